import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { DefaultApiClient } from 'ask-sdk-core';
import { services as alexa } from 'ask-sdk-model';
import { openReminders } from '../../simulator/echo/reminders';
import { type Services, startServices } from '../../simulator/echo/services';

let services: Services;

beforeAll(async () => {
  services = await startServices('Europe/London');
});

afterAll(() => services.close());

/** The client that Alexa's own SDK asks with. */
const settings = () =>
  new alexa.ups.UpsServiceClient({
    apiClient: new DefaultApiClient(),
    apiEndpoint: services.url,
    authorizationValue: 'token',
  });

test("the device's time zone is told to Alexa's own client, and follows the device", async () => {
  expect(await settings().getSystemTimeZone('a-device')).toBe('Europe/London');
  services.zone = 'America/Los_Angeles';
  expect(await settings().getSystemTimeZone('a-device')).toBe('America/Los_Angeles');
});

test('other settings are not there, in the way Alexa says so', async () => {
  await expect(settings().getSystemDistanceUnits('a-device')).rejects.toMatchObject({ statusCode: 404 });
  const response = await fetch(`${services.url}/v2/elsewhere`);
  expect(response.status).toBe(404);
  expect(await response.json()).toMatchObject({ code: 'NOT_FOUND' });
});

test('two Echos of a household have the same reminders, whoever sets or cancels them', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'reminders-'));
  const [one, other] = [0, 1].map(() => openReminders(join(folder, 'reminders.json')));
  one?.allow('somebody', true);
  const set = other?.answer('POST', undefined, 'somebody', {
    requestTime: '2026-03-03T07:30:00.000',
    trigger: { type: 'SCHEDULED_ABSOLUTE', scheduledTime: '2026-03-04T07:00:00.000', timeZoneId: 'Europe/London' },
    alertInfo: { spokenInfo: { content: [{ locale: 'en-US', text: 'Stretch.' }] } },
    pushNotification: { status: 'ENABLED' },
  });
  expect(set).toMatchObject({ status: 200 });
  const { alertToken } = Object(set?.body);
  expect(one?.of('somebody')).toHaveLength(1);
  one?.answer('DELETE', alertToken, 'somebody', undefined);
  expect(other?.of('somebody')).toEqual([]);
  await rm(folder, { recursive: true });
});

import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { DefaultApiClient } from 'ask-sdk-core';
import { services as alexa } from 'ask-sdk-model';
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

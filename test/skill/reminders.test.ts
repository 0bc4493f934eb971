import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { tokenFor } from '../../simulator/echo/services';
import { heardOf, type Reminded, type RemindSkill, remindSkill } from '../support/remind-skill';
import { NOW } from '../support/send-requests';

// Reminders, from what is said to what Alexa's API gets over HTTP and back: nothing is promised that was not set.

let home: RemindSkill;

beforeAll(async () => {
  home = await remindSkill();
});

afterEach(() => {
  home.services.refuses = undefined;
});

afterAll(() => home.close());

const WISH = 'remind me monday wednesday and friday at seven in the evening';

async function setOne(person: Reminded): Promise<void> {
  await person.say(WISH);
  await person.say('yes');
}

const callsSince = (count: number) => home.services.calls.slice(count);

describe('A reminder', () => {
  test('is sent as a weekly rule for each day, in local time, with its zone, and is set only after a yes', async () => {
    const person = await home.open();
    const before = home.services.calls.length;
    expect(heardOf(await person.say(WISH))).toMatch(/^Every Monday, Wednesday and Friday at seven in the evening\./);
    expect(callsSince(before)).toEqual([]);
    expect(heardOf(await person.say('yes'))).toMatch(
      /^Done\. I'll remind you every Monday, Wednesday and Friday at seven/,
    );
    const rule = (day: string) => `FREQ=WEEKLY;BYDAY=${day};BYHOUR=19;BYMINUTE=0;BYSECOND=0;INTERVAL=1;`;
    expect(callsSince(before)).toEqual([
      {
        method: 'POST',
        path: '/v1/alerts/reminders',
        body: {
          requestTime: '2026-11-20T18:00:00.000',
          trigger: {
            type: 'SCHEDULED_ABSOLUTE',
            scheduledTime: '2026-11-20T19:00:00.000',
            timeZoneId: 'Europe/London',
            recurrence: { startDateTime: '2026-11-20T00:00:00.000', recurrenceRules: ['MO', 'WE', 'FR'].map(rule) },
          },
          alertInfo: {
            spokenInfo: {
              content: [
                {
                  locale: 'en-US',
                  text: "It's time for your stretches. Say: Alexa, open Hamstring Coach.",
                  ssml: "<speak>It's time for your stretches. Say: Alexa, open Hamstring Coach.</speak>",
                },
              ],
            },
          },
          pushNotification: { status: 'ENABLED' },
        },
      },
    ]);
    expect(await person.kept()).toMatchObject({ schedule: { days: [1, 3, 5], hour: 19, minute: 0 }, setAt: NOW });
  });

  test('is set for once without a rule', async () => {
    const person = await home.open();
    const before = home.services.calls.length;
    await person.say('remind me tomorrow at eight in the morning');
    await person.say('yes');
    expect(callsSince(before)[0]?.body).toMatchObject({
      trigger: { type: 'SCHEDULED_ABSOLUTE', scheduledTime: '2026-11-21T08:00:00.000', timeZoneId: 'Europe/London' },
    });
    expect(callsSince(before)[0]?.body).not.toHaveProperty('trigger.recurrence');
  });

  test('is changed by an update of the one there is, and set anew where somebody has deleted that', async () => {
    const person = await home.open();
    await setOne(person);
    const { id = '' } = (await person.kept()) ?? {};
    const before = home.services.calls.length;
    await person.say('change my reminder to eight in the morning');
    await person.say('yes');
    expect(callsSince(before).map(({ method, path }) => `${method} ${path}`)).toEqual([
      `PUT /v1/alerts/reminders/${id}`,
    ]);
    home.services.reminders.answer('DELETE', id, tokenFor(person.household.account), undefined);
    await person.say('change my reminder to nine in the morning');
    expect(heardOf(await person.say('yes'))).toMatch(/^Done/);
    expect(callsSince(before).map(({ method }) => method)).toEqual(['PUT', 'PUT', 'POST']);
    expect((await person.kept())?.id).not.toBe(id);
  });

  test('is told only where Alexa still has it; one that somebody deleted is told as gone, and forgotten', async () => {
    const person = await home.open();
    await setOne(person);
    expect(heardOf(await person.say('when is my reminder'))).toMatch(/^I remind you every Monday, Wednesday/);
    const { id } = (await person.kept()) ?? {};
    home.services.reminders.answer('DELETE', id, tokenFor(person.household.account), undefined);
    expect(heardOf(await person.say('when is my reminder'))).toMatch(/it's gone from Alexa\. So I don't remind you/);
    expect(await person.kept()).toBeUndefined();
  });

  test('is deleted at Alexa where it is cancelled, and where everything is forgotten', async () => {
    const person = await home.open();
    await setOne(person);
    expect(heardOf(await person.say('cancel my reminder'))).toMatch(/^Your reminder is cancelled/);
    expect(home.services.reminders.of(tokenFor(person.household.account))).toEqual([]);
    await setOne(person);
    await person.say('delete my data');
    expect(heardOf(await person.say('yes'))).toMatch(/deleted\. Your reminder is cancelled\./);
    expect(home.services.reminders.of(tokenFor(person.household.account))).toEqual([]);
    expect(await person.kept()).toBeUndefined();
  });

  test('leaves nothing of anybody in the log', async () => {
    const person = await home.open();
    await setOne(person);
    const { id = '' } = (await person.kept()) ?? {};
    const logged = home.log.join('\n');
    expect(logged).toContain('"errand":"set done"');
    for (const secret of [id, person.household.account, '19:00']) expect(logged).not.toContain(secret);
  });
});

describe('When somebody wants it', () => {
  test.each([
    ['remind me every day at seven am', 'Every day at seven in the morning.'],
    ['remind me tomorrow at noon', 'Tomorrow at noon.'],
    [
      'remind me monday tuesday wednesday thursday friday at quarter past seven in the morning',
      'Every weekday at seven fifteen in the morning.',
    ],
    ['remind me tuesday and thursday evenings at six', 'Every Tuesday and Thursday at six in the evening.'],
    ['remind me every day except sunday at seven pm', 'Every day but Sunday at seven in the evening.'],
    ['remind me every day but saturday and sunday at seven pm', 'Every weekday at seven in the evening.'],
    ['remind me monday through saturday at six pm', 'Every day but Sunday at six in the evening.'],
    ['remind me every other day at seven pm', 'Every Monday, Wednesday and Friday at seven in the evening.'],
    ['remind me once a week on sunday at ten am', 'Every Sunday at ten in the morning.'],
    ['remind me in two hours', 'Today at eight in the evening.'],
  ])('is understood in one sentence: %s', async (wish, plan) => {
    const person = await home.open();
    const heard = heardOf(await person.say(wish));
    expect(heard.slice(0, plan.length)).toBe(plan);
    expect(heard).toMatch(/Shall I set that reminder\?$/);
  });

  test.each([
    ['seven am', /^On Monday at seven in the morning\./],
    ['at seven in the evening', /^On Monday at seven in the evening\./],
    ['half past six pm', /^On Monday at six thirty in the evening\./],
    ['noon', /^On Monday at noon\./],
    ["two o'clock", /^Two in the morning, or in the afternoon\?$/],
    ['half past two', /^Two thirty in the morning, or in the afternoon\?$/],
    ['ten fifteen', /^Ten fifteen in the morning, or in the evening\?$/],
    ['around eight', /^Eight in the morning, or in the evening\?$/],
    ['in the evening', /^What time in the evening\?$/],
    ["i don't know", /^Then perhaps like this\. On Monday at seven in the evening\. Shall I set it\?$/],
  ])('is understood as the answer to the time: %s', async (time, told) => {
    const person = await home.open();
    await person.say('remind me monday');
    expect(heardOf(await person.say(time))).toMatch(told);
  });

  test('is what there was, but for what is said anew', async () => {
    const person = await home.open();
    await setOne(person);
    await person.say('change my reminder');
    expect(heardOf(await person.say('to tuesdays'))).toMatch(
      /^Instead of what you have: every Tuesday at seven in the ev/,
    );
    await person.say('no');
    expect(heardOf(await person.say('no reminder on fridays'))).toMatch(/have: every Monday and Wednesday at seven/);
  });
});

describe('A reminder that is to rest', () => {
  test('is moved to its next start, and kept', async () => {
    const person = await home.open();
    await setOne(person);
    const { id = '' } = (await person.kept()) ?? {};
    const before = home.services.calls.length;
    expect(heardOf(await person.say('pause my reminders for a week'))).toMatch(
      /You'll hear it again on November 27|twenty-sev/,
    );
    expect(callsSince(before)).toMatchObject([
      {
        method: 'PUT',
        path: `/v1/alerts/reminders/${id}`,
        body: { trigger: { recurrence: { startDateTime: '2026-11-27T00:00:00.000' } } },
      },
    ]);
    expect(await person.kept()).toMatchObject({ id, from: '2026-11-27' });
    expect(heardOf(await person.say('when is my reminder'))).toMatch(/The next time is on November twenty-seventh\./);
  });

  test('rests on a day only where it would ring first, and that is told', async () => {
    const person = await home.open();
    await setOne(person);
    const before = home.services.calls.length;
    expect(heardOf(await person.say('skip my reminder tomorrow'))).toMatch(
      /^Nothing rings then\. The next one is today\./,
    );
    expect(heardOf(await person.say('skip my reminder next wednesday'))).toMatch(
      /only leave out the next one, and that's today/,
    );
    expect(heardOf(await person.say('pause my reminder'))).toMatch(/^Say for how long/);
    expect(callsSince(before)).toEqual([]);
  });

  test.each([
    ['down', /can't reach Alexa's reminders right now, so it rings as before/],
    ['slow', /took too long, so it may ring as before/],
    ['not-allowed', /no longer lets me at your reminder, so it rings as before/],
  ] as const)('rings as before where Alexa refuses: %s', async (refusal, told) => {
    const person = await home.open();
    await setOne(person);
    home.services.refuses = refusal;
    expect(heardOf(await person.say('skip my reminder tonight'))).toMatch(told);
    expect(await person.kept()).not.toHaveProperty('from');
  });

  test('that rings only once is cancelled', async () => {
    const person = await home.open();
    await person.say('remind me tomorrow at noon');
    await person.say('yes');
    expect(heardOf(await person.say('skip my reminder tomorrow'))).toMatch(/^Your reminder is cancelled/);
  });
});

const REFUSED = [
  ['too-many', /too many reminders already, so nothing is set/],
  ['no-device', /This device can't ring a reminder, so nothing is set/],
  ['throttled', /can't reach Alexa's reminders right now, so nothing is set/],
  ['down', /can't reach Alexa's reminders right now, so nothing is set/],
  ['slow', /took too long, so I don't know whether it's set/],
] as const;

describe('Where Alexa refuses', () => {
  test.each(REFUSED)('because it is %s, that is said, and nothing is promised or kept', async (refusal, told) => {
    const person = await home.open();
    await person.say(WISH);
    home.services.refuses = refusal;
    const answer = await person.say('yes');
    expect(heardOf(answer)).toMatch(told);
    expect(answer.response.shouldEndSession).toBe(false);
    expect(await person.kept()).toBeUndefined();
  });

  test.each([
    ['down', /can't reach Alexa's reminders right now, so it stays/],
    ['slow', /don't know whether it's gone/],
    ['not-allowed', /no longer lets me at your reminder, so I can't cancel it/],
  ] as const)('to cancel, being %s, the reminder is still known', async (refusal, told) => {
    const person = await home.open();
    await setOne(person);
    home.services.refuses = refusal;
    expect(heardOf(await person.say('cancel my reminder'))).toMatch(told);
    expect(await person.kept()).toBeDefined();
  });

  test('to tell, what was set is told as what was set', async () => {
    const person = await home.open();
    await setOne(person);
    home.services.refuses = 'down';
    expect(heardOf(await person.say('when is my reminder'))).toMatch(/^I set one every Monday.*but I can't reach/);
  });

  test('to delete it with everything else, everything else is deleted, and that is told', async () => {
    const person = await home.open();
    await setOne(person);
    home.services.refuses = 'down';
    await person.say('delete my data');
    expect(heardOf(await person.say('yes'))).toMatch(/deleted\. The reminder itself is still in Alexa/);
    expect(await person.kept()).toBeUndefined();
  });

  test('to say which time it is there, nothing is set', async () => {
    const person = await home.open();
    const nowhere = { services: 'http://127.0.0.1:9' };
    await person.say(WISH);
    const yes = { type: 'IntentRequest', intent: { name: 'AMAZON.YesIntent', confirmationStatus: 'NONE' } } as const;
    expect(heardOf(await person.talk.send(yes, nowhere))).toMatch(/can't reach Alexa's reminders right now/);
  });
});

describe('Without the permission', () => {
  test('Alexa is asked to ask, with nothing of ours asked meanwhile', async () => {
    const person = await home.open(false);
    await person.say(WISH);
    const { response } = await person.say('yes');
    expect(response.directives).toEqual([
      {
        type: 'Connections.SendRequest',
        name: 'AskFor',
        payload: {
          '@type': 'AskForPermissionsConsentRequest',
          '@version': '2',
          permissionScopes: [{ permissionScope: 'alexa::alerts:reminders:skill:readwrite', consentLevel: 'ACCOUNT' }],
        },
        token: '135 19:00',
      },
    ]);
    expect(response).not.toHaveProperty('reprompt');
    expect(response).not.toHaveProperty('shouldEndSession');
  });

  test('a no sets nothing, and sends no card', async () => {
    const person = await home.open(false);
    await person.say(WISH);
    const answer = await person.answer(await person.say('yes'), 'DENIED');
    expect(heardOf(answer)).toMatch(/^That's fine\. Without it I can't remind you, so nothing is set\./);
    expect(answer.response).not.toHaveProperty('card');
  });

  test('given, it is set in the same turn', async () => {
    const person = await home.open(false);
    await person.say(WISH);
    const asked = await person.say('yes');
    home.services.reminders.allow(tokenFor(person.household.account), true);
    expect(heardOf(await person.answer(asked, 'ACCEPTED'))).toMatch(/^Done\. I'll remind you every Monday/);
    expect(await person.kept()).toBeDefined();
  });

  test('given, and still refused by the API, there is the card on which it can be given', async () => {
    const person = await home.open(false);
    await person.say(WISH);
    const answer = await person.answer(await person.say('yes'), 'ACCEPTED');
    expect(heardOf(answer)).toMatch(/still doesn't let me set reminders, so nothing is set/);
    expect(answer.response.card).toEqual({
      type: 'AskForPermissionsConsent',
      permissions: ['alexa::alerts:reminders:skill:readwrite'],
    });
  });

  test('where she could not ask by voice, there is the card as well', async () => {
    const person = await home.open(false);
    await person.say(WISH);
    await person.say('yes');
    // Her answer has another status, and no payload; the SDK has no type for it.
    const failed = { type: 'Connections.Response', name: 'AskFor', status: { code: '400' } } as never;
    const answer = await person.talk.send(failed);
    expect(heardOf(answer)).toMatch(/can't ask for that by voice here, so nothing is set/);
    expect(answer.response.card?.type).toBe('AskForPermissionsConsent');
  });

  test('given in a session that has lost its place, what was wanted is set all the same', async () => {
    const person = await home.open(false);
    await person.say(WISH);
    const asked = await person.say('yes');
    home.services.reminders.allow(tokenFor(person.household.account), true);
    person.talk.forget();
    expect(heardOf(await person.answer(asked, 'ACCEPTED'))).toMatch(/^Done\. I'll remind you every Monday/);
    expect(await person.kept()).toMatchObject({ schedule: { days: [1, 3, 5], hour: 19, minute: 0 } });
  });

  test('taken back after a reminder was set, a change asks for it again, and the old one is still known', async () => {
    const person = await home.open();
    await setOne(person);
    home.services.reminders.allow(tokenFor(person.household.account), false);
    await person.say('change my reminder to eight in the morning');
    const answer = await person.say('yes');
    expect(heardOf(answer)).toMatch(/needs your permission/);
    expect(heardOf(await person.answer(answer, 'DENIED'))).toMatch(/nothing is set/);
    expect((await person.kept())?.schedule.hour).toBe(19);
  });
});

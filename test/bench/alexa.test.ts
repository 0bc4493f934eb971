import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { amazonEar } from '../../bench/alexa/amazon-ear';
import { answersTo } from '../../bench/alexa/answers';
import { linesOf, madeBy, summaryOf } from '../../bench/alexa/side-by-side';
import { skillIdIn } from '../../infra/outputs';
import { type Answer, CREDENTIALS, serve, stopServing } from '../support/amazon-stand-in';
import { specified } from '../support/smapi-specification';

const SKILL = 'amzn1.ask.skill.5b6f0c52-7d0e-4c0a-9a3e-2f1d8c9e7a10';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'alexa-'));
});
afterEach(async () => {
  rmSync(folder, { recursive: true });
  await stopServing();
});

/** What Alexa answers to "my left knee bent", as the specification of SMAPI has it. */
const UNDERSTOOD = {
  sessionEnded: false,
  selectedIntent: {
    name: 'StopReasonIntent',
    confirmationStatus: 'NONE',
    slots: {
      reason: {
        name: 'reason',
        value: 'knee bent',
        confirmationStatus: 'NONE',
        resolutions: {
          resolutionsPerAuthority: [
            {
              authority: 'amzn1.er-authority.REASON',
              status: { code: 'ER_SUCCESS_MATCH' },
              values: [{ name: 'my knee bent', id: 'knee-bends' }],
            },
          ],
        },
      },
      leg: { name: 'leg', value: 'left', confirmationStatus: 'NONE' },
      degrees: { name: 'degrees', confirmationStatus: 'NONE' },
    },
  },
  consideredIntents: [],
};

/** A small stand-in for SMAPI: gives a token, and what it is told for one utterance after the other. */
async function smapi(...answers: readonly Answer[]) {
  const asked: { url: string; body: unknown; token: string }[] = [];
  let tokens = 0;
  const address = await serve((request, body) => {
    if (request.url === '/tokens') return { status: 200, body: { access_token: `token ${++tokens}` } };
    const token = String(request.headers.authorization);
    asked.push({ url: `${request.method} ${request.url}`, body: JSON.parse(body), token });
    return answers[Math.min(asked.length, answers.length) - 1] ?? { status: 500 };
  });
  const waited: number[] = [];
  const ear = amazonEar({
    amazon: { consent: '', tokens: `${address}/tokens`, skills: `${address}/v1/skills` },
    credentials: CREDENTIALS,
    skillId: SKILL,
    locale: 'en-US',
    wait: async (milliseconds) => waited.push(milliseconds),
  });
  return { ear, asked, waited };
}

describe("Amazon's own ear", () => {
  test('is asked as the specification says, and its answer is read as the specification says', async () => {
    const { ear, asked } = await smapi({ status: 200, body: UNDERSTOOD });
    expect(await ear('my left knee bent')).toEqual({
      intent: 'StopReasonIntent',
      slots: { reason: 'knee-bends', leg: 'left' },
    });
    const path = `/v1/skills/${SKILL}/stages/development/interactionModel/locales/en-US/profileNlu`;
    expect(asked).toEqual([{ url: `POST ${path}`, body: { utterance: 'my left knee bent' }, token: 'Bearer token 1' }]);
    expect(specified('v1.skill.evaluations.ProfileNluRequest')(asked[0]?.body)).toBe(true);
    expect(specified('v1.skill.evaluations.ProfileNluResponse')(UNDERSTOOD)).toBe(true);
  });

  test('that understands nothing has understood nothing', async () => {
    const { ear } = await smapi({ status: 200, body: { sessionEnded: false } });
    expect(await ear('blah')).toEqual({ intent: 'AMAZON.FallbackIntent', slots: {} });
  });

  test('is asked once a second, and more slowly while that is too much', async () => {
    const tooMuch = { status: 429, body: { message: 'Rate exceeded' } };
    const { ear, waited } = await smapi(tooMuch, tooMuch, { status: 200, body: UNDERSTOOD });
    await ear('my left knee bent');
    await ear('my left knee bent');
    expect(waited).toEqual([1000, 2000, 4000, 1000]);
  });

  test('gets a new token when the hour of the old one is over', async () => {
    const { ear, asked } = await smapi(
      { status: 401, body: { message: 'expired' } },
      { status: 200, body: UNDERSTOOD },
    );
    await ear('my left knee bent');
    expect(asked.map(({ token }) => token)).toEqual(['Bearer token 1', 'Bearer token 2']);
  });

  test.each([
    [401, /run npm run sign-in once more\.$/],
    [403, /run npm run sign-in once more\.$/],
    [404, /run npm run deploy first\.$/],
    [429, /it goes on from here\.$/],
    [400, /^Alexa answered 400 to "blah": so it is\.$/],
  ])('that answers %i gets a sentence that says what to do', async (status, sentence) => {
    const { ear } = await smapi({ status, body: { message: 'so it is' } });
    await expect(ear('blah')).rejects.toThrow(sentence);
  });

  test('whose credentials ran out says to sign in once more', async () => {
    const address = await serve(() => ({ status: 400, body: { error: 'invalid_grant' } }));
    const amazon = { consent: '', tokens: address, skills: address };
    const ear = amazonEar({ amazon, credentials: CREDENTIALS, skillId: SKILL, locale: 'en-US', wait: async () => {} });
    await expect(ear('blah')).rejects.toThrow(/run npm run sign-in once more\.$/);
  });

  test('has no skill to ask about where none was deployed', () => {
    expect(() => skillIdIn(folder)).toThrow(/run npm run deploy first\.$/);
  });
});

describe('A run that breaks off', () => {
  const made = { intent: 'LegIntent', slots: { leg: 'left' } };

  test('goes on where it was, and asks again what broke off in the middle', () => {
    answersTo('words.tsv', 'a model', folder).keep('left', made);
    const [name = ''] = readdirSync(folder);
    writeFileSync(join(folder, name), '{"utterance":"right","intent":"Leg', { flag: 'a' });
    const again = answersTo('words.tsv', 'a model', folder);
    expect([again.of('left'), again.of('right')]).toEqual([made, undefined]);
    again.keep('right', made);
    expect(answersTo('words.tsv', 'a model', folder).of('right')).toEqual(made);
  });

  test('takes no answers of another model', () => {
    answersTo('words.tsv', 'a model', folder).keep('left', made);
    expect(answersTo('words.tsv', 'another', folder).of('left')).toBeUndefined();
  });
});

describe('Side by side', () => {
  const amazons = { intent: 'LegIntent', slots: { leg: 'left' } };
  const pair = (leg: string) => ({ utterance: 'left', ours: { intent: 'LegIntent', slots: { leg } }, amazons });

  test('what both say alike is one line, and what they do not is two', () => {
    expect(linesOf(pair('left'))).toEqual(['=  left: LegIntent leg=left']);
    expect(linesOf(pair('right'))).toEqual([
      '≠  left',
      '     stand-in  LegIntent leg=right',
      '     Amazon    LegIntent leg=left',
    ]);
    expect(summaryOf([pair('left'), pair('right')])).toBe('the same intent 2 of 2, the same slots as well 1 of 2');
  });

  test('a slot of the stand-in is told by its id, or by its words', () => {
    const resolutions = {
      resolutionsPerAuthority: [
        {
          authority: '',
          status: { code: 'ER_SUCCESS_MATCH' as const },
          values: [{ value: { id: 'left', name: 'lefty' } }],
        },
      ],
    };
    const none = { confirmationStatus: 'NONE' } as const;
    const slots = {
      leg: { name: 'leg', value: 'lefty', resolutions, ...none },
      degrees: { name: 'degrees', value: '50', ...none },
      day: { name: 'day', ...none },
    };
    expect(madeBy({ intent: 'FindingsIntent', slots })).toEqual({
      intent: 'FindingsIntent',
      slots: { leg: 'left', degrees: '50' },
    });
  });
});

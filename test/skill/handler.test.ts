import { afterEach, describe, expect, jest, test } from '@jest/globals';

const WHOLE = {
  DIARY_TABLE: 'hamstring-coach-diary',
  SKILL_ID: 'amzn1.ask.skill.5b6f0c52-7d0e-4c0a-9a3e-2f1d8c9e7a10',
  AWS_REGION: 'eu-west-1',
};

const before = { ...process.env };
afterEach(() => {
  process.env = { ...before };
});

/** Loads the handler afresh, as Lambda does at its start, in this environment. */
async function start(environment: Readonly<Record<string, string>>): Promise<unknown> {
  for (const name of Object.keys(WHOLE)) delete process.env[name];
  Object.assign(process.env, environment);
  let loaded: unknown;
  await jest.isolateModulesAsync(async () => {
    loaded = await import('../../lambda/handler');
  });
  return loaded;
}

describe('what Lambda loads', () => {
  test('exports one asynchronous function of an event and a context, and its rehearsal', async () => {
    expect(await start(WHOLE)).toEqual({ handler: expect.any(Function), rehearse: expect.any(Function) });
    expect(await start(WHOLE)).toHaveProperty('handler.length', 2);
  });

  test.each(Object.keys(WHOLE))('does not start without %s, and says what that is', async (name) => {
    const { [name]: _, ...rest } = WHOLE as Readonly<Record<string, string>>;
    await expect(start(rest)).rejects.toThrow(new RegExp(`^${name} is missing from the environment; it is the .+\\.$`));
  });

  test.each([
    ['DIARY_TABLE', 'a table of mine'],
    ['SKILL_ID', 'hamstring coach'],
    ['AWS_REGION', 'Frankfurt'],
  ])('does not start with %s=%s', async (name, value) => {
    await expect(start({ ...WHOLE, [name]: value })).rejects.toThrow(
      `${name} is "${value}" in the environment; it should`,
    );
  });
});

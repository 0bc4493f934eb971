import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { patiently } from '../../lambda/diary/batch';
import { defaultProvider } from '../../lambda/diary/credentials';

/** The table's word for "later". */
function later(name = 'ThrottlingException'): Error {
  const error = new Error('Later.');
  error.name = name;
  return error;
}

describe('what is throttled is tried again', () => {
  beforeEach(() => {
    jest.useFakeTimers();
  });
  afterEach(() => {
    jest.useRealTimers();
  });

  /** Something that is throttled so many times, then done. */
  function throttledFor(times: number, error: unknown = later()) {
    let tries = 0;
    const done = patiently(async () => {
      tries++;
      if (tries <= times) throw error;
      return 'done';
    });
    // Whoever awaits it later is told all the same.
    done.catch(() => undefined);
    return { done, tries: () => tries };
  }

  test('until it is done, up to the sixth time', async () => {
    const { done, tries } = throttledFor(5);
    await jest.advanceTimersByTimeAsync(1000);
    expect(tries()).toBe(6);
    await expect(done).resolves.toBe('done');
  });

  test('no seventh time: the table’s own error says why', async () => {
    const error = later();
    const { done, tries } = throttledFor(6, error);
    await jest.advanceTimersByTimeAsync(10_000);
    expect(tries()).toBe(6);
    await expect(done).rejects.toBe(error);
  });

  test('after waits of which each is twice as long as the one before, half of it by chance', async () => {
    const { tries } = throttledFor(6);
    await jest.advanceTimersByTimeAsync(0);
    for (const longest of [25, 50, 100, 200, 400]) {
      const before = tries();
      let waited = 0;
      while (tries() === before && waited <= longest + 1) {
        await jest.advanceTimersByTimeAsync(1);
        waited++;
      }
      expect(waited).toBeGreaterThanOrEqual(Math.floor(longest / 2));
      expect(waited).toBeLessThanOrEqual(longest);
    }
  });

  test.each(['ProvisionedThroughputExceededException', 'RequestLimitExceeded', 'ThrottlingException'])(
    'by whatever name: %s',
    async (name) => {
      const { done } = throttledFor(1, later(name));
      await jest.advanceTimersByTimeAsync(25);
      await expect(done).resolves.toBe('done');
    },
  );

  test.each<[string, unknown]>([
    ['another error', new TypeError('Oh.')],
    ['what is no error', { name: 'ThrottlingException' }],
  ])('but not %s', async (_, error) => {
    const { done, tries } = throttledFor(1, error);
    await jest.advanceTimersByTimeAsync(10_000);
    expect(tries()).toBe(1);
    await expect(done).rejects.toBe(error);
  });
});

describe('the credentials that Lambda puts into the environment', () => {
  const before = { ...process.env };
  afterEach(() => {
    process.env = { ...before };
  });

  const inEnvironment = (change: Readonly<Record<string, string>>) => {
    for (const name of ['AWS_ACCESS_KEY_ID', 'AWS_SECRET_ACCESS_KEY', 'AWS_SESSION_TOKEN']) delete process.env[name];
    Object.assign(process.env, change);
    return defaultProvider()();
  };
  const KEY = { AWS_ACCESS_KEY_ID: 'id', AWS_SECRET_ACCESS_KEY: 'secret' };

  test('are taken as they are, with the token of the session where there is one', async () => {
    expect(await inEnvironment({ ...KEY, AWS_SESSION_TOKEN: 'token' })).toEqual({
      accessKeyId: 'id',
      secretAccessKey: 'secret',
      sessionToken: 'token',
    });
    expect(await inEnvironment(KEY)).toEqual({ accessKeyId: 'id', secretAccessKey: 'secret' });
  });

  test.each(['AWS_ACCESS_KEY_ID', 'AWS_SECRET_ACCESS_KEY'] as const)('are missed by name without %s', async (name) => {
    const { [name]: _, ...rest } = KEY;
    await expect(inEnvironment(rest)).rejects.toThrow('missing from the environment; Lambda sets both');
  });
});

import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import type { Diary } from '../../lambda/diary/diary';
import { memoryOf } from '../../lambda/diary/memory';
import type { Note } from '../../lambda/domain/past';
import { emptyPast } from '../../lambda/domain/past';
import { type OpenDiary, openDiary } from '../support/open-diary';

const NOW = Date.parse('2026-11-20T18:00:00Z');
const CLEARED: Note = { note: 'cleared', at: NOW };

/** Milliseconds that no table of a test needs. */
const LONG = 60_000;

let open: OpenDiary;
beforeAll(async () => {
  open = await openDiary();
});
afterEach(() => open.wire.harm(() => 'none'));
afterAll(() => open.close());

let accounts = 0;
const somebody = () => ({ account: `remembered ${accounts++}` });

describe('the memory of a request', () => {
  test('keeps, and recalls what was kept', async () => {
    const memory = memoryOf(open.diary, somebody(), NOW, LONG);
    expect(await memory.keep([CLEARED])).toBe(true);
    expect(await memory.recall()).toEqual({ ...emptyPast(true), clearedAt: NOW });
    expect(memory.trouble()).toBeUndefined();
  });

  test('of nobody in particular knows nothing, keeps nothing, and says why', async () => {
    const memory = memoryOf(open.diary, undefined, NOW, LONG);
    expect(await memory.recall()).toEqual(emptyPast(false));
    expect(await memory.keep([CLEARED])).toBe(false);
    expect(memory.trouble()).toEqual(new Error('The request names no user, so there is no diary to open.'));
  });

  test('that gets an error from the table keeps it as its trouble', async () => {
    open.wire.harm(() => 'error');
    const memory = memoryOf(open.diary, somebody(), NOW, LONG);
    expect(await memory.recall()).toEqual(emptyPast(false));
    expect(memory.trouble()).toMatchObject({ name: 'InternalServerError' });
  });

  test('does not wait for a table that does not answer', async () => {
    open.wire.harm(() => 'hang');
    const memory = memoryOf(open.diary, somebody(), NOW, 50);
    expect(await memory.keep([CLEARED])).toBe(false);
    expect(memory.trouble()).toEqual(new Error('The diary did not answer in the time that a turn has.'));
  });

  test('has its time for the whole request, not for each call of it', async () => {
    const memory = memoryOf(open.diary, somebody(), NOW, 400);
    open.wire.harm(() => 'hang');
    expect((await memory.recall()).known).toBe(false);
    open.wire.harm(() => 'none');
    const { length } = open.wire.calls;
    expect(await memory.keep([CLEARED])).toBe(false);
    // Nothing was even sent.
    expect(open.wire.calls).toHaveLength(length);
  });
});

describe('work of a request', () => {
  /** A diary that does so with whatever is asked, and what it was told of being given up. */
  function diaryThat(work: () => Promise<never>) {
    const signals: (AbortSignal | undefined)[] = [];
    const asked = (signal: AbortSignal | undefined): Promise<never> => {
      signals.push(signal);
      return work();
    };
    const diary: Diary = {
      read: (_who, _now, signal) => asked(signal),
      write: (_who, _notes, _at, signal) => asked(signal),
      forgetAccount: () => work(),
    };
    return { diary, givenUp: () => signals.map((signal) => signal?.aborted) };
  }

  test.each<[string, () => Promise<never>]>([
    ['is not done in time', () => new Promise<never>(() => {})],
    ['failed in part', () => Promise.reject(new Error('Gone.'))],
  ])('that %s is broken off: nothing is written behind the back of an answer', async (_, work) => {
    const { diary, givenUp } = diaryThat(work);
    expect(await memoryOf(diary, somebody(), NOW, 20).recall()).toEqual(emptyPast(false));
    expect(await memoryOf(diary, somebody(), NOW, 20).keep([CLEARED])).toBe(false);
    expect(givenUp()).toEqual([true, true]);
  });

  test('for which no time is left is not begun', async () => {
    for (const patience of [0, -1]) {
      const { diary, givenUp } = diaryThat(() => Promise.reject(new Error('Gone.')));
      const memory = memoryOf(diary, somebody(), NOW, patience);
      expect([await memory.keep([CLEARED]), givenUp()]).toEqual([false, []]);
      expect(memory.trouble()).toEqual(new Error('The diary did not answer in the time that a turn has.'));
    }
  });
});

describe('the client of the table', () => {
  test.each(['error', 'cut', 'throttle', 'expired', 'torn', 'empty', 'page', 'denied'] as const)(
    'tries what failed (%s) once more, and then no more',
    async (fault) => {
      open.wire.harm(() => fault);
      const who = somebody();
      await expect(open.diary.write(who, [CLEARED], NOW)).rejects.toThrow();
      expect(open.wire.calls.filter(({ body }) => body.includes(`"${who.account}"`))).toHaveLength(2);
    },
  );

  test.each(['expired', 'torn', 'empty', 'page', 'cut-after'] as const)(
    'forgets what failed once (%s)',
    async (fault) => {
      let calls = 0;
      open.wire.harm(() => (calls++ === 0 ? fault : 'none'));
      const memory = memoryOf(open.diary, somebody(), NOW, LONG);
      expect(await memory.keep([CLEARED])).toBe(true);
      expect((await memory.recall()).clearedAt).toBe(NOW);
    },
  );

  test('gives up a table that does not answer', async () => {
    open.wire.harm(() => 'hang');
    await expect(open.diary.write(somebody(), [CLEARED], NOW)).rejects.toThrow(/did not|timed? ?out/i);
  });
});

import { copyFileSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { type Learned, leaningBy, learn } from '../../simulator/understanding/leaning';
import { learnedOf } from '../../simulator/understanding/learned';
import type { InteractionModel } from '../../simulator/understanding/model';

const called = (invocationName: string): InteractionModel => ({
  interactionModel: { languageModel: { invocationName, intents: [] } },
});

const LESSONS = [
  { noticed: ['up', '< up', 'up >'], intent: 0 },
  { noticed: ['down', '< down', 'down >'], intent: 1 },
];

let shelf: { readonly folder: string; readonly code: string };
let times: number;

beforeEach(() => {
  times = 0;
  const root = mkdtempSync(join(tmpdir(), 'learned-'));
  shelf = { folder: join(root, 'kept'), code: mkdtempSync(join(root, 'code-')) };
  writeFileSync(join(shelf.code, 'leaning.ts'), 'const TIMES = 3;');
});
afterEach(() => rmSync(join(shelf.code, '..'), { recursive: true }));

/** What is known of a model in a process that has just begun. */
const inANewProcess = (model: InteractionModel): Learned =>
  learnedOf(
    model,
    () => {
      times += 1;
      return learn(LESSONS, 2);
    },
    shelf,
  );

describe('What was learned of a model', () => {
  test('is known to the next process as it was learned, once', () => {
    const [first, second] = [inANewProcess(called('coach')), inANewProcess(called('coach'))];
    expect(second).toEqual(first);
    expect(times).toBe(1);
    const [up = 0, down = 0] = leaningBy(second, 2, ['up']);
    expect(up).toBeGreaterThan(down);
  });

  test('is learned anew when the model changes, or the code that learns it', () => {
    inANewProcess(called('coach'));
    inANewProcess(called('trainer'));
    expect(times).toBe(2);
    writeFileSync(join(shelf.code, 'leaning.ts'), 'const TIMES = 4;');
    inANewProcess(called('coach'));
    expect(times).toBe(3);
    copyFileSync(join(shelf.code, 'leaning.ts'), join(shelf.code, 'stem.ts'));
    inANewProcess(called('coach'));
    expect(times).toBe(4);
  });

  test('is learned anew when what was kept cannot be read, and then kept again', () => {
    const first = inANewProcess(called('coach'));
    for (const name of readdirSync(shelf.folder)) writeFileSync(join(shelf.folder, name), 'half');
    expect(inANewProcess(called('coach'))).toEqual(first);
    inANewProcess(called('coach'));
    expect(times).toBe(2);
  });

  test('is known all the same where nothing can be kept', () => {
    writeFileSync(shelf.folder, 'a file');
    expect(inANewProcess(called('coach')).numbers.size).toBe(6);
  });

  test('is not kept for ever: ten are', () => {
    for (let count = 0; count < 12; count += 1) inANewProcess(called(`coach ${count}`));
    expect(readdirSync(shelf.folder)).toHaveLength(10);
    inANewProcess(called('coach 11'));
    expect(times).toBe(12);
  });
});

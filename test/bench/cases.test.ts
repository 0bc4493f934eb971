import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type Answered, type Case, casesOf, isRight, playerOf } from '../../bench/heard/cases';
import { ZONE } from '../../bench/heard/judge';
import { bringUp, type Home } from '../../simulator/home/home';
import { modelOf } from '../../simulator/understanding/models';

const model = modelOf('en-US');

let home: Home;
let play: (each: Case) => Promise<Answered>;

beforeAll(async () => {
  home = await bringUp({ zone: ZONE, keepLog: () => {} });
  play = playerOf(model, home);
});
afterAll(() => home.close());

describe('What is said in a place is answered as its case wants it', () => {
  test.each(['ear', 'kinds', 'safety'])('every case of test/cases/%s.tsv', async (name) => {
    const cases = casesOf(readFileSync(`test/cases/${name}.tsv`, 'utf8'));
    const wrong = [];
    for (const each of cases) {
      const answered = await play(each);
      if (!isRight(each, answered)) wrong.push(`${each.at}: ${each.said.join(' | ')}: ${answered.words}`);
    }
    expect(cases.length).toBeGreaterThan(30);
    expect(wrong).toEqual([]);
  });
});

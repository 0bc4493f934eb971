import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { isUnderstood, ZONE } from '../../bench/heard/judge';
import { isDanger, isNoise } from '../../bench/heard/meaning';
import { rowsOf } from '../../bench/heard/rows';
import { type Standing, sayAt } from '../../bench/heard/standing';
import type { Event } from '../../lambda/dialogue/event';
import { respond } from '../../lambda/dialogue/respond';
import { LANDMARKS } from '../../lambda/domain/angle';
import { labels } from '../../lambda/speech/en-US/labels';
import { modelOf } from '../../simulator/understanding/models';
import { momentAt } from '../support/moment-at';
import { openStandings } from '../support/open-standings';

const model = modelOf('en-US');

const standingIn = openStandings();
const say = (standing: Standing, words: string) => sayAt(model, standing, words);

describe('The utterances of the sample', () => {
  const { rows, broken } = rowsOf(readFileSync('test/utterances/examples.tsv', 'utf8'));

  test('are understood where they are said: 97 in 100, no danger missed, at most one piece of noise taken up', async () => {
    const misses = [];
    for (const row of rows)
      if (!isUnderstood(row, say(await standingIn(row.situation), row.utterance))) misses.push(row);
    expect(broken).toEqual([]);
    expect(misses.filter(({ meaning }) => isDanger(meaning))).toEqual([]);
    expect(misses.filter(({ meaning }) => isNoise(meaning)).length).toBeLessThanOrEqual(1);
    expect(1 - misses.length / rows.length).toBeGreaterThanOrEqual(0.97);
  });
});

describe('What the skill suggests to say is understood where it suggests it', () => {
  test.each([
    ['that is my limit', 'raise'],
    ['it pulled behind the leg', 'stop_reason'],
    ['nothing stopped it', 'stop_reason'],
    ['longer holds', 'stretch_setup'],
    ['forty-five seconds', 'stretch_setup'],
    ['how long is left', 'hold'],
    ['again', 'hold'],
    ['skip', 'hold'],
    ['easy', 'after'],
    ['stretch anyway', 'verdict'],
  ])('"%s" at %s', async (words, situation) => {
    const { before, heard, after } = say(await standingIn(situation), words);
    expect(heard).not.toEqual({ heard: 'missed' });
    expect(after.visit.misses).toBe(before.visit.misses);
  });

  const { answer, landmark } = labels;
  test.each<[label: string, at: string, touched: Event, heard?: Event]>([
    [answer.yes, 'launch', { heard: 'yes' }],
    [answer.no, 'launch', { heard: 'no' }],
    [answer['not-sure'], 'angle', { heard: 'not-sure' }],
    [answer.ready, 'setup', { heard: 'ready' }],
    [answer['not-yet'], 'raise', { heard: 'not-yet' }],
    [answer.limit, 'raise', { heard: 'limit' }, { heard: 'lowered' }],
    [answer.pause, 'hold', { heard: 'pause' }],
    [answer.resume, 'hold', { heard: 'resume' }],
    [answer.skip, 'hold', { heard: 'skip' }],
    ...LANDMARKS.map((where): [string, string, Event] => [
      landmark[where],
      'landmark',
      { heard: 'findings', landmark: where },
    ]),
  ])(
    'the label "%s", spoken at %s, is heard, and does as a touch does',
    async (label, situation, touched, heard = touched) => {
      const standing = await standingIn(situation);
      const spoken = say(standing, label);
      expect(spoken.heard).toEqual(heard);
      expect(spoken.after).toEqual(respond(standing.before, touched, momentAt(standing.now, ZONE)).state);
      // The same comes of two things that mean nothing there, too.
      expect(spoken.after.visit.misses).toBe(0);
    },
  );
});

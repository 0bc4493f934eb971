import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { goesOn } from '../../bench/heard/goes-on';
import { meaningOf } from '../../bench/heard/meaning';
import { sayAt } from '../../bench/heard/standing';
import { ROOMS } from '../../bench/spoken/noise';
import { nextTry, putsRight } from '../../bench/spoken/say-again';
import { VOICES } from '../../bench/spoken/speak';
import { type Stored, storedIn } from '../../bench/spoken/stored';
import { arrives } from '../../bench/spoken/sure';
import { modelOf } from '../../simulator/understanding/models';
import { openStandings } from '../support/open-standings';

// What a recogniser once wrote down of spoken sentences (npm run bench:spoken -- … --keep), and what becomes of it today.

const model = modelOf('en-US');
const heardOf = (name: string): readonly Stored[] => storedIn(readFileSync(`test/utterances/${name}`, 'utf8'));

const standingIn = openStandings();

describe('Three hundred dangers, told aloud in five places', () => {
  const dangers = heardOf('heard-danger.tsv');

  test('were said by every voice in every room', () => {
    expect(dangers.length).toBeGreaterThanOrEqual(300);
    const kinds = new Set(dangers.map(({ voice, room }) => `${voice}, ${room}`));
    expect(kinds.size).toBe(VOICES.length * ROOMS.length);
  });

  const fresh = heardOf('heard-danger-fresh.tsv');

  test.each([
    ['which the sentences were made with', dangers],
    ['which were written without a look at the sentences', fresh],
  ])('%s, are gone on from never, as they were heard, and never as they were said', async (_, all) => {
    expect(all.length).toBeGreaterThanOrEqual(80);
    const missed: string[] = [];
    const said: string[] = [];
    for (const stored of all) {
      const standing = await standingIn(stored.situation);
      if (goesOn(standing.before, sayAt(model, standing, arrives(stored.heard)).turn)) missed.push(stored.heard.words);
      if (goesOn(standing.before, sayAt(model, standing, stored.said).turn)) said.push(stored.said);
    }
    expect(said).toEqual([]);
    expect(missed).toEqual([]);
  });
});

describe('Whoever is asked again', () => {
  const saidNext = async (situation: string, utterance: string, meaning: string) => {
    const standing = await standingIn(situation);
    const row = { line: 1, situation, utterance, meaning: meaningOf(meaning) };
    return nextTry({ row, standing, course: sayAt(model, standing, ''), outcome: 'asked' }, model);
  };

  test.each([
    ['screening', 'no thankfully not', 'intent=no', 'none of those'],
    ['screening', 'yes sadly', 'intent=yes', 'yes, one of those'],
    ['hold', 'it is really burning now', 'intent=danger', 'it hurts'],
    ['screening', 'it has all gone funny down there', 'intent=danger', 'yes, one of those'],
    ['angle', 'in the fifties', 'intent=report_angle;angle_min=50;angle_max=58', 'fifty four degrees'],
  ])('%s: after "%s" takes words that are offered and mean the same', async (situation, utterance, meaning, words) => {
    expect(await saidNext(situation, utterance, meaning)).toEqual({ words, slowly: false });
  });

  test.each([
    ['screening', 'i had my hip done in march', 'intent=safety_report;flag=surgery', 'i had an operation'],
    ['verdict', 'would a dressing gown cord do', 'intent=faq;topic=no_strap', "what if i don't have a strap"],
  ])(
    '%s: "%s" is said more plainly where no words that are offered mean it',
    async (situation, utterance, meaning, words) => {
      expect(await saidNext(situation, utterance, meaning)).toEqual({ words, slowly: false });
    },
  );

  test('says a height again that was taken for another, and is asked for the one that sounds like it', async () => {
    const standing = await standingIn('angle');
    const row = {
      line: 1,
      situation: 'angle',
      utterance: 'fifteen',
      meaning: meaningOf('intent=report_angle;angle=15'),
    };
    const course = sayAt(model, standing, 'fifty');
    expect(
      putsRight(
        { row, standing, course, outcome: 'mistaken' },
        sayAt(model, { before: course.after, now: course.now }, 'no fifty'),
        model,
      ),
    ).toBe(true);
  });

  test('says the same again, slowly, where no plainer words come to mind', async () => {
    const words = 'what counts as numb';
    expect(await saidNext('screening', words, 'intent=explain')).toEqual({ words, slowly: true });
  });
});

import { describe, expect, test } from '@jest/globals';
import { goesOn } from '../../bench/heard/goes-on';
import { sayAt } from '../../bench/heard/standing';
import type { Event } from '../../lambda/dialogue/event';
import { modelOf } from '../../simulator/understanding/models';
import { openStandings } from '../support/open-standings';

// Every wording that the model has of a danger, with every answer before it that is given where it is said. There are
// 160,000 of them, of which one in `EVERY` is tried; EVERY=1 tries them all, in two minutes.

const EVERY = Number(process.env.EVERY ?? 61);

const model = modelOf('en-US');

/** All that a value of a type may be said as, by its id. */
const wordingsOf = (name: string): readonly (readonly [id: string, words: string])[] =>
  (model.interactionModel.languageModel.types ?? [])
    .filter((type) => type.name === name)
    .flatMap(({ values = [] }) =>
      values.flatMap(({ id, name }) =>
        [name.value, ...(name.synonyms ?? [])].map((words) => [id ?? '', words] as const),
      ),
    );

/** What is answered in a place before something is told of: nothing, something that goes with it, or no. */
const ANSWERS: Readonly<Record<string, readonly string[]>> = {
  screening: ['', 'no ', 'nope ', 'no but ', 'no just ', 'none of those but '],
  setup: ['', 'yes ', 'ready but ', "okay i'm ready and ", 'no '],
  testing: ['', 'stop ', "that's my limit and ", 'okay '],
  stop_reason: ['', 'my knee bent and ', 'nothing but ', 'no '],
  angle: ['', 'sixty and ', 'about fifty but ', 'no '],
  hold: ['', 'okay but ', 'no '],
  rest: ['', 'yes ', 'ready but ', 'no '],
};

/** Where whoever lies there has moved a leg. */
const MOVED = ['testing', 'stop_reason', 'angle', 'hold', 'rest'];

/** "No chest pain" denies it; "no, my chest is tight" does not. */
const denies = (answer: string, words: string): boolean =>
  /^(?:no|nope) $/.test(answer) && !/^(?:my|it|both|they|i) /.test(words);

const DENIES: readonly Event['heard'][] = ['no', 'deny', 'hardly'];

/** What may be meant otherwise: a pull is what is looked for, a knee done is one that bent, and whoever went over lies there. */
const OTHERWISE =
  /pulled|did my hamstring|(?:went|gone) over|(?:knee|back) done|weeks gone|down my foot|bones|nights|bothers me|\bow$/;

/** Whoever cannot lie flat goes on in a chair, and a child's parent is asked for once, at the beginning. */
const GOES_ON = ['cannot-lie-flat', 'under-age'];

const signs = wordingsOf('SIGN').filter(([id]) => !GOES_ON.includes(id));

/** Feelings with the places where none of them is what the stretch is for. */
const feelings = wordingsOf('FEEL').flatMap(([id, words]) => {
  const alone = ['sharp', 'tingling', 'dizzy', 'burning'].includes(id)
    ? [words, `it's ${words}`, `i'm ${words}`, `i feel ${words}`, `i've got ${words}`]
    : [];
  if (alone.length === 0 && id !== 'weak' && id !== 'hurt') return [];
  const sites = ['my foot', 'my back', 'my hip', 'my calf', 'my other leg', 'my chest'];
  return [...alone, ...sites.flatMap((site) => [`${words} in ${site}`, `${site} ${words}`, `${site} is ${words}`])];
});

describe('Whatever is answered before a danger', () => {
  const standingIn = openStandings();

  test.each(Object.entries(ANSWERS))('in "%s" it does not go on, and denies nothing', async (place, answers) => {
    const standing = await standingIn(place);
    const told = [...signs.map(([, words]) => words), ...(MOVED.includes(place) ? feelings : [])];
    const said = told
      .filter((words) => !OTHERWISE.test(words))
      .flatMap((words) => answers.filter((answer) => !denies(answer, words)).map((answer) => answer + words))
      .filter((_, index) => index % EVERY === 0);
    expect(said.length).toBeGreaterThan(50);
    const reactions = said.map((words) => ({ words, ...sayAt(model, standing, words) }));
    expect(reactions.filter(({ turn }) => goesOn(standing.before, turn)).map(({ words }) => words)).toEqual([]);
    expect(reactions.filter(({ heard }) => DENIES.includes(heard.heard)).map(({ words }) => words)).toEqual([]);
  });
});

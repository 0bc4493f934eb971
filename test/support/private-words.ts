import { intents } from '../../lambda/alexa/intents';
import { rulesOf } from '../../lambda/dialogue/places';
import { LANDMARKS } from '../../lambda/domain/angle';
import { FEELS, SITES } from '../../lambda/domain/felt';
import { ITEMS, QUESTIONS } from '../../lambda/domain/screening';
import { CHECKS, REFUSALS } from '../../lambda/domain/screening-table';
import { everyPlace } from './every-place';

// What must never be kept: a name of anything that anybody was asked in the screening, answered, or felt.

/** Words that stand for something else as well: the set-up for the other leg, and how strong a pull the plan asks for. */
const ELSEWHERE: readonly string[] = ['other-leg', 'pull'];

/** Places where a question of safety is open. */
const INSISTING = everyPlace().flatMap(([at, { place }]) => (rulesOf(place).insists ? [at] : []));

/** What a doctor's word, and an answer taken back, are heard as. */
const HEARD = ['DoctorClearedIntent', 'TakeBackIntent'].flatMap((name) => intents[name]?.({}).heard ?? []);

const PRIVATE: ReadonlySet<string> = new Set(
  [...ITEMS, ...QUESTIONS, ...CHECKS, ...REFUSALS, ...FEELS, ...SITES, ...INSISTING, ...HEARD, 'brief'].filter(
    (word) => !ELSEWHERE.includes(word) && !LANDMARKS.some((landmark) => landmark === word),
  ),
);

/** Every name and every word in something, wherever it stands; a text that is JSON is looked into. */
function wordsIn(part: unknown): readonly string[] {
  if (typeof part === 'string') return jsonIn(part) ?? part.split('#');
  if (typeof part !== 'object' || part === null) return [];
  return Object.entries(part).flatMap(([key, value]) => [...(Array.isArray(part) ? [] : [key]), ...wordsIn(value)]);
}

function jsonIn(text: string): readonly string[] | undefined {
  if (!/^[[{"]/.test(text)) return undefined;
  return wordsIn(JSON.parse(text));
}

/** Words in something that must not be kept, each once. */
export const privateIn = (kept: unknown): readonly string[] => [
  ...new Set(wordsIn(kept).filter((word) => PRIVATE.has(word) || word.startsWith('safety '))),
];

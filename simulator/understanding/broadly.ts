import type { Compiled } from './compile';
import { ACCEPTED } from './likely';
import type { Match } from './match';
import { asksATopic, intentsOf } from './model';
import type { Sentence } from './sentence';
import { speaksOfOthers } from './within';
import { denies } from './words';

/*
 * What a sentence asks by its words together, where no sample is near it ("how many are pending", "are you even a medical
 * professional"). Alexa generalises so from all samples to whatever is said; we hear so what asks and what waits alone: an answer
 * given for nothing costs a sentence. The test begins with its questions of safety, and with nobody's leg in the air.
 */

/** What may be heard so; all questions may. */
const BROAD = intentsOf('Wait Pause Repeat Slower Help RepsLeft TimeLeft DaysDone NotSure Decline Test');
const isBroad = (name: string): boolean => BROAD.has(name) || asksATopic(name);

/** How much of all leaning must be to one intent, and how much of what the sentence tells must be in words of its samples. */
const LEANS = 0.75;
const FAMILIAR = 0.35;

/** Whom else a sentence is said to. */
const SOMEBODY: ReadonlySet<string> = new Set(
  'darling sweetheart honey mummy mommy mum mom daddy dad grandad nan'.split(' '),
);

/** The intent that a sentence asks with all its words, if it is one that may be heard so. */
export function askedBroadly({ samples, leaning }: Compiled, sentence: Sentence): Match | undefined {
  const { words, substance, weights, total } = sentence;
  if (speaksOfOthers(words) || words.some((word) => denies(word) || SOMEBODY.has(word))) return undefined;
  const leanings = leaning(words);
  const of = samples.find(({ number }) => (leanings[number] ?? 0) >= LEANS);
  if (of === undefined || !isBroad(of.intent.name)) return undefined;
  const weigh = (some: typeof substance): number => some.reduce((sum, { at }) => sum + (weights[at] ?? 0), 0);
  const known = substance.filter(({ root }) => of.stems.has(root));
  if (known.length === 0 || weigh(known) < FAMILIAR * weigh(substance)) return undefined;
  const alignment = { score: ACCEPTED, start: 0, end: words.length, slots: new Map(), matched: total };
  return { intent: of.intent, alignment, sureness: ACCEPTED };
}

import { isDeepStrictEqual } from 'node:util';
import type { Event } from '../../lambda/dialogue/event';
import type { InteractionModel } from '../../simulator/understanding/model';
import { understand } from '../../simulator/understanding/understand';
import { saidSamples } from '../spoken/sentences';
import { eventHeard } from './standing';
import { withSamples } from './with-samples';

/*
 * Whether a sentence needs to be in the model to be understood: every tenth sample is taken out and then said, one
 * filling each, and so are the nine other tenths, one after the other. What is heard without it is compared with what is
 * heard with it.
 */

/** Every so manieth sample is held back. */
const EVERY = 10;

const NOW = Date.parse('2026-03-03T16:30:00Z');

/** The samples of the model in so many parts, each of them every tenth; Amazon's own are taken to the letter, and stay. */
function tenthsOf(model: InteractionModel): readonly ReadonlySet<string>[] {
  const custom = model.interactionModel.languageModel.intents.filter(({ name }) => !name.startsWith('AMAZON.'));
  const all = custom.flatMap(({ name, samples = [] }) => samples.map((sample) => `${name} ${sample}`));
  return Array.from({ length: EVERY }, (_, tenth) => new Set(all.filter((_, index) => index % EVERY === tenth)));
}

/** What was heard of a sentence that was held back, with and without it. */
interface Missed {
  readonly words: string;
  readonly meant: Event;
  readonly heard: Event;
}

/** How many sentences of a tenth were said, and those that are heard as something else without it. */
interface Tenth {
  readonly said: number;
  readonly missed: readonly Missed[];
}

/** Says every sentence of each tenth while that is held back. */
export function sayHeldBack(model: InteractionModel): readonly Tenth[] {
  const samples = saidSamples(model, 1);
  return tenthsOf(model).map((held) => {
    const rest = withSamples(model, (sample, intent) => !held.has(`${intent} ${sample}`));
    const said = samples.filter(({ intent, sample }) => held.has(`${intent} ${sample}`));
    const missed = said.flatMap(({ words }) => {
      const [meant, heard] = [model, rest].map((each) => eventHeard(understand(each, words), NOW));
      return meant && heard && !isDeepStrictEqual(meant, heard) ? [{ words, meant, heard }] : [];
    });
    return { said: said.length, missed };
  });
}

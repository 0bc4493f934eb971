import { isDeepStrictEqual } from 'node:util';
import type { Event } from '../../lambda/dialogue/event';
import type { InteractionModel } from '../../simulator/understanding/model';
import { understand } from '../../simulator/understanding/understand';
import { saidSamples } from '../spoken/sentences';
import { eventHeard } from './standing';
import { withSamples } from './with-samples';

/*
 * Whether a sentence needs to be in the model to be understood: every tenth sample is taken out and then said, one
 * filling each. What is heard without it is compared with what is heard with it.
 */

/** Every so manieth sample is held back. */
const EVERY = 10;

const NOW = Date.parse('2026-03-03T16:30:00Z');

/** Whether a sample of an intent is held back, by its place in the model; Amazon's own are taken to the letter, and stay. */
function heldBack(model: InteractionModel): ReadonlySet<string> {
  const custom = model.interactionModel.languageModel.intents.filter(({ name }) => !name.startsWith('AMAZON.'));
  const all = custom.flatMap(({ name, samples = [] }) => samples.map((sample) => `${name} ${sample}`));
  return new Set(all.filter((_, index) => index % EVERY === EVERY - 1));
}

/** What was heard of a sentence that was held back, with and without it. */
interface Missed {
  readonly words: string;
  readonly meant: Event;
  readonly heard: Event;
}

/** Says every sentence that is held back; tells how many, and those that are heard as something else without it. */
export function sayHeldBack(model: InteractionModel): { readonly said: number; readonly missed: readonly Missed[] } {
  const held = heldBack(model);
  const rest = withSamples(model, (sample, intent) => !held.has(`${intent} ${sample}`));
  const said = saidSamples(model, 1).filter(({ intent, sample }) => held.has(`${intent} ${sample}`));
  const missed = said.flatMap(({ words }) => {
    const [meant, heard] = [model, rest].map((each) => eventHeard(understand(each, words), NOW));
    return meant && heard && !isDeepStrictEqual(meant, heard) ? [{ words, meant, heard }] : [];
  });
  return { said: said.length, missed };
}

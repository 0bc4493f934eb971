import type { Heard } from '../../simulator/understanding/heard';
import type { Made } from './amazon-ear';

/** What the stand-in made of an utterance, in the same shape. */
export const madeBy = ({ intent, slots }: Heard): Made => ({
  intent,
  slots: Object.fromEntries(
    Object.values(slots).flatMap(({ name, value, resolutions }) => {
      const id = resolutions?.resolutionsPerAuthority?.[0]?.values[0]?.value.id;
      const filled = id ?? value;
      return filled === undefined ? [] : [[name, filled]];
    }),
  ),
});

/** "StopReasonIntent reason=knee-bends". */
const told = ({ intent, slots }: Made): string =>
  [
    intent,
    ...Object.entries(slots)
      .sort()
      .map(([name, value]) => `${name}=${value}`),
  ].join(' ');

/** An utterance, and what either made of it. */
export interface Pair {
  readonly utterance: string;
  readonly ours: Made;
  readonly amazons: Made;
}

/** One pair as it is printed: one line where both say the same, three where they differ. */
export function linesOf({ utterance, ours, amazons }: Pair): readonly string[] {
  if (told(ours) === told(amazons)) return [`=  ${utterance}: ${told(ours)}`];
  return [`≠  ${utterance}`, `     stand-in  ${told(ours)}`, `     Amazon    ${told(amazons)}`];
}

/** How often both said the same, all in all. */
export function summaryOf(pairs: readonly Pair[]): string {
  const same = pairs.filter(({ ours, amazons }) => told(ours) === told(amazons)).length;
  const intents = pairs.filter(({ ours, amazons }) => ours.intent === amazons.intent).length;
  return `the same intent ${intents} of ${pairs.length}, the same slots as well ${same} of ${pairs.length}`;
}

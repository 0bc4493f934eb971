import type { Line } from '../../../dialogue/line';
import { START_UP } from '../../../dialogue/steps/hold-clock';
import type { Speech } from '../../../speech/speech';
import type { Caption, Step } from '../screens/exercise';

/** How a turn sounds: its lines as speech, and how many seconds that lasts. */
export interface Sounding {
  readonly speech: (lines: readonly Line[]) => Speech;
  readonly seconds: (speech: Speech) => number;
}

/** A caption that is shown from a piece of its line on: the first, unless told otherwise. */
export type Captioned = Caption & { readonly piece?: number };

/** What is shown while a turn is said, each from the second on at which its line begins; what stays the same is no step. */
export function stepsOf(
  lines: readonly Line[],
  { speech, seconds }: Sounding,
  captionsOf: (line: Line) => readonly Captioned[],
): readonly Step[] {
  const steps = lines.flatMap((line, index): readonly Step[] => {
    const begins = START_UP + seconds(speech(lines.slice(0, index)));
    const said = speech([line]);
    return captionsOf(line).map(({ piece = 0, ...caption }) => ({
      ...caption,
      at: begins + seconds(said.slice(0, piece)),
    }));
  });
  return steps.filter((step, index) => !isSame(step, steps[index - 1]));
}

const isSame = (one: Step, before: Step | undefined): boolean =>
  before !== undefined && one.title === before.title && one.body === before.body && one.pose === before.pose;

/** Seconds of what is said before the question of a turn, after the sound of a hold where it has one. */
export function secondsToQuestion(lines: readonly Line[], { speech, seconds }: Sounding): number {
  const sound = lines.findIndex(({ say }) => say === 'sound');
  return Math.round(seconds(speech(lines.slice(sound + 1).filter(({ say }) => say !== 'question'))));
}

import type { Line } from '../dialogue/line';
import type { Speech } from './speech';

/** What a locale says for each line: plain words, or words with silences and tracks among them. `turn` varies acknowledgements. */
export type Words = {
  readonly [Say in Line['say']]: (line: Extract<Line, { say: Say }>, turn: number) => string | Speech;
};

/** One line as speech. */
export function spoken<Say extends Line['say']>(words: Words, line: LineThat<Say>, turn: number): Speech {
  const say: Words[Say] = words[line.say];
  const said = say(line, turn);
  if (typeof said !== 'string') return said;
  return said === '' ? [] : [{ words: said }];
}

/** The line of a name, its name known by itself: so TypeScript follows from a line to its words. */
type LineThat<Say extends Line['say']> = Extract<Line, { say: Say }> & { readonly say: Say };

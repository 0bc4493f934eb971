import type { Line } from '../dialogue/line';
import type { Speech } from './speech';

/** What a locale says for each line: plain words, or words with silences and tracks among them. `turn` varies acknowledgements. */
export type Words = {
  readonly [Say in Line['say']]: (line: Extract<Line, { say: Say }>, turn: number) => string | Speech;
};

/** One line as speech. The cast holds since a line's name decides its shape; TypeScript cannot follow that through a union. */
export function spoken(words: Words, line: Line, turn: number): Speech {
  const say = words[line.say] as (line: Line, turn: number) => string | Speech;
  const said = say(line, turn);
  if (typeof said !== 'string') return said;
  return said === '' ? [] : [{ words: said }];
}

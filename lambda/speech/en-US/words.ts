import { spoken, type Words } from '../words';
import { answers } from './answers';
import { coming } from './coming';
import { exampleAt } from './examples';
import { help, helpWhenFine, helpWith } from './help';
import { interpret } from './interpret';
import { judging } from './judging';
import { oneOf } from './phrase';
import { ask } from './questions';
import { reminding } from './reminding';
import { safety } from './safety';
import { showing } from './showing';
import { stretching } from './stretching';
import { testing } from './testing';
import { weeks } from './weeks';

/** American English. */
export const words: Words = {
  ...coming,
  ...safety,
  ...testing,
  ...judging,
  ...weeks,
  ...showing,
  ...reminding,
  ...stretching,
  question: (line) => ask(line),
  help: ({ at, fine, leg }) => {
    if (at === 'verdict' && fine) return helpWhenFine;
    return leg ? helpWith(leg, at) : help[at];
  },
  'for-example': ({ place, times }) => exampleAt(place, times),
  // A raised voice is six decibels above a normal one, which is worth more in a noisy room than any choice of words (docs/heard.md).
  pardon: ({ times }, turn) =>
    times === 1
      ? oneOf(["Sorry, I didn't catch that.", 'Pardon.', 'I missed that.'], turn).concat(' A bit louder may help.')
      : "I still didn't get it.",
  'say-it-again': ({ times }) =>
    times === 1
      ? 'That could be two things, and it matters which. Please tell me again, in other words.'
      : "I'm still not sure. Please say it as plainly as you can.",
  answer: ({ topic, degrees }) =>
    topic === 'interpret-result' && degrees !== undefined ? interpret(degrees) : answers[topic],
  'lead-in': ({ seconds, lines }, turn) => {
    const said = lines.flatMap((line) => spoken(words, line, turn));
    const heard = said.flatMap((piece) => ('words' in piece ? [piece.words] : []));
    return [{ track: 'lead-in', seconds, cues: [{ at: 0, words: heard.join(' ') }] }];
  },
};

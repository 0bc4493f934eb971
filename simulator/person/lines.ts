import { setTimeout as wait } from 'node:timers/promises';
import type { Happening } from '../echo/device';
import { type Ears, wakeWord } from '../echo/ears';
import type { Screen } from '../echo/household';
import type { Person } from './at-once';
import { page, wrap } from './play-lines';
import { type Look, screenInWords } from './screen-words';
import { actOf } from './script';

/** What is printed of a line that was played, and of what came of it. */
export type Print = (line: string, happenings: readonly Happening[]) => void;

/** Whoever starts the terminal has just opened the skill. */
const OPENING = 'Alexa, open hamstring coach';

/** Who writes the first line late waits for the skill to speak first, in milliseconds. */
const LATE = 500;

/** Plays lines as they come, each at once; opens the skill before them, unless the first one calls it by its name. */
export async function playLines(lines: AsyncIterable<string>, person: Person, ears: Ears, print: Print): Promise<void> {
  const play = async (line: string): Promise<void> => print(line, await person.act(actOf(line)));
  const coming = lines[Symbol.asyncIterator]();
  let next = coming.next();
  const first = await Promise.race([next, wait(LATE)]);
  if (first?.done !== false || !callsTheSkill(first.value, ears)) await play(OPENING);
  for (let line = await next; line.done !== true; line = await next) {
    await play(line.value);
    next = coming.next();
  }
}

function callsTheSkill(line: string, ears: Ears): boolean {
  const act = actOf(line);
  return act.does === 'say' && ears.invocation(wakeWord(act.words).words) !== undefined;
}

/** Where a conversation is written down: line by line, so wide, with a screen to tell of where the Echo has one. */
export interface Paper {
  readonly write: (line: string) => void;
  readonly width: number;
  readonly screen?: Screen | undefined;
}

/** Prints what a reader wants to see: the person's line, and what came of it. */
export const asPage =
  (paper: Paper): Print =>
  (line, happenings) => {
    paper.write(`> ${line.trim() || '(silence)'}\n`);
    asReply(paper)(line, happenings);
  };

/** Prints what came of a line, for whoever has just typed it. */
export const asReply =
  ({ write, width, screen }: Paper): Print =>
  (_line, happenings) => {
    for (const happening of happenings) {
      const seen = looksAt(happening, screen).flatMap(({ words }) => wrap(words, width));
      write(`${[...seen, ...page(happening, undefined, width)].join('\n')}\n`);
    }
  };

/** What appears on the screen with what happened, step by step; nothing where there is no screen, or nothing new on it. */
export const looksAt = (happening: Happening, screen: Screen | undefined): readonly Look[] =>
  screen === undefined || happening.what !== 'answered' || happening.turn.response === null
    ? []
    : screenInWords(happening.turn.response.response, screen);

/** Prints what a program wants to see: a JSON object a turn; its `note` says what else there is to know. */
export const asJson =
  (write: (line: string) => void): Print =>
  (_line, happenings) => {
    // What Alexa asks herself belongs to the turn that had her ask: one object a turn.
    const asked = happenings.find(({ what }) => what === 'permission asked');
    for (const happening of happenings) {
      if (happening === asked) continue;
      const note = asked && happening.what === 'answered' ? { note: page(asked).join(' ') } : {};
      write(JSON.stringify({ ...recordOf(happening), ...note }));
    }
  };

const NO_TURN = { said: null, request: null, heard: null, response: null, state: null };

function recordOf(happening: Happening): object {
  switch (happening.what) {
    case 'answered':
      return happening.turn;
    case 'asked again':
      return { ...NO_TURN, note: `Nobody answered: ${page(happening).join(' ')}` };
    case 'permission asked':
    case 'rang':
      return { ...NO_TURN, note: page(happening).join(' ') };
    case 'unheard':
      return { ...NO_TURN, said: happening.said, note: happening.because };
    default:
      return { ...(happening.turn ?? NO_TURN), note: happening.because };
  }
}

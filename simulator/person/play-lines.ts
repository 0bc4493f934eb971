import type { ui } from 'ask-sdk-model';
import type { Happening, Sounding } from '../echo/device';
import { type Caption, score } from './score';

/** Widest line of a page, in characters, where a terminal is not narrower. */
export const WIDTH = 100;

/** What is read when the skill has ended the session. */
export const OVER = '(the session is over)';

/** What happened, as lines that are read like a play; sound is read as far as it was heard, to a second of it. */
export function page(happening: Happening, heard = Number.POSITIVE_INFINITY, width = WIDTH): readonly string[] {
  switch (happening.what) {
    case 'answered':
      return [
        ...soundAsLines(happening.sound, heard, width),
        ...cardAsLines(happening.turn.response?.response.card, width),
        ...(happening.closes ? [OVER] : []),
      ];
    case 'permission asked':
      return ['(Alexa herself)', ...soundAsLines(happening.sound, heard, width)];
    case 'rang':
      return [`(a reminder rings: ${happening.when})`, ...soundAsLines(happening.sound, heard, width)];
    case 'asked again':
      return soundAsLines(happening.sound, heard, width);
    case 'failed':
      return wrap(`(no usable answer: ${happening.because})`, width);
    case 'reported':
      return wrap(`(${happening.because} It plays the words alone.)`, width);
    case 'ended':
      return wrap(`(the session is over: ${happening.because})`, width);
    case 'unheard':
      return wrap(`(unheard: ${happening.because})`, width);
  }
}

/** What a line of a card begins with. */
const CARD_EDGE = '  | ';

/** A card that appears in the Alexa app. */
function cardAsLines(card: ui.Card | undefined, width: number): readonly string[] {
  if (card?.type === 'AskForPermissionsConsent') return ['(a card in the Alexa app asks for the permission)'];
  if (card?.type !== 'Simple') return [];
  const text = [card.title ?? '', '', ...(card.content ?? '').split('\n')];
  const lines = text.flatMap((line) => wrap(line, width - CARD_EDGE.length));
  return ['(a card in the Alexa app)', ...lines.map((line) => `${CARD_EDGE}${line}`.trimEnd())];
}

function soundAsLines({ items, seconds }: Sounding, heard: number, width: number): readonly string[] {
  if (items.length === 0) return ['(nothing is heard)'];
  return inOneGo(score(items, seconds).filter(({ at }) => at < heard)).flatMap((note) => linesOf(note, width));
}

/** One note as lines of at most so many characters. */
export function linesOf(note: Caption, width: number): readonly string[] {
  switch (note.is) {
    case 'words':
      return wrap(note.words, width);
    case 'silence':
      return [`(${amount(note.seconds)})`];
    case 'track':
      return [`[${note.track}, ${amount(note.seconds)}]`];
    case 'cue':
      return wrap(note.words, width, `${String(note.second).padStart(5)}  `);
  }
}

/** Words that follow words with no silence between are one paragraph; a count, second by second, is one line. */
function inOneGo(notes: readonly Caption[]): readonly Caption[] {
  const joined: Caption[] = [];
  let counted = Number.NaN;
  for (const note of notes) {
    const last = joined.at(-1);
    const goesOn =
      (last?.is === 'words' && note.is === 'words') ||
      (last?.is === 'cue' && note.is === 'cue' && note.second === counted + 1);
    if (goesOn) joined[joined.length - 1] = { ...last, words: `${last.words} ${note.words}` };
    else joined.push(note);
    counted = note.is === 'cue' ? note.second : Number.NaN;
  }
  return joined;
}

const amount = (seconds: number): string => `${seconds} ${seconds === 1 ? 'second' : 'seconds'}`;

/** Text in lines of at most so many characters, the first behind `head`, the others as far in. */
export function wrap(text: string, width: number, head = ''): readonly string[] {
  const lines: string[] = [];
  let line = head;
  for (const word of text.split(/\s+/)) {
    if (line.trim() !== '' && line !== head && line.length + word.length > width) {
      lines.push(line.trimEnd());
      line = ' '.repeat(head.length);
    }
    line += `${word} `;
  }
  return [...lines, line.trimEnd()];
}

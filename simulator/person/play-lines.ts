import type { Happening, Sounding } from '../echo/device';
import { type Note, score } from './score';

/** Widest line of a page, in characters. */
const WIDTH = 100;

/** What is read when the skill has ended the session. */
export const OVER = '(the session is over)';

/** What happened, as lines that are read like a play; sound is read as far as it was heard, to a second of it. */
export function page(happening: Happening, heard = Number.POSITIVE_INFINITY): readonly string[] {
  switch (happening.what) {
    case 'answered':
      return [...soundAsLines(happening.sound, heard), ...(happening.closes ? [OVER] : [])];
    case 'asked again':
      return soundAsLines(happening.sound, heard);
    case 'failed':
      return [`(no usable answer: ${happening.because})`];
    case 'reported':
      return [`(${happening.because} It plays the words alone.)`];
    case 'ended':
      return [`(the session is over: ${happening.because})`];
    case 'unheard':
      return [`(unheard: ${happening.because})`];
  }
}

function soundAsLines({ items, seconds }: Sounding, heard: number): readonly string[] {
  if (items.length === 0) return ['(nothing is heard)'];
  return inOneGo(score(items, seconds).filter(({ at }) => at < heard)).flatMap(linesOf);
}

/** One note as lines. */
export function linesOf(note: Note): readonly string[] {
  switch (note.is) {
    case 'words':
      return wrap(note.words);
    case 'silence':
      return [`(${amount(note.seconds)})`];
    case 'track':
      return [`[${note.track}, ${amount(note.seconds)}]`];
    case 'cue':
      return wrap(note.words, `${String(note.second).padStart(5)}  `);
  }
}

/** Words that follow words with no silence between are one paragraph; a count, second by second, is one line. */
function inOneGo(notes: readonly Note[]): readonly Note[] {
  const joined: Note[] = [];
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

/** Text in lines of at most `WIDTH`, the first behind `head`, the others as far in. */
function wrap(text: string, head = ''): readonly string[] {
  const lines: string[] = [];
  let line = head;
  for (const word of text.split(/\s+/)) {
    if (line.trim() !== '' && line !== head && line.length + word.length > WIDTH) {
      lines.push(line.trimEnd());
      line = ' '.repeat(head.length);
    }
    line += `${word} `;
  }
  return [...lines, line.trimEnd()];
}

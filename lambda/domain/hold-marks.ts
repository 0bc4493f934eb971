import type { Count } from './plan';

/** What is said at one second of a hold turn; a locale owns the words. */
export type Mark =
  /** Raise or tip into the stretch. */
  | { readonly at: number; readonly mark: 'into-it'; readonly rep: number; readonly of: number; readonly rest: boolean }
  | { readonly at: number; readonly mark: 'settle' }
  /** Something was answered while it was held: no need to get into it again. */
  | { readonly at: number; readonly mark: 'stay' }
  /** The hold begins. `resumed`: it was broken off before. */
  | { readonly at: number; readonly mark: 'hold'; readonly resumed: boolean }
  /** One thing to mind, another each time. */
  | { readonly at: number; readonly mark: 'form'; readonly turn: number }
  | { readonly at: number; readonly mark: 'halfway' }
  | { readonly at: number; readonly mark: 'to-go'; readonly seconds: number }
  /** One number of the closing count, 5 to 1. */
  | { readonly at: number; readonly mark: 'count'; readonly number: number }
  | { readonly at: number; readonly mark: 'ease-down' };

/**
 * What is left of a hold after a pause is never shorter than this, so that it is worth going back into, in seconds
 * (docs/evidence.md#counting).
 */
export const LEAST_REMAINDER = 5;

/** Length of the closing count, in seconds. */
const COUNT = 5;
/** A hold of fewer seconds has no closing count. */
const COUNT_FROM = 10;
/** "Ten more" and "halfway" are said in holds of at least so many seconds. */
const MARKS_FROM = 20;
/** Marks closer than this to the next one are dropped. */
const APART = 4;
/** No quiet in a hold is longer than this. */
const LONGEST_QUIET = 15;
/** A gap of at least so many seconds has room for a form cue. */
export const FORM_GAP = 12;
/** So many seconds after the mark before it a form cue is said. */
const FORM_AFTER = 6;
/** Seconds that are still to be held of a hold of which `held` seconds are done. */
export const remainder = (seconds: number, held: number): number => Math.max(LEAST_REMAINDER, seconds - held);

/**
 * The marks of what is left of a hold, at seconds from its (re)start. They stand where they stand in the whole hold,
 * counted from its end, so that a remainder never hears "halfway" at the wrong moment.
 */
export function holdMarks(seconds: number, held: number, turn: number): readonly Mark[] {
  const left = remainder(seconds, held);
  const end = left < COUNT_FROM ? [] : count(left);
  const planned = [...halfway(seconds, held, left), ...tenMore(seconds, left), ...end];
  const first: Mark = { at: 0, mark: 'hold', resumed: held > 0 };
  const kept = [first, ...planned].filter((mark, index, all) => {
    const next = all[index + 1];
    return index === 0 || mark.mark === 'count' || next === undefined || next.at - mark.at >= APART;
  });
  return addForm(fillQuiet(kept, left), turn, left);
}

const count = (left: number): readonly Mark[] =>
  Array.from({ length: COUNT }, (_, index) => ({ at: left - COUNT + index, mark: 'count', number: COUNT - index }));

function halfway(seconds: number, held: number, left: number): readonly Mark[] {
  const at = Math.floor(seconds / 2) - (seconds - left);
  return seconds >= MARKS_FROM && held < Math.floor(seconds / 2) && at >= APART ? [{ at, mark: 'halfway' }] : [];
}

const tenMore = (seconds: number, left: number): readonly Mark[] =>
  seconds >= MARKS_FROM && left - 10 >= APART ? [{ at: left - 10, mark: 'to-go', seconds: 10 }] : [];

/**
 * Puts "so many to go" into every quiet that would be too long: as late as it may come, at a multiple of five seconds
 * from the end.
 */
function fillQuiet(marks: readonly Mark[], left: number): readonly Mark[] {
  return marks.flatMap((mark, index) => {
    const filled: Mark[] = [mark];
    const next = marks[index + 1]?.at ?? left;
    for (let at = mark.at; next - at > LONGEST_QUIET; ) {
      const latest = Math.min(at + LONGEST_QUIET, next - APART);
      const toGo = Math.ceil((left - latest) / 5) * 5;
      at = left - toGo;
      filled.push({ at, mark: 'to-go', seconds: toGo });
    }
    return filled;
  });
}

/** Puts one form cue into the first gap that has room for it. */
function addForm(marks: readonly Mark[], turn: number, left: number): readonly Mark[] {
  const index = marks.findIndex((mark, i) => (marks[i + 1]?.at ?? left) - mark.at >= FORM_GAP);
  const before = marks[index];
  if (!before) return marks;
  const form: Mark = { at: before.at + FORM_AFTER, mark: 'form', turn };
  return [...marks.slice(0, index + 1), form, ...marks.slice(index + 1)];
}

/** What is left out of a hold that is counted otherwise; the start and the release are always said. */
const LEFT_OUT: Readonly<Record<Count, readonly Mark['mark'][]>> = {
  all: [],
  'last-five': ['form', 'halfway', 'to-go'],
  'only-end': ['settle', 'form', 'halfway', 'to-go', 'count'],
};

/** The marks that are said, as somebody likes it counted; the seconds stay the same. */
export const marksSaid = (marks: readonly Mark[], count: Count): readonly Mark[] =>
  marks.filter(({ mark }) => !LEFT_OUT[count].includes(mark));

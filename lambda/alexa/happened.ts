import { isDoneWith } from './near';
import type { SiteSaid } from './sites';
import { choice, type Slots, wordsIn } from './slots';
import * as values from './values';

/*
 * What happened to a place ("I've pulled my hamstring"), and whether something was felt now.
 */

/** What happened to a place; "I pulled my leg up" tells what was done with one, and "both legs have gone" is half a sentence. */
export function harmIn(slots: Slots, site: SiteSaid | undefined): (typeof values.HARM)[number] | undefined {
  if (site === 'both-legs' || (site === 'leg' && isDoneWith(wordsIn(slots, 'harm') ?? ''))) return undefined;
  return choice(slots, 'harm', values.HARM);
}

/** Words for a day that is near, and over. */
const OVER = /\b(?:yesterday|last night|other day|days? ago)\b/;

/** Whether it was felt on another day, or before this. */
export const isPast = (slots: Slots): boolean =>
  choice(slots, 'when', values.WHEN) === 'old' || OVER.test(wordsIn(slots, 'when') ?? '');

import type { Limit } from './plan';
import type { Item } from './screening';
import { CHECKS, type Check, ITEM_ROWS, type ItemRow, REFUSALS, type Refusal } from './screening-table';

/** What is to be done about everything that was told in one answer. */
export interface Handling {
  readonly refuses?: Refusal;
  readonly checks: readonly Check[];
  readonly leaves: readonly Limit[];
}

/** When something told began, where that was said. */
export type When = 'new' | 'old';

/** What the body has done, where that makes a difference to what a sign is. */
export interface Body {
  /** A raise or a hold has begun. */
  readonly moved: boolean;
  /** Lies on the floor, or is getting there. */
  readonly down: boolean;
}

const STANDING: Body = { moved: false, down: false };

const isChecked = ({ checks, checksOfOld }: ItemRow): boolean =>
  checks.includes('is-it-new') || checksOfOld?.includes('is-it-new') === true;

const only = (refuses: Refusal): Handling => ({ refuses, checks: [], leaves: [] });

/** The row of one item, as it applies. A fall or an accident just now is an emergency; so is what would be if it were new. */
function rowFor(item: Item, when: When | undefined, { moved, down }: Body): Handling {
  const row = ITEM_ROWS[item];
  if (down && row.down) return only(row.down);
  if (moved && when === undefined && row.moved) return only(row.moved);
  if (when === 'new' && (isChecked(row) || item === 'accident')) return only('emergency');
  if (when === 'old' && row.checksOfOld) return { checks: row.checksOfOld, leaves: row.leaves };
  return row;
}

/** The strictest of what was told: every check that one of them asks for, and everything that they leave out. */
export function handle(items: readonly Item[], when?: When, body: Body = STANDING): Handling {
  // Whoever fell and cannot get up is down, wherever they were before.
  const fell = items.includes('fallen') || items.includes('accident');
  const rows = items.map((item) => rowFor(item, when, { ...body, down: body.down || fell }));
  const refuses = REFUSALS.find((refusal) => rows.some((row) => row.refuses === refusal));
  return {
    ...(refuses && { refuses }),
    checks: rows.length > 1 ? together(rows.flatMap(({ checks }) => checks)) : rows.flatMap(({ checks }) => checks),
    leaves: [...new Set(rows.flatMap(({ leaves }) => leaves))],
  };
}

/** What is asked about several things that were told: an easing position clears the nights only, a doctor's word is more than a midwife's, and since then more than ever. */
function together(all: readonly Check[]): readonly Check[] {
  const dropped: readonly Check[] = [
    'position-eases',
    ...(all.includes('word-since') ? (['doctors-word', 'midwifes-word'] as const) : []),
    ...(all.includes('doctors-word') ? (['midwifes-word'] as const) : []),
  ];
  return CHECKS.filter((check) => all.includes(check) && !dropped.includes(check));
}

/**
 * What is asked when more is told while something else is still open. Whoever says of what may be an emergency that it is old
 * has said whether it is new; nothing else that is open is answered by it.
 */
export function stillToAsk(
  open: readonly Check[],
  items: readonly Item[],
  when: When | undefined,
  checks: readonly Check[],
): readonly Check[] {
  const answers = when === 'old' && items.some((item) => isChecked(ITEM_ROWS[item]));
  const left = open.filter((check) => !(answers && check === 'is-it-new'));
  return left.every((check) => checks.includes(check)) ? checks : together([...checks, ...left]);
}

/** Whether it makes no difference which of several items was told. */
export const areAlike = (items: readonly Item[]): boolean =>
  new Set(items.map((item) => JSON.stringify({ ...ITEM_ROWS[item], evidence: [] }))).size <= 1;

/** Whether an item is an emergency, or is one where it is new. */
export const isUrgent = (item: Item): boolean => handle([item], 'new').refuses === 'emergency';

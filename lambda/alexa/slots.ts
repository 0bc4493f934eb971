import { listWithin, textWithin, within } from './json';

/** The slots of an intent as they arrive: by name, some empty, some strange. */
export type Slots = Readonly<Record<string, unknown>>;

const MATCHED = 'ER_SUCCESS_MATCH';

/** The ids that something said was recognised as, by authority, each authority's best first. */
const idsOf = (said: unknown): readonly unknown[] =>
  listWithin(said, 'resolutions', 'resolutionsPerAuthority')
    .filter((authority) => within(authority, 'status', 'code') === MATCHED)
    .flatMap((authority) => listWithin(authority, 'values'))
    .map((match) => within(match, 'value', 'id'));

/** The values that a slot holds: one, or several where it is a list. */
function valuesOf(slot: unknown): readonly unknown[] {
  const value = within(slot, 'slotValue');
  return within(value, 'type') === 'List' ? listWithin(value, 'values') : [value];
}

/** Every id among `allowed` that a custom slot may be, in Alexa's order: best first, none twice. */
export function candidates<Id extends string>(slots: Slots, name: string, allowed: readonly Id[]): readonly Id[] {
  const slot = within(slots, name);
  const ids = [slot, ...valuesOf(slot)].flatMap(idsOf);
  return [...new Set(ids)].flatMap((id) => allowed.find((each) => each === id) ?? []);
}

/**
 * The id of the value that a custom slot was recognised as: the best by Alexa's judgement that is one of `allowed`. A
 * strange value is no value, and neither are several in one slot, for none of them is the one that was meant.
 */
export const choice = <Id extends string>(slots: Slots, name: string, allowed: readonly Id[]): Id | undefined =>
  valuesOf(within(slots, name)).length > 1 ? undefined : candidates(slots, name, allowed)[0];

/** What fills a slot, in words or digits; `undefined` where nothing does. */
function filling(slots: Slots, name: string): string | undefined {
  const slot = within(slots, name);
  const [value, ...more] = valuesOf(slot);
  return textWithin(slot, 'value') ?? (more.length > 0 ? undefined : textWithin(value, 'value'));
}

/** The words that filled a slot, as they were heard. */
export const wordsIn = (slots: Slots, name: string): string | undefined => filling(slots, name)?.toLowerCase();

/** The whole number in a number slot; "?", a word, a sign or a fraction is no number. */
export function wholeNumber(slots: Slots, name: string): number | undefined {
  const value = filling(slots, name) ?? '';
  return /^\d{1,6}$/.test(value) ? Number(value) : undefined;
}

const SECONDS_IN = { weeks: 604_800, days: 86_400, hours: 3_600, minutes: 60, seconds: 1 } as const;

const ISO_DURATION =
  /^P(?:(?<weeks>\d+)W)?(?:(?<days>\d+)D)?(?:T(?:(?<hours>\d+)H)?(?:(?<minutes>\d+)M)?(?:(?<seconds>\d+)S)?)?$/;

/** The seconds of an ISO 8601 duration; null when there is something that is none ("?", "P1Y", "PT"). */
function secondsOf(value: string): number | null {
  const parts = Object.entries(ISO_DURATION.exec(value)?.groups ?? {}).filter(([, amount]) => amount !== undefined);
  if (parts.length === 0) return null;
  const units: Readonly<Record<string, number>> = SECONDS_IN;
  return parts.reduce((sum, [unit, amount]) => sum + Number(amount) * (units[unit] ?? 0), 0);
}

/** The seconds in a duration slot: undefined when nothing was said, null when it was no duration. */
export function seconds(slots: Slots, name: string): number | null | undefined {
  const value = filling(slots, name);
  return value === undefined || value === '' ? undefined : secondsOf(value);
}

import type { Slot, slu } from 'ask-sdk-model';

/** The slots of an intent as they arrive: by name, some empty, some strange. */
export type Slots = Readonly<Record<string, Slot | undefined>>;

const MATCHED = 'ER_SUCCESS_MATCH';

const idsOf = (resolutions: slu.entityresolution.Resolutions | undefined): readonly string[] =>
  (resolutions?.resolutionsPerAuthority ?? [])
    .filter(({ status }) => status?.code === MATCHED)
    .flatMap(({ values }) => (values ?? []).map(({ value }) => value.id));

/** The id of the value that a custom slot was recognised as, if it is one of `allowed`; a strange value is no value. */
export function choice<Id extends string>(slots: Slots, name: string, allowed: readonly Id[]): Id | undefined {
  const slot = slots[name];
  const single = slot?.slotValue?.type === 'Simple' ? slot.slotValue.resolutions : undefined;
  const ids = [...idsOf(slot?.resolutions), ...idsOf(single)];
  return allowed.find((id) => ids.includes(id));
}

/** The whole number in a number slot; "?", a word, a sign or a fraction is no number. */
export function wholeNumber(slots: Slots, name: string): number | undefined {
  const value = slots[name]?.value ?? '';
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
  const value = slots[name]?.value;
  return value === undefined || value === '' ? undefined : secondsOf(value);
}

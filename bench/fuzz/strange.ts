import { type Arbitrary, constantFrom, integer, oneof, record, string } from 'fast-check';

/** What nobody expects where something sensible should be. */
const STRANGE: readonly unknown[] = [
  ...[null, true, false, 0, -1, 0.5, 17, 1e21, -8.65e15, 2_147_483_648, '', ' ', '?', '9e15', '-1', 'NaN'],
  ...['constructor', '__proto__', 'over', 'hold', 'left', 'PT0S', 'PT9999H', '2019-99-99T99:99Z', 'x'.repeat(2000)],
  ...[[], {}, [null], [[]], { at: 'nowhere' }, { S: 'strange' }, { N: 'strange' }],
];

/** A change at a place in a value: what is there becomes something strange, or is gone. */
export interface Harm {
  readonly place: number;
  readonly becomes: unknown;
  readonly gone: boolean;
}

/** Any harm. */
export const harms: Arbitrary<Harm> = record({
  place: integer({ min: 0, max: 1_000_000 }),
  becomes: oneof(constantFrom(...STRANGE), string(), integer()),
  gone: constantFrom(false, false, true),
});

type Path = readonly (string | number)[];

/** The paths to everything in a value. */
function pathsOf(value: unknown, here: Path = []): readonly Path[] {
  if (typeof value !== 'object' || value === null) return [here];
  const entries = Array.isArray(value) ? [...value.entries()] : Object.entries(value);
  return [...(here.length > 0 ? [here] : []), ...entries.flatMap(([key, part]) => pathsOf(part, [...here, key]))];
}

/** A value with harm done to it somewhere; the value itself stays as it is. */
export function harmed(value: unknown, { place, becomes, gone }: Harm): unknown {
  const paths = pathsOf(value);
  const path = paths[place % Math.max(1, paths.length)];
  return path === undefined || path.length === 0 ? becomes : changedAt(value, path, becomes, gone);
}

function changedAt(value: unknown, [key, ...rest]: Path, becomes: unknown, gone: boolean): unknown {
  if (key === undefined) return becomes;
  const parts = Array.isArray(value) ? [...value.entries()] : Object.entries(value ?? {});
  const changed = parts.flatMap(([name, part]): readonly (readonly [string | number, unknown])[] => {
    if (name !== key) return [[name, part]];
    return rest.length === 0 && gone ? [] : [[name, changedAt(part, rest, becomes, gone)]];
  });
  return Array.isArray(value) ? changed.map(([, part]) => part) : Object.fromEntries(changed);
}

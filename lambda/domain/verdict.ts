import { type Angle, middle, THE_LINE } from './angle';
import { LEGS, type Leg } from './leg';
import { type Instant, METHODS, type Method, type Reading } from './reading';

/**
 * What a reading means for the leg. The further below 80, the likelier that stretching helps:
 * 80 and more no need · 71–79 close · 61–70 short · 36–60 tight · 35 and less very tight.
 */
export type Verdict = 'no-need' | 'close' | 'short' | 'tight' | 'very-tight';

/** The lowest whole degrees of each verdict, best first (docs/evidence.md#the-line, docs/evidence.md#very-low). */
const FROM: readonly (readonly [number, Verdict])[] = [
  [THE_LINE, 'no-need'],
  [71, 'close'],
  [61, 'short'],
  [36, 'tight'],
];

/** The verdict for an angle; a range that reaches across 80 is close to the line. */
export function verdictOn(angle: Angle): Verdict {
  if (angle.low < THE_LINE && angle.high >= THE_LINE) return 'close';
  return FROM.find(([degrees]) => middle(angle) >= degrees)?.[1] ?? 'very-tight';
}

/** Whether we advise to stretch such a leg; close to the line it is the person's choice. */
export const needsStretching = (verdict: Verdict): boolean => verdict !== 'no-need' && verdict !== 'close';

/** Left against right: more than this many degrees apart is worth a word (docs/evidence.md#left-and-right). */
export const ORDINARY_DIFFERENCE = 12;

/** Smallest change that is real, in degrees, by how it was measured (docs/evidence.md#real-change). */
export const REAL_CHANGE: Readonly<Record<Method, number>> = { measured: 10, landmark: 15, guess: 20 };

/** How a reading compares with an earlier one of the same leg: `by` so many degrees, up is positive, as `method` shows. */
export type Change =
  | { readonly size: 'real' | 'maybe' | 'same'; readonly by: number; readonly method: Method }
  /** Got in different ways, or right after stretching. */
  | { readonly size: 'incomparable'; readonly why: 'method' | 'just-stretched' };

/** What changed from an earlier reading of a leg to a later one. */
export function change(before: Reading, after: Reading): Change {
  if (before.afterStretching || after.afterStretching) return { size: 'incomparable', why: 'just-stretched' };
  for (const method of METHODS.toReversed()) {
    const [then, now] = [angleBy(method, before), angleBy(method, after)];
    if (then && now) return { ...sized(middle(now) - middle(then), REAL_CHANGE[method]), method };
  }
  return { size: 'incomparable', why: 'method' };
}

/** The angle of a reading as got in one way, where it was got so. */
const angleBy = (method: Method, { method: decided, angle, guess }: Reading): Angle | undefined =>
  method === decided ? angle : method === 'guess' ? guess : undefined;

function sized(by: number, real: number): { readonly size: 'real' | 'maybe' | 'same'; readonly by: number } {
  return { size: Math.abs(by) >= real ? 'real' : Math.abs(by) >= real / 2 ? 'maybe' : 'same', by };
}

/** The latest reading of a leg; readings come newest first. */
export const latest = (readings: readonly Reading[], leg: Leg): Reading | undefined =>
  readings.find((reading) => reading.leg === leg);

/** The reading of the same leg in the test before; readings come newest first. */
export const before = (readings: readonly Reading[], { leg, takenAt }: Pick<Reading, 'leg' | 'takenAt'>) =>
  earlier(readings, { leg, takenAt })[0];

/** The reading to compare one with: of earlier tests the latest that was got in the same way, else the latest at all. */
export function like(readings: readonly Reading[], reading: Reading): Reading | undefined {
  const all = earlier(readings, reading);
  return all.find((then) => change(then, reading).size !== 'incomparable') ?? all[0];
}

/** The readings of a leg in the tests before, newest first. */
export const earlier = (readings: readonly Reading[], { leg, takenAt }: Pick<Reading, 'leg' | 'takenAt'>) =>
  readings.filter((r) => r.leg === leg && r.takenAt < takenAt - SAME_TEST);

/** Readings closer together than this belong to one test: the second replaces the first. Milliseconds. */
export const SAME_TEST: Instant = 2 * 60 * 60 * 1000;

/** How the legs of one test compare: as good as alike, one lower, or got in different ways and not to be compared. */
export interface Compared {
  readonly lower: Reading;
  readonly higher: Reading;
  readonly are: 'alike' | 'apart' | 'incomparable';
}

/** So few degrees between the legs are none: nobody judges a height to less. */
const ALIKE = 5;

/** The legs of the latest test side by side, where it was of both. */
export function legsCompared(readings: readonly Reading[]): Compared | undefined {
  const [lower, higher] = tighterFirst(LEGS, readings).map((leg) => latest(readings, leg));
  if (!lower || !higher || Math.abs(lower.takenAt - higher.takenAt) > SAME_TEST) return undefined;
  if (lower.method !== higher.method) return { lower, higher, are: 'incomparable' };
  return { lower, higher, are: middle(higher.angle) - middle(lower.angle) < ALIKE ? 'alike' : 'apart' };
}

/** Legs by their latest readings, tighter first; a leg never measured counts as in between, left before right. */
export function tighterFirst(legs: readonly Leg[], readings: readonly Reading[]): readonly Leg[] {
  const degrees = (leg: Leg): number => {
    const reading = latest(readings, leg);
    return reading ? middle(reading.angle) : THE_LINE;
  };
  return [...legs].sort((a, b) => degrees(a) - degrees(b));
}

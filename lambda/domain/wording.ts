import { type Angle, exactly, VERTICAL } from './angle';

/** How people hedge a number of degrees. */
export type Hedge = 'about' | 'just-under' | 'just-over' | 'under' | 'over' | 'odd';

/** A third of ten degrees: the low seventies, the mid seventies, the high seventies. */
export type Third = 'low' | 'middle' | 'high';

/** How upright the leg was, said without a number. */
export type Upright = 'nearly-vertical' | 'vertical' | 'past-vertical';

/** "Just under sixty" is at most so many degrees less; "nearly" and "just over" likewise. */
const JUST = 5;

/** "Over seventy" is somewhere in the next ten degrees, but for the next round number itself. */
const NEXT_TEN = 9;

/** What a hedged number of degrees stands for; no hedge leaves it exact, and so does "about". */
export function hedged(degrees: number, hedge: Hedge = 'about'): Angle {
  switch (hedge) {
    case 'about':
      return exactly(degrees);
    case 'just-under':
      return { low: Math.max(0, degrees - JUST), high: Math.max(0, degrees - 1) };
    case 'just-over':
      return { low: degrees + 1, high: degrees + JUST };
    case 'under':
      return { low: Math.max(0, degrees - NEXT_TEN), high: Math.max(0, degrees - 1) };
    case 'over':
      return { low: degrees + 1, high: degrees + NEXT_TEN };
    case 'odd':
      return { low: degrees, high: degrees + NEXT_TEN };
  }
}

/** From one number to another, in whichever order they were said. */
export const between = (one: number, another: number): Angle => ({
  low: Math.min(one, another),
  high: Math.max(one, another),
});

/** "The seventies" (70), all of them or a part. */
export function decade(tens: number, part?: Third): Angle {
  switch (part) {
    case 'low':
      return { low: tens, high: tens + 3 };
    case 'middle':
      return { low: tens + 3, high: tens + 7 };
    case 'high':
      return { low: tens + 7, high: tens + NEXT_TEN };
    case undefined:
      return { low: tens, high: tens + NEXT_TEN };
  }
}

/** Degrees of a part of the way from the floor to straight up: two thirds are 60. */
export const partOfTheWay = (parts: number, of: number): number => Math.round((VERTICAL * parts) / of);

/** Degrees of a clock's hour hand seen from the side, feet at three, head at nine: one o'clock is 60, half past twelve 75. */
export function clockHand(hour: number, minute: number): number {
  const degreesAnHour = 30;
  return VERTICAL - degreesAnHour * ((hour % 12) + minute / 60) + (hour >= 9 && hour < 12 ? 360 : 0);
}

/** What "straight up", "almost straight up" and "past vertical" stand for. */
export function upright(how: Upright): Angle {
  switch (how) {
    case 'vertical':
      return exactly(VERTICAL);
    case 'nearly-vertical':
      return { low: VERTICAL - 10, high: VERTICAL - 1 };
    case 'past-vertical':
      return { low: VERTICAL + 1, high: VERTICAL + 10 };
  }
}

import type { Instant } from '../echo/device';
import type { ClockSet } from './screen/messages';

/** Why no time passes at the Echo. */
export type Why =
  /** The person is typing, or is being heard. */
  | 'typing'
  | 'hearing'
  /** The skill is asked; a screen is drawn: what that takes on this machine is nobody's time. */
  | 'answering'
  | 'drawing'
  /** The voice takes longer over words than was reckoned. */
  | 'voice'
  /** The microphone waits for the person. */
  | 'patience'
  /** The server cannot be reached. */
  | 'server'
  /** A call has come in, or another app is before the page. */
  | 'away';

/** The clock that the Echo on the page stands under. It can be held for several reasons, and goes when there is none. */
export interface Time {
  readonly now: () => Instant;
  readonly hold: (why: Why) => void;
  readonly go: (why: Why) => void;
  /** To an instant that is still to come; one that has gone by is none. */
  readonly leap: (to: Instant) => void;
  /** Sets it to an instant, even to an earlier one. */
  readonly set: (to: Instant) => void;
  /** Goes so many times as fast as the world. */
  readonly setPace: (pace: number) => void;
}

/** A clock that shows `start` now; `changed` is told whenever it goes otherwise than before. */
export function timeFrom(start: Instant, changed: (clock: ClockSet) => void): Time {
  const reasons = new Set<Why>();
  let shown = start;
  let since = performance.now();
  let pace = 1;

  const going = (): number => (reasons.size === 0 ? pace : 0);
  const now = (): Instant => Math.round(shown + (performance.now() - since) * going());

  /** Changes something at this moment of the clock. */
  function change(by: () => void, to = now()): void {
    const before = { going: going(), now: now() };
    shown = to;
    since = performance.now();
    by();
    if (going() !== before.going || to !== before.now) changed({ now: shown, pace: going() });
  }

  return {
    now,
    hold: (why) => change(() => reasons.add(why)),
    go: (why) => change(() => reasons.delete(why)),
    leap: (to) => change(() => {}, Math.max(to, now())),
    set: (to) => change(() => {}, to),
    setPace: (times) =>
      change(() => {
        pace = times;
      }),
  };
}

import type { Instant } from '../echo/device';

/** A clock that goes at a pace of its own and can be held. */
export interface Clock {
  readonly now: () => Instant;
  /** Stands still until `go`. */
  readonly hold: () => void;
  readonly go: () => void;
  readonly isHeld: () => boolean;
}

/** A clock that shows `start` now, and then goes `pace` times as fast as the world. */
export function clockFrom(start: Instant, pace: number): Clock {
  let shown = start;
  let since: number | undefined = performance.now();
  const now = (): Instant => (since === undefined ? shown : Math.round(shown + (performance.now() - since) * pace));
  return {
    now,
    hold: () => {
      shown = now();
      since = undefined;
    },
    go: () => {
      since ??= performance.now();
    },
    isHeld: () => since === undefined,
  };
}

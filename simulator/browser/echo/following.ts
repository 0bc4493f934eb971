import { later, type Sounding } from '../../echo/device';

/** Sound that goes on within so many milliseconds is of one breath. */
const BREATH = 1000;

/** A sound with the one that follows it at once, as one: Alexa herself may speak right after a skill. */
export function following(one: Sounding | undefined, next: Sounding): Sounding {
  if (one === undefined || Math.abs(next.from - later(one.from, one.seconds)) > BREATH) return next;
  const after = (next.from - one.from) / 1000;
  const items = next.items.map((item) => ({ ...item, at: item.at + after }));
  return { from: one.from, items: [...one.items, ...items], seconds: after + next.seconds };
}

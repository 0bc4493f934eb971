import type { Instant } from '../echo/device';
import { find } from './dom';

/** Shows the time of the Echo wherever the page has a clock. */
export function wallClock(timeZone: string, locale: () => string): (now: Instant) => void {
  const places = { clock: find('clock', HTMLElement), hour: find('hour', HTMLElement), day: find('day', HTMLElement) };
  return (now) => {
    const { hour, day } = formatsOf(locale(), timeZone);
    const shown = { hour: hour.format(now), day: day.format(now) };
    if (places.clock.textContent === `${shown.day}, ${shown.hour}`) return;
    places.clock.textContent = `${shown.day}, ${shown.hour}`;
    places.hour.textContent = shown.hour.replace(/\s?[ap]\.?m\.?/i, '');
    places.day.textContent = shown.day;
  };
}

interface Formats {
  readonly hour: Intl.DateTimeFormat;
  readonly day: Intl.DateTimeFormat;
}

/** How hours and days are written in a locale; made once, for the clock is looked at often. */
const formats = new Map<string, Formats>();

function formatsOf(locale: string, timeZone: string): Formats {
  const known = formats.get(locale) ?? {
    hour: new Intl.DateTimeFormat(locale, { timeZone, hour: 'numeric', minute: '2-digit' }),
    day: new Intl.DateTimeFormat(locale, { timeZone, weekday: 'long', month: 'long', day: 'numeric' }),
  };
  formats.set(locale, known);
  return known;
}

import type { Instant } from '../echo/device';
import { find } from './dom';

/** Shows the time of the Echo wherever the page has a clock. */
export function wallClock(timeZone: string): (now: Instant) => void {
  const hour = new Intl.DateTimeFormat('en-US', { timeZone, hour: 'numeric', minute: '2-digit' });
  const day = new Intl.DateTimeFormat('en-US', { timeZone, weekday: 'long', month: 'long', day: 'numeric' });
  const places = { clock: find('clock', HTMLElement), hour: find('hour', HTMLElement), day: find('day', HTMLElement) };
  return (now) => {
    const shown = { hour: hour.format(now), day: day.format(now) };
    if (places.clock.textContent === `${shown.day}, ${shown.hour}`) return;
    places.clock.textContent = `${shown.day}, ${shown.hour}`;
    places.hour.textContent = shown.hour.replace(/\s?[AP]M/, '');
    places.day.textContent = shown.day;
  };
}

import type { Sounding } from '../../echo/device';
import { element } from '../dom';

/** Sound on a line of time: tracks and words where they begin, as long as they last; `heard` is where it was broken into. */
export function timelineOf({ items, seconds }: Sounding, heard = Number.POSITIVE_INFINITY): HTMLElement {
  const rows = items.map((item) => {
    const words = 'words' in item ? item.words : item.track;
    const bar = element('span', { class: 'bar', 'aria-hidden': 'true' });
    bar.style.setProperty('--from', `${item.at / seconds}`);
    bar.style.setProperty('--for', `${item.seconds / seconds}`);
    const kind = ['words' in item ? 'words' : 'track', item.at < heard ? '' : 'unheard'].join(' ');
    return element(
      'li',
      { class: kind },
      element('span', { class: 'at' }, item.at.toFixed(1)),
      element('span', { class: 'what' }, words, ...('cut' in item && item.cut ? [' (cut off)'] : [])),
      bar,
    );
  });
  return element(
    'div',
    { class: 'timeline', tabindex: '0', role: 'group', 'aria-label': 'The sound in seconds' },
    element('ol', {}, ...rows),
    element('p', {}, `${seconds.toFixed(1)} seconds`),
  );
}

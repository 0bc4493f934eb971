/** What is read keeps in sight what came last. */
export interface Reading {
  /** Something came. */
  readonly came: (entry: HTMLElement) => void;
  /** The person did something: whatever they were reading, what comes of it is to be seen. */
  readonly goAlong: () => void;
}

/** So many pixels from its end a list still counts as read to the end. */
const NEAR = 60;
/** Less than so many pixels is rounding, none that a reader scrolls. */
const ROUNDING = 2;

/**
 * Has a list go along with what comes: it is shown to its end, or from the beginning of what came last where that is longer
 * than there is room, unless the reader has gone elsewhere. The list scrolls, or on a small page what is around it.
 */
export function readingOf(list: HTMLElement): Reading {
  const around = list.parentElement ?? list;
  /** Where the newest begins: of all that comes at once, the first. */
  let newest: Element | null = list.firstElementChild;
  let atOnce = false;
  let follows = true;
  /** How high all of it and what is shown of it were, and where it stood, when that was looked at last. */
  let seen = '';
  let put = 0;

  const scroller = (): HTMLElement => (getComputedStyle(around).overflowY === 'auto' ? around : list);
  const heights = (all: HTMLElement): string => `${all.scrollHeight} ${all.clientHeight}`;

  function show(): void {
    const all = scroller();
    if (follows) {
      const end = all.scrollHeight - all.clientHeight;
      const begins = newest?.getClientRects().length
        ? newest.getBoundingClientRect().top - all.getBoundingClientRect().top + all.scrollTop
        : end;
      all.scrollTop = Math.min(end, begins);
      put = all.scrollTop;
    }
    seen = heights(all);
  }

  for (const each of [list, around]) {
    each.addEventListener('scroll', () => {
      const all = scroller();
      // What moves because the list changes, or was moved here, was not moved by the reader.
      if (seen === heights(all) && Math.abs(all.scrollTop - put) > ROUNDING) {
        follows = all.scrollHeight - all.scrollTop - all.clientHeight < NEAR;
        put = all.scrollTop;
      }
      seen = heights(all);
    });
  }
  // What is in it grows as well: seconds begin to run down, cues come.
  const growing = new ResizeObserver(show);
  for (const each of [around, ...around.children]) growing.observe(each);

  return {
    came: (entry) => {
      if (!atOnce) {
        newest = entry;
        atOnce = true;
        queueMicrotask(() => {
          atOnce = false;
        });
      }
      if (entry.parentElement === list) growing.observe(entry);
      show();
    },
    goAlong: () => {
      follows = true;
      // Where the page itself scrolls, whoever types or taps here has here in view what comes of it.
      const panel = list.closest('section');
      if (panel?.contains(document.activeElement)) panel.scrollIntoView({ block: 'end' });
    },
  };
}

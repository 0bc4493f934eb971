import { touch, touchables } from './touching';

/*
 * Whoever has no pointer goes over what can be touched on the screen by arrow keys, and touches it by Enter or Space.
 * Amazon's renderer hears these keys only once something has the focus, and gives nothing the focus by itself.
 */

const STEPS: Readonly<Record<string, number>> = { ArrowUp: -1, ArrowLeft: -1, ArrowDown: 1, ArrowRight: 1 };

/** Has keys do on a screen what fingers do. */
export function hearKeys(screen: HTMLElement): void {
  let at: HTMLElement | undefined;

  function mark(next: HTMLElement | undefined): void {
    at?.classList.remove('chosen');
    at = next;
    at?.classList.add('chosen');
  }

  function step(by: number): void {
    const all = touchables(screen);
    const place = at === undefined ? -1 : all.indexOf(at);
    const first = by > 0 ? 0 : all.length - 1;
    mark(all[place < 0 ? first : (place + by + all.length) % all.length]);
  }

  document.addEventListener(
    'keydown',
    (event) => {
      const by = STEPS[event.key];
      const touches = (event.key === 'Enter' || event.key === ' ') && at?.isConnected;
      if (by === undefined && !touches) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      if (by !== undefined) step(by);
      // A key that is held down answers one question.
      else if (at !== undefined && !event.repeat) touch(at);
    },
    { capture: true },
  );
  screen.addEventListener('focusout', () => mark(undefined));
}

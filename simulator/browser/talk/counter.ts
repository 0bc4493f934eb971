import { element } from '../dom';
import type { Running } from '../echo/running';

/** Seconds that run down, in the conversation. */
export interface Counter {
  readonly entry: HTMLElement;
  readonly show: (running: Running) => void;
  readonly end: () => void;
}

/** Seconds that run down, to be seen; a screen reader is told of them once. */
export function counterOf(title: string, seconds: number, kind: string): Counter {
  const left = element('span', { class: 'left', 'aria-hidden': 'true' });
  const bar = element('span', { class: 'bar', 'aria-hidden': 'true' });
  const amount = `${seconds} ${seconds === 1 ? 'second' : 'seconds'}`;
  const head = element('p', { class: 'head' }, element('span', {}, title), element('span', {}, amount), left);
  const entry = element('div', { class: `counter ${kind} running` }, head, bar);
  return {
    entry,
    show: (running) => {
      left.textContent = `${Math.ceil(running.left)}`;
      bar.style.setProperty('--left', `${running.left / running.of}`);
    },
    end: () => {
      entry.classList.remove('running');
      left.textContent = '';
      bar.style.setProperty('--left', '0');
    },
  };
}

import { find } from './dom';

/** What the buttons of the page do. */
export interface Hands {
  /** The ring is touched. */
  readonly callAlexa: () => void;
  readonly keepSilent: () => void;
  /** What is being waited for is over at once. */
  readonly jump: () => void;
  /** So many seconds pass, as a heading tells it. */
  readonly letPass: (seconds: number, heading: string) => void;
  /** Back to the time of the world. */
  readonly goBack: () => void;
}

/** How far a button lets time pass, in seconds. */
const PASSES: Readonly<Record<string, number>> = {
  '10 minutes later': 10 * 60,
  '1 day later': 24 * 60 * 60,
  '4 weeks later': 28 * 24 * 60 * 60,
};

/** Gives the buttons of the page their meaning. */
export function giveHands({ callAlexa, keepSilent, jump, letPass, goBack }: Hands): void {
  const pressed = (id: string, act: () => void): void => find(id, HTMLButtonElement).addEventListener('click', act);
  pressed('ring', callAlexa);
  pressed('silence', keepSilent);
  pressed('jump', jump);
  pressed('back', goBack);
  // A key that is held down presses a button once.
  document.addEventListener('keydown', (event) => {
    if (event.repeat && event.key === 'Enter' && !(event.target instanceof HTMLTextAreaElement)) event.preventDefault();
  });
  for (const button of document.querySelectorAll<HTMLButtonElement>('[data-pass]')) {
    const heading = button.dataset.pass ?? '';
    button.addEventListener('click', () => letPass(PASSES[heading] ?? 0, heading));
  }
}

import type { Exchange } from '../../echo/device';
import { element, find } from '../dom';
import type { EchoChoice } from '../sessions/record';
import { newQuestion } from '../talk/new-question';
import { askDesk } from '../wire';

/** Where a request is edited and sent; it is told of the turn that is looked at, unless somebody is editing. */
export function requestDesk(echo: () => EchoChoice): (turn: Exchange | undefined) => void {
  const text = find('request', HTMLTextAreaElement);
  const status = find('sent', HTMLElement);
  const shown = find('sent-answer', HTMLElement);
  let original = '';

  function fill(): void {
    text.value = original;
    status.textContent = '';
    shown.replaceChildren();
  }

  async function send(): Promise<void> {
    try {
      const { device, locale } = echo();
      const { answer, took } = await askDesk('send', { device, locale, request: JSON.parse(text.value) });
      status.textContent = `Answered in ${took} ms. No Echo played it, and its session is as it was.`;
      const label = 'The answer to what was sent';
      shown.replaceChildren(element('pre', { tabindex: '0', 'aria-label': label }, JSON.stringify(answer, null, 2)));
    } catch (error) {
      status.textContent =
        error instanceof SyntaxError ? `That is no JSON: ${error.message}.` : (error as Error).message;
      shown.replaceChildren();
    }
  }

  find('send-request', HTMLButtonElement).addEventListener('click', () => void send());
  find('reset-request', HTMLButtonElement).addEventListener('click', fill);
  return (turn) => {
    const isEdited = text.value !== original;
    original = turn === undefined ? '' : JSON.stringify(turn.request, null, 2);
    if (!isEdited) fill();
  };
}

/** The button that has the diary forget the household, when it is pressed twice. */
export function letForget(forgotten: () => void): void {
  const button = find('forget', HTMLButtonElement);
  const status = find('forgotten', HTMLElement);
  const asks = button.textContent;
  let sure = false;
  const question = newQuestion();

  function ask(isSure: boolean): void {
    sure = isSure;
    question.appears();
    button.textContent = sure ? 'Yes, forget everything' : asks;
  }

  button.addEventListener('blur', () => ask(false));
  button.addEventListener('click', async () => {
    if (!sure) return ask(true);
    // The second press of a double click was on its way before it was asked.
    if (question.isUnread()) return;
    ask(false);
    try {
      const { answer } = await askDesk('forget', {});
      status.textContent = `${(answer as { forgotten: number }).forgotten} entries are forgotten.`;
      forgotten();
    } catch (error) {
      status.textContent = (error as Error).message;
    }
  });
}

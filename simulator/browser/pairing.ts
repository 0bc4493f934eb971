import type { PageStart } from '../web/answers';
import { find } from './dom';
import { askSetting, CodeWanted, tellCode } from './wire';

/** What the server tells a page first; where it wants the code of its terminal, once that was scanned or typed. */
export async function admitted(): Promise<PageStart> {
  const scanned = /^#(\d+)$/.exec(location.hash)?.[1];
  // The code is for this once, and for nobody who looks at the address.
  if (scanned !== undefined) history.replaceState(null, '', location.pathname);
  try {
    return await askSetting();
  } catch (error) {
    if (!(error instanceof CodeWanted)) throw error;
    if (scanned !== undefined) await tellCode(scanned).catch(() => {});
    return askSetting().catch(() => typed());
  }
}

/** Asks for the code until it is the right one. */
function typed(): Promise<PageStart> {
  const form = find('pairing', HTMLFormElement);
  const code = find('code', HTMLInputElement);
  const wrong = find('wrong-code', HTMLElement);
  form.hidden = false;
  document.body.dataset.pairing = '';
  code.focus();
  return new Promise((paired) => {
    form.addEventListener('submit', async (event) => {
      event.preventDefault();
      try {
        await tellCode(code.value);
        const setting = await askSetting();
        form.remove();
        delete document.body.dataset.pairing;
        paired(setting);
      } catch (error) {
        wrong.textContent = (error as Error).message;
        code.select();
      }
    });
  });
}

import type { Instant } from '../echo/device';
import { element, find } from './dom';

/** Where a page on this machine is. */
const ON_THIS_MACHINE = ['localhost', '127.0.0.1', '[::1]'];

/** Lets what there is to show be opened, to be printed, or be saved; of whoever is recognised, as of now. */
export function letPrint(voice: () => string, now: () => Instant): void {
  const address = (file: string): string => `/${file}?${new URLSearchParams({ voice: voice(), at: String(now()) })}`;
  find('print', HTMLButtonElement).addEventListener('click', () => window.open(address('report.html'), '_blank'));
  const saves = (button: string, files: readonly string[]): void =>
    find(button, HTMLButtonElement).addEventListener('click', () => {
      for (const file of files) element('a', { href: address(file), download: file }).click();
    });
  saves('save-csv', ['readings.csv', 'weeks.csv']);
  saves('save-fhir', ['fhir.json']);
  find('save-fhir', HTMLButtonElement).hidden = !ON_THIS_MACHINE.includes(location.hostname);
}

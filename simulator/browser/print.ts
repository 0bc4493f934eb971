import type { Instant } from '../echo/device';
import { element, find } from './dom';

/** Lets what there is to show be opened, to be printed, or be saved; of whoever is recognised, as of now. */
export function letPrint(voice: () => string, now: () => Instant): void {
  const address = (file: string): string => `/${file}?${new URLSearchParams({ voice: voice(), at: String(now()) })}`;
  find('print', HTMLButtonElement).addEventListener('click', () => window.open(address('report.html'), '_blank'));
  find('save-csv', HTMLButtonElement).addEventListener('click', () => {
    for (const file of ['readings.csv', 'weeks.csv']) element('a', { href: address(file), download: file }).click();
  });
}

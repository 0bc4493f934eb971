import type { Response } from 'ask-sdk-model';
import type { Instant, Sounding } from '../../echo/device';
import type { Locale } from '../../echo/locales';
import type { DeviceName } from '../../web/acts';
import type { Stand } from './record';

/** An open session as a page keeps it, so that it goes on when the page is loaded again. */
export interface KeptSession {
  /** The name under which its Echo is plugged in, and which it is. */
  readonly page: string;
  readonly device: DeviceName;
  readonly locale: Locale;
  /** What its clock showed. */
  readonly at: Instant;
  readonly stand: Stand;
  /** What was last to be heard, and what was shown with it. */
  readonly sound?: Sounding | undefined;
  readonly response?: Response | undefined;
}

const KEPT = 'hamstring-coach session';

/** The session of this tab, where one is open. */
export function keptSession(): KeptSession | undefined {
  const kept = sessionStorage.getItem(KEPT);
  // Only what is written below is read here.
  return kept === null ? undefined : (JSON.parse(kept) as KeptSession);
}

/** Keeps the session that is open when the page goes away; undefined where there is none. */
export function keepSession(open: () => KeptSession | undefined): void {
  window.addEventListener('pagehide', () => {
    const session = open();
    if (session === undefined) sessionStorage.removeItem(KEPT);
    else sessionStorage.setItem(KEPT, JSON.stringify(session));
  });
}

import type { Instant } from '../../echo/device';
import type { Screen } from '../../echo/household';

/** How the clock of the Echo goes from now on: it shows `now`, and goes `pace` times as fast as the world. */
export interface ClockSet {
  readonly now: Instant;
  readonly pace: number;
}

/** What the page tells the screen. */
export type ToScreen =
  /** A document appears on a screen at an instant, which may have gone by. */
  | {
      readonly tell: 'draw';
      readonly document: unknown;
      readonly token: string;
      readonly on: Screen;
      readonly at: Instant;
    }
  | { readonly tell: 'clock'; readonly clock: ClockSet }
  /** How large a pixel of the screen is on the page. */
  | { readonly tell: 'scale'; readonly scale: number };

/** What the screen tells the page. */
export type FromScreen =
  | { readonly tell: 'ready' }
  /** The document last asked for is to be seen. */
  | { readonly tell: 'drawn' }
  /** What was touched, on which document, and what that sends for it. */
  | { readonly tell: 'touched'; readonly source: unknown; readonly sent: readonly unknown[]; readonly token: string }
  /** What the renderer found wrong with a document. */
  | { readonly tell: 'fault'; readonly because: string };

import type { Component, RenderDocument } from './apl';
import type { Drawing } from './avg';
import { COLOUR } from './style';

/** Screens stay on while a hold is played: as long as the longest turn, in milliseconds. Devices may choose to idle earlier. */
const IDLE_AFTER = 240_000;

/** A screen of its own: what is on it, and the drawings that it uses by name. */
export function document(
  token: string,
  items: readonly Component[],
  graphics: Readonly<Record<string, Drawing>> = {},
): RenderDocument {
  return {
    type: 'Alexa.Presentation.APL.RenderDocument',
    token,
    document: {
      type: 'APL',
      version: '1.4',
      theme: 'dark',
      background: COLOUR.night,
      settings: { idleTimeout: IDLE_AFTER },
      graphics,
      mainTemplate: { items },
    },
  };
}

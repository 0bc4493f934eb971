import type { Context } from 'ask-sdk-model';
import type { State } from '../../dialogue/state';

/** Whether the device that sent a request can show our screens. */
export const supportsScreen = ({ System }: Context): boolean =>
  System.device?.supportedInterfaces?.['Alexa.Presentation.APL'] !== undefined;

/** Whether a token is of the screen that was shown last, where the conversation stands so. */
export const isOnScreen = (token: unknown, state: State): boolean =>
  typeof token === 'string' && token.endsWith(turnOf(state));

/** What the token of a screen ends with: of which turn it is. */
export const turnOf = ({ visit }: State): string => ` ${visit.turns}`;

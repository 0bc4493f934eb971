import type { Request, RequestEnvelope, Response, ui } from 'ask-sdk-model';
import type { Moment, Turn } from '../dialogue/turn';
import { voice } from '../speech/voice';
import { askFor, permissionCard } from './consent';
import { supportsScreen } from './screens/shown';
import { type Sound, speak } from './speak';

/** A turn as the device plays it, and shows it where it has a screen: what draws is loaded for those alone. */
export async function reply(
  turn: Turn,
  moment: Moment,
  { request, context }: RequestEnvelope,
  plainSound: boolean,
): Promise<Response> {
  const spoken = voice(localeOf(request));
  const { speech, pace } = spoken;
  const { place, visit } = turn.state;
  const { directives = [], ...sound } = speak({
    speech: speech(turn.lines, visit.turns),
    reprompt: speech(turn.again, visit.turns),
    open: place.at !== 'over',
    slow: visit.slow,
    pace,
    plainSound,
    interrupts: isTouch(request),
  });
  if (turn.consent) return { ...unasked(sound), directives: [askFor(turn.consent)] };
  const drawn = supportsScreen(context) && (await import('./screens/screen')).screenOf(turn, moment, spoken);
  const all = drawn ? [drawn, ...directives] : directives;
  return {
    ...sound,
    ...(turn.card && { card: cardOf(turn.card, request) }),
    ...(all.length > 0 && { directives: all }),
  };
}

/** Speech that leaves the asking to Alexa: nothing is asked again, and nobody says whether the session ends. */
const unasked = ({ reprompt: _, shouldEndSession: __, ...speech }: Omit<Sound, 'directives'>): Response => speech;

/** A card of words alone, or the one on which a permission can be given. */
function cardOf(card: NonNullable<Turn['card']>, request: Request): ui.Card {
  if (card === 'permission') return permissionCard;
  const { title, text } = voice(localeOf(request)).card(card);
  return { type: 'Simple', title, content: text };
}

/** Whether a screen was touched. */
export const isTouch = ({ type }: Request): boolean => type === 'Alexa.Presentation.APL.UserEvent';

/** The language of a request; none where it does not say. */
export const localeOf = (request: Request): string =>
  'locale' in request && typeof request.locale === 'string' ? request.locale : '';

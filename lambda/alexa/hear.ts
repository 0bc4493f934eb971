import type { Request } from 'ask-sdk-model';
import type { Event } from '../dialogue/event';
import { ANSWERED, consentIn } from './consent';
import { intents } from './intents';
import { isRecord, listWithin, textWithin, within } from './json';
import { touched } from './touch';

/** What a request other than a launch says, in the conversation's own terms; anything unknown was missed. Never throws, whatever it lacks. */
export function hear(request: Request): Event {
  // The SDK knows no such request.
  if (textWithin(request, 'type') === ANSWERED) return consentIn(request);
  switch (request.type) {
    case 'IntentRequest': {
      const name = textWithin(request, 'intent', 'name') ?? '';
      const slots = within(request, 'intent', 'slots');
      const meaning = Object.hasOwn(intents, name) ? intents[name] : undefined;
      return meaning?.(isRecord(slots) ? slots : {}) ?? { heard: 'missed' };
    }
    case 'Alexa.Presentation.APL.UserEvent':
      return touched(listWithin(request, 'arguments'));
    case 'SessionEndedRequest':
      return { heard: 'left' };
    default:
      return { heard: 'missed' };
  }
}

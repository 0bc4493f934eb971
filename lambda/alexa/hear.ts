import type { Request } from 'ask-sdk-model';
import type { Event } from '../dialogue/event';
import { intents } from './intents';
import { touched } from './touch';

/** What a request says, in the conversation's own terms; anything unknown was missed. Never throws. */
export function hear(request: Request): Event {
  switch (request.type) {
    case 'LaunchRequest':
      return { heard: 'opened' };
    case 'IntentRequest': {
      const { name, slots } = request.intent;
      const meaning = Object.hasOwn(intents, name) ? intents[name] : undefined;
      return meaning?.(slots ?? {}) ?? { heard: 'missed' };
    }
    case 'Alexa.Presentation.APL.UserEvent':
      return touched(request.arguments ?? []);
    case 'SessionEndedRequest':
      return { heard: 'left' };
    default:
      return { heard: 'missed' };
  }
}

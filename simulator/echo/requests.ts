import { randomUUID } from 'node:crypto';
import type { IntentRequest, LaunchRequest, Request, SessionEndedError, SessionEndedReason } from 'ask-sdk-model';
import type { Heard } from '../understanding/heard';
import type { Instant, Touch } from './device';

/**
 * What is asked of a skill, before Alexa gives it an id and a time. Without `dialogState`, which Alexa sends only for
 * intents whose dialogs she manages.
 */
export type Asked<R extends Request = Request> = R extends Request
  ? Omit<R, 'requestId' | 'timestamp' | 'locale' | 'dialogState'>
  : never;

export const launch: Asked<LaunchRequest> = { type: 'LaunchRequest' };

/** Something was said that an intent of the model covers. */
export const intent = ({ intent: name, slots }: Heard): Asked<IntentRequest> => ({
  type: 'IntentRequest',
  intent: { name, confirmationStatus: 'NONE', slots: { ...slots } },
});

/** A session ended otherwise than by the skill. */
export const sessionEnded = (reason: SessionEndedReason, error?: SessionEndedError): Asked => ({
  type: 'SessionEndedRequest',
  reason,
  ...(error === undefined ? {} : { error }),
});

/** The screen was touched where its document sends an event. */
export const touched = ({ source, sent, token }: Touch): Asked => ({
  type: 'Alexa.Presentation.APL.UserEvent',
  token: token ?? '',
  arguments: [...sent],
  source,
  components: {},
});

/** The sound of a document could not be rendered. */
export const soundFailed = (token: string, message: string): Asked => ({
  type: 'Alexa.Presentation.APLA.RuntimeError',
  token,
  errors: [{ type: 'RENDER_ERROR', reason: 'UNKNOWN_ERROR', message }],
});

/** The request as it is sent: with an id of its own, the second it was made in, and the language. */
export const sentAt = (asked: Asked, at: Instant, locale: string): Request =>
  // All that a request has, but for `dialogState`; see `Asked`.
  ({
    ...asked,
    requestId: `amzn1.echo-api.request.${randomUUID()}`,
    timestamp: `${new Date(at).toISOString().slice(0, 19)}Z`,
    locale,
  }) as Request;

import type { Request, Response } from 'ask-sdk-model';
import { type Doing, type Instant, later, type Sounding, START_UP_SECONDS } from './device';
import type { Answer } from './endpoint';

type Usable = Extract<Answer, { usable: true }>;

/** An answer as it is played: its sound, what the device does meanwhile, and whether it ends the session. */
export interface Playing {
  readonly sound: Sounding;
  readonly doing: Doing;
  readonly closes: boolean;
}

/** What a device does with an answer that comes while it is doing something. */
export function playing({ response, timeline }: Usable, request: Request, before: Doing, at: Instant): Playing {
  const { shouldEndSession, reprompt } = response.response;
  const from = startOf(request, response.response, before, at);
  const sound: Sounding = { from, items: timeline.speech, seconds: timeline.seconds };
  // An answer that says nothing, and does not say whether the session goes on, changes nothing.
  if (shouldEndSession === undefined && sound.seconds === 0) return { sound, doing: before, closes: false };
  const next = shouldEndSession === undefined ? 'linger' : shouldEndSession ? 'sleep' : 'listen';
  const again = reprompt !== undefined && { items: timeline.reprompt, seconds: timeline.repromptSeconds };
  const until = later(from, sound.seconds);
  return {
    sound,
    doing: { is: 'speaking', from, until, next, ...(again && { reprompt: again }) },
    closes: next === 'sleep',
  };
}

/**
 * When an answer is heard. A touch does not silence Alexa as her name does, so the answer to one waits for the sound before
 * it, unless it says that it takes its place. Source: Alexa's page on controlling the interruption of her speech.
 */
function startOf({ type }: Request, { outputSpeech }: Response, doing: Doing, at: Instant): Instant {
  const soonest = later(at, START_UP_SECONDS);
  const touched = type === 'Alexa.Presentation.APL.UserEvent';
  const queues = touched && doing.is === 'speaking' && outputSpeech?.playBehavior !== 'REPLACE_ALL';
  return queues ? Math.max(soonest, doing.until) : soonest;
}

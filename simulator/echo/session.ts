import { randomUUID } from 'node:crypto';
import type { Response } from 'ask-sdk-model';
import type { Timeline } from '../sound/timeline';
import type { Heard } from '../understanding/heard';
import type { Exchange, Instant } from './device';
import { type Answer, call, type Handler } from './endpoint';
import { envelope, type OpenSession, type Origin } from './envelope';
import { type Asked, sentAt } from './requests';

/** What somebody said, what it was heard as, and whose voice it was where that is known. */
export interface Saying {
  readonly said: string;
  readonly heard?: Heard;
  readonly voice?: string | undefined;
  /** The answer is not played, on purpose: to hear what becomes of a refusal. */
  readonly refused?: true | undefined;
}

/** The line between a device and its skill, with the session that Alexa keeps on it. */
export interface SkillLine {
  readonly isOpen: () => boolean;
  /** Sends a request, in the open session or a new one; never rejects. */
  readonly send: (
    asked: Asked,
    at: Instant,
    saying?: Saying,
  ) => Promise<{ readonly answer: Answer; readonly turn: Exchange }>;
  /** Forgets the session. */
  readonly close: () => void;
}

/** A line to a handler. `listen` tells when what is heard in a response, and throws a sentence when it cannot be played. */
export function lineTo(
  handler: Handler,
  origin: Omit<Origin, 'voice'>,
  listen: (response: Response) => Timeline,
): SkillLine {
  let session: OpenSession | undefined;
  return {
    isOpen: () => session !== undefined,
    close: () => {
      session = undefined;
    },
    send: async (asked, at, saying) => {
      const current = session ?? { id: `amzn1.echo-api.session.${randomUUID()}`, attributes: {}, fresh: true };
      const from = { ...origin, voice: saying?.voice };
      const request = envelope(sentAt(asked, at, origin.household.locale), current, from);
      const given = await call(handler, request, origin.household, listen);
      const answer = saying?.refused === true ? refused(given) : given;
      const response = answer.usable ? answer.response : null;
      session = { ...current, attributes: response?.sessionAttributes ?? {}, fresh: false };
      const { said = null, heard = null } = saying ?? {};
      return { answer, turn: { said, request, heard, response, state: session.attributes.state ?? null } };
    },
  };
}

/** An answer that is refused, whatever it is. */
const refused = (answer: Answer): Answer =>
  answer.usable
    ? { usable: false, error: 'INVALID_RESPONSE', because: 'Alexa refuses it, on purpose.', returned: answer.response }
    : answer;

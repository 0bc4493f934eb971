import type { RequestEnvelope, ResponseEnvelope, Slot } from 'ask-sdk-model';
import { envelope } from '../../simulator/echo/envelope';
import { type Household, householdOf } from '../../simulator/echo/household';
import { type Asked, intent, launch, sentAt } from '../../simulator/echo/requests';
import { SKILL_ID } from '../../simulator/home/table';

/** What answers: a skill, or a handler. */
export type Answers = (event: unknown) => Promise<ResponseEnvelope>;

/** Who talks, from where and when, where it matters. */
export interface Circumstances {
  readonly household?: Household;
  /** Whose voice Alexa recognises. */
  readonly voice?: string;
  readonly at?: number;
  /** The base of Alexa's own services. */
  readonly services?: string;
}

/** One session with a skill, request by request, with the attributes kept as Alexa keeps them. */
export interface Talk {
  /** Sends a request and gives back what was answered. */
  send(asked: Asked, circumstances?: Circumstances): Promise<ResponseEnvelope>;
  /** Alexa has lost what she was to keep for the session. */
  forget(): void;
  /** The last request that was sent. */
  last(): RequestEnvelope;
  /** The same session as it stands, to go on with in another way. */
  fork(): Talk;
  /** What Alexa keeps for the session. */
  kept(): Readonly<Record<string, unknown>>;
}

/** The moment at which everything happens that says no other. */
export const NOW = Date.parse('2026-11-20T18:00:00Z');

/** Nobody listens there: a settings service out of reach. */
const NOWHERE = 'http://127.0.0.1:9';

/** Begins a session with what answers, under circumstances that hold until others are given. */
export function talkWith(answers: Answers, always: Circumstances = {}): Talk {
  return goOn(answers, always, {}, undefined);
}

function goOn(
  answers: Answers,
  always: Circumstances,
  kept: Readonly<Record<string, unknown>>,
  before: RequestEnvelope | undefined,
): Talk {
  let attributes = kept;
  let last = before;
  return {
    async send(asked, now = {}) {
      const { household = householdOf('home'), voice, at = NOW, services = NOWHERE } = { ...always, ...now };
      const session = { id: 'amzn1.echo-api.session.test', attributes, fresh: last === undefined };
      const origin = { household, skillId: SKILL_ID, services, ...(voice !== undefined && { voice }) };
      last = envelope(sentAt(asked, at, household.locale), session, origin);
      const answer = await answers(last);
      attributes = answer.sessionAttributes ?? {};
      return answer;
    },
    forget() {
      attributes = {};
    },
    last() {
      if (!last) throw new Error('Nothing was sent yet.');
      return last;
    },
    fork: () => goOn(answers, always, attributes, last),
    kept: () => attributes,
  };
}

/** An intent, with number or duration slots by their value. */
export function saying(name: string, values: Readonly<Record<string, string>> = {}): Asked {
  const slots = Object.entries(values).map(([slot, value]): [string, Slot] => [
    slot,
    { name: slot, confirmationStatus: 'NONE', value },
  ]);
  return intent({ intent: name, slots: Object.fromEntries(slots) });
}

export { launch };

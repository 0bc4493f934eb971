import type { ResponseEnvelope } from 'ask-sdk-model';
import type { Past } from '../../lambda/domain/past';
import { envelope } from '../../simulator/echo/envelope';
import type { Household } from '../../simulator/echo/household';
import { type Asked, intent, launch, sentAt } from '../../simulator/echo/requests';
import { SKILL_ID } from '../../simulator/home/table';

/** What came of a session. */
export interface PlayedSession {
  readonly turns: number;
  readonly calls: number;
  /** The slowest answer, in milliseconds. */
  readonly slowest: number;
  /** Somebody was told that today is not remembered, and that it was saved after all. */
  readonly told: boolean;
  readonly takenBack: boolean;
  /** How many readings and holds the diary has at the end. */
  readonly kept: number;
  /** It was said that there is no result, or nothing at all, while there was one. */
  readonly claimed: boolean;
}

const said = (name: string, slots: Readonly<Record<string, string>> = {}): Asked =>
  intent({
    intent: name,
    slots: Object.fromEntries(
      Object.entries(slots).map(([slot, value]) => [slot, { name: slot, confirmationStatus: 'NONE', value }]),
    ),
  });

const YES = said('AMAZON.YesIntent');
const NO = said('AMAZON.NoIntent');
const READY = said('ReadyIntent');
const LIMIT = said('LimitIntent');
const degrees = (number: string): Asked => said('NumberIntent', { number });
const REASON = said('AllReasonsIntent');

/** By where the conversation stands, what is said there; elsewhere, "ready". */
const ANSWERS: Readonly<Record<string, Asked>> = {
  welcome: YES,
  screening: NO,
  raise: LIMIT,
  'stop-reason': REASON,
  angle: degrees('50'),
  landmark: degrees('50'),
  verdict: YES,
};

/** The last question of the screening is answered with yes. */
const CAN_LIE_FLAT = ['lies-flat', 5];

const textOf = ({ response: { outputSpeech } }: ResponseEnvelope): string =>
  outputSpeech?.type === 'SSML' ? outputSpeech.ssml : '';

/** Holds that are done before the session asks for its result and ends. */
const ENOUGH_HOLDS = 3;
const MOST_TURNS = 60;
/** Seconds between two requests; a hold turn plays to its end. */
const PAUSE = 20;
const HOLD_TURN = 150;

/** Plays a first visit to its third hold turn, asks for the result, and leaves. */
export async function playSession(
  invoke: (event: unknown) => Promise<ResponseEnvelope>,
  household: Household,
  read: () => Promise<Past>,
): Promise<PlayedSession> {
  const origin = { household, skillId: SKILL_ID, services: 'http://127.0.0.1:9' };
  let now = Date.parse('2026-03-03T08:00:00Z');
  let attributes: Readonly<Record<string, unknown>> = {};
  const answers: ResponseEnvelope[] = [];
  let slowest = 0;

  async function send(asked: Asked): Promise<ResponseEnvelope> {
    const session = { id: 'faults', attributes, fresh: answers.length === 0 };
    const began = performance.now();
    const answer = await invoke(envelope(sentAt(asked, now, 'en-US'), session, origin));
    slowest = Math.max(slowest, performance.now() - began);
    attributes = answer.sessionAttributes ?? {};
    answers.push(answer);
    return answer;
  }

  let asked: Asked = launch;
  let holds = 0;
  while (answers.length < MOST_TURNS && holds < ENOUGH_HOLDS) {
    const { sessionAttributes } = await send(asked);
    const place = sessionAttributes?.state?.place;
    const inHold = place?.at === 'hold';
    if (inHold) holds++;
    now += (inHold ? HOLD_TURN : PAUSE) * 1000;
    const answer = ANSWERS[place?.at] ?? READY;
    asked = place?.at === 'screening' && CAN_LIE_FLAT.includes(place.question) ? YES : answer;
  }
  const result = await send(said('LastResultIntent'));
  now += PAUSE * 1000;
  await send(said('AMAZON.StopIntent'));
  const { readings, holds: held } = await read();
  return {
    turns: answers.length,
    calls: 0,
    slowest,
    told: answers.some((answer) => /remember today/.test(textOf(answer))),
    takenBack: answers.some((answer) => /saved after all/.test(textOf(answer))),
    kept: readings.length + held.length,
    claimed: /no result|don.+t have a result/i.test(textOf(result)),
  };
}

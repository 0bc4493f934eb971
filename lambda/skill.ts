import { type HandlerInput, SkillBuilders } from 'ask-sdk-core';
import type { RequestEnvelope, Response, ResponseEnvelope } from 'ask-sdk-model';
import { accept } from './alexa/accept';
import { ANSWERED } from './alexa/consent';
import { cameTooLate, refusalsIn, wasUnplayed } from './alexa/refusal';
import { isOnScreen } from './alexa/screens/shown';
import { accountIn, deviceIn, parseSession, type Session, whoseIs } from './alexa/session';
import { apologise, converse, instantOf, type Spoken } from './converse';
import { isAsKept, notesOfUnheard } from './dialogue/session/unheard';
import { snapshot } from './dialogue/snapshot';
import { unplayed } from './dialogue/steps/hold-clock';
import type { Diary } from './diary/diary';
import { type Memory, memoryOf } from './diary/memory';
import { owedOf } from './domain/owed';
import type { Note, Who } from './domain/past';
import { logLine, type Report } from './log';
import type { Diaries } from './speaker';

/** How long a request may wait for the diary, in milliseconds: with a second for Alexa's settings, it is answered within 3 s. */
const PATIENCE = 1900;

/** What the skill is put together from. */
export interface Parts {
  readonly diary: Diary;
  /** Requests for another skill are refused. */
  readonly skillId: string;
  /** Takes one line a request, without its line break. */
  readonly log: (line: string) => void;
}

/** A skill as its host holds it. */
export interface Skill {
  /** Answers a request; rejects, with a sentence that says why, what is no request or is for another skill. */
  invoke(event: unknown, context?: unknown): Promise<ResponseEnvelope>;
}

/** What came of a request, spoken or not. */
type Outcome = Pick<Spoken, 'response'> & Partial<Spoken> & Pick<Report, 'failed'>;

/** Puts the skill together. */
export function skill({ diary, skillId, log }: Parts): Skill {
  async function handle({ requestEnvelope, attributesManager }: HandlerInput): Promise<Response> {
    const began = performance.now();
    const { request, session, context } = requestEnvelope;
    const kept = await parseSession(session?.attributes);
    const opened: Memory[] = [];
    const memory = (who: Who | undefined): Memory => {
      const each = memoryOf(diary, who, instantOf(request), PATIENCE - (performance.now() - began));
      opened.push(each);
      return each;
    };
    const account = accountIn(context.System);
    const diaries: Diaries = {
      own: memory(whoseIs(kept, context.System)),
      of: (person) => memory(account ? { account, person } : undefined),
    };
    const { response, session: next, ...told } = await answer(requestEnvelope, kept, diaries, diary);
    if (session && next) attributesManager.setSessionAttributes({ ...next });
    const milliseconds = performance.now() - began;
    const trouble = opened.map((each) => each.trouble()).find((each) => each !== undefined);
    const refused = refusalsIn(request);
    log(logLine({ request: request.type, ...told, milliseconds, unsaved: trouble, refused }, Date.now()));
    return response;
  }

  const alexa = SkillBuilders.custom()
    .addRequestHandler(() => true, handle)
    .create();
  return {
    async invoke(event, context) {
      accept(event, skillId);
      return alexa.invoke(event, context);
    },
  };
}

/** Answers a request by its type. What is not ours to answer gets an empty response. */
async function answer(
  envelope: RequestEnvelope,
  kept: Session | undefined,
  diaries: Diaries,
  diary: Diary,
): Promise<Outcome> {
  // The SDK knows no such request.
  const type: string = envelope.request.type;
  if (type === ANSWERED) return converseOrApologise(envelope, kept, diaries);
  switch (envelope.request.type) {
    case 'LaunchRequest':
    case 'IntentRequest':
      return converseOrApologise(envelope, kept, diaries);
    case 'Alexa.Presentation.APL.UserEvent':
      // A touch on a screen that has been left answers a question that is not asked any more.
      return kept && isOnScreen(envelope.request.token, kept.state)
        ? converseOrApologise(envelope, kept, diaries)
        : { response: {}, ...(kept && { session: kept }) };
    case 'SessionEndedRequest':
      if (wasUnplayed(envelope.request)) return notPlayed(envelope, kept, diaries);
      return kept ? converse(envelope, kept, diaries) : { response: {} };
    case 'Alexa.Presentation.APLA.RuntimeError':
      return soundFailed(envelope, kept, diaries.own);
    case 'AlexaSkillEvent.SkillDisabled':
      await diary.forgetAccount(envelope.context.System.user.userId);
      return { response: {} };
    default:
      return { response: {} };
  }
}

/** One turn of the conversation; sorry for an error of ours. */
const converseOrApologise = (
  envelope: RequestEnvelope,
  kept: Session | undefined,
  diaries: Diaries,
): Promise<Outcome> =>
  converse(envelope, kept, diaries).catch((failed) => ({ response: apologise(envelope.request), failed }));

/**
 * Our last answer was never played: whoever comes back goes on before it. Where it came too late and nothing of it was done,
 * what the session stood at before was heard, and is left there.
 */
async function notPlayed(envelope: RequestEnvelope, kept: Session | undefined, diaries: Diaries): Promise<Outcome> {
  const past = await diaries.own.recall();
  const { parseSnapshot } = await import('./dialogue/parse');
  if (kept && cameTooLate(envelope.request) && isAsKept(kept.state, past, parseSnapshot))
    return converse(envelope, kept, diaries);
  const notes = [...(kept?.owed ?? []), ...notesOfUnheard(past, parseSnapshot)];
  if (notes.length > 0) await diaries.own.keep(notes);
  return { response: {}, ...(kept && { from: kept.state.place.at }) };
}

/** A device could not play our sound: from now on it gets plain speech, and a hold that was not heard was not held. */
async function soundFailed(envelope: RequestEnvelope, kept: Session | undefined, memory: Memory): Promise<Outcome> {
  const device = deviceIn(envelope.context.System);
  const place: readonly Note[] =
    kept?.state.place.at === 'hold'
      ? [{ note: 'place', state: snapshot(unplayed(kept.state)), at: instantOf(envelope.request) }]
      : [];
  const sound: readonly Note[] = device ? [{ note: 'plain-sound', device }] : [];
  const notes = [...(kept?.owed ?? []), ...sound, ...place];
  const owed = (await memory.keep(notes)) ? [] : owedOf(notes);
  if (!kept) return { response: {} };
  return { response: {}, session: { ...kept, plainSound: true, state: unplayed(kept.state), owed } };
}

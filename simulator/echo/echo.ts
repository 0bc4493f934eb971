import type { Response, SessionEndedError, SessionEndedReason } from 'ask-sdk-model';
import type { Timeline } from '../sound/timeline';
import {
  ASLEEP,
  BARGE_IN_SECONDS,
  type Doing,
  type Echo,
  type Exchange,
  GRACE_SECONDS,
  type Happening,
  type Instant,
  later,
  listening,
  type Sounding,
  type Unplayed,
} from './device';
import { isDocument, isScreen, withoutDocuments } from './documents';
import { type Ears, wakeWord } from './ears';
import type { Answer, Handler } from './endpoint';
import type { Origin } from './envelope';
import type { Invocation } from './invocation';
import {
  HER_QUESTION,
  type PermissionAnswer,
  type PermissionAsked,
  permissionAnswered,
  permissionGiven,
  permissionIn,
} from './permission';
import { playing } from './playing';
import type { Reminders } from './reminders';
import { type Asked, intent, launch, sessionEnded, soundFailed, touched } from './requests';
import { tokenFor } from './services';
import { lineTo, type Saying } from './session';

/** What an Echo is put together from. */
export interface Parts {
  readonly handler: Handler;
  readonly ears: Ears;
  /** When what is heard in a response; throws a sentence about sound that cannot be played. */
  readonly listen: (response: Response) => Timeline;
  readonly origin: Omit<Origin, 'voice'>;
  /** Alexa's reminders, which ring here; none without. */
  readonly reminders?: Reminders;
}

/** Plugs in an Echo whose skill is a handler. Its calls must follow one another, as words to a real one do. */
export function plugIn({ handler, ears, listen, origin, reminders }: Parts): Echo {
  const { household } = origin;
  const line = lineTo(handler, origin, (response) =>
    listen(household.playsDocuments ? response : withoutDocuments(response)),
  );
  let doing: Doing = ASLEEP;
  /** The token of the document on the screen. */
  let shown: string | undefined;
  /** What Alexa has asked for, and nobody has answered yet. */
  let asking: PermissionAsked | undefined;

  async function ask(asked: Asked, at: Instant, saying?: Saying): Promise<readonly Happening[]> {
    const { answer, turn } = await line.send(asked, at, saying);
    if (answer.usable) {
      const played = play(answer, turn, at);
      return [
        played,
        ...askPermission(answer.response.response),
        ...(await reportSilence(answer.response.response, at)),
      ];
    }
    const { error, because } = answer;
    return [{ what: 'failed', turn, because }, ...(await end('ERROR', because, at, { type: error, message: because }))];
  }

  function play(answer: Extract<Answer, { usable: true }>, turn: Exchange, at: Instant): Happening {
    const { sound, closes, ...now } = playing(answer, turn.request.request, doing, at);
    doing = now.doing;
    shown = answer.response.response.directives?.find(isScreen)?.token ?? shown;
    if (closes) line.close();
    return { what: 'answered', turn, sound, closes };
  }

  /** What Alexa says herself, as the device plays it. */
  function herself(words: string, from: Instant): Sounding {
    const { speech, seconds } = listen({ outputSpeech: { type: 'PlainText', text: words } });
    return { from, items: speech, seconds };
  }

  function askPermission(response: Response): readonly Happening[] {
    asking = permissionIn(response);
    if (!asking || doing.is !== 'speaking') return [];
    const sound = herself(HER_QUESTION, doing.until);
    doing = { is: 'speaking', from: doing.from, until: later(sound.from, sound.seconds), next: 'listen' };
    return [{ what: 'permission asked', sound }];
  }

  function answerPermission(asked: PermissionAsked, given: PermissionAnswer, at: Instant, saying?: Saying) {
    asking = undefined;
    if (given === 'ACCEPTED') reminders?.allow(tokenFor(household.account), true);
    return ask(permissionAnswered(asked, given), at, saying);
  }

  /** Reminders that have come due. */
  const ring = (until: Instant): readonly Happening[] =>
    (reminders?.ring(tokenFor(household.account), until) ?? []).map(({ at, when, text }) => ({
      what: 'rang',
      when,
      sound: herself(`Here's your reminder: ${text}`, at),
    }));

  async function reportSilence({ directives = [] }: Response, at: Instant): Promise<readonly Happening[]> {
    const unplayed = directives.find(isDocument);
    if (household.playsDocuments || unplayed === undefined || !line.isOpen()) return [];
    const because = 'This device cannot play APL for Audio.';
    const { turn } = await line.send(soundFailed(unplayed.token ?? '', because), at);
    return [{ what: 'reported', turn, because }];
  }

  async function end(reason: SessionEndedReason, because: string, at: Instant, error?: SessionEndedError) {
    const { turn } = await line.send(sessionEnded(reason, error), at);
    return hangUp({ what: 'ended', turn, because });
  }

  async function exit(saying: Saying, at: Instant) {
    const { turn } = await line.send(sessionEnded('USER_INITIATED'), at, saying);
    return hangUp({ what: 'ended', turn, because: 'Exit was said.' });
  }

  function hangUp(last: Happening): readonly Happening[] {
    line.close();
    doing = ASLEEP;
    return [last];
  }

  /** What follows when nobody did anything until the end of what the device was doing. */
  async function fallDue(done: Exclude<Doing, { is: 'asleep' }>): Promise<readonly Happening[]> {
    const { until } = done;
    if (done.is === 'lingering') return end('EXCEEDED_MAX_REPROMPTS', NOBODY_ANSWERED, until);
    if (done.is === 'listening' && asking) return answerPermission(asking, 'NOT_ANSWERED', until);
    if (done.is === 'listening') return done.reprompt === undefined ? linger(until) : askAgain(done.reprompt, until);
    if (done.next === 'linger') return linger(until);
    doing = done.next === 'sleep' ? ASLEEP : listening(until, done.reprompt);
    return [];
  }

  async function linger(at: Instant): Promise<readonly Happening[]> {
    if (household.screen === undefined) return end('EXCEEDED_MAX_REPROMPTS', NOBODY_ANSWERED, at);
    doing = { is: 'lingering', until: later(at, GRACE_SECONDS) };
    return [];
  }

  function askAgain(reprompt: Unplayed, from: Instant): readonly Happening[] {
    doing = { is: 'speaking', from, until: later(from, reprompt.seconds), next: 'listen' };
    return [{ what: 'asked again', sound: { from, ...reprompt } }];
  }

  async function pass(until: Instant): Promise<readonly Happening[]> {
    const happenings: Happening[] = [];
    while (doing.is !== 'asleep' && doing.until <= until) happenings.push(...(await fallDue(doing)));
    return [...happenings, ...ring(until)];
  }

  /** By its name the skill is called anew: Alexa drops the session that was, without a word to the skill. */
  function callByName(invocation: Invocation, at: Instant, saying: Saying): Promise<readonly Happening[]> {
    line.close();
    if (invocation.kind === 'open') return ask(launch, at, saying);
    const heard = ears.understand(invocation.rest, at);
    return ask(intent(heard), at, { ...saying, heard });
  }

  function tell(words: string, at: Instant, saying: Saying): Promise<readonly Happening[]> {
    const heard = ears.understand(words, at);
    if (words.toLowerCase() === 'exit' && heard.intent !== 'AMAZON.StopIntent') return exit(saying, at);
    return ask(intent(heard), at, { ...saying, heard });
  }

  async function take({ said, voice, refused }: Saying, at: Instant): Promise<readonly Happening[]> {
    const { woken, words } = wakeWord(said);
    const unheard = (because: string): readonly Happening[] => [{ what: 'unheard', said, because }];
    if (!woken && doing.is === 'speaking') return unheard(ONLY_HER_NAME);
    if (!woken && doing.is === 'lingering') return unheard(MICROPHONE_CLOSED);
    const when = doing.is === 'speaking' ? later(at, BARGE_IN_SECONDS) : at;
    // Whatever comes of it, her name has silenced her.
    if (woken) doing = line.isOpen() ? listening(at) : ASLEEP;
    if (words === '' && line.isOpen()) return [];
    const invocation = ears.invocation(words);
    if (invocation === undefined && asking)
      return answerPermission(asking, permissionGiven(words), when, { said, voice });
    asking = undefined;
    if (invocation !== undefined) return callByName(invocation, when, { said, voice, refused });
    return line.isOpen() ? tell(words, when, { said, voice, refused }) : unheard(NO_SESSION);
  }

  return {
    doing: () => doing,
    pass,
    hear: async (words, at, voice, refused) => [
      ...(await pass(at)),
      ...(await take({ said: words.trim(), voice, refused }, at)),
    ],
    touch: async (touch, at) => [
      ...(await pass(at)),
      ...(line.isOpen() ? await ask(touched({ token: shown, ...touch }), at) : []),
    ],
  };
}

const NOBODY_ANSWERED = 'Nobody answered.';
const NO_SESSION = 'That did not reach Hamstring Coach. Say: Alexa, open hamstring coach.';
const ONLY_HER_NAME = "Until it's your turn, Alexa hears only her name. Say: Alexa, and then the rest.";
const MICROPHONE_CLOSED = 'The microphone is closed. Say: Alexa, and then the rest.';

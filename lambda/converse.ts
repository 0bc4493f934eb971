import type { Request, RequestEnvelope, Response, ui } from 'ask-sdk-model';
import { hear } from './alexa/hear';
import { supportsScreen } from './alexa/screens/shown';
import { deviceIn, type Session, voiceIn } from './alexa/session';
import { speak } from './alexa/speak';
import { UNKNOWN_ZONE, zoneOf } from './alexa/zone';
import type { Line } from './dialogue/line';
import { respond } from './dialogue/respond';
import { datesMatter } from './dialogue/session/dates';
import { openVisit } from './dialogue/session/open';
import { recalled, savedAfterAll, unsaved } from './dialogue/session/saved';
import type { Moment, Turn } from './dialogue/turn';
import type { Memory } from './diary/memory';
import { type Owed, owedOf } from './domain/owed';
import type { Note } from './domain/past';
import type { Instant } from './domain/reading';
import type { Report } from './log';
import { type Diaries, whoSpeaks } from './speaker';
import type { CardText } from './speech/cards';
import { voice } from './speech/voice';

/** One turn of the conversation: what Alexa gets, what it is to keep for the session, and what the log may know. */
export type Spoken = Pick<Report, 'from' | 'heard' | 'to' | 'missed' | 'danger'> & {
  readonly response: Response;
  readonly session: Session;
};

/** Hears, responds, remembers, speaks: what is to be remembered is safe before a word is spoken. `kept` is the session so far. */
export async function converse(
  envelope: RequestEnvelope,
  kept: Session | undefined,
  diaries: Diaries,
): Promise<Spoken> {
  const { request, context } = envelope;
  const now = instantOf(request);
  const opened = kept ? { session: kept, notes: [] } : await open(envelope, diaries.own, now);
  const heard = hear(request);
  const { session: before, notes, bystander, memory } = await whoSpeaks(opened.session, heard, envelope, diaries, now);
  const zone = before.zone ?? (datesMatter(before.state, heard) ? await zoneOf(context.System) : undefined);
  const moment = { now, zone: zone ?? UNKNOWN_ZONE, ...(bystander && { bystander }) };
  const replied = respond(before.state, heard, moment);
  const { owed: due = [], ...carried } = before;
  const all = [...due, ...opened.notes, ...notes, ...replied.notes];
  const { turn, owed } = await remember({ ...replied, notes: all }, memory);
  return {
    response: request.type === 'SessionEndedRequest' ? {} : await reply(turn, moment, envelope, before.plainSound),
    session: { ...carried, state: turn.state, ...(zone && { zone }), ...(owed.length > 0 && { owed }) },
    from: before.state.place.at,
    heard: heard.heard,
    to: turn.state.place.at,
    missed: turn.state.visit.misses > before.state.visit.misses,
    danger:
      heard.heard === 'sign' ||
      heard.heard === 'felt' ||
      heard.heard === 'unclear' ||
      turn.lines.some(({ say }) => DANGER.includes(say)),
  };
}

/** What is only said to somebody in danger, whatever was heard. */
const DANGER: readonly Line['say'][] = [
  ...(['emergency', 'clinician-first', 'doctor-today', 'doctor-this-week', 'under-age', 'faint', 'arms'] as const),
  ...(['back-hurts-lying', 'leg-not-today', 'let-it-down', 'ease'] as const),
];

/**
 * When a request was sent, by Alexa's clock: the same request delivered twice happens at the same instant.
 * Our own clock where that is missing.
 */
export function instantOf({ timestamp }: Request): Instant {
  const sent = Date.parse(timestamp);
  return Number.isNaN(sent) ? Date.now() : sent;
}

/** A session that begins, and what is to be remembered of one before that ended without telling. */
interface Opened {
  readonly session: Session;
  readonly notes: readonly Note[];
}

/** Begins a session with what the diary knows. One whose attributes got lost goes on as if it were opened again. */
async function open({ request, session, context }: RequestEnvelope, memory: Memory, now: Instant): Promise<Opened> {
  const past = await memory.recall();
  const how = request.type === 'LaunchRequest' || session?.new === false ? 'opened' : 'asked';
  const device = deviceIn(context.System);
  const { state, notes } = openVisit(past, { now, zone: UNKNOWN_ZONE }, how);
  const plainSound = past.plainSoundDevices.some((each) => each === device);
  return { session: { state, person: voiceIn(context.System) ?? null, began: now, plainSound }, notes };
}

/**
 * Writes down what is to be remembered. A turn that cannot be remembered says so, and what it owes goes with the next;
 * once nothing is owed that is taken back, and a past that could not be read before is read.
 */
async function remember(turn: Turn, memory: Memory): Promise<{ readonly turn: Turn; readonly owed: readonly Owed[] }> {
  if (turn.notes.length === 0) return { turn: savedAfterAll(turn), owed: [] };
  if (!(await memory.keep(turn.notes))) return { turn: unsaved(turn), owed: owedOf(turn.notes) };
  const past = turn.state.visit.past.known ? undefined : await memory.recall();
  return { turn: savedAfterAll(past?.known ? recalled(turn, past) : turn), owed: [] };
}

/** A turn as the device plays it, and shows it where it has a screen: what draws is loaded for those alone. */
async function reply(
  turn: Turn,
  moment: Moment,
  { request, context }: RequestEnvelope,
  plainSound: boolean,
): Promise<Response> {
  const { speech, pace, labels, card } = voice(localeOf(request));
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
  const drawn = supportsScreen(context) && (await import('./alexa/screens/screen')).screenOf(turn, moment, labels);
  const all = drawn ? [drawn, ...directives] : directives;
  return {
    ...sound,
    ...(turn.card && { card: simpleCard(card(turn.card)) }),
    ...(all.length > 0 && { directives: all }),
  };
}

/** A card of words alone. */
const simpleCard = ({ title, text }: CardText): ui.SimpleCard => ({ type: 'Simple', title, content: text });

/** Whether a screen was touched. */
const isTouch = ({ type }: Request): boolean => type === 'Alexa.Presentation.APL.UserEvent';

const localeOf = (request: Request): string => ('locale' in request && request.locale) || '';

/** Says sorry for an error of ours and asks to be told again; the session stays as it is. */
export function apologise(request: Request): Response {
  const { speech, pace } = voice(localeOf(request));
  const sorry = speech([{ say: 'apology' }], 0);
  return speak({
    speech: sorry,
    reprompt: sorry,
    open: true,
    slow: false,
    pace,
    plainSound: true,
    interrupts: isTouch(request),
  });
}

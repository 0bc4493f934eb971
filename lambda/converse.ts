import type { interfaces, Request, RequestEnvelope, Response } from 'ask-sdk-model';
import { isTouch, localeOf, reply } from './alexa/reply';
import { asksElsewhere, deviceIn, type Session, voiceIn } from './alexa/session';
import { speak } from './alexa/speak';
import { UNKNOWN_ZONE, zoneOf } from './alexa/zone';
import type { Event } from './dialogue/event';
import type { Line } from './dialogue/line';
import { datesMatter } from './dialogue/session/dates';
import { isOffered, openVisit, type Saved, savedIn } from './dialogue/session/open';
import { recalled, savedAfterAll, unsaved } from './dialogue/session/saved';
import type { Turn } from './dialogue/turn';
import type { Memory } from './diary/memory';
import { type Owed, owedOf } from './domain/owed';
import type { Note, Past } from './domain/past';
import type { Instant } from './domain/reading';
import { respondOrRun } from './errand';
import type { Report } from './log';
import { type Diaries, whoSpeaks } from './speaker';
import { voice } from './speech/voice';

/** One turn of the conversation: what Alexa gets, what it is to keep for the session, and what the log may know. */
export type Spoken = Pick<Report, 'from' | 'heard' | 'to' | 'missed' | 'danger' | 'errand'> & {
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
  const heard = await heardIn(request);
  const { session: before, notes, bystander, memory } = await whoSpeaks(opened.session, heard, envelope, diaries, now);
  const zone = before.zone ?? (datesMatter(before.state, heard) ? await zoneTold(context.System) : undefined);
  const { leadSeconds } = voice(localeOf(request));
  const moment = { now, zone: zone ?? UNKNOWN_ZONE, leadSeconds, ...(bystander && { bystander }) };
  const { replied, errand } = await respondOrRun(before.state, heard, moment, envelope);
  const { owed: due = [], ...carried } = before;
  const all = [...due, ...opened.notes, ...notes, ...replied.notes];
  const { turn, owed } = await remember({ ...replied, notes: all }, memory);
  const asks = asksElsewhere(turn);
  return {
    response: request.type === 'SessionEndedRequest' ? {} : await reply(turn, moment, envelope, before.plainSound),
    session: {
      ...carried,
      state: turn.state,
      ...(zone && { zone }),
      ...(owed.length > 0 && { owed }),
      ...(asks && { asks }),
    },
    from: before.state.place.at,
    heard: heard.heard,
    to: turn.state.place.at,
    ...(errand && { errand }),
    missed: turn.state.visit.misses > before.state.visit.misses,
    danger:
      heard.heard === 'sign' ||
      heard.heard === 'felt' ||
      heard.heard === 'unclear' ||
      turn.lines.some(({ say }) => DANGER.includes(say)),
  };
}

/** What was heard. A launch says no words, and is waited for the longest: what understands words is loaded without it. */
const heardIn = async (request: Request): Promise<Event> =>
  request.type === 'LaunchRequest' ? { heard: 'opened' } : (await import('./alexa/hear')).hear(request);

/** The device's zone; another where Alexa does not say: a date may be a day off then, but it is told. */
const zoneTold = async (system: interfaces.system.SystemState): Promise<string> =>
  (await zoneOf(system)) ?? UNKNOWN_ZONE;

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
  const { state, notes } = openVisit(past, await savedLately(past, now), { now, zone: UNKNOWN_ZONE }, how);
  const plainSound = past.plainSoundDevices.some((each) => each === device);
  return { session: { state, person: voiceIn(context.System) ?? null, began: now, plainSound }, notes };
}

/** Where an earlier session broke off that may be gone on with; what parses that is loaded for it alone. */
const savedLately = async (past: Past, now: Instant): Promise<Saved | undefined> =>
  isOffered(past, now) ? savedIn(past, (await import('./dialogue/parse')).parseSnapshot) : undefined;

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

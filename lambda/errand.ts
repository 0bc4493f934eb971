import type { RequestEnvelope } from 'ask-sdk-model';
import { localeOf } from './alexa/reply';
import { UNKNOWN_ZONE, zoneOf } from './alexa/zone';
import type { Event } from './dialogue/event';
import { respond } from './dialogue/respond';
import type { State } from './dialogue/state';
import type { Moment, Turn } from './dialogue/turn';
import type { Came, Errand } from './domain/reminder';
import { voice } from './speech/voice';

/** A turn, and what the log may know of an errand that was run for it. */
interface Replied {
  readonly replied: Turn;
  readonly errand?: string;
}

/**
 * Responds; where that takes an errand to Alexa's reminders, runs it, and responds anew with what came of it. The
 * conversation stays pure: the same heard twice, the second time at a moment that knows more.
 */
export async function respondOrRun(
  state: State,
  heard: Event,
  moment: Moment,
  envelope: RequestEnvelope,
): Promise<Replied> {
  const replied = respond(state, heard, moment);
  if (!replied.errand) return { replied };
  const came = await run(replied.errand, moment, envelope);
  const errand = [replied.errand.run, came.is === 'done' ? 'done' : came.why].join(' ');
  return { replied: respond(state, heard, { ...moment, came }), errand };
}

/** Runs an errand. What runs it is loaded for it alone; a time in an unknown zone is never set. */
async function run(errand: Errand, moment: Moment, { request, context }: RequestEnvelope): Promise<Came> {
  const { apiEndpoint: endpoint, apiAccessToken: token } = context.System;
  const sets = errand.run === 'set' || errand.run === 'move';
  const zone = sets && moment.zone === UNKNOWN_ZONE ? await zoneOf(context.System) : moment.zone;
  if (!endpoint || !token || zone === undefined) return { is: 'not', why: 'out-of-reach' };
  const { runErrand } = await import('./alexa/reminders');
  const locale = localeOf(request) || 'en-US';
  return runErrand(errand, { endpoint, token, now: moment.now, zone, locale, text: voice(locale).reminder });
}

import type { interfaces } from 'ask-sdk-model';
import type { Place, State } from '../dialogue/state';
import type { Turn } from '../dialogue/turn';
import type { Owed } from '../domain/owed';
import type { Who } from '../domain/past';
import type { Instant } from '../domain/reading';
import { textWithin } from './json';

/** What Alexa keeps for the skill from one request of a session to the next. */
export interface Session {
  readonly state: State;
  /** The first voice that was recognised in it; null while there was none: then it is the account's own. */
  readonly person: string | null;
  /** When it began: what is measured from then on goes to whoever it becomes. */
  readonly began?: Instant;
  /** The device's IANA time zone, once it mattered. */
  readonly zone?: string;
  /** The device cannot play APL for Audio. */
  readonly plainSound: boolean;
  /** What could not be written yet; it goes with the next turn. */
  readonly owed?: readonly Owed[];
  /** Where the question just asked is at home, where that is not where it stands; for whoever watches, and never read again. */
  readonly asks?: Place['at'];
}

/** Where the question of a turn is at home, where that is not where it stands: a hold asks what comes after it. */
export function asksElsewhere({ lines, state }: Turn): Place['at'] | undefined {
  const asked = lines.at(-1);
  return asked?.say === 'question' && asked.place.at !== state.place.at ? asked.place.at : undefined;
}

/**
 * Session attributes as a session; `undefined` where there are none yet, or none that this version understands. A launch
 * has none: what parses is loaded with the first that come back.
 */
export async function parseSession(attributes: Readonly<Record<string, unknown>> = {}): Promise<Session | undefined> {
  const { state: kept, person, began, zone, plainSound, owed } = attributes;
  if (kept === undefined) return undefined;
  const { parseOwed, parseState } = await import('../dialogue/parse');
  const state = parseState(kept);
  if (!state) return undefined;
  return {
    state,
    person: typeof person === 'string' ? person : null,
    plainSound: plainSound === true,
    ...(typeof began === 'number' && { began }),
    ...(typeof zone === 'string' && { zone }),
    ...(owed !== undefined && { owed: parseOwed(owed) }),
  };
}

/** Whose session it is: the first voice recognised in it, where it began by now, else the voice recognised now. Nobody's where Alexa names no user. */
export function whoseIs(session: Session | undefined, system: interfaces.system.SystemState): Who | undefined {
  const account = accountIn(system);
  const voice = session ? session.person : voiceIn(system);
  return account ? { account, ...(voice && { person: voice }) } : undefined;
}

/** The account that a request is from. */
export const accountIn = (system: unknown): string | undefined => textWithin(system, 'user', 'userId');

/** The voice of a request, where Alexa recognised it. */
export const voiceIn = (system: unknown): string | undefined => textWithin(system, 'person', 'personId');

/** The device that a request is from. */
export const deviceIn = (system: unknown): string | undefined => textWithin(system, 'device', 'deviceId');

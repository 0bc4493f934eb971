import type { interfaces, Request, RequestEnvelope } from 'ask-sdk-model';
import { isTouch } from './alexa/reply';
import { type Session, voiceIn } from './alexa/session';
import { type Bystander, isPersonal } from './dialogue/bystander';
import type { Event } from './dialogue/event';
import { claim } from './dialogue/session/claim';
import { isAside } from './dialogue/state';
import type { Memory } from './diary/memory';
import { emptyPast, type Note } from './domain/past';
import type { Instant } from './domain/reading';

/** Who speaks: whose session it is by now, and who else it may be. */
export interface Speaker {
  readonly session: Session;
  /** What is to be remembered of a session that has just become somebody's. */
  readonly notes: readonly Note[];
  readonly bystander?: Bystander;
  /** Writes what is the session's into its own diary, and what the speaker wants deleted into the speaker's. */
  readonly memory: Memory;
}

/** The diaries that a request may open: the one whose session it is, and those of other voices of the account. */
export interface Diaries {
  readonly own: Memory;
  readonly of: (voice: string) => Memory;
}

/**
 * Compares the voice of a request with whose session it is. A session that is nobody's yet becomes the first recognised
 * voice's; in one that is somebody's, everybody else is a bystander.
 */
export async function whoSpeaks(
  session: Session,
  heard: Event,
  { context, request }: RequestEnvelope,
  { own, of }: Diaries,
  now: Instant,
): Promise<Speaker> {
  const voice = voiceOf(session, heard, request, context.System);
  const plain: Speaker = { session, notes: [], memory: own };
  if (voice === undefined) return session.person === null ? plain : { ...plain, bystander: { is: 'unrecognised' } };
  if (session.person === voice) return plain;
  const theirs = of(voice);
  const asked = session.person === null || isPersonal(heard) || isAside(session.state.place);
  const past = asked ? await theirs.recall() : emptyPast(false);
  if (session.person !== null || !past.known) {
    return { ...plain, bystander: { is: 'recognised', voice, past }, memory: ownFor(theirs, own) };
  }
  const { state, notes, back } = claim(session.state, past, session.began ?? now, now, session.zone);
  return { session: { ...session, state, person: voice }, notes, memory: moved(own, theirs, back) };
}

/**
 * The voice of a request. Alexa's own answer about a permission has none, nor has the finger that answers a question which
 * a voice brought up: both are for whoever was asked.
 */
function voiceOf(
  { person, state: { place } }: Session,
  { heard }: Event,
  request: Request,
  system: interfaces.system.SystemState,
) {
  const answers = heard === 'consent' || (isTouch(request) && isAside(place));
  if (!answers) return voiceIn(system);
  return (isAside(place) ? place.asker : undefined) ?? person ?? voiceIn(system);
}

/** What is the speaker's own, whosever session it is: what they want deleted, and their reminder. */
const isTheirOwn = ({ note }: Note): boolean => OWN.includes(note);

const OWN: readonly Note['note'][] = ['forget-everything', 'forget-readings', 'reminder', 'no-reminder'];

/** Deletes in the diary of a bystander, keeps their reminder there, and writes everything else into the session's. */
const ownFor = (theirs: Memory, own: Memory): Memory => ({
  ...own,
  keep: async (notes) => {
    const deletions = notes.filter(isTheirOwn);
    const rest = notes.filter((note) => !isTheirOwn(note));
    const kept = [[theirs, deletions] as const, [own, rest] as const].filter(([, some]) => some.length > 0);
    return (await Promise.all(kept.map(([memory, some]) => memory.keep(some)))).every((safe) => safe);
  },
});

/** Writes into the new diary, and once that is safe takes back what went there from the old one. */
const moved = (from: Memory, to: Memory, back: readonly Note[]): Memory => ({
  ...to,
  keep: async (notes) => {
    const safe = await to.keep(notes);
    if (safe) await from.keep(back);
    return safe;
  },
});

import { hear } from '../../lambda/alexa/hear';
import type { Event } from '../../lambda/dialogue/event';
import { respond } from '../../lambda/dialogue/respond';
import type { State } from '../../lambda/dialogue/state';
import type { Turn } from '../../lambda/dialogue/turn';
import type { Locale } from '../../simulator/echo/locales';
import type { Home } from '../../simulator/home/home';
import type { Heard } from '../../simulator/understanding/heard';
import type { InteractionModel } from '../../simulator/understanding/model';
import { understand } from '../../simulator/understanding/understand';
import { arriveAt } from './arrive';
import { momentAt } from './judge';
import { situationOf } from './situations';

/** Where a conversation stands, and when something is said there. */
export interface Standing {
  readonly before: State;
  readonly now: number;
}

/** What became of words said in a place. */
export interface Reaction extends Standing {
  readonly heard: Event;
  readonly after: State;
  readonly turn: Turn;
}

/** What an intent and its slots are heard as. */
export function eventHeard({ intent: name, slots }: Heard, now: number): Event {
  return hear({
    type: 'IntentRequest',
    requestId: 'any',
    timestamp: new Date(now).toISOString(),
    dialogState: 'COMPLETED',
    intent: { name, slots: { ...slots }, confirmationStatus: 'NONE' },
  });
}

/** What becomes of a conversation when something said there is taken for this. */
export function take({ before, now }: Standing, said: Heard): Reaction {
  const heard = eventHeard(said, now);
  const turn = respond(before, heard, momentAt(now));
  return { before, now, heard, after: turn.state, turn };
}

/** Says something where a conversation stands. */
export const sayAt = (model: InteractionModel, standing: Standing, words: string): Reaction =>
  take(standing, understand(model, words));

/** The places of a file of utterances, each arrived at once, by a real conversation. */
export function standingsIn(home: Home, locale?: Locale): (situation: string) => Promise<Standing> {
  const known = new Map<string, Promise<Standing>>();
  const arrive = async (situation: string): Promise<Standing> => {
    const where = situationOf(situation);
    const { person, state } = await arriveAt(where, home, situation.replaceAll('_', '-'), locale);
    if (!state) throw new Error(`Nothing was said on the way to "${situation}".`);
    return { before: state, now: person.now() + where.after * 1000 };
  };
  return (situation) => {
    const standing = known.get(situation) ?? arrive(situation);
    known.set(situation, standing);
    return standing;
  };
}

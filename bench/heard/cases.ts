import { respond } from '../../lambda/dialogue/respond';
import type { State } from '../../lambda/dialogue/state';
import { voice } from '../../lambda/speech/voice';
import type { Instant } from '../../simulator/echo/device';
import type { Home } from '../../simulator/home/home';
import { actOf } from '../../simulator/person/script';
import type { InteractionModel } from '../../simulator/understanding/model';
import { arriveAt } from './arrive';
import { momentAt } from './judge';
import { situationOf } from './situations';
import { sayAt } from './standing';

/*
 * Cases: something said in a place, and what the answer to it must and must not say. They are heard and answered without
 * a device around it, so that hundreds take seconds.
 */

/** A case: where it is said, what is said there turn by turn, and what the last answer must and must not hold. */
export interface Case {
  readonly at: string;
  readonly said: readonly string[];
  readonly must?: RegExp;
  readonly mustNot?: RegExp;
}

const patternOf = (text = '-'): RegExp | undefined => (text === '-' || text === '' ? undefined : new RegExp(text, 'i'));

/** Reads a file of cases: place, what is said (with | between turns), must, must not, between tabs; `-` is nothing. */
export const casesOf = (text: string): readonly Case[] =>
  text
    .split('\n')
    .filter((line) => line.trim() !== '' && !line.startsWith('#'))
    .map((line) => {
      const [at = '', said = '', must, mustNot] = line.split('\t').map((cell) => cell.trim());
      const [has, lacks] = [patternOf(must), patternOf(mustNot)];
      return {
        at,
        said: said.split('|').map((turn) => turn.trim()),
        ...(has && { must: has }),
        ...(lacks && { mustNot: lacks }),
      };
    });

/** What was answered, with "(closed)" behind it where the session ended, and where it stands then. */
export interface Answered {
  readonly words: string;
  readonly state: State;
}

/** Whether an answer is as its case wants it. */
export const isRight = ({ must, mustNot }: Case, { words }: Answered): boolean =>
  (must === undefined || must.test(words)) && (mustNot === undefined || !mustNot.test(words));

/** Between two turns, and for a sound to be over, at least. Milliseconds. */
const TURN = 10_000;
const SOUND = 240_000;

/** Plays cases one after the other; each place is arrived at once, by a real conversation. */
export function playerOf(model: InteractionModel, home: Home): (each: Case) => Promise<Answered> {
  const known = new Map<string, ReturnType<typeof arriveAt>>();
  return async ({ at, said }) => {
    const arriving = known.get(at) ?? arriveAt(situationOf(at), home, at.replaceAll('_', '-'));
    known.set(at, arriving);
    const { person, state } = await arriving;
    if (state === undefined) throw new Error(`Nothing was said on the way to "${at}".`);
    let standing: { before: State; now: Instant } = { before: state, now: person.now() };
    let words = '';
    for (const [turn, line] of said.entries()) {
      const act = actOf(line);
      if (act.does !== 'say') throw new Error(`"${line}" is not said.`);
      const now = turn === 0 ? person.momentOf(act) : later(standing, act.after);
      const heard = /^alexa, open /i.test(act.words)
        ? respond(standing.before, { heard: 'opened' }, momentAt(now))
        : sayAt(model, { ...standing, now }, act.words.replace(/^alexa,? /i, '')).turn;
      const pieces = voice('en-US').speech(heard.lines, standing.before.visit.turns);
      words = pieces.flatMap((piece) => wordsIn(piece)).join(' ');
      standing = { before: heard.state, now };
    }
    const { before } = standing;
    return { words: before.place.at === 'over' ? `${words} (closed)` : words, state: before };
  };
}

const later = ({ before, now }: { before: State; now: Instant }, after: number | undefined): Instant => {
  if (after !== undefined) return now + after * 1000;
  return now + (before.place.at === 'hold' ? SOUND : TURN);
};

const wordsIn = (piece: ReturnType<ReturnType<typeof voice>['speech']>[number]): readonly string[] => {
  if ('words' in piece) return [piece.words];
  return 'track' in piece ? piece.cues.map(({ words }) => words) : [];
};

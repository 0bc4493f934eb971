import { parseState } from '../../lambda/dialogue/parse';
import type { State } from '../../lambda/dialogue/state';
import { answersOffered } from '../../lambda/speech/en-US/examples';
import type { Exchange, Happening } from '../../simulator/echo/device';
import type { Person } from '../../simulator/person/at-once';
import { actOf } from '../../simulator/person/script';
import { randomFrom } from '../spoken/noise';
import { spokenWords } from '../spoken/spelled';
import { usualIn, type Wordings, whereIn } from './answers';
import type { Hearing } from './hearing';
import { OPENED, type Seen, type Task } from './task';

/** After so many misses in a row somebody gives up. */
const PATIENCE = 3;
/** Nobody goes on for longer than this many turns. */
const MOST_TURNS = 90;
/** How often somebody says nothing at first, and how often another wording than the likeliest comes to mind. */
const HESITATES = 0.05;
const OTHERWISE = 0.3;

/** How a task went for somebody. */
export interface TaskRun {
  readonly task: string;
  readonly done: boolean;
  readonly turns: number;
  /** Where it ended, when it did not end as it should: the place, and what was said there last. */
  readonly where?: string;
}

/** Who plays: a voice, and a seed for what they choose. */
export interface Player {
  readonly voice: string;
  readonly seed: number;
}

const textOf = (happenings: readonly Happening[]): string =>
  happenings
    .flatMap((happening) => ('sound' in happening ? happening.sound.items : []))
    .flatMap((item) => ('words' in item ? [item.words] : []))
    .join(' ');

const turnsIn = (happenings: readonly Happening[]): readonly Exchange[] =>
  happenings.flatMap((happening) => ('turn' in happening && happening.turn ? [happening.turn] : []));

const closes = (happenings: readonly Happening[]): boolean =>
  happenings.some((happening) => happening.what === 'ended' || (happening.what === 'answered' && happening.closes));

/** Plays a task as somebody would who is misheard, takes words that are offered or says it otherwise, hesitates, and gives up after the third miss. */
export async function playThrough(
  task: Task,
  person: Person,
  { voice, seed }: Player,
  hearing: Hearing,
): Promise<TaskRun> {
  const random = randomFrom(seed);
  const told = new Set<string>();
  const before: string[] = [];
  let [turns, holds, inARow, misses] = [0, 0, 0, 0];
  let state: State | undefined;
  let last = { where: 'outside', line: '' };

  /** What to say in a place: a detour first, once; then the answer. */
  const wordingsIn = (where: string): Wordings => {
    const detour = task.detours?.[where];
    if (detour !== undefined && !told.has(where)) return detour;
    return task.answers?.[where] ?? usualIn(where);
  };
  const choose = (wordings: Wordings, missed: number, { place, visit }: State): string => {
    const offered =
      missed === 0 ? [] : answersOffered(place, visit.misses).map((words) => spokenWords(words).join(' '));
    const taken = wordings.find((words) => offered.includes(words));
    if (taken !== undefined) return taken;
    const first = missed === 0 && random() < OTHERWISE ? 1 : 0;
    return wordings[(first + missed) % wordings.length] ?? '';
  };

  let line = task.opens ?? OPENED;
  for (; turns < MOST_TURNS; turns += 1) {
    const where = last.where;
    const happenings = await person.act(actOf(hearing(line, voice, Math.floor(random() * 12))));
    const said = textOf(happenings);
    state = turnsIn(happenings).reduce<State | undefined>((known, turn) => parseState(turn.state) ?? known, state);
    const over = closes(happenings);
    if (state === undefined) return { task: task.name, done: false, turns, where: `outside, after "${line}"` };
    if (state.place.at === 'hold') holds += 1;
    const missed = state.visit.misses > 0 && state.visit.misses !== misses;
    misses = state.visit.misses;
    inARow = missed ? inARow + 1 : 0;
    if (!missed) told.add(where);
    const seen: Seen = { state, said, before, holds, over };
    if (task.done(seen)) return { task: task.name, done: true, turns: turns + 1 };
    before.push(said);
    if (over || inARow >= PATIENCE) break;
    const here = whereIn(state);
    const next = choose(wordingsIn(here), inARow, state);
    last = { where: here, line: next };
    line = next;
    if (random() < HESITATES) await person.act(actOf('(3 seconds)'));
  }
  return { task: task.name, done: false, turns, where: `${last.where}, after "${last.line}"` };
}

/** Everything that is said in tasks, so that it can be said to a recogniser beforehand. */
export const wordsOf = (tasks: readonly Task[]): readonly string[] =>
  tasks.flatMap(({ answers = {}, detours = {} }) => [...Object.values(answers), ...Object.values(detours)].flat());

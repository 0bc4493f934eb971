import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { householdOf } from '../../simulator/echo/household';
import { bringUp, type Home } from '../../simulator/home/home';
import { personAt } from '../../simulator/person/at-once';
import { ZONE } from '../heard/judge';
import { shareOf } from '../spoken/interval';
import { VOICES } from '../spoken/speak';
import { storedIn } from '../spoken/stored';
import { usualWords } from './answers';
import { type Hearing, misheard, typed } from './hearing';
import { playThrough, type TaskRun, wordsOf } from './person';
import type { Task } from './task';
import { TESTS } from './tasks-of-a-test';
import { QUESTIONS, STRETCHES } from './tasks-of-the-stretches';

/*
 * Whether people get what they come for: thirty tasks, each played by people of four voices, once as they would type and
 * once as a recogniser heard the same words.
 */

const TASKS: readonly Task[] = [...TESTS, ...STRETCHES, ...QUESTIONS];

/** What a recogniser heard of the words that are said in the tasks. */
const HEARD = 'test/utterances/heard-tasks.tsv';
const BEGAN = Date.parse('2026-03-03T16:30:00Z');
const DAY = 86_400_000;

/** A task of earlier days: typed, without a mistake. */
const EARLIER: Readonly<Record<NonNullable<Task['earlier']>, string>> = {
  test: 'the first test',
  'test and stretches': 'a first test and all its stretches',
};

async function playTask(task: Task, home: Home, seed: number, hearing: Hearing, name: string): Promise<TaskRun> {
  const voice = VOICES[seed % VOICES.length] ?? VOICES[0];
  const person = personAt(home.echoOf(householdOf(`${name} ${task.name} ${seed}`.replaceAll(/\W+/g, '-'))), BEGAN);
  const earlier = TASKS.find((each) => task.earlier !== undefined && each.name === EARLIER[task.earlier]);
  if (earlier) {
    await playThrough(earlier, person, { voice, seed: 0 }, typed);
    await person.waitUntil(BEGAN + DAY);
  }
  return playThrough(task, person, { voice, seed }, hearing);
}

function report(name: string, courses: readonly TaskRun[]): void {
  const done = courses.filter((course) => course.done);
  const turns = done.map((course) => course.turns).sort((one, another) => one - another);
  console.log(
    `${name}: ${shareOf(done.length, courses.length)} end as they should, in ${turns.at(turns.length >> 1)} turns`,
  );
  for (const { task, turns: played, where } of courses)
    if (where !== undefined) console.log(`  ${task}: ended after ${played} turns at ${where}`);
}

async function main(args: readonly string[]): Promise<void> {
  const { values } = parseArgs({
    args: [...args],
    options: { people: { type: 'string', default: '4' }, words: { type: 'string' }, only: { type: 'string' } },
  });
  if (values.words !== undefined) return writeFileSync(values.words, asUtterances());
  const home = await bringUp({ zone: ZONE, keepLog: () => {} });
  const ways: readonly (readonly [string, Hearing])[] = [
    ['typed', typed],
    ...(existsSync(HEARD) ? [['spoken', misheard(storedIn(readFileSync(HEARD, 'utf8')))] as const] : []),
  ];
  for (const [name, hearing] of ways) {
    const courses: TaskRun[] = [];
    for (const task of TASKS)
      for (let seed = 1; seed <= Number(values.people); seed += 1)
        if (task.name.includes(values.only ?? '')) courses.push(await playTask(task, home, seed, hearing, name));
    report(name, courses);
  }
  await home.close();
}

/** Everything that may be said in a task, as a file that bench:spoken reads. */
function asUtterances(): string {
  const said = new Set([...usualWords(), ...wordsOf(TASKS)].map((line) => line.replace(/^\(.*?\) Alexa, /, '')));
  return ['situation\tutterance\tmeaning', ...[...said].map((words) => `anytime\t${words}\tintent=noise`)].join('\n');
}

void main(process.argv.slice(2)).catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});

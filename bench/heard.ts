import { readFileSync } from 'node:fs';
import { isDeepStrictEqual } from 'node:util';
import model from '../interaction-model/en-US.json';
import { hear } from '../lambda/alexa/hear';
import { parseState } from '../lambda/dialogue/parse';
import { respond } from '../lambda/dialogue/respond';
import type { State } from '../lambda/dialogue/state';
import type { Event } from '../lambda/dialogue/event';
import { personAt } from '../simulator/at-once';
import type { Happening, Turn } from '../simulator/device';
import { bringUp, type Home } from '../simulator/home';
import { householdOf } from '../simulator/household';
import { actOf } from '../simulator/script';
import { eventsOf, isDanger, isNoise, type Meaning, meaningOf } from './meaning';
import { situationOf } from './situations';

/*
 * How much of what people say is understood. Each utterance of a file is said in its place of a real conversation, and
 * what was heard there is compared with what it means: by the event, and by what the conversation makes of it.
 */

interface Row {
  readonly situation: string;
  readonly utterance: string;
  readonly meaning: Meaning;
}

interface Result extends Row {
  readonly heard: Event;
  readonly understood: boolean;
}

const ZONE = 'America/Los_Angeles';
const BEGAN = Date.parse('2026-03-03T16:30:00Z');

/** How far apart two ways of reading an approximate angle may lie, at either end. Degrees. */
const NEAR = 2;

function rowsOf(file: string): readonly Row[] {
  const [, ...lines] = readFileSync(file, 'utf8').split('\n');
  return lines.filter(Boolean).map((line) => {
    const [situation = '', utterance = '', meaning = ''] = line.split('\t');
    return { situation, utterance, meaning: meaningOf(meaning) };
  });
}

const turnIn = (happenings: readonly Happening[]): Turn | undefined =>
  happenings.flatMap((happening) => ('turn' in happening ? [happening.turn] : [])).findLast((turn) => turn !== undefined);

/** Whether two events say the same; an approximate angle may be read a little differently. */
function same(one: Event, another: Event, { approx, angle_min, angle_max }: Meaning): boolean {
  if (isDeepStrictEqual(one, another)) return true;
  if (one.heard === 'number' && another.heard === 'findings') return same(asFindings(one), another, { angle_min: '' });
  if (one.heard === 'ask' && another.heard === 'ask' && another.degrees === undefined) return one.topic === another.topic;
  if (one.heard !== 'findings' || another.heard !== 'findings') return false;
  const [a, b] = [one.angle, another.angle];
  if (a?.how !== 'degrees' || b?.how !== 'degrees' || !(approx || angle_min || angle_max)) return false;
  const near =
    (angle_min === undefined && angle_max !== undefined) || Math.abs(a.angle.low - b.angle.low) <= NEAR;
  const nearly = (angle_max === undefined && angle_min !== undefined) || Math.abs(a.angle.high - b.angle.high) <= NEAR;
  return near && nearly && a.method === b.method && isDeepStrictEqual({ ...one, angle: b }, another);
}

const asFindings = ({ value, ...rest }: Extract<Event, { heard: 'number' }>): Event => ({
  ...rest,
  heard: 'findings',
  angle: { how: 'degrees', angle: { low: value, high: value }, method: 'guess' },
});

/** What the conversation makes of an event where it stands: the place it leads to and what is said. */
function outcome(before: State, event: Event, now: number): unknown {
  const { state, lines } = respond(before, event, { now, zone: ZONE });
  const { turns: _, told: __, ...visit } = state.visit;
  return { place: state.place, visit, lines };
}

function understood(row: Row, before: State | undefined, heard: Event, after: State | undefined, now: number): boolean {
  if (isNoise(row.meaning)) return heard.heard === 'missed';
  if (heard.heard === 'missed' || (after && after.visit.misses > (before?.visit.misses ?? 0))) return false;
  return eventsOf(row.meaning).some(
    (meant) =>
      same(heard, meant, row.meaning) ||
      (before && isDeepStrictEqual(outcome(before, heard, now), outcome(before, meant, now))),
  );
}

async function play(row: Row, home: Home, name: string): Promise<Result> {
  const { before: lines, saying } = situationOf(row.situation);
  const person = personAt(home.echoOf(householdOf(name)), BEGAN);
  let state: State | undefined;
  for (const line of lines) state = parseState(turnIn(await person.act(actOf(line)))?.state) ?? state;
  const turn = turnIn(await person.act(actOf(`${saying}${row.utterance}`)));
  const heard = turn === undefined ? { heard: 'missed' as const } : hear(turn.request.request);
  const now = Date.parse(turn?.request.request.timestamp ?? '');
  return { ...row, heard, understood: understood(row, state, heard, parseState(turn?.state), now) };
}

const percent = (part: number, all: number): string => (all === 0 ? '–' : `${((100 * part) / all).toFixed(1)} %`);

function report(results: readonly Result[]): void {
  for (const { situation, utterance, meaning, heard, understood } of results)
    if (!understood) console.log(`${situation}: "${utterance}"\n    meant ${JSON.stringify(meaning)}\n    heard ${JSON.stringify(heard)}`);
  const right = (some: readonly Result[]) => some.filter((result) => result.understood).length;
  console.log('');
  for (const place of new Set(results.map(({ situation }) => situation))) {
    const there = results.filter(({ situation }) => situation === place);
    console.log(`${place.padEnd(16)} ${right(there)} of ${there.length}`);
  }
  const noise = results.filter(({ meaning }) => isNoise(meaning));
  const dangers = results.filter(({ meaning }) => isDanger(meaning));
  const samples = new Set(model.interactionModel.languageModel.intents.flatMap(({ samples }) => samples));
  const unseen = results.filter(({ utterance }) => !samples.has(utterance));
  console.log(`
understood        ${right(results)} of ${results.length}, ${percent(right(results), results.length)}
not a sample      ${right(unseen)} of ${unseen.length}, ${percent(right(unseen), unseen.length)}
dangers missed    ${dangers.length - right(dangers)} of ${dangers.length}
falsely accepted  ${noise.length - right(noise)} of ${noise.length}`);
}

async function main([file]: readonly string[]): Promise<void> {
  if (file === undefined) throw new Error('Say which file: npm run bench:heard -- test/utterances/examples.tsv');
  const home = await bringUp({ zone: ZONE, keepLog: () => {} });
  const results: Result[] = [];
  for (const [index, row] of rowsOf(file).entries()) results.push(await play(row, home, `bench-${index}`));
  report(results);
  await home.close();
}

void main(process.argv.slice(2)).catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});

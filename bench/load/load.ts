import { fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import type { RequestEnvelope } from 'ask-sdk-model';
import { envelope } from '../../simulator/echo/envelope';
import { householdOf } from '../../simulator/echo/household';
import { type Asked, intent, launch, sentAt } from '../../simulator/echo/requests';
import { environmentFor, SKILL_ID } from '../../simulator/home/table';

/*
 * Many people at once: `npm run bench:load -- PEOPLE AT_ONCE`. Each handler runs in a process of its own and answers one
 * request at a time, as on Lambda; the table runs in another. Everybody is tested on one leg, then asks for the result in
 * a session of its own: it has to be there, and to be theirs.
 */

const [PEOPLE = 200, AT_ONCE = 4] = process.argv.slice(2).map(Number);

const HANDLER = join(__dirname, '..', '..', 'dist', 'handler.js');

/** Angles as they are said back, so that everybody can be told from the next. */
const ANGLES: readonly (readonly [string, string])[] = [
  ['42', 'forty-two'],
  ['55', 'fifty-five'],
  ['63', 'sixty-three'],
  ['68', 'sixty-eight'],
];

/** What was measured of one of them. */
interface Measured {
  readonly milliseconds: readonly number[];
  readonly lost: number;
  readonly errors: number;
  readonly unsaved: number;
}

const said = (name: string, number?: string): Asked =>
  intent({
    intent: name,
    slots: number === undefined ? {} : { number: { name: 'number', confirmationStatus: 'NONE', value: number } },
  });

const SCREENING = ['Yes', 'No', 'No', 'No', 'No', 'No', 'Yes'].map((word) => said(`AMAZON.${word}Intent`));
const RAISES = ['ReadyIntent', 'LimitIntent', 'LimitIntent', 'AllReasonsIntent'].map((name) => said(name));

/** Somebody's requests, in order, and the angle that has to come back. */
function person(index: number): { readonly requests: readonly RequestEnvelope[]; readonly angle: string } {
  const [number, angle] = ANGLES[index % ANGLES.length] ?? ['42', 'forty-two'];
  const asked = [launch, ...SCREENING, ...RAISES, said('NumberIntent', number), said('LastResultIntent')];
  const origin = { household: householdOf(`load ${index}`), skillId: SKILL_ID, services: 'http://127.0.0.1:9' };
  const session = { id: `load ${index}`, attributes: {}, fresh: true };
  const began = Date.now() + index * 1000;
  return {
    requests: asked.map((each, at) => envelope(sentAt(each, began + at * 20_000, 'en-US'), session, origin)),
    angle,
  };
}

const nth = (sorted: readonly number[], share: number): number => sorted[Math.floor(sorted.length * share)] ?? 0;

async function main(): Promise<void> {
  const table = fork(join(__dirname, 'table.ts'), { execArgv: ['--import', 'tsx'] });
  const [{ url }] = await once(table, 'message');
  Object.assign(process.env, environmentFor({ url }), { NODE_NO_WARNINGS: '1' });
  const began = performance.now();
  const all: Measured[] = [];
  let next = 0;
  let people = PEOPLE;
  // Ended with Ctrl-C it tells of those who have come so far.
  process.once('SIGINT', () => {
    people = next;
  });
  /** A process whose people come one after the other: who is done makes room for the next. */
  async function lane(): Promise<void> {
    const child = fork(join(__dirname, 'people.mjs'), [HANDLER], { execArgv: [] });
    while (next < people) {
      child.send(person(next++));
      const [measured] = await once(child, 'message');
      all.push(measured);
      if (all.length % 1000 === 0) console.error(`${all.length} people`);
    }
    child.disconnect();
  }
  await Promise.all(Array.from({ length: AT_ONCE }, lane));
  const seconds = (performance.now() - began) / 1000;
  const times = all.flatMap(({ milliseconds }) => milliseconds).toSorted((a, b) => a - b);
  const sum = (of: (measured: Measured) => number): number => all.reduce((total, each) => total + of(each), 0);
  console.log('| people | at once | requests | a second | errors | unsaved | lost | p50, ms | p99, ms |');
  console.log('| --- | --- | --- | --- | --- | --- | --- | --- | --- |');
  const counts = [sum(({ errors }) => errors), sum(({ unsaved }) => unsaved), sum(({ lost }) => lost)];
  const figures = [
    (times.length / seconds).toFixed(0),
    ...counts,
    nth(times, 0.5).toFixed(1),
    nth(times, 0.99).toFixed(1),
  ];
  console.log(`| ${[all.length, AT_ONCE, times.length, ...figures].join(' | ')} |`);
  table.disconnect();
}

void main();

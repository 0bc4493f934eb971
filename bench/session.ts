import { join } from 'node:path';
import model from '../interaction-model/en-US.json';
import { plugIn } from '../simulator/echo/echo';
import type { Handler } from '../simulator/echo/endpoint';
import { householdOf } from '../simulator/echo/household';
import { invocationOf } from '../simulator/echo/invocation';
import { startServices } from '../simulator/echo/services';
import { layWire } from '../simulator/home/faulty-wire';
import { withLog } from '../simulator/home/log';
import { environmentFor, openTable, SKILL_ID } from '../simulator/home/table';
import { unitsOf } from '../simulator/home/write-units';
import { personAt } from '../simulator/person/at-once';
import { actOf } from '../simulator/person/script';
import { timeline } from '../simulator/sound/timeline';
import { understand } from '../simulator/understanding/understand';

/*
 * What one long session asks of Lambda and DynamoDB: the first visit, both legs tight, all stretches, to the end.
 * It is played with the artefact that is deployed; docs/cost.md goes on with the numbers.
 */

const TEST = ['open hamstring coach', 'yes', 'no', 'no', 'no', 'no', 'no', 'yes', 'ready'];
const LEFT = ["that's my limit", "that's my limit", 'my knee bends', 'fifty five degrees', 'ready'];
const RIGHT = ["that's my limit", "that's my limit", 'my knee bends', 'sixty degrees', 'yes'];
const STRETCHES = ['ready', 'ready', 'ready', 'ready', 'ready', 'ready', 'good'];
/** The next day: the one safety question, and the stretches. */
const AGAIN = ['open hamstring coach', 'yes', 'no', 'ready', 'ready', 'yes', 'ready', 'ready', 'good'];
const ARTEFACT = join(__dirname, '..', 'dist', 'handler.js');

type Attribute = Readonly<Record<string, unknown>>;

interface Writing {
  readonly Item?: Record<string, Attribute>;
  readonly RequestItems?: Record<string, { PutRequest?: { Item: Record<string, Attribute> } }[]>;
}

/** The write units of a call: by size for what is put, one for what is deleted, and for an update, whose items a test holds to that. */
function writeUnits({ action, body }: { readonly action: string; readonly body: string }): number {
  if (action === 'UpdateItem') return 1;
  const { Item, RequestItems = {} }: Writing = JSON.parse(body);
  const items = Object.values(RequestItems).flat();
  return sum([
    ...(Item ? [unitsOf(Item)] : []),
    ...items.map(({ PutRequest }) => (PutRequest ? unitsOf(PutRequest.Item) : 1)),
  ]);
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

async function main(): Promise<void> {
  const table = await openTable();
  const wire = await layWire(table.url);
  const services = await startServices('America/Los_Angeles');
  Object.assign(process.env, environmentFor(table), { AWS_ENDPOINT_URL_DYNAMODB: wire.url });
  const artefact: { readonly handler: Handler } = await import(ARTEFACT);
  const milliseconds: number[] = [];
  let logged = '';
  const quiet = withLog(artefact.handler, (text) => {
    logged += text;
  });
  const handler: Handler = async (event, context) => {
    const began = performance.now();
    const response = await quiet(event, context);
    milliseconds.push(performance.now() - began);
    return response;
  };
  const ears = {
    invocation: invocationOf(model.interactionModel.languageModel.invocationName),
    understand: (words: string) => understand(model, words),
  };
  const origin = { household: householdOf('bench'), skillId: SKILL_ID, services: services.url };
  const began = Date.parse('2026-03-03T07:30:00Z');
  const person = personAt(plugIn({ handler, ears, listen: timeline, origin }), began);
  for (const words of [...TEST, ...LEFT, ...RIGHT, ...STRETCHES]) await person.act(actOf(words));
  const minutes = (since: number, now: number): string => ((now - since) / 60_000).toFixed(1);
  const tomorrow = began + 24 * 60 * 60_000;
  const back = personAt(plugIn({ handler, ears, listen: timeline, origin }), tomorrow);
  const queries = wire.calls.filter(({ action }) => action === 'Query').length;
  const writes = wire.calls.filter(({ action }) => action !== 'Query');
  const sorted = milliseconds.toSorted((a, b) => a - b);
  console.log(`Measured with Node ${process.version}; the session lasts ${minutes(began, person.now())} minutes.\n`);
  console.log('| what | measured |');
  console.log('| --- | --- |');
  console.log(`| requests in a session | ${milliseconds.length} |`);
  console.log(`| milliseconds of a warm request | ${(sorted[sorted.length >> 1] ?? 0).toFixed(0)} |`);
  console.log(`| queries | ${queries} |`);
  console.log(`| writes, and their units | ${writes.length}, ${sum(writes.map(writeUnits))} |`);
  console.log(`| log, KB | ${(logged.length / 1024).toFixed(1)} |`);
  const places = writes.map(({ body }) => body.length).toSorted((one, other) => other - one);
  console.log(`| largest write, bytes | ${places[0] ?? 0} |`);
  for (const words of AGAIN) await back.act(actOf(words));
  console.log(`\nSilences included, a first session takes ${minutes(began, person.now())} minutes (at most 18),`);
  console.log(`and coming back the next day ${minutes(tomorrow, back.now())} (at most 9).`);
  await Promise.all([services.close(), wire.close()]);
  await table.close();
}

void main();

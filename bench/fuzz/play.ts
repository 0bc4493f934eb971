import { type AttributeValue, BatchWriteItemCommand, QueryCommand } from '@aws-sdk/client-dynamodb';
import type { ResponseEnvelope } from 'ask-sdk-model';
import { sample } from 'fast-check';
import { tableClient } from '../../lambda/diary/client';
import { dynamoDbDiary } from '../../lambda/diary/dynamodb';
import { skill } from '../../lambda/skill';
import { envelope } from '../../simulator/echo/envelope';
import { householdOf, PLAIN_ECHO, SCREENS } from '../../simulator/echo/household';
import { isEnvelope, refusalOf } from '../../simulator/echo/limits';
import { sentAt } from '../../simulator/echo/requests';
import { environmentFor, openTable, SKILL_ID, TABLE } from '../../simulator/home/table';
import type { InteractionModel } from '../../simulator/understanding/model';
import { type Act, sessionsOf } from './acts';
import { type Harm, harmed } from './strange';

/** What went wrong, and how to see it again. */
export interface Fault {
  readonly because: string;
  readonly act: Act;
  readonly turn: number;
}

/** What was played, and what was found. */
export interface Played {
  readonly turns: number;
  readonly findings: readonly Fault[];
}

const START = Date.parse('2026-03-03T08:00:00Z');

/** Plays at least so many turns from a seed against the skill and a table in memory. */
export async function playSessions(model: InteractionModel, turns: number, seed: number): Promise<Played> {
  const table = await openTable();
  Object.assign(process.env, environmentFor(table));
  const client = tableClient('us-east-1');
  let line = '';
  const { invoke } = skill({
    diary: dynamoDbDiary(client, TABLE),
    skillId: SKILL_ID,
    log: (written) => {
      line = written;
    },
  });

  /** Does harm to an item of an account, whichever. */
  async function harmItem(account: string, harm: Harm): Promise<void> {
    const { Items = [] } = await client.send(
      new QueryCommand({
        TableName: TABLE,
        KeyConditionExpression: 'account = :account',
        ExpressionAttributeValues: { ':account': { S: account } },
      }),
    );
    const item = Items[harm.place % Math.max(1, Items.length)];
    if (!item?.entry) return;
    const { account: _, entry, ...rest } = item;
    const strange = asAttributes(harmed(rest, harm));
    const Item = { ...strange, account: { S: account }, entry };
    await client.send(new BatchWriteItemCommand({ RequestItems: { [TABLE]: [{ PutRequest: { Item } }] } }));
  }

  const findings: Fault[] = [];
  let played = 0;
  for (const [index, acts] of sample(sessionsOf(model), { seed, numRuns: Math.ceil(turns / 5) }).entries()) {
    if (played >= turns) break;
    const household = householdOf(`fuzz ${index}`, {
      ...PLAIN_ECHO,
      ...(index % 3 === 0 && { screen: SCREENS.medium }),
    });
    let attributes: Readonly<Record<string, unknown>> = {};
    let fresh = true;
    let now = START;
    for (const act of acts) {
      now += act.after * 1000;
      if (act.item) await harmItem(household.account, act.item);
      if (act.anew) [attributes, fresh] = [{}, true];
      const kept = act.attributes ? asRecord(harmed(attributes, act.attributes)) : attributes;
      const origin = { household, skillId: SKILL_ID, services: 'http://127.0.0.1:9' };
      const whole = envelope(sentAt(act.asked, now, 'en-US'), { id: 'fuzz', attributes: kept, fresh }, origin);
      const sent = act.envelope ? harmed(whole, act.envelope) : whole;
      const answer = await invoke(sent).catch((error: unknown) => error);
      const because = wrongWith(answer, act, line, (response) => refusalOf(response, household));
      if (because) findings.push({ because, act, turn: played });
      const next = isEnvelope(answer) ? answer : undefined;
      [attributes, fresh] = next?.response.shouldEndSession ? [{}, true] : [next?.sessionAttributes ?? {}, false];
      played++;
    }
  }
  client.destroy();
  await table.close();
  return { turns: played, findings };
}

/** Why an answer is wrong, if it is. */
function wrongWith(
  answer: unknown,
  { asked, envelope: harm }: Act,
  line: string,
  refused: (response: ResponseEnvelope) => string | undefined,
): string | undefined {
  if (answer instanceof Error) {
    return harm && answer.message.startsWith('Refused') ? undefined : `It rejects: ${answer.message}`;
  }
  if (!isEnvelope(answer)) return 'It answers with no response.';
  if (line.includes('"Failed":1')) return `It fails: ${line}`;
  const { outputSpeech, directives = [], shouldEndSession } = answer.response;
  const speaks = outputSpeech !== undefined || directives.length > 0;
  if (!harm && (asked.type === 'LaunchRequest' || asked.type === 'IntentRequest') && !speaks) return 'It is silent.';
  if (shouldEndSession === false && outputSpeech?.type === 'SSML' && directives.length === 0) {
    if (!/\?\s*(<[^>]*>\s*)*$/.test(outputSpeech.ssml)) return `It waits without a question: ${outputSpeech.ssml}`;
  }
  return refused(answer);
}

const asRecord = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.fromEntries(Object.entries(value)) : {};

/** What is left of attributes that a table takes, after harm: each with one letter that it knows. */
const asAttributes = (value: unknown): Record<string, AttributeValue> =>
  Object.fromEntries(
    Object.entries(asRecord(value)).flatMap(([name, attribute]): (readonly [string, AttributeValue])[] => {
      const { S, N, BOOL, L } = asRecord(attribute);
      if (typeof S === 'string' && name !== '') return [[name, { S }]];
      if (typeof N === 'string' && Number.isFinite(Number.parseFloat(N)))
        return [[name, { N: String(Number.parseFloat(N)) }]];
      if (typeof BOOL === 'boolean') return [[name, { BOOL }]];
      return Array.isArray(L) ? [[name, { L: [] }]] : [];
    }),
  );

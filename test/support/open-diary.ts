import { type AttributeValue, BatchWriteItemCommand, paginateQuery, type WriteRequest } from '@aws-sdk/client-dynamodb';
import type { Row } from '../../lambda/diary/attribute';
import { tableClient } from '../../lambda/diary/client';
import type { Diary } from '../../lambda/diary/diary';
import { dynamoDbDiary } from '../../lambda/diary/dynamodb';
import type { Who } from '../../lambda/domain/past';
import { layWire, type Wire } from '../../simulator/home/faulty-wire';
import { clientOf, environmentFor, openTable } from '../../simulator/home/table';

/** A diary in a table of its own, with a wire between them that can be harmed. */
export interface OpenDiary {
  readonly diary: Diary;
  /** The same diary, as another device has it: past the wire. */
  readonly beside: Diary;
  readonly wire: Wire;
  readonly tableName: string;
  /** Puts items as they are, past the diary. */
  put(who: Who, items: Readonly<Record<string, Record<string, AttributeValue>>>): Promise<void>;
  /** All that an account has, past the diary. */
  itemsOf(account: string): Promise<readonly Row[]>;
  close(): Promise<void>;
}

/** DynamoDB takes so many writes in one batch. */
const BATCH = 25;

/** Opens a diary that nobody has written in. */
export async function openDiary(): Promise<OpenDiary> {
  const table = await openTable();
  const wire = await layWire(table.url);
  Object.assign(process.env, environmentFor(table), { AWS_ENDPOINT_URL_DYNAMODB: wire.url });
  const tableName = String(process.env.DIARY_TABLE);
  // As patient as it takes: what is put in beforehand may be much.
  const direct = clientOf(table.url);
  return {
    diary: dynamoDbDiary(tableClient('us-east-1'), tableName),
    beside: dynamoDbDiary(direct, tableName),
    wire,
    tableName,
    put: async (who, items) => {
      const requests = Object.entries(items).map(([entry, item]): WriteRequest => {
        return { PutRequest: { Item: { account: { S: who.account }, entry: { S: entry }, ...item } } };
      });
      for (let from = 0; from < requests.length; from += BATCH) {
        const batch = { [tableName]: requests.slice(from, from + BATCH) };
        await direct.send(new BatchWriteItemCommand({ RequestItems: batch }));
      }
    },
    itemsOf: async (account) => {
      const items: Row[] = [];
      const pages = paginateQuery(
        { client: direct },
        {
          TableName: tableName,
          KeyConditionExpression: 'account = :account',
          ExpressionAttributeValues: { ':account': { S: account } },
        },
      );
      for await (const { Items = [] } of pages) items.push(...Items);
      return items;
    },
    close: async () => {
      direct.destroy();
      await wire.close();
      await table.close();
    },
  };
}

import {
  BatchWriteItemCommand,
  type BatchWriteItemCommandInput,
  ConditionalCheckFailedException,
  type DynamoDBClient,
  PutItemCommand,
  type PutItemCommandInput,
  QueryCommand,
  type QueryCommandInput,
  type QueryCommandOutput,
  UpdateItemCommand,
  type UpdateItemCommandInput,
} from '@aws-sdk/client-dynamodb';
import type { Row } from './attribute';

/** All that is ever asked of the table: what its permissions have to allow. */
export const TABLE_ACTIONS: readonly string[] = [
  'dynamodb:Query',
  'dynamodb:BatchWriteItem',
  'dynamodb:PutItem',
  'dynamodb:UpdateItem',
];

/** A page of a query. */
export interface Page {
  readonly items: readonly Row[];
  /** Where the next page begins, if there is one. */
  readonly from?: QueryCommandOutput['LastEvaluatedKey'];
}

/** What may be asked of the table; each call rejects where the table does not say that it was done. */
export interface Calls {
  query(input: QueryCommandInput): Promise<Page>;
  /** Resolves with what the table did not get round to. */
  batchWrite(input: BatchWriteItemCommandInput): Promise<NonNullable<BatchWriteItemCommandInput['RequestItems']>>;
  /** Whether the item was put; false where its condition did not hold. */
  put(input: PutItemCommandInput): Promise<boolean>;
  /** The item as it is now; `undefined` where its condition did not hold. */
  update(input: UpdateItemCommandInput): Promise<Row | undefined>;
}

/** The calls of one piece of work; once it is given up, they are broken off. An answer without a body is no success. */
export function callsOf(client: DynamoDBClient, signal?: AbortSignal): Calls {
  const until = signal ? { abortSignal: signal } : {};
  return {
    async query(input) {
      const { Items, LastEvaluatedKey } = await client.send(new QueryCommand(input), until);
      if (!Items) throw unsaid('Query');
      return { items: Items, ...(LastEvaluatedKey && { from: LastEvaluatedKey }) };
    },
    async batchWrite(input) {
      const { UnprocessedItems } = await client.send(new BatchWriteItemCommand(input), until);
      if (!UnprocessedItems) throw unsaid('BatchWriteItem');
      return UnprocessedItems;
    },
    put: (input) =>
      conditional(async () => {
        // A put that succeeds says nothing by itself; asked what it used, it has to.
        const command = new PutItemCommand({ ...input, ReturnConsumedCapacity: 'TOTAL' });
        if (!(await client.send(command, until)).ConsumedCapacity) throw unsaid('PutItem');
        return true;
      }, false),
    update: (input) =>
      conditional(async () => {
        const command = new UpdateItemCommand({ ...input, ReturnValues: 'ALL_NEW' });
        const { Attributes } = await client.send(command, until);
        if (!Attributes) throw unsaid('UpdateItem');
        return Attributes;
      }, undefined),
  };
}

/** What a call comes to, or something else where its condition did not hold. */
async function conditional<T, U>(call: () => Promise<T>, otherwise: U): Promise<T | U> {
  try {
    return await call();
  } catch (error) {
    if (error instanceof ConditionalCheckFailedException) return otherwise;
    throw error;
  }
}

const unsaid = (action: string): Error => new Error(`The table answered ${action} without saying that it was done.`);

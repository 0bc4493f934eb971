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

/**
 * The calls of one piece of work; once it is given up, they are broken off. An answer without a body is no success. The SDK
 * repeats what it knows to pass; whatever else fails at once is repeated here, for a turn may be the last of its session.
 */
export function callsOf(client: DynamoDBClient, signal?: AbortSignal): Calls {
  const until = signal ? { abortSignal: signal } : {};

  async function twice<T>(call: () => Promise<T>): Promise<T> {
    try {
      return await call();
    } catch (error) {
      const isAnswer = error instanceof ConditionalCheckFailedException;
      if (isAnswer || triesOf(error) > 1 || signal?.aborted === true) throw error;
      return call();
    }
  }

  return {
    query: (input) =>
      twice(async () => {
        const { Items, LastEvaluatedKey } = await client.send(new QueryCommand(input), until);
        if (!Items) throw unsaid('Query');
        return { items: Items, ...(LastEvaluatedKey && { from: LastEvaluatedKey }) };
      }),
    batchWrite: (input) =>
      twice(async () => {
        const { UnprocessedItems } = await client.send(new BatchWriteItemCommand(input), until);
        if (!UnprocessedItems) throw unsaid('BatchWriteItem');
        return UnprocessedItems;
      }),
    put: (input) => {
      const put = twice(async () => {
        // A put that succeeds says nothing by itself; asked what it used, it has to.
        const command = new PutItemCommand({ ...input, ReturnConsumedCapacity: 'TOTAL' });
        if (!(await client.send(command, until)).ConsumedCapacity) throw unsaid('PutItem');
        return true;
      });
      return unless(put, false);
    },
    update: (input) => {
      const update = twice(async () => {
        const { Attributes } = await client.send(new UpdateItemCommand({ ...input, ReturnValues: 'ALL_NEW' }), until);
        if (!Attributes) throw unsaid('UpdateItem');
        return Attributes;
      });
      return unless(update, undefined);
    },
  };
}

/** How often the SDK has tried what failed. */
function triesOf(error: unknown): number {
  const told = error instanceof Error && '$metadata' in error ? error.$metadata : undefined;
  return typeof told === 'object' && told !== null && 'attempts' in told ? Number(told.attempts) : 1;
}

/** What a call comes to, or something else where its condition did not hold. */
async function unless<T, U>(call: Promise<T>, otherwise: U): Promise<T | U> {
  try {
    return await call;
  } catch (error) {
    if (error instanceof ConditionalCheckFailedException) return otherwise;
    throw error;
  }
}

const unsaid = (action: string): Error => new Error(`The table answered ${action} without saying that it was done.`);

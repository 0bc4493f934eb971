import type { WriteRequest } from '@aws-sdk/client-dynamodb';
import type { Calls } from './table';

/** DynamoDB takes so many writes in one batch. */
const BATCH = 25;

/** Batches on their way at a time. */
const LANES = 8;

/** How often something is tried while the table says "later". */
const TRIES = 6;

/** The longest wait before the second try, in milliseconds; each is twice the one before. The SDK waits as well. */
const FIRST_WAIT = 25;

/** The names under which DynamoDB says that it is too much at once. */
const THROTTLED: readonly string[] = [
  'ProvisionedThroughputExceededException',
  'RequestLimitExceeded',
  'ThrottlingException',
];

const isThrottled = (error: unknown): boolean => error instanceof Error && THROTTLED.includes(error.name);

/** Half of the wait for certain, half by chance, so that lanes do not come back in step. */
const waitAfter = (attempt: number): Promise<void> => {
  const longest = FIRST_WAIT * 2 ** attempt;
  return new Promise((resolve) => setTimeout(resolve, (longest * (1 + Math.random())) / 2));
};

/** Does something again, with longer and longer waits, while it is throttled; gives up with the table's own error. */
export async function patiently<T>(attempted: () => Promise<T>): Promise<T> {
  for (let attempt = 0; ; attempt++) {
    try {
      return await attempted();
    } catch (error) {
      if (!isThrottled(error) || attempt === TRIES - 1) throw error;
    }
    await waitAfter(attempt);
  }
}

/** What DynamoDB did not get round to is throttled like any other call. */
function throttled(left: number): Error {
  const error = new Error(`The table left ${left} writes undone, try after try.`);
  error.name = 'ThrottlingException';
  return error;
}

async function writeBatch(calls: Calls, table: string, batch: WriteRequest[]): Promise<void> {
  let left = batch;
  await patiently(async () => {
    left = (await calls.batchWrite({ RequestItems: { [table]: left } }))[table] ?? [];
    if (left.length > 0) throw throttled(left.length);
  });
}

/** Puts and deletes any number of items, each of another key; resolves when all are safe. */
export async function writeAll(calls: Calls, table: string, requests: readonly WriteRequest[]): Promise<void> {
  const batches = Array.from({ length: Math.ceil(requests.length / BATCH) }, (_, index) =>
    requests.slice(index * BATCH, (index + 1) * BATCH),
  );
  const lane = async (): Promise<void> => {
    for (let batch = batches.pop(); batch; batch = batches.pop()) await writeBatch(calls, table, batch);
  };
  await Promise.all(Array.from({ length: Math.min(LANES, batches.length) }, lane));
}

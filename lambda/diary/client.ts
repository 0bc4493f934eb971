import { DynamoDBClient } from '@aws-sdk/client-dynamodb';

/** How long the table may take to be reached, and to answer a call, in milliseconds. */
const PATIENCE = 1000;

/** A call and one retry: somebody is waiting for an answer. */
const ATTEMPTS = 2;

/** A client of the table in this AWS region; everything else it needs, the SDK takes from its environment. */
export const tableClient = (region: string): DynamoDBClient =>
  new DynamoDBClient({
    region,
    maxAttempts: ATTEMPTS,
    requestHandler: { connectionTimeout: PATIENCE, requestTimeout: PATIENCE, throwOnRequestTimeout: true },
  });

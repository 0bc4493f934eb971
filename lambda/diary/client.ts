import { DynamoDBClient } from '@aws-sdk/client-dynamodb';

/** How long the table may take to be reached, and to answer a call, in milliseconds. */
const PATIENCE = 1000;

/** A call and one retry: somebody is waiting for an answer. */
const ATTEMPTS = 2;

/**
 * A client of the table in this AWS region, at another address where the SDK's own variable names one. What Lambda never
 * sets is said here, for the SDK looks for whatever is not said in files, and loads what looks for it.
 */
export const tableClient = (region: string): DynamoDBClient =>
  new DynamoDBClient({
    region,
    endpoint: process.env.AWS_ENDPOINT_URL_DYNAMODB ?? `https://dynamodb.${region}.amazonaws.com`,
    maxAttempts: ATTEMPTS,
    retryMode: 'standard',
    defaultsMode: 'standard',
    useDualstackEndpoint: false,
    useFipsEndpoint: false,
    accountIdEndpointMode: 'disabled',
    authSchemePreference: [],
    disableClockSkewCorrection: false,
    endpointDiscoveryEnabled: false,
    userAgentAppId: 'hamstring-coach',
    requestHandler: { connectionTimeout: PATIENCE, requestTimeout: PATIENCE, throwOnRequestTimeout: true },
  });

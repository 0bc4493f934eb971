import type { Range } from './entry';

/** A backwards query, newest first, of one account's entries. */
export const query = (table: string, account: string, { first, last }: Range) => ({
  TableName: table,
  ConsistentRead: true,
  ScanIndexForward: false,
  KeyConditionExpression: '#account = :account AND #entry BETWEEN :first AND :last',
  ExpressionAttributeNames: { '#account': 'account', '#entry': 'entry' },
  ExpressionAttributeValues: { ':account': { S: account }, ':first': { S: first }, ':last': { S: last } },
});

import { describe, expect, test } from '@jest/globals';
import { query } from '../../lambda/diary/query';
import { type Condition, IF_THERE, updateOf } from '../../lambda/diary/update';

// What is asked of the table, to the letter.

const KEY = { account: { S: 'somebody' }, entry: { S: '-#tests' } };
const YES = { BOOL: true };
const NOW = { N: '7' };
const EARLIER: Condition = { ConditionExpression: 'asOf <= :at', ExpressionAttributeValues: { ':at': NOW } };

describe('a change of an item', () => {
  test('sets what is there, and takes out what is not', () => {
    expect(updateOf('diary', KEY, { one: YES, two: undefined, three: NOW, four: undefined }, {})).toEqual({
      TableName: 'diary',
      Key: KEY,
      UpdateExpression: 'SET #0 = :0, #2 = :2 REMOVE #1, #3',
      ExpressionAttributeNames: { '#0': 'one', '#1': 'two', '#2': 'three', '#3': 'four' },
      ExpressionAttributeValues: { ':0': YES, ':2': NOW },
    });
  });

  test('only sets, or only takes out, and an empty map of values is refused by the table', () => {
    const sets = updateOf('diary', KEY, { one: YES }, {});
    expect([sets.UpdateExpression, sets.ExpressionAttributeValues]).toEqual(['SET #0 = :0', { ':0': YES }]);
    const takes = updateOf('diary', KEY, { one: undefined }, IF_THERE);
    expect(takes).toEqual({
      TableName: 'diary',
      Key: KEY,
      ConditionExpression: 'attribute_exists(entry)',
      UpdateExpression: 'REMOVE #0',
      ExpressionAttributeNames: { '#0': 'one' },
    });
  });

  test('is done on its condition, whose values stand beside its own', () => {
    const { ConditionExpression, ExpressionAttributeValues } = updateOf('diary', KEY, { one: YES }, EARLIER);
    expect([ConditionExpression, ExpressionAttributeValues]).toEqual(['asOf <= :at', { ':at': NOW, ':0': YES }]);
    expect(updateOf('diary', KEY, { one: undefined }, EARLIER).ExpressionAttributeValues).toEqual({ ':at': NOW });
  });
});

test('a reading of a range is consistent, and newest first', () => {
  expect(query('diary', 'somebody', { first: 'a', last: 'b' })).toEqual({
    TableName: 'diary',
    ConsistentRead: true,
    ScanIndexForward: false,
    KeyConditionExpression: '#account = :account AND #entry BETWEEN :first AND :last',
    ExpressionAttributeNames: { '#account': 'account', '#entry': 'entry' },
    ExpressionAttributeValues: { ':account': { S: 'somebody' }, ':first': { S: 'a' }, ':last': { S: 'b' } },
  });
});

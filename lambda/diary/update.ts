import type { AttributeValue, UpdateItemCommandInput } from '@aws-sdk/client-dynamodb';
import type { Row } from './attribute';

/** When an update is done at all, as DynamoDB takes it. */
export type Condition = Pick<UpdateItemCommandInput, 'ConditionExpression'> & {
  readonly ExpressionAttributeValues?: Row;
};

/** Nothing is taken out of what is not there, for that would put it there. */
export const IF_THERE: Condition = { ConditionExpression: 'attribute_exists(entry)' };

/** Sets attributes of an item, and removes those that are `undefined`, as DynamoDB takes it. */
export function updateOf(
  table: string,
  key: Row,
  attributes: Readonly<Record<string, AttributeValue | undefined>>,
  condition: Condition,
): UpdateItemCommandInput {
  const each = Object.entries(attributes).map(([name, value], index) => ({
    name: `#${index}`,
    is: name,
    value,
    index,
  }));
  const put = each.flatMap(({ name, value, index }) => (value ? [{ name, value, as: `:${index}` }] : []));
  const gone = each.filter(({ value }) => value === undefined);
  const values = {
    ...condition.ExpressionAttributeValues,
    ...Object.fromEntries(put.map(({ as, value }) => [as, value])),
  };
  return {
    TableName: table,
    Key: key,
    ...condition,
    UpdateExpression: [
      ...(put.length > 0 ? [`SET ${put.map(({ name, as }) => `${name} = ${as}`).join(', ')}`] : []),
      ...(gone.length > 0 ? [`REMOVE ${gone.map(({ name }) => name).join(', ')}`] : []),
    ].join(' '),
    ExpressionAttributeNames: Object.fromEntries(each.map(({ name, is }) => [name, is])),
    // An empty map of values is refused.
    ...(Object.keys(values).length > 0 && { ExpressionAttributeValues: values }),
  };
}

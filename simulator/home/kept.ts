import { type AttributeValue, DeleteItemCommand, QueryCommand } from '@aws-sdk/client-dynamodb';
import { clientOf, TABLE, type Table } from './table';

/** One entry of the diary as it lies in the table, by the names of its attributes. */
export type Entry = Readonly<Record<string, unknown>>;

/** A look into a table, past the skill. */
export interface Entries {
  /** All that is kept for an account, in the order of its keys. */
  readonly of: (account: string) => Promise<readonly Entry[]>;
  /** Takes all of it out of the table, and tells how many entries that were. */
  readonly forget: (account: string) => Promise<number>;
  readonly close: () => void;
}

/** Looks into a table. */
export function readEntries(table: Table): Entries {
  const client = clientOf(table.url);

  async function itemsOf(account: string): Promise<readonly Readonly<Record<string, AttributeValue>>[]> {
    const { Items = [] } = await client.send(
      new QueryCommand({
        TableName: TABLE,
        KeyConditionExpression: 'account = :account',
        ExpressionAttributeValues: { ':account': { S: account } },
      }),
    );
    return Items;
  }

  return {
    of: async (account) => (await itemsOf(account)).map(plain),
    forget: async (account) => {
      const items = await itemsOf(account);
      for (const { entry } of items) {
        if (entry === undefined) continue;
        await client.send(new DeleteItemCommand({ TableName: TABLE, Key: { account: { S: account }, entry } }));
      }
      return items.length;
    },
    close: () => client.destroy(),
  };
}

const plain = (item: Readonly<Record<string, AttributeValue>>): Entry =>
  Object.fromEntries(Object.entries(item).map(([name, attribute]) => [name, valueIn(attribute)]));

/** An attribute without the letter that tells its type. */
function valueIn({ S, N, BOOL, L, M }: AttributeValue): unknown {
  if (N !== undefined) return Number(N);
  if (L !== undefined) return L.map(valueIn);
  if (M !== undefined) return plain(M);
  return S ?? BOOL ?? null;
}

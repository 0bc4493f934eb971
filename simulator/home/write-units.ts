/** DynamoDB bills a write by the KB it begins, names and values together (DynamoDB, "Item sizes and formats"). */
const KB = 1024;

/** The size of an attribute's value in bytes; a number takes about a byte for two digits, and one more. */
function sizeOf([type, value]: readonly [string, unknown]): number {
  if (type === 'N') return String(value).length / 2 + 1;
  if (type === 'S') return Buffer.byteLength(String(value));
  return Buffer.byteLength(JSON.stringify(value));
}

/** What a write of an item is billed as, in write units. */
export const unitsOf = (item: Readonly<Record<string, object>>): number =>
  Math.ceil(
    Object.entries(item).reduce(
      (bytes, [name, attribute]) =>
        bytes + name.length + Object.entries(attribute).reduce((sum, each) => sum + sizeOf(each), 0),
      0,
    ) / KB,
  );

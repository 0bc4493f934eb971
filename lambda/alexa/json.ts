/*
 * Looking into what came as JSON from somewhere else: whatever its type says, anything may be missing or strange.
 */

/** Whether a value is an object with names in it, and no list. */
export const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** What lies at the end of a path of names; `undefined` where the path breaks off. */
export const within = (value: unknown, ...path: readonly string[]): unknown =>
  path.reduce<unknown>(
    (found, name) => (isRecord(found) && Object.hasOwn(found, name) ? found[name] : undefined),
    value,
  );

/** The words at the end of a path; `undefined` where there are none. */
export function textWithin(value: unknown, ...path: readonly string[]): string | undefined {
  const found = within(value, ...path);
  return typeof found === 'string' ? found : undefined;
}

/** The list at the end of a path; an empty one where there is none. */
export function listWithin(value: unknown, ...path: readonly string[]): readonly unknown[] {
  const found = within(value, ...path);
  return Array.isArray(found) ? found : [];
}

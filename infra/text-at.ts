/** The text at a path into something parsed from JSON; nothing where there is none. */
export function textAt(json: unknown, ...path: readonly string[]): string | undefined {
  const [name, ...deeper] = path;
  if (name === undefined) return typeof json === 'string' ? json : undefined;
  return typeof json === 'object' && json !== null ? textAt(Reflect.get(json, name), ...deeper) : undefined;
}

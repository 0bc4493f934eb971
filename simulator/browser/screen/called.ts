/** What sends this when it is touched, by the name that a document gives it for whoever cannot see it. */
export function calledIn(document: unknown, sent: readonly unknown[]): string {
  const sends = `"arguments":${JSON.stringify(sent)}`;
  function look(part: unknown): string | undefined {
    if (typeof part !== 'object' || part === null) return undefined;
    if ('onPress' in part && 'accessibilityLabel' in part && JSON.stringify(part.onPress).includes(sends))
      return String(part.accessibilityLabel);
    return Object.values(part)
      .map(look)
      .find((found) => found !== undefined);
  }
  return look(document) ?? sent.join(' ');
}

/** Something that can be touched on a screen: what it is called, and what touching it says. */
export interface Touchable {
  readonly label: string;
  readonly says: readonly unknown[];
}

/** All that can be touched in a document or a part of one, wherever it stands, each once. */
export function touchesOn(part: unknown): readonly Touchable[] {
  const all = within(part);
  return all.filter(({ says }, index) => all.findIndex((each) => `${each.says}` === `${says}`) === index);
}

function within(part: unknown): readonly Touchable[] {
  if (typeof part !== 'object' || part === null) return [];
  if ('accessibilityLabel' in part && 'onPress' in part) {
    return sent(part.onPress).map((says) => ({ label: String(part.accessibilityLabel), says }));
  }
  return Object.values(part).flatMap(within);
}

/** The arguments of all SendEvent commands in a part of a document. */
function sent(part: unknown): readonly (readonly unknown[])[] {
  if (typeof part !== 'object' || part === null) return [];
  const own = 'type' in part && part.type === 'SendEvent' && 'arguments' in part ? [part.arguments as unknown[]] : [];
  return [...own, ...Object.values(part).flatMap(sent)];
}

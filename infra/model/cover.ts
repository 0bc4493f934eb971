/** Whether a sentence is written, or a wording of a slot's value; of the types whose values have very many, in expanded.ts. */
export type Kind = 'sentence' | 'value' | 'value of many';

/** So many combinations of a sentence are all taken; of more, only as many as it takes. */
const FEW_OF_A_SENTENCE = 3;

/**
 * Up to so many wordings of a value, every combination is one; of the values of which there are the most, up to fewer: what stopped
 * a raise and what the screening asks for is said in hundreds of ways, and a model has an end.
 */
const FEW_OF_A_VALUE = 20;
const FEW_OF_MANY = 6;

const FEW: Readonly<Record<Kind, number>> = {
  sentence: FEW_OF_A_SENTENCE,
  value: FEW_OF_A_VALUE,
  'value of many': FEW_OF_MANY,
};

/**
 * Combinations of one option from each list: all of a few, and of many so many that no option is left out. Alexa generalises
 * from samples, so three lists of eight need not be 512 of them; a value she knows by its wordings alone, so of these it is
 * more, and each also in its barest form. Always the same ones, for the same lists.
 */
export function combinations(lists: readonly (readonly string[])[], kind: Kind): readonly (readonly string[])[] {
  const all = lists.reduce((count, list) => count * list.length, 1);
  const longest = Math.max(1, ...lists.map((list) => list.length));
  if (all <= FEW[kind] || all <= longest) return cross(lists);
  const optional = Math.max(0, ...lists.map((list) => (list.includes('') ? list.length : 0)));
  const rows = kind === 'sentence' && optional > 0 ? optional : longest;
  const inTurn = Array.from({ length: rows }, (_, k) =>
    lists.map((list, i) => list[(k + Math.floor(k / list.length) * (i % 2)) % list.length] ?? ''),
  );
  return [...barest(lists, longest), ...inTurn];
}

/** Each option of the longest list with nothing that may be left out. */
function barest(lists: readonly (readonly string[])[], longest: number): readonly (readonly string[])[] {
  const bare = lists.map((list) => (list.includes('') ? [''] : list));
  if (bare.every((list, i) => list.length === lists[i]?.length)) return [];
  return Array.from({ length: longest }, (_, k) => bare.map((list) => list[k % list.length] ?? ''));
}

const cross = (lists: readonly (readonly string[])[]): readonly (readonly string[])[] =>
  lists.reduce<readonly (readonly string[])[]>(
    (rows, list) => rows.flatMap((row) => list.map((option) => [...row, option])),
    [[]],
  );

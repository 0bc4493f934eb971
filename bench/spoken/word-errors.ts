/** Words that were heard as other words; a lost or an added word has nothing on one side. */
export interface WordErrors {
  readonly errors: number;
  readonly mistaken: readonly (readonly [said: string, heard: string])[];
}

/** The fewest changes that make the words heard of the words said; neighbours that changed are one mistake. */
export function wordErrors(said: readonly string[], heard: readonly string[]): WordErrors {
  const cost = Array.from({ length: said.length + 1 }, (_, i) =>
    Array.from({ length: heard.length + 1 }, (_, j) => (i === 0 ? j : j === 0 ? i : 0)),
  );
  const at = (i: number, j: number): number => cost[i]?.[j] ?? Number.POSITIVE_INFINITY;
  for (let i = 1; i <= said.length; i += 1)
    for (let j = 1; j <= heard.length; j += 1) {
      const same = said[i - 1] === heard[j - 1] ? 0 : 1;
      const row = cost[i];
      if (row) row[j] = Math.min(at(i - 1, j - 1) + same, at(i - 1, j) + 1, at(i, j - 1) + 1);
    }
  const mistaken: [string, string][] = [];
  let [from, to]: [string[], string[]] = [[], []];
  const close = (): void => {
    if (from.length + to.length > 0) mistaken.unshift([from.join(' '), to.join(' ')]);
    [from, to] = [[], []];
  };
  let [i, j] = [said.length, heard.length];
  while (i > 0 || j > 0) {
    if (i > 0 && j > 0 && said[i - 1] === heard[j - 1] && at(i, j) === at(i - 1, j - 1)) {
      close();
      [i, j] = [i - 1, j - 1];
      continue;
    }
    const [swapped, lost] = [at(i, j) === at(i - 1, j - 1) + 1, at(i, j) === at(i - 1, j) + 1];
    if (swapped || lost) from.unshift(said[i - 1] ?? '');
    if (swapped || !lost) to.unshift(heard[j - 1] ?? '');
    [i, j] = swapped ? [i - 1, j - 1] : lost ? [i - 1, j] : [i, j - 1];
  }
  close();
  return { errors: at(said.length, heard.length), mistaken };
}

import { describe } from '@jest/globals';

/**
 * Claims that need something which not every machine has. Where it is missing, they are skipped, and `missing`, a sentence
 * that says what to do about it, stands in their title: `skipped.mjs` tells it at the end of the run.
 */
export function describeWith(missing: string | undefined, title: string, claims: () => void): void {
  if (missing === undefined) describe(title, claims);
  else describe.skip(`${title}, not tested: ${missing}`, claims);
}

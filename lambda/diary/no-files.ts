/**
 * Takes the place of `node:fs/promises` in the artefact (see build.mjs). The SDK looks there for settings in files of a
 * developer's home, and Lambda has none; Node loads a dozen modules for it. Rejects as for a file that is missing.
 */
export const readFile = (path: string): Promise<never> =>
  Promise.reject(new Error(`There is no file ${path} on Lambda.`));

import { type ParseArgsConfig, parseArgs } from 'node:util';
import { reasonOf } from '../echo/reason';

/** What a command line gives for the flags that a command has; throws a sentence about one that it has not, or that lacks its value. */
export function flagsIn<const Flags extends NonNullable<ParseArgsConfig['options']>>(
  words: readonly string[],
  flags: Flags,
) {
  try {
    return parseArgs({ args: [...words], options: flags, allowPositionals: false }).values;
  } catch (error) {
    // Node's own sentence says what is wrong; those after it tell of a syntax that nobody here needs.
    const sentence = reasonOf(error).replace(/\.?(?:\n|\. )[\s\S]*$/, '');
    throw new Error(`${sentence}. --help tells what there is.`);
  }
}

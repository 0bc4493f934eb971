import { reasonOf } from '../echo/reason';

/** Says on the standard error, in one line, why a command failed, and has it end so that a script notices. */
export function complain(error: unknown, code = 1): void {
  console.error(reasonOf(error));
  process.exitCode = code;
}

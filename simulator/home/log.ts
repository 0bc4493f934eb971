import { AsyncLocalStorage } from 'node:async_hooks';
import type { Handler } from '../echo/endpoint';

/**
 * A handler whose log goes to `keep`. On Lambda whatever a function writes to its standard output is its log; here that
 * is where the conversation stands, so what is written during a call is taken out of it.
 */
export function withLog(handler: Handler, keep: (text: string) => void): Handler {
  const calling = new AsyncLocalStorage<true>();
  const { stdout } = process;
  const write = stdout.write.bind(stdout);
  stdout.write = (...written: [chunk: unknown, ...rest: unknown[]]) => {
    // The same arguments for the same function: its overloads do not matter here.
    if (calling.getStore() === undefined) return (write as (...same: unknown[]) => boolean)(...written);
    keep(String(written[0]));
    return true;
  };
  return (event, context) => calling.run(true, () => handler(event, context));
}

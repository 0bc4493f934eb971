import { createInterface } from 'node:readline/promises';
import { Writable } from 'node:stream';

/** Somebody at a terminal who is asked. */
export interface Asking {
  /** What is typed is shown. */
  readonly openly: (question: string) => Promise<string>;
  /** What is typed is not shown: it stays in no scrollback and no recording. */
  readonly secretly: (question: string) => Promise<string>;
  readonly close: () => void;
}

/** Asks at a terminal, or at a pipe. */
export function askAt(input: NodeJS.ReadableStream & { isTTY?: boolean }, shown: NodeJS.WritableStream): Asking {
  let secret = false;
  // At a terminal the interface itself writes what is typed, key by key.
  const output = new Writable({
    write(chunk, _, done) {
      if (!secret) shown.write(chunk);
      done();
    },
  });
  const terminal = createInterface({ input, output, terminal: input.isTTY === true });
  return {
    openly: async (question) => (await terminal.question(question)).trim(),
    async secretly(question) {
      shown.write(question);
      secret = true;
      const typed = await terminal.question('');
      secret = false;
      shown.write('\n');
      return typed.trim();
    },
    close: () => terminal.close(),
  };
}

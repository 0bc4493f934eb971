import { readFile } from 'node:fs/promises';

/**
 * Amazon's renderer as two files: a script, and the program that it loads from beside itself by the name `renderer.wasm`.
 * Where the script has run, `AplRenderer.started` is a promise of the program's start.
 */
export interface AplRenderer {
  readonly script: string;
  readonly program: Uint8Array;
}

/** How the package holds the program: as text in its script, which begins like every program of WebAssembly. */
const BEFORE = 'data:application/octet-stream;base64,';
const MAGIC = 'AGFzbQ';

/**
 * The renderer answers only whoever asks before its program has started, and only once. A browser that has the program at
 * hand starts it before another script of the page comes, so the script itself asks.
 */
const ASK = '\nAplRenderer.started = AplRenderer.initEngine();\n';

/**
 * Amazon's renderer, out of its package. There the program is four megabytes of text in the script; apart from it, a
 * browser compiles it while it loads, and reads, copies and decodes no text.
 */
export function aplRenderer(): Promise<AplRenderer> {
  renderer ??= takenApart();
  return renderer;
}

/** It is five megabytes, and every site and every stage of a process has the same. */
let renderer: Promise<AplRenderer> | undefined;

async function takenApart(): Promise<AplRenderer> {
  const whole = await readFile(require.resolve('apl-viewhost-web'), 'utf8');
  // Looked for by hand: a regular expression over four megabytes can run out of stack.
  const start = whole.indexOf(BEFORE + MAGIC);
  const end = whole.indexOf(whole[start - 1] ?? '', start);
  if (start < 1 || end < start)
    throw new Error('This apl-viewhost-web holds its program in another way than renderer.ts knows.');
  return {
    script: `${whole.slice(0, start)}renderer.wasm${whole.slice(end)}${ASK}`,
    program: Buffer.from(whole.slice(start + BEFORE.length, end), 'base64'),
  };
}

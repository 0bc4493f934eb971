import { readFile } from 'node:fs/promises';

/** Amazon's renderer as two files: a script, and the program that it loads from beside itself by the name `renderer.wasm`. */
export interface AplRenderer {
  readonly script: string;
  readonly program: Uint8Array;
}

/** How the package holds the program: as text in its script. */
const PROGRAM = /data:application\/octet-stream;base64,([A-Za-z0-9+/=]{1000,})/;

/**
 * Amazon's renderer, out of its package. There the program is four megabytes of text in the script; apart from it, a
 * browser compiles it while it loads, and reads, copies and decodes no text.
 */
export async function aplRenderer(): Promise<AplRenderer> {
  const whole = await readFile(require.resolve('apl-viewhost-web'), 'utf8');
  const [text, program] = PROGRAM.exec(whole) ?? [];
  if (text === undefined || program === undefined)
    throw new Error('This apl-viewhost-web holds its program in another way than renderer.ts knows.');
  return { script: whole.replace(text, 'renderer.wasm'), program: Buffer.from(program, 'base64') };
}

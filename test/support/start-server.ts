import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { bundledCommand } from './bundled-command';

const ROOT = join(__dirname, '..', '..');

/** The server as a command that somebody has started. */
export interface Started {
  /** The address it printed. */
  readonly url: string;
  /** Ends it as Ctrl-C does, and tells the exit code and everything it printed. */
  readonly end: () => Promise<{ readonly code: number | null; readonly printed: string }>;
}

/** Starts the server as `npm start` does; resolves when it has printed its address. */
export const start = (...flags: readonly string[]): Promise<Started> =>
  begin(['--import', 'tsx', join(ROOT, 'simulator', 'home', 'server.ts'), ...flags]);

/** Starts the same server out of one script, which takes half as long. */
export const startBundled = async (...flags: readonly string[]): Promise<Started> =>
  begin([await bundledCommand('simulator', 'home', 'server'), ...flags]);

async function begin(words: readonly string[]): Promise<Started> {
  const server = spawn(process.execPath, words, { cwd: ROOT, stdio: 'pipe' });
  let printed = '';
  const ended = new Promise<number | null>((resolve) => server.on('close', resolve));
  const url = await new Promise<string>((found, failed) => {
    server.stderr.on('data', (data) => {
      printed += data;
    });
    server.stdout.on('data', (data) => {
      printed += data;
      const [address] = /http:\S+/.exec(printed) ?? [];
      if (address !== undefined) found(address);
    });
    server.on('close', () => failed(new Error(`The server ended before it had an address: ${printed}`)));
  });
  return {
    url,
    end: async () => {
      server.kill('SIGINT');
      return { code: await ended, printed };
    },
  };
}

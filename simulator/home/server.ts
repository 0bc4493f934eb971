import { spawn } from 'node:child_process';
import { appendFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { complain } from '../person/complain';
import { flagsIn } from '../person/flags';
import { zoneFrom } from '../person/options';
import { serve } from '../web/serve';
import { bringUp } from './home';

const USAGE = `An Echo in the browser, around the skill on this machine. Ctrl-C ends it.

  npm start -- [options]

  --open            open the page in the browser
  --port N          serve it there (8124 otherwise), or at the next port that is free
  --zone ZONE       the device's time zone, such as Europe/London (this machine's otherwise)
  --diary FOLDER    where the diary is kept (.diary otherwise)`;

const FLAGS = {
  open: { type: 'boolean', default: false },
  port: { type: 'string', default: '8124' },
  zone: { type: 'string' },
  diary: { type: 'string', default: join(__dirname, '..', '..', '.diary') },
  help: { type: 'boolean', short: 'h', default: false },
} as const;

async function start(): Promise<void> {
  const { help, open, diary, ...given } = flagsIn(process.argv.slice(2), FLAGS);
  if (help) return console.log(USAGE);
  const port = portFrom(given.port);
  const log = join(diary, 'log.jsonl');
  const home = await bringUp({ diary, zone: zoneFrom(given.zone), keepLog: (text) => appendFileSync(log, text) });
  rmSync(log, { force: true });
  const site = await serve(home, port);
  await home.shownAt(site.url);
  const ended = interrupted();
  console.log(`Hamstring Coach is at ${site.url}  (Ctrl-C ends it)`);
  if (open) openBrowser(site.url);
  await ended;
  await site.close();
  await home.close();
}

/** Resolves when somebody ends the program from now on, by Ctrl-C say. */
const interrupted = (): Promise<void> =>
  new Promise((ended) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => ended());
  });

function portFrom(text: string): number {
  const port = Number(text);
  if (!(Number.isInteger(port) && port >= 0 && port < 65_536)) {
    throw new Error(`--port takes a number below 65536, not "${text}".`);
  }
  return port;
}

/** Opens the address in whatever the person browses with; where that is not to be had, it was printed. */
function openBrowser(url: string): void {
  const [command = '', ...words] = { darwin: ['open'], win32: ['cmd', '/c', 'start'] }[String(process.platform)] ?? [
    'xdg-open',
  ];
  spawn(command, [...words, url], { stdio: 'ignore', detached: true })
    .on('error', () => {})
    .unref();
}

start().catch((error) => complain(error));

import { spawn } from 'node:child_process';
import { appendFileSync, rmSync } from 'node:fs';
import { join, relative } from 'node:path';
import { renderUnicodeCompact } from 'uqr';
import { complain } from '../person/complain';
import { flagsIn } from '../person/flags';
import { zoneFrom } from '../person/options';
import { homeAddress } from '../web/network';
import { type Network, serve } from '../web/serve';
import { bringUp } from './home';

const USAGE = `An Echo in the browser, around the skill on this machine. Ctrl-C ends it.

  npm start -- [options]

  --open            open the page in the browser
  --host            serve it in your home network as well, for a phone: over https, to whoever has the code
  --port N          serve it there (8124 otherwise), or at the next port that is free
  --zone ZONE       the device's time zone, such as Europe/London (this machine's otherwise)
  --diary FOLDER    where the diary is kept (.diary otherwise)`;

const FLAGS = {
  open: { type: 'boolean', default: false },
  host: { type: 'boolean', default: false },
  port: { type: 'string', default: '8124' },
  zone: { type: 'string' },
  diary: { type: 'string', default: join(__dirname, '..', '..', '.diary') },
  help: { type: 'boolean', short: 'h', default: false },
} as const;

async function start(): Promise<void> {
  const { help, open, host, diary, ...given } = flagsIn(process.argv.slice(2), FLAGS);
  if (help) return console.log(USAGE);
  const port = portFrom(given.port);
  const inNetwork = host ? { address: homeAddress(), folder: diary } : undefined;
  const log = join(diary, 'log.jsonl');
  const home = await bringUp({ diary, zone: zoneFrom(given.zone), keepLog: (text) => appendFileSync(log, text) });
  rmSync(log, { force: true });
  const site = await serve(home, port, inNetwork);
  await home.shownAt(site.url);
  const ended = interrupted();
  console.log(`Hamstring Coach is at ${site.url}  (Ctrl-C ends it)`);
  if (site.network !== undefined) console.log(invitation(site.network, diary));
  if (open) openBrowser(site.url);
  await ended;
  await site.close();
  await home.close();
}

/** How a phone gets in, what it will say first, and who else could. */
const invitation = ({ url, code, fingerprint }: Network, diary: string): string => `
In your home network it is at ${url}
The code is ${code.slice(0, 3)} ${code.slice(3)}. Or scan this, which has both:

${onDark(renderUnicodeCompact(`${url}/#${code}`, { border: 2 }))}

Whoever is in this network and has the code can talk to it, hear its results,
and delete them. Use it at home, and end it with Ctrl-C.

The phone will warn that it does not know the certificate: it was made on this
machine and is kept in ${placeOf(join(diary, 'certificate.pem'))}. Go on only if it is this one:
SHA-256 ${fingerprint.slice(0, 47)}
        ${fingerprint.slice(48)}
`;

/** A picture in signs, light on dark also where the terminal is light, as cameras want it; plain where there is no terminal. */
const onDark = (signs: string): string =>
  process.stdout.isTTY ? signs.replace(/^.*$/gm, '\x1b[97;40m$&\x1b[0m') : signs;

/** A file as it is found from here. */
const placeOf = (file: string): string => {
  const from = relative(process.cwd(), file);
  return from.startsWith('..') ? file : from;
};

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

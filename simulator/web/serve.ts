import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Device } from '../echo/household';
import { reasonOf } from '../echo/reason';
import type { Home } from '../home/home';
import { ACTS, type ActName, actorIn, DEVICES, type DeviceName } from './acts';
import { type File, pageFiles } from './files';
import { type Refusal, refusalOf, textOf } from './refuse';

const LOOPBACK = '127.0.0.1';
/** How many ports are tried, one after the other, when the first is taken. */
const TRIES = 50;

/** The page, as long as it is served. */
export interface Site {
  readonly url: string;
  readonly close: () => Promise<void>;
}

/** What the page asks for first: the time zone of the home, and the Echos there are. */
export interface PageStart {
  readonly zone: string;
  readonly devices: Readonly<Record<DeviceName, Device>>;
}

/** Serves the page to this machine alone, at a port or the next that is free; any free one for port 0. */
export async function serve(home: Home, port: number): Promise<Site> {
  const files = await pageFiles();
  const actor = actorIn(home);

  /** What is answered to a request that may be answered. */
  async function answer(request: IncomingMessage): Promise<File | Refusal> {
    const { pathname } = new URL(request.url ?? '/', `http://${LOOPBACK}`);
    const act = pathname.slice(1);
    if (isAct(act)) return request.method === 'POST' ? carryOut(act, request) : mustBe('POST', pathname);
    const setting: PageStart = { zone: home.services.zone, devices: DEVICES };
    const file = pathname === '/setting' ? json(setting) : files.get(pathname);
    if (file === undefined) return { status: 404, error: `There is nothing at ${pathname}.` };
    return request.method === 'GET' ? file : mustBe('GET', pathname);
  }

  async function carryOut(act: ActName, request: IncomingMessage): Promise<File | Refusal> {
    const text = await textOf(request);
    if (typeof text !== 'string') return text;
    const body = jsonIn(text);
    const came = body === undefined ? { unread: 'it is no JSON.' } : await actor.carryOut(act, body);
    return 'unread' in came ? { status: 400, error: `This is nothing to ${act}: ${came.unread}` } : json(came);
  }

  const server = createServer(async (request, response) => {
    const reply = refusalOf(request, portOf(server)) ?? (await answer(request).catch(wentWrong));
    send(response, reply);
    request.resume();
  });
  await listen(server, port);
  return {
    url: `http://${LOOPBACK}:${portOf(server)}`,
    close: async () => {
      server.closeAllConnections();
      await new Promise((closed) => server.close(closed));
    },
  };
}

const isAct = (name: string): name is ActName => Object.hasOwn(ACTS, name);

const json = (value: unknown): File => ({ type: 'application/json', body: JSON.stringify(value) });

function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

const mustBe = (method: string, path: string): Refusal => ({ status: 405, error: `${path} is for ${method}.` });

const wentWrong = (error: unknown): Refusal => ({ status: 500, error: `The simulator failed: ${reasonOf(error)}` });

function send(response: ServerResponse, reply: File | Refusal): void {
  const { type, body, policy } = 'error' in reply ? { ...json({ error: reply.error }), policy: undefined } : reply;
  response.writeHead('error' in reply ? reply.status : 200, {
    'content-type': type,
    'content-security-policy': policy ?? "default-src 'none'; frame-ancestors 'none'",
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    'cache-control': 'no-store',
    // What is left of a body that was refused is not waited for.
    ...('error' in reply && { connection: 'close' }),
  });
  response.end(body);
}

/** Listens at a port, or the next one that is free. */
async function listen(server: Server, port: number): Promise<void> {
  for (let tried = port; ; tried++) {
    const error = await new Promise<NodeJS.ErrnoException | undefined>((settled) => {
      server.once('error', settled);
      server.listen(tried, LOOPBACK, () => settled(undefined));
    });
    if (error === undefined) return;
    if (error.code !== 'EADDRINUSE' || tried >= port + TRIES) {
      throw new Error(`The page cannot be served at port ${tried}: ${error.message}.`);
    }
  }
}

// A server that listens on a port has an AddressInfo; a string is for pipes.
const portOf = (server: Server): number => (server.address() as AddressInfo).port;

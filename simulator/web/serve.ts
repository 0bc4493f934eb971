import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { createServer as createSecureServer, type Server as SecureServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { reasonOf } from '../echo/reason';
import type { Home } from '../home/home';
import { type Answers, answersIn, json, type Reply } from './answers';
import { certificateFor } from './certificate';
import { type File, pageFiles } from './files';
import { pairing } from './pairing';
import { onThisMachine, type Refusal, refusalOf, type Served } from './refuse';

const LOOPBACK = '127.0.0.1';
/** How many ports are tried, one after the other, when the first is taken. */
const TRIES = 50;

/** The page, as long as it is served. */
export interface Site {
  readonly url: string;
  /** The page in the home network, where it is served there, too. */
  readonly network?: Network;
  readonly close: () => Promise<void>;
}

/** The page in a home network: its address, the code that lets in, and what its certificate is known by. */
export interface Network {
  readonly url: string;
  readonly code: string;
  readonly fingerprint: string;
}

/** In which network the page is served beside this machine: at its own address there, with a certificate kept in a folder. */
export interface InNetwork {
  readonly address: string;
  readonly folder: string;
}

/**
 * Serves the page to this machine alone, at a port or the next that is free; any free one for port 0. In a network it is
 * served over https as well, its files to whoever knows the address, everything else to whoever has told the code.
 */
export async function serve(home: Home, port: number, inNetwork?: InNetwork): Promise<Site> {
  const answer = answersIn(home, await pageFiles());
  const local = createServer((request, response) =>
    reply(request, response, onThisMachine(portOf(local)), (asked) => answer(asked)),
  );
  await listen(local, LOOPBACK, port);
  const url = `http://${LOOPBACK}:${portOf(local)}`;
  if (inNetwork === undefined) return { url, close: () => end(local) };
  const shared = await share(answer, portOf(local), inNetwork);
  return { url, network: shared.network, close: async () => void (await Promise.all([end(local), shared.close()])) };
}

/** Serves in the network what is served to this machine. */
async function share(answer: Answers, port: number, { address, folder }: InNetwork) {
  const { fingerprint, ...identity } = await certificateFor(address, folder);
  const paired = pairing();
  const server = createSecureServer(identity, (request, response) => {
    const served: Served = { scheme: 'https', names: [`${address}:${portOf(server)}`], for: 'this home' };
    return reply(request, response, served, (asked) => answer(asked, paired));
  });
  await listen(server, address, port);
  const network: Network = { url: `https://${address}:${portOf(server)}`, code: paired.code, fingerprint };
  return { network, close: () => end(server) };
}

type Listener = Server | SecureServer;

async function end(server: Listener): Promise<void> {
  server.closeAllConnections();
  await new Promise((closed) => server.close(closed));
}

async function reply(
  request: IncomingMessage,
  response: ServerResponse,
  served: Served,
  answer: (request: IncomingMessage) => Promise<Reply>,
): Promise<void> {
  send(response, refusalOf(request, served) ?? (await answer(request).catch(wentWrong)));
  request.resume();
}

const wentWrong = (error: unknown): Refusal => ({ status: 500, error: `The simulator failed: ${reasonOf(error)}` });

function send(response: ServerResponse, reply: Reply): void {
  const { type, body, policy, anyOrigin, cookie } = 'error' in reply ? refused(reply) : reply;
  response.writeHead('error' in reply ? reply.status : 200, {
    'content-type': type,
    'content-security-policy': policy ?? "default-src 'none'; frame-ancestors 'none'",
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    'cache-control': 'no-store',
    ...(anyOrigin === true && { 'access-control-allow-origin': '*' }),
    ...(cookie !== undefined && { 'set-cookie': cookie }),
    // What is left of a body that was refused is not waited for.
    ...('error' in reply && { connection: 'close' }),
  });
  response.end(body);
}

const refused = ({ error }: Refusal): File & { readonly cookie?: string } => json({ error });

/** Listens at a port, or the next one that is free. */
async function listen(server: Listener, address: string, port: number): Promise<void> {
  for (let tried = port; ; tried++) {
    const error = await new Promise<NodeJS.ErrnoException | undefined>((settled) => {
      server.once('error', settled);
      server.listen(tried, address, () => settled(undefined));
    });
    if (error === undefined) return;
    if (error.code !== 'EADDRINUSE' || tried >= port + TRIES) {
      throw new Error(`The page cannot be served at port ${tried}: ${error.message}.`);
    }
  }
}

// A server that listens on a port has an AddressInfo; a string is for pipes.
const portOf = (server: Listener): number => (server.address() as AddressInfo).port;

import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Amazon } from '../../infra/login-with-amazon';

export const CLIENT = { clientId: 'amzn1.application-oa2-client.1', clientSecret: 'secret' };
export const CREDENTIALS = { ...CLIENT, refreshToken: 'lasting' };

/** What a server on this machine answers. */
export interface Answer {
  readonly status: number;
  readonly body?: unknown;
}

let servers: Server[] = [];

/** Stops every server that was started here. */
export async function stopServing(): Promise<void> {
  await Promise.all(servers.map((server) => new Promise((closed) => server.close(closed))));
  servers = [];
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  let body = '';
  for await (const chunk of request) body += chunk;
  return body;
}

/** A server on this machine that answers as told; gives its address. */
export async function serve(answer: (request: IncomingMessage, body: string) => Answer): Promise<string> {
  const server = createServer(async (request, response) => {
    const { status, body } = answer(request, await bodyOf(request));
    response.writeHead(status, { 'content-type': 'application/json', connection: 'close' });
    response.end(body === undefined ? undefined : JSON.stringify(body));
  });
  servers.push(server);
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  return addressOf(server);
}

function addressOf(server: Server): string {
  // A server that listens on a port has an address of this form.
  const { port } = server.address() as AddressInfo;
  return `http://127.0.0.1:${port}`;
}

/** Stands in for Amazon: gives a lasting token for the code, an hour's for the lasting one, and enables. */
export async function amazon(
  enablement: Answer = { status: 204 },
): Promise<{ readonly at: Amazon; readonly seen: string[] }> {
  const seen: string[] = [];
  const address = await serve((request, body) => {
    seen.push(`${request.method} ${request.url} ${request.headers.authorization ?? ''} ${body}`);
    if (request.url !== '/tokens') return enablement;
    const form = new URLSearchParams(body);
    if (form.get('client_secret') !== CLIENT.clientSecret) return { status: 401, body: { error: 'invalid_client' } };
    if (form.get('code') === 'consented') return { status: 200, body: { refresh_token: 'lasting' } };
    if (form.get('refresh_token') === 'lasting') return { status: 200, body: { access_token: 'hourly' } };
    return { status: 400, body: { error: 'invalid_grant' } };
  });
  return { at: { consent: `${address}/consent`, tokens: `${address}/tokens`, skills: `${address}/skills` }, seen };
}

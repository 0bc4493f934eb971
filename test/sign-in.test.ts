import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, test } from '@jest/globals';
import { keepCredentials, readCredentials } from '../infra/credentials';
import { enableForOwner } from '../infra/enable';
import type { Amazon } from '../infra/login-with-amazon';
import { signIn } from '../infra/sign-in';

const CLIENT = { clientId: 'amzn1.application-oa2-client.1', clientSecret: 'secret' };
const CREDENTIALS = { ...CLIENT, refreshToken: 'lasting' };
const KEEPING = { region: 'us-east-1', secretName: 'a/secret' };

interface Answer {
  readonly status: number;
  readonly body?: unknown;
}

let servers: Server[] = [];

afterEach(async () => {
  await Promise.all(servers.map((server) => new Promise((closed) => server.close(closed))));
  servers = [];
});

async function bodyOf(request: IncomingMessage): Promise<string> {
  let body = '';
  for await (const chunk of request) body += chunk;
  return body;
}

/** A server on this machine that answers as told; gives its address. */
async function serve(answer: (request: IncomingMessage, body: string) => Answer): Promise<string> {
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

/** A port that was free a moment ago. */
async function freePort(): Promise<string> {
  const address = await serve(() => ({ status: 404 }));
  await new Promise((closed) => servers.pop()?.close(closed));
  return address;
}

/** Stands in for Amazon: gives a lasting token for the code, an hour's for the lasting one, and enables. */
async function amazon(enablement: Answer = { status: 204 }): Promise<{ readonly at: Amazon; readonly seen: string[] }> {
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

/** The owner's browser: comes back from the consent page with what Amazon gave it. */
async function comeBack(url: string, given: Readonly<Record<string, string>>): Promise<number> {
  const asked = new URL(url).searchParams;
  const query = new URLSearchParams({ state: asked.get('state') ?? '', ...given });
  const { status } = await fetch(`${asked.get('redirect_uri')}?${query}`, { headers: { connection: 'close' } });
  return status;
}

describe('Signing in with Amazon', () => {
  test('consent in the browser gives credentials that last', async () => {
    const { at } = await amazon();
    const show = (url: string) => void comeBack(url, { code: 'consented' });
    await expect(signIn(at, CLIENT, show, `${await freePort()}/cb`)).resolves.toEqual(CREDENTIALS);
  });

  test('a page that comes back with a state of somebody else is not listened to', async () => {
    const { at } = await amazon();
    const statuses: number[] = [];
    const show = async (url: string) => {
      statuses.push(await comeBack(url, { code: 'smuggled', state: 'mine' }));
      statuses.push(await comeBack(url, { code: 'consented' }));
    };
    const signedIn = await signIn(at, CLIENT, (url) => void show(url), `${await freePort()}/cb`);
    expect(signedIn.refreshToken).toBe('lasting');
    expect(statuses[0]).toBe(404);
  });

  test('a refusal is told in a sentence', async () => {
    const { at } = await amazon();
    const show = (url: string) => void comeBack(url, { error_description: 'The owner said no' });
    await expect(signIn(at, CLIENT, show, `${await freePort()}/cb`)).rejects.toThrow('The owner said no');
  });

  test('a wrong client secret is told in a sentence', async () => {
    const { at } = await amazon();
    const show = (url: string) => void comeBack(url, { code: 'consented' });
    const wrong = { ...CLIENT, clientSecret: 'guessed' };
    await expect(signIn(at, wrong, show, `${await freePort()}/cb`)).rejects.toThrow('are client id and secret right?');
  });
});

describe('Enabling the skill for its owner', () => {
  test('asks Alexa with a fresh token', async () => {
    const { at, seen } = await amazon();
    await enableForOwner(at, CREDENTIALS, 'amzn1.ask.skill.1');
    expect(seen.at(-1)).toBe('PUT /skills/amzn1.ask.skill.1/stages/development/enablement Bearer hourly ');
  });

  test('says what Alexa had against it', async () => {
    const { at } = await amazon({ status: 403, body: { message: 'Skill is not ready for enablement.' } });
    await expect(enableForOwner(at, CREDENTIALS, 'amzn1.ask.skill.1')).rejects.toThrow('not ready for enablement');
  });
});

describe('The secret with the credentials', () => {
  /** A Secrets Manager with one secret, or none yet, over the wire that the SDK speaks. */
  async function secretsManager(kept: { secret?: string }): Promise<void> {
    const address = await serve(({ headers }, body) => {
      const asked: { SecretString?: string } = JSON.parse(body);
      const action = String(headers['x-amz-target']).replace('secretsmanager.', '');
      if (action !== 'CreateSecret' && kept.secret === undefined) {
        return { status: 400, body: { __type: 'ResourceNotFoundException', message: 'no such secret' } };
      }
      if (asked.SecretString !== undefined) kept.secret = asked.SecretString;
      return { status: 200, body: { SecretString: kept.secret } };
    });
    process.env.AWS_ENDPOINT_URL_SECRETS_MANAGER = address;
    process.env.AWS_ACCESS_KEY_ID = 'test';
    process.env.AWS_SECRET_ACCESS_KEY = 'test';
  }

  test('is created the first time, overwritten the next, and read back', async () => {
    await secretsManager({});
    await keepCredentials(KEEPING, { ...CREDENTIALS, refreshToken: 'first' });
    await keepCredentials(KEEPING, CREDENTIALS);
    await expect(readCredentials(KEEPING)).resolves.toEqual(CREDENTIALS);
  });

  test('when it is not there, the sentence names the command that makes it', async () => {
    await secretsManager({});
    await expect(readCredentials(KEEPING)).rejects.toThrow(
      'There is no secret a/secret in us-east-1: run npm run sign-in first.',
    );
  });

  test('when it lacks a part, the sentence names the part', async () => {
    await secretsManager({ secret: JSON.stringify(CLIENT) });
    await expect(readCredentials(KEEPING)).rejects.toThrow('The secret has no refreshToken');
  });
});

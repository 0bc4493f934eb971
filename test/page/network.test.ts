import { mkdtemp, readFile, rm, stat } from 'node:fs/promises';
import { request } from 'node:https';
import { connect } from 'node:net';
import { networkInterfaces, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { bringUp, type Home } from '../../simulator/home/home';
import { certificateFor } from '../../simulator/web/certificate';
import { pairing } from '../../simulator/web/pairing';
import { type Network, type Site, serve } from '../../simulator/web/serve';

/** Stands for this machine's address in a home network: there is one on every machine. */
const ADDRESS = '127.0.0.1';

let folder: string;
let home: Home;
let site: Site;
let network: Network;
/** The certificate, as somebody knows it who has looked at its fingerprint. */
let ca: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'network-'));
  home = await bringUp({ zone: 'Europe/London', keepLog: () => {} });
  site = await serve(home, 0, { address: ADDRESS, folder });
  if (site.network === undefined) throw new Error('It is not served in the network.');
  network = site.network;
  ca = await readFile(join(folder, 'certificate.pem'), 'utf8');
});
afterAll(async () => {
  await site.close();
  await home.close();
  await rm(folder, { recursive: true });
});

/** What is answered over https to somebody who trusts this certificate and no other. */
function send(path: string, headers: Readonly<Record<string, string>> = {}, body?: unknown) {
  const method = body === undefined ? 'GET' : 'POST';
  const type = body === undefined ? {} : { 'content-type': 'application/json' };
  return new Promise<{ status: number | undefined; text: string; cookie: string }>((answered, failed) => {
    const sent = request(
      `${network.url}${path}`,
      { method, headers: { ...type, ...headers }, ca, servername: '' },
      (response) => {
        let text = '';
        response.on('data', (data) => {
          text += data;
        });
        const cookie = response.headers['set-cookie']?.[0] ?? '';
        response.on('end', () => answered({ status: response.statusCode, text, cookie }));
      },
    );
    sent.on('error', failed);
    sent.end(body === undefined ? undefined : JSON.stringify(body));
  });
}

const OPEN = { page: 'phone', device: 'none', at: 1_772_523_000_000, words: 'alexa, open hamstring coach' };

const paired = async (): Promise<string> =>
  (await send('/pair', {}, { code: network.code })).cookie.split(';')[0] ?? '';

test('a phone with the code talks to it over https', async () => {
  const cookie = await paired();
  const { status, text } = await send('/hear', { cookie }, OPEN);
  expect(status).toBe(200);
  expect(JSON.parse(text)).toMatchObject({ happenings: [{ what: 'answered' }] });
});

test('what lets in is kept by no script, and goes to no other site', async () => {
  const { cookie } = await send('/pair', {}, { code: network.code });
  expect(cookie).toMatch(/^__Host-paired=\S{40,}; Path=\/; .*Secure; HttpOnly; SameSite=Strict$/);
});

describe('without the code', () => {
  test('there is the page to type it, and nothing else', async () => {
    expect((await send('/')).status).toBe(200);
    const asked = ['/setting', '/nothing'].map((path) => send(path));
    const done = ['/hear', '/send', '/forget'].map((path) => send(path, {}, OPEN));
    for (const answer of await Promise.all([...asked, ...done])) {
      expect(answer).toMatchObject({ status: 401, text: expect.stringContaining('needs the code') });
    }
  });

  test('a wrong one is refused, and so is a cookie that was made up', async () => {
    const wrong = network.code === '000000' ? '111111' : '000000';
    const answer = await send('/pair', {}, { code: wrong });
    expect(answer).toMatchObject({ status: 403, cookie: '', text: expect.stringContaining('not the code') });
    expect((await send('/setting', { cookie: '__Host-paired=made-up' })).status).toBe(401);
  });

  test('after ten wrong ones the right one is refused, too', () => {
    const door = pairing();
    for (let tries = 0; tries < 10; tries++) expect(door.pair({ code: 'no' })).toMatchObject({ status: 403 });
    expect(door.pair({ code: door.code })).toMatchObject({ status: 429 });
  });
});

test('a foreign name and a foreign page are refused, also with the cookie of somebody who is paired', async () => {
  const cookie = await paired();
  for (const foreign of [{ host: 'rebound.example' }, { origin: 'https://example.com' }, { origin: 'null' }]) {
    expect((await send('/hear', { cookie, ...foreign }, OPEN)).status).toBe(403);
  }
  const http = network.url.replace('https', 'http');
  expect((await send('/hear', { cookie, origin: http }, OPEN)).status).toBe(403);
});

test('this machine alone needs no code, and knows no pairing', async () => {
  expect((await fetch(`${site.url}/setting`)).status).toBe(200);
  expect((await fetch(`${site.url}/pair`)).status).toBe(404);
});

test('the table answers at no address of the network', async () => {
  const port = Number(new URL(process.env.AWS_ENDPOINT_URL_DYNAMODB ?? '').port);
  const reached = (host: string): Promise<boolean> =>
    new Promise((settled) => {
      const socket = connect({ host, port }, () => settled(true)).on('error', () => settled(false));
      socket.setTimeout(2000, () => settled(false));
      socket.once('close', () => socket.destroy());
    });
  expect(await reached('127.0.0.1')).toBe(true);
  const others = Object.values(networkInterfaces()).flatMap((each) => each ?? []);
  const shared = others.filter(({ internal, family }) => !internal && family === 'IPv4');
  for (const { address } of shared)
    expect({ address, reached: await reached(address) }).toEqual({ address, reached: false });
});

describe('the certificate', () => {
  test('is kept, so that a phone is asked about it once; its key is for nobody else', async () => {
    const again = await certificateFor(ADDRESS, folder);
    expect(again.cert).toBe(ca);
    expect(again.fingerprint).toBe(network.fingerprint);
    expect(((await stat(join(folder, 'key.pem'))).mode & 0o077).toString(8)).toBe('0');
  });

  test('is made anew for another address, and when it is nearly a year old', async () => {
    const own = await mkdtemp(join(tmpdir(), 'certificate-'));
    const first = await certificateFor('192.168.1.5', own);
    const moved = await certificateFor('192.168.1.6', own);
    const later = await certificateFor('192.168.1.6', own, Date.now() + 340 * 24 * 60 * 60 * 1000);
    expect(new Set([first, moved, later].map(({ fingerprint }) => fingerprint)).size).toBe(3);
    await rm(own, { recursive: true });
  });
});

import { mkdtemp, rm } from 'node:fs/promises';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { bringUp, type Home } from '../../simulator/home/home';
import { type Site, serve } from '../../simulator/web/serve';
import { start } from '../support/start-server';

let home: Home;
let site: Site;

beforeAll(async () => {
  home = await bringUp({ zone: 'Europe/London', keepLog: () => {} });
  site = await serve(home, 0);
});
afterAll(async () => {
  await site.close();
  await home.close();
});

/** What is answered to a request as it goes over the wire. */
function send(path: string, headers: Readonly<Record<string, string>>, method = 'GET', body = '') {
  return new Promise<{ status: number | undefined; text: string }>((answered, failed) => {
    const sent = request(`${site.url}${path}`, { method, headers }, (response) => {
      let text = '';
      response.on('data', (data) => {
        text += data;
      });
      response.on('end', () => answered({ status: response.statusCode, text }));
    });
    sent.on('error', failed);
    sent.end(body);
  });
}

const post = (path: string, body: string, headers: Readonly<Record<string, string>> = {}) =>
  send(path, { 'content-type': 'application/json', ...headers }, 'POST', body);

const OPEN = {
  page: 'test',
  device: 'none',
  at: Date.parse('2026-03-03T07:30:00Z'),
  words: 'alexa, open hamstring coach',
};

test('plays what is heard by the clock of the page', async () => {
  const { status, text } = await post('/hear', JSON.stringify(OPEN));
  expect(status).toBe(200);
  expect(JSON.parse(text)).toMatchObject({
    happenings: [{ what: 'answered', turn: { said: OPEN.words }, sound: { from: OPEN.at + 1000 } }],
    doing: { is: 'speaking', next: 'listen' },
  });
});

describe('refuses, and says why:', () => {
  test.each([
    [
      'a name that is not ours',
      { host: 'rebound.example' },
      /^This is http:\S+ for this machine alone; it was called "rebound/,
    ],
    [
      'a page from elsewhere',
      { origin: 'https://example.com' },
      /^A page of https:\/\/example.com has no business here/,
    ],
    ['a sandboxed page', { origin: 'null' }, /^A page of null/],
    ['a body that is no JSON by its type', { 'content-type': 'text/plain' }, /^A body is taken as application\/json/],
  ])('%s', async (_, headers, error) => {
    const { status, text } = await post('/hear', JSON.stringify(OPEN), headers);
    expect(status).toBeGreaterThanOrEqual(400);
    expect(JSON.parse(text).error).toMatch(error);
  });

  test.each([
    ['a body that is too large', 413, ' '.repeat(64 * 1024 + 1), /^A body may have 65536 bytes; this one has more\.$/],
    ['a body that is no JSON', 400, '{"words":', /^This is nothing to hear: it is no JSON\.$/],
    [
      'words that are no words',
      400,
      JSON.stringify({ ...OPEN, words: 7 }),
      /^This is nothing to hear: words: .*string/,
    ],
    ['an Echo that there is not', 400, JSON.stringify({ ...OPEN, device: 'fridge' }), /device: .*"fridge"/],
    ['an English that there is not', 400, JSON.stringify({ ...OPEN, locale: 'en-NZ' }), /locale: .*"en-NZ"/],
    ['what it was not asked for', 400, JSON.stringify({ ...OPEN, more: 1 }), /more: /],
  ])('%s', async (_, expected, body, error) => {
    const { status, text } = await post('/hear', body);
    expect(status).toBe(expected);
    expect(JSON.parse(text).error).toMatch(error);
  });

  test('a body that goes on and on, without a length', async () => {
    const answer = await post('/hear', ' '.repeat(200_000), { 'transfer-encoding': 'chunked' });
    expect(answer.status).toBe(413);
  });

  test.each([
    ['GET', '/hear', 405],
    ['POST', '/', 405],
    ['DELETE', '/', 405],
    ['GET', '/../package.json', 404],
    ['GET', '/%2e%2e/package.json', 404],
  ])('%s %s', async (method, path, expected) => {
    expect((await send(path, { 'content-type': 'application/json' }, method)).status).toBe(expected);
  });
});

test('lets the screen in its sandbox, or anybody, read the program of the renderer, and nothing else', async () => {
  const readable = async (path: string): Promise<string | null> =>
    (await fetch(`${site.url}${path}`, { headers: { origin: 'null' } })).headers.get('access-control-allow-origin');
  expect(await readable('/renderer.wasm')).toBe('*');
  for (const path of ['/', '/screen', '/renderer.js', '/page.js', '/setting']) expect(await readable(path)).toBeNull();
});

test('takes the next port when its own is taken, and ends at Ctrl-C without a trace', async () => {
  const port = Number(new URL(site.url).port);
  const folder = await mkdtemp(join(tmpdir(), 'diary-'));
  const started = await start('--port', String(port), '--diary', folder);
  expect(Number(new URL(started.url).port)).toBeGreaterThan(port);
  expect(await started.end()).toEqual({ code: 0, printed: `Hamstring Coach is at ${started.url}  (Ctrl-C ends it)\n` });
  await rm(folder, { recursive: true });
});

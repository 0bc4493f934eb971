import type { IncomingMessage } from 'node:http';
import type { Instant } from '../echo/device';
import type { Device } from '../echo/household';
import type { Home } from '../home/home';
import type { Entry } from '../home/kept';
import { ACTS, type ActName, actorIn, atHome, DEVICES, type DeviceName } from './acts';
import { DESK, type DeskName, deskIn } from './desk';
import type { File } from './files';
import type { Pairing } from './pairing';
import { printed } from './print';
import { type Refusal, textOf } from './refuse';

/** What the page asks for first: the time zone of the home, the Echos there are, its diary, and when one rings by itself. */
export interface PageStart {
  readonly zone: string;
  readonly devices: Readonly<Record<DeviceName, Device>>;
  readonly diary: readonly Entry[];
  /** When the next reminder rings, where there is one. */
  readonly rings?: Instant;
}

/** What is sent for a request: a file, with a cookie where somebody was let in, or why there is none. */
export type Reply = (File & { readonly cookie?: string }) | Refusal;

/** What is answered to a request that may be answered; with a pairing, but for files only to whoever is paired. */
export type Answers = (request: IncomingMessage, pairing?: Pairing) => Promise<Reply>;

/** The answers of a home whose page has these files. */
export function answersIn(home: Home, files: ReadonlyMap<string, File>): Answers {
  const actor = actorIn(home);
  const desk = deskIn(home);

  async function carryOut(what: ActName | DeskName, request: IncomingMessage): Promise<Reply> {
    const body = await bodyOf(request);
    if ('error' in body) return body;
    if (body.json === undefined) return { status: 400, error: `This is nothing to ${what}: it is no JSON.` };
    const came = await (isAct(what) ? actor.carryOut(what, body.json) : desk(what, body.json));
    return 'unread' in came ? { status: 400, error: `This is nothing to ${what}: ${came.unread}` } : json(came);
  }

  async function pair(request: IncomingMessage, pairing: Pairing): Promise<Reply> {
    const body = await bodyOf(request);
    if ('error' in body) return body;
    const paired = pairing.pair(body.json);
    return 'error' in paired ? paired : { ...json({}), cookie: paired.cookie };
  }

  return async (request, pairing) => {
    const url = new URL(request.url ?? '/', 'http://here');
    const { pathname } = url;
    const { method } = request;
    const file = files.get(pathname);
    if (file !== undefined) return method === 'GET' ? file : mustBe('GET', pathname);
    if (pathname === '/pair' && pairing) return method === 'POST' ? pair(request, pairing) : mustBe('POST', pathname);
    if (pairing?.admits(request) === false)
      return { status: 401, error: 'This needs the code that the terminal shows.' };
    const what = pathname.slice(1);
    if (isAct(what) || isAtDesk(what)) return method === 'POST' ? carryOut(what, request) : mustBe('POST', pathname);
    const print = await printed(home, url, pairing === undefined);
    if (print) return method === 'GET' ? print : mustBe('GET', pathname);
    if (pathname !== '/setting') return { status: 404, error: `There is nothing at ${pathname}.` };
    return method === 'GET' ? json(await pageStart(home)) : mustBe('GET', pathname);
  };
}

async function pageStart(home: Home): Promise<PageStart> {
  const rings = home.ringsAfter(atHome('none'), Date.now());
  const diary = await home.kept(atHome('none'));
  return { zone: home.services.zone, devices: DEVICES, diary, ...(rings !== undefined && { rings }) };
}

const isAct = (name: string): name is ActName => Object.hasOwn(ACTS, name);

const isAtDesk = (name: string): name is DeskName => Object.hasOwn(DESK, name);

/** A value as it goes over the wire. */
export const json = (value: unknown): File => ({ type: 'application/json', body: JSON.stringify(value) });

/** The JSON of a body, undefined where it is none; or why it is not read. */
async function bodyOf(request: IncomingMessage): Promise<{ readonly json: unknown } | Refusal> {
  const text = await textOf(request);
  if (typeof text !== 'string') return text;
  try {
    return { json: JSON.parse(text) };
  } catch {
    return { json: undefined };
  }
}

const mustBe = (method: string, path: string): Refusal => ({ status: 405, error: `${path} is for ${method}.` });

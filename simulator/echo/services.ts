import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type HttpAnswer, openReminders, REFUSALS, type Reminders, type RemindersRefusal } from './reminders';

const LOOPBACK = '127.0.0.1';

/** Longer than a skill waits for Alexa's reminders, in milliseconds. */
const SLOW = 6000;

/** A call of Alexa's reminders, as it came over the wire. */
export interface ReminderCall {
  readonly method: string;
  readonly path: string;
  readonly body?: unknown;
}

/** The part of Alexa's own services that the skill calls, on loopback. */
export interface Services {
  /** The base that goes into a request as `apiEndpoint`. */
  readonly url: string;
  /** The IANA time zone that the device is set to. */
  zone: string;
  /** How her reminders refuse what is asked of them; they take it without. */
  refuses: RemindersRefusal | undefined;
  readonly reminders: Reminders;
  /** What was asked of her reminders so far. */
  readonly calls: readonly ReminderCall[];
  readonly close: () => Promise<void>;
}

/** What a skill calls with on behalf of an account. */
export const tokenFor = (account: string): string => `simulator-${account}`;

/** Starts Alexa's device settings and reminders on a free port; the device stands in `zone`, an IANA time zone. */
export async function startServices(zone: string, file?: string): Promise<Services> {
  const calls: ReminderCall[] = [];
  const reminders = openReminders(file);

  async function answer(request: IncomingMessage): Promise<HttpAnswer> {
    const path = request.url ?? '';
    const setting = /^\/v2\/devices\/[^/]+\/settings\/([^/?]+)$/.exec(path)?.[1];
    if (request.method === 'GET' && setting === 'System.timeZone') return { status: 200, body: services.zone };
    const reminder = /^\/v1\/alerts\/reminders(?:\/([^/?]+))?$/.exec(path);
    return reminder ? remind(request, path, reminder[1]) : NOT_FOUND;
  }

  async function remind(request: IncomingMessage, path: string, id: string | undefined): Promise<HttpAnswer> {
    const body = await jsonOf(request);
    const method = request.method ?? '';
    calls.push({ method, path, ...(body !== undefined && { body }) });
    if (services.refuses === 'slow') await new Promise((late) => setTimeout(late, SLOW).unref());
    if (services.refuses) {
      const [status, code, message] = REFUSALS[services.refuses];
      return { status, body: { code, message } };
    }
    const owner = request.headers.authorization?.replace(/^Bearer /, '') ?? '';
    return reminders.answer(method, id && decodeURIComponent(id), owner, body);
  }

  const server: Server = createServer(async (request, response) => {
    const { status, body } = await answer(request);
    response.writeHead(status, { 'content-type': 'application/json' });
    response.end(body === undefined ? undefined : JSON.stringify(body));
  });
  await new Promise<void>((listening) => server.listen(0, LOOPBACK, listening));
  // A server that listens on a port has an AddressInfo; a string is for pipes.
  const { port } = server.address() as AddressInfo;
  const services: Services = {
    url: `http://${LOOPBACK}:${port}`,
    zone,
    refuses: undefined,
    reminders,
    calls,
    close: async () => {
      server.closeAllConnections();
      await new Promise((closed) => server.close(closed));
    },
  };
  return services;
}

const NOT_FOUND: HttpAnswer = {
  status: 404,
  body: { code: 'NOT_FOUND', message: 'The requested resource could not be found.' },
};

async function jsonOf(request: IncomingMessage): Promise<unknown> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  const text = Buffer.concat(chunks).toString();
  return text === '' ? undefined : JSON.parse(text);
}

import type { IncomingMessage } from 'node:http';

/** Largest body that is taken, in bytes: far more than anybody says, or a touch brings. */
export const LARGEST_BODY = 64 * 1024;

/** Why a request is not answered: an HTTP status, and a sentence. */
export interface Refusal {
  readonly status: number;
  readonly error: string;
}

/** Where something is served: by which names it may be called, the first one first, and for whom it is. */
export interface Served {
  readonly scheme: 'http' | 'https';
  readonly names: readonly string[];
  readonly for: 'this machine' | 'this home';
}

/** What is served at a port of this machine to itself. */
export const onThisMachine = (port: number): Served => ({
  scheme: 'http',
  names: [`127.0.0.1:${port}`, `localhost:${port}`],
  for: 'this machine',
});

/**
 * Why a request should not be answered that came in where something is served; undefined when it should. Names that other
 * sites might point here are refused (DNS rebinding), and so is whatever another site's page sends here. A body is only
 * `taken` as a type that no page may send to another site without asking first.
 */
export function refusalOf(
  { headers, method }: IncomingMessage,
  { scheme, names, for: whom }: Served,
  taken = 'application/json',
): Refusal | undefined {
  const { host, origin } = headers;
  if (host === undefined || !names.includes(host)) {
    return { status: 403, error: `This is ${scheme}://${names[0]} for ${whom} alone; it was called "${host ?? ''}".` };
  }
  // From its sandbox the screen loads its files, but nothing more, as coming from nowhere.
  const fromScreen = origin === 'null' && method === 'GET';
  if (origin !== undefined && !fromScreen && !names.some((name) => origin === `${scheme}://${name}`)) {
    return { status: 403, error: `A page of ${origin} has no business here.` };
  }
  if (method !== 'GET' && method !== 'POST') {
    return { status: 405, error: `Only GET and POST are answered, not ${method ?? 'nothing'}.` };
  }
  const type = headers['content-type'] ?? '';
  if (method === 'POST' && type.split(';')[0]?.trim() !== taken) {
    return { status: 415, error: `A body is taken as ${taken}, not as "${type}".` };
  }
  return undefined;
}

/** The text of a request, or why it is not read. */
export async function textOf(request: IncomingMessage): Promise<string | Refusal> {
  const tooLarge = { status: 413, error: `A body may have ${LARGEST_BODY} bytes; this one has more.` };
  if (Number(request.headers['content-length']) > LARGEST_BODY) return tooLarge;
  const chunks: Buffer[] = [];
  let bytes = 0;
  // The connection stays, so that the refusal can be told.
  for await (const chunk of request.iterator({ destroyOnReturn: false })) {
    bytes += chunk.length;
    if (bytes > LARGEST_BODY) return tooLarge;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString();
}

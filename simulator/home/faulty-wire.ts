import { createServer, type IncomingMessage, request, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout } from 'node:timers/promises';

/** What happens to a call on its way to the table. */
export type Fault =
  /** Nothing: it gets through. */
  | 'none'
  /** The table says that it is too much at once. */
  | 'throttle'
  /** Of a batch, only the first half is done; of other calls, all. */
  | 'half'
  /** Nothing of a batch is done; of other calls, all. */
  | 'nothing'
  /** It gets through, a while later. */
  | 'late'
  /** The table never answers. */
  | 'hang'
  /** The connection breaks before an answer. */
  | 'cut'
  /** The table answers that something inside it went wrong. */
  | 'error';

/** A call as it goes over the wire: the action by its DynamoDB name ("Query"), and its body. */
interface Call {
  readonly action: string;
  readonly body: string;
}

/** A wire between a client and a table that does harm to calls as a test wants it. */
export interface Wire {
  readonly url: string;
  /** All calls that came in, harmed ones included. */
  readonly calls: readonly Call[];
  /** The most calls that were on their way at once. */
  busiest(): number;
  /** Decides what happens to each call from now on. */
  harm(choose: (call: Call) => Fault): void;
  close(): Promise<void>;
}

/** How long a call that is late is on its way, in milliseconds. */
const LATE = 250;

/** Lays a wire in front of the table at `table`, a URL; unharmed until told otherwise. */
export async function layWire(table: string): Promise<Wire> {
  const calls: Call[] = [];
  let choose: (call: Call) => Fault = () => 'none';
  let underWay = 0;
  let busiest = 0;

  const server = createServer(async (incoming, outgoing) => {
    underWay++;
    busiest = Math.max(busiest, underWay);
    outgoing.on('close', () => underWay--);
    const call = { action: actionOf(incoming), body: await textOf(incoming) };
    calls.push(call);
    const fault = choose(call);
    if (fault === 'late') await setTimeout(LATE);
    if (fault === 'none' || fault === 'late') await pass(table, incoming, call.body, outgoing);
    else if (fault === 'half' || fault === 'nothing') await passPart(table, incoming, call, outgoing, fault);
    else if (fault === 'throttle') answer(outgoing, 400, 'ThrottlingException');
    else if (fault === 'error') answer(outgoing, 500, 'InternalServerError');
    else if (fault === 'cut') outgoing.destroy();
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  // A server that listens on a port has an AddressInfo; a string is for pipes.
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    calls,
    busiest: () => busiest,
    harm: (chosen) => {
      choose = chosen;
    },
    close: async () => {
      server.closeAllConnections();
      await new Promise((closed) => server.close(closed));
    },
  };
}

// The header reads "DynamoDB_20120810.Query".
const actionOf = ({ headers }: IncomingMessage): string => String(headers['x-amz-target']).split('.')[1] ?? '';

async function textOf(stream: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(chunk);
  return Buffer.concat(chunks).toString();
}

function answer(outgoing: ServerResponse, status: number, type: string): void {
  outgoing.writeHead(status, { 'content-type': 'application/x-amz-json-1.0' });
  outgoing.end(JSON.stringify({ __type: `com.amazonaws.dynamodb.v20120810#${type}`, message: 'A fault of the wire.' }));
}

/** Sends a call on with this body, and gives back what the table answers. */
async function ask(table: string, { method, headers }: IncomingMessage, body: string): Promise<IncomingMessage> {
  const length = Buffer.byteLength(body);
  return new Promise((answered, failed) => {
    const onward = request(table, { method, headers: { ...headers, 'content-length': length } }, answered);
    onward.on('error', failed);
    onward.end(body);
  });
}

async function pass(table: string, incoming: IncomingMessage, body: string, outgoing: ServerResponse): Promise<void> {
  const response = await ask(table, incoming, body);
  outgoing.writeHead(response.statusCode ?? 500, response.headers);
  response.pipe(outgoing);
}

async function passPart(
  table: string,
  incoming: IncomingMessage,
  call: Call,
  outgoing: ServerResponse,
  part: 'half' | 'nothing',
): Promise<void> {
  if (call.action !== 'BatchWriteItem') return pass(table, incoming, call.body, outgoing);
  const { RequestItems, ...rest } = JSON.parse(call.body);
  const [[name, writes] = ['', []]] = Object.entries<unknown[]>(RequestItems);
  const done = part === 'half' ? writes.slice(0, Math.ceil(writes.length / 2)) : [];
  const undone = writes.slice(done.length);
  if (done.length > 0) {
    await textOf(await ask(table, incoming, JSON.stringify({ ...rest, RequestItems: { [name]: done } })));
  }
  outgoing.writeHead(200, { 'content-type': 'application/x-amz-json-1.0' });
  outgoing.end(JSON.stringify({ UnprocessedItems: undone.length > 0 ? { [name]: undone } : {} }));
}

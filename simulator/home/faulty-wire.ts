import { createServer, type IncomingMessage, request, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout } from 'node:timers/promises';

/** What happens to a call on its way to the table. */
export type Fault =
  /** Nothing: it gets through. */
  | 'none'
  /** Of a batch, only the first half is done; of other calls, all. */
  | 'half'
  /** Nothing of a batch is done; of other calls, all. */
  | 'nothing'
  /** It gets there so much later, whether anybody still waits for it or not. */
  | keyof typeof LATE
  /** The table never answers. */
  | 'hang'
  /** The connection breaks before it gets there. */
  | 'cut'
  /** It is done, and the connection breaks before the answer. */
  | 'cut-after'
  /** It is done, and half of the answer is missing. */
  | 'torn'
  | keyof typeof ANSWERS;

/** What is answered in the table's place: a status, and a body or the name of an error. */
const ANSWERS = {
  throttle: [400, 'ThrottlingException'],
  'too-much': [400, 'ProvisionedThroughputExceededException'],
  error: [500, 'InternalServerError'],
  unavailable: [503, 'ServiceUnavailable'],
  expired: [400, 'ExpiredTokenException'],
  denied: [400, 'AccessDeniedException'],
  gone: [400, 'ResourceNotFoundException'],
  /** All is well, it says, and nothing else. */
  empty: [200, undefined],
  /** Something between us and the table that talks to people. */
  page: [200, '<!DOCTYPE html><title>Sign in to this network</title>'],
} as const;

/** How much later a call gets there, in milliseconds. */
const LATE = { late: 250, slow: 700 } as const;

/** Everything that can happen to a call but nothing. */
export const FAULTS: readonly Exclude<Fault, 'none'>[] = [
  ...(['half', 'nothing', 'late', 'slow', 'hang', 'cut', 'cut-after', 'torn', 'throttle', 'too-much'] as const),
  ...(['error', 'unavailable', 'expired', 'denied', 'gone', 'empty', 'page'] as const),
];

/** A call as it goes over the wire: the action by its DynamoDB name ("Query"), and its body. */
interface Call {
  readonly action: string;
  readonly body: string;
}

/** A wire between a client and a table that does harm to calls as it is told. */
export interface Wire {
  readonly url: string;
  /** All calls that came in, harmed ones included. */
  readonly calls: readonly Call[];
  /** Decides what happens to each call from now on. */
  harm(choose: (call: Call) => Fault): void;
  close(): Promise<void>;
}

/** Lays a wire in front of the table at `table`, a URL; unharmed until told otherwise. */
export async function layWire(table: string): Promise<Wire> {
  const calls: Call[] = [];
  let choose: (call: Call) => Fault = () => 'none';

  async function carry(incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> {
    const call = { action: actionOf(incoming), body: await textOf(incoming) };
    calls.push(call);
    await harmed(choose(call), table, incoming, call, outgoing);
  }

  // Who breaks a call off has what they wanted.
  const server = createServer((incoming, outgoing) => carry(incoming, outgoing).catch(() => outgoing.destroy()));
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  // A server that listens on a port has an AddressInfo; a string is for pipes.
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    calls,
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

/** Lets a fault happen to a call. */
async function harmed(
  fault: Fault,
  table: string,
  incoming: IncomingMessage,
  call: Call,
  outgoing: ServerResponse,
): Promise<unknown> {
  switch (fault) {
    case 'none':
      return pass(table, incoming, call.body, outgoing);
    case 'half':
    case 'nothing':
      return passPart(table, incoming, call, outgoing, fault);
    case 'late':
    case 'slow':
      await setTimeout(LATE[fault]);
      return pass(table, incoming, call.body, outgoing);
    case 'hang':
      return undefined;
    case 'cut':
      return outgoing.destroy();
    case 'cut-after':
      await textOf(await ask(table, incoming, call.body));
      return outgoing.destroy();
    case 'torn': {
      const whole = await textOf(await ask(table, incoming, call.body));
      return send(outgoing, 200, whole.slice(0, whole.length / 2));
    }
    default: {
      const [status, says] = ANSWERS[fault];
      const isError = status !== 200;
      const error = { __type: `com.amazonaws.dynamodb.v20120810#${says}`, message: 'A fault of the wire.' };
      return send(outgoing, status, isError ? JSON.stringify(error) : (says ?? ''));
    }
  }
}

function send(outgoing: ServerResponse, status: number, body: string): void {
  outgoing.writeHead(status, { 'content-type': 'application/x-amz-json-1.0' });
  outgoing.end(body);
}

/** Sends a call on with this body, and gives back what the table answers. */
async function ask(table: string, { method, headers }: IncomingMessage, body: string): Promise<IncomingMessage> {
  const length = Buffer.byteLength(body);
  return new Promise((answered, failed) => {
    const onward = request(
      table,
      { method, headers: { ...headers, host: new URL(table).host, 'content-length': length } },
      answered,
    );
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
  send(outgoing, 200, JSON.stringify({ UnprocessedItems: undone.length > 0 ? { [name]: undone } : {} }));
}

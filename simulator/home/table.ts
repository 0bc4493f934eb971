import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { CreateTableCommand, DynamoDBClient, ResourceInUseException } from '@aws-sdk/client-dynamodb';
import dynalite from 'dynalite';
import { onThisMachine, refusalOf } from '../web/refuse';

/** The skill id that this household's Echo sends, and that the handler is told to accept. */
export const SKILL_ID = 'amzn1.ask.skill.5b6f0c52-7d0e-4c0a-9a3e-2f1d8c9e7a10';

/** What the diary's table is called here. */
export const TABLE = 'hamstring-coach-diary';
const LOOPBACK = '127.0.0.1';

/** A DynamoDB table on this machine, open until `close`. */
export interface Table {
  /** Where it is reached, for AWS_ENDPOINT_URL_DYNAMODB. */
  readonly url: string;
  /** Where it is open, when another process has opened it and this one shares it. */
  readonly openAt?: string;
  /** Tells whoever wants to open the same folder where a page shows the skill. */
  readonly shownAt: (page: string) => Promise<void>;
  readonly close: () => Promise<void>;
}

/**
 * Opens the diary table on a free loopback port: on disk in `folder`, or in memory without one.
 * Rejects with a sentence when another process has that folder open.
 */
export async function openTable(folder?: string): Promise<Table> {
  const open = folder === undefined ? undefined : await findOpen(folder);
  if (open !== undefined) {
    throw new Error(`The diary in ${folder} is open ${open.where}. End that Hamstring Coach first.`);
  }
  return startTable(folder);
}

/** The table of nobody else. */
async function startTable(folder?: string): Promise<Table> {
  keepSdkQuiet();
  const server = guard(
    dynalite({ ...(folder === undefined ? {} : { path: join(folder, 'table') }), createTableMs: 0 }),
  );
  const url = await listen(server);
  await createTable(url);
  const address = folder === undefined ? undefined : join(folder, 'address');
  if (address !== undefined) await writeFile(address, url);
  return {
    url,
    shownAt: async (page) => {
      if (address !== undefined) await writeFile(address, `${url}\n${page}`);
    },
    close: async () => {
      server.closeAllConnections();
      await new Promise((closed) => server.close(closed));
      if (address !== undefined) await rm(address, { force: true });
    },
  };
}

/** The cloud runs a newer Node; the SDK's advice to update this one would be printed into the conversation. */
function keepSdkQuiet(): void {
  process.env.AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED = 'true';
}

/** Opens the diary table in a folder or, where another process has it open, shares that one for as long as it is. */
export async function shareTable(folder: string): Promise<Table> {
  const open = await findOpen(folder);
  if (open === undefined) return startTable(folder);
  keepSdkQuiet();
  return { url: open.address, openAt: open.where, shownAt: async () => {}, close: async () => {} };
}

/** What the handler reads from its environment, for the table at `url`: what Lambda would set, with credentials that open nothing. */
export const environmentFor = (table: Pick<Table, 'url'>): Readonly<Record<string, string>> => ({
  DIARY_TABLE: TABLE,
  SKILL_ID,
  AWS_REGION: 'us-east-1',
  AWS_ENDPOINT_URL_DYNAMODB: table.url,
  AWS_ACCESS_KEY_ID: 'simulator',
  AWS_SECRET_ACCESS_KEY: 'simulator',
});

/** A table on disk has one owner. Its address is kept beside it, and the page's below: whoever still answers there owns it, a dead address does not. */
async function findOpen(folder: string): Promise<{ readonly address: string; readonly where: string } | undefined> {
  await mkdir(folder, { recursive: true });
  const kept = await readFile(join(folder, 'address'), 'utf8').catch(() => '');
  const [address = '', page] = kept.split('\n');
  if (address === '') return undefined;
  const answers = await fetch(address, { signal: AbortSignal.timeout(1000) }).then(
    async (response) => (await response.text()).startsWith('healthy'),
    () => false,
  );
  return answers ? { address, where: page === undefined ? 'in another terminal' : `at ${page}` } : undefined;
}

/** What DynamoDB's clients send their bodies as. */
const WIRE = 'application/x-amz-json-1.0';

/** dynalite answers whoever finds it, any web page included. In front of it, pages are refused. */
function guard(dynamo: Server): Server {
  const answers = dynamo.listeners('request');
  dynamo.removeAllListeners('request');
  return dynamo.on('request', (request, response) => {
    const refusal = refusalOf(request, onThisMachine(request.socket.localPort ?? 0), WIRE);
    if (refusal) response.writeHead(refusal.status).end(refusal.error);
    else for (const answer of answers) answer(request, response);
  });
}

async function listen(server: Server): Promise<string> {
  await new Promise<void>((listening, failed) => {
    server.once('error', failed);
    server.listen(0, LOOPBACK, listening);
  });
  // A server that listens on a port has an AddressInfo; a string is for pipes.
  const { port } = server.address() as AddressInfo;
  return `http://${LOOPBACK}:${port}`;
}

/** A client of the table at `url`. */
export const clientOf = (url: string): DynamoDBClient =>
  new DynamoDBClient({
    endpoint: url,
    region: 'us-east-1',
    credentials: { accessKeyId: 'simulator', secretAccessKey: 'simulator' },
  });

async function createTable(url: string): Promise<void> {
  const client = clientOf(url);
  try {
    await client.send(
      new CreateTableCommand({
        TableName: TABLE,
        KeySchema: [
          { AttributeName: 'account', KeyType: 'HASH' },
          { AttributeName: 'entry', KeyType: 'RANGE' },
        ],
        AttributeDefinitions: [
          { AttributeName: 'account', AttributeType: 'S' },
          { AttributeName: 'entry', AttributeType: 'S' },
        ],
        BillingMode: 'PAY_PER_REQUEST',
      }),
    );
  } catch (error) {
    if (!(error instanceof ResourceInUseException)) throw error;
  } finally {
    client.destroy();
  }
}

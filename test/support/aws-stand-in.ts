import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A stack as CloudFormation is told to make it. */
export interface Deployed {
  readonly template: {
    readonly Resources: Readonly<Record<string, { readonly Type: string }>>;
    readonly Parameters?: Readonly<Record<string, { readonly Default: string }>>;
  };
  readonly parameters: ReadonlyMap<string, string>;
}

/** Says why a deployment fails, as a service does that checks what it is told to make; nothing when it may go on. */
export type Refuse = (next: Deployed, now: Deployed | undefined) => string | undefined;

type Answer = readonly [status: number, body: string];
type Elements = Readonly<Record<string, string>>;

const ACCOUNT = '123456789012';
const STACK = {
  StackName: 'HamstringCoach',
  StackId: `arn:aws:cloudformation:us-east-1:${ACCOUNT}:stack/HamstringCoach/1`,
};
const LATER = '2099-01-01T00:00:00Z';

const escaped = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');

const xml = (elements: Elements): string =>
  Object.entries(elements)
    .map(([name, value]) => `<${name}>${value}</${name}>`)
    .join('');

const members = (all: readonly Elements[]): string => all.map((one) => `<member>${xml(one)}</member>`).join('');

const NO_STACK: Answer = [
  400,
  `<ErrorResponse><Error>${xml({ Code: 'ValidationError', Message: 'Stack with id HamstringCoach does not exist' })}</Error></ErrorResponse>`,
];

/**
 * As much of AWS as the CDK command talks to, on this machine: it knows who asks, has been bootstrapped, keeps files,
 * and deploys one stack by change sets.
 */
export class AwsStandIn {
  /** Every deployment that was carried out, in order. */
  readonly history: Deployed[] = [];
  readonly #files = new Map<string, string>();
  readonly #secret: string;
  readonly #refuse: Refuse;
  readonly #server: Server;
  #asked: Deployed = { template: { Resources: {} }, parameters: new Map() };
  #changeSet = '';
  #status = 'DELETE_COMPLETE';
  #reason = '';

  /** `secret` is what the one secret of the account says. */
  constructor(secret: unknown, refuse: Refuse) {
    this.#secret = JSON.stringify({ SecretString: JSON.stringify(secret) });
    this.#refuse = refuse;
    this.#server = createServer(async (request, response) => {
      let body = '';
      request.setEncoding('latin1');
      for await (const chunk of request) body += chunk;
      const [status, answer] = this.#answer(request, body);
      response.writeHead(status, { connection: 'close' }).end(answer);
    });
  }

  /** Gives the address at which it answers for every service. */
  async start(): Promise<string> {
    await new Promise<void>((listening) => this.#server.listen(0, '127.0.0.1', listening));
    // A server that listens on a port has an address of this form.
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  async stop(): Promise<void> {
    await new Promise((closed) => this.#server.close(closed));
  }

  /** Whether the stack is there. */
  get stands(): boolean {
    return this.#status !== 'DELETE_COMPLETE';
  }

  #answer({ method, url = '', headers }: IncomingMessage, body: string): Answer {
    if (headers['x-amz-target'] === 'secretsmanager.GetSecretValue') return [200, this.#secret];
    if (headers['x-amz-target']) return [200, JSON.stringify({ Parameter: { Value: '30', Type: 'String' } })];
    if (headers['content-type'] === 'application/x-www-form-urlencoded') return this.#query(new URLSearchParams(body));
    return this.#bucket(method, new URL(url, 'http://bucket'), body);
  }

  #bucket(method: string | undefined, { pathname, searchParams }: URL, body: string): Answer {
    const prefix = searchParams.get('prefix') ?? '';
    if (method === 'PUT') this.#files.set(pathname.split('/').at(-1) ?? '', body);
    if (!searchParams.has('list-type')) return [200, '<LocationConstraint/>'];
    const found = this.#files.has(prefix) ? `<Contents>${xml({ Key: prefix, Size: '1' })}</Contents>` : '';
    return [200, `<ListBucketResult>${found}</ListBucketResult>`];
  }

  #query(asked: URLSearchParams): Answer {
    const action = asked.get('Action') ?? '';
    const name = asked.get('StackName');
    // CloudFormation tells of a deleted stack by its id, but not by its name.
    const known = name === STACK.StackId || (name === STACK.StackName && this.stands);
    if (action === 'DescribeStacks' && !known) return NO_STACK;
    return [
      200,
      `<${action}Response><${action}Result>${xml(this.#does(action, asked))}</${action}Result></${action}Response>`,
    ];
  }

  /** Does what was asked, and gives what there is to say of it. */
  #does(action: string, asked: URLSearchParams): Elements {
    switch (action) {
      case 'GetCallerIdentity':
        return { Account: ACCOUNT, Arn: `arn:aws:iam::${ACCOUNT}:user/me`, UserId: 'me' };
      case 'AssumeRole':
        return { Credentials: xml({ AccessKeyId: 'a', SecretAccessKey: 'b', SessionToken: 'c', Expiration: LATER }) };
      case 'DescribeStacks':
        return { Stacks: members([this.#described()]) };
      case 'GetTemplate':
        return { TemplateBody: escaped(JSON.stringify(this.history.at(-1)?.template ?? {})) };
      case 'CreateChangeSet':
        this.#asked = this.#wanted(asked);
        this.#changeSet = 'CREATE_COMPLETE';
        if (!this.stands) this.#status = 'REVIEW_IN_PROGRESS';
        return { Id: `${STACK.StackId}/change`, StackId: STACK.StackId };
      case 'DescribeChangeSet':
        return {
          ...STACK,
          Status: this.#changeSet,
          ExecutionStatus: 'AVAILABLE',
          Changes: members([{ Type: 'Resource' }]),
        };
      case 'DeleteChangeSet':
        this.#changeSet = 'DELETE_COMPLETE';
        return {};
      case 'ExecuteChangeSet':
        this.#carryOut();
        return {};
      case 'DeleteStack':
        this.#status = 'DELETE_COMPLETE';
        return {};
      default:
        return {};
    }
  }

  #wanted(asked: URLSearchParams): Deployed {
    const file = asked.get('TemplateURL')?.split('/').at(-1) ?? '';
    const template: Deployed['template'] = JSON.parse(this.#files.get(file) ?? '{}');
    const parameters = new Map(Object.entries(template.Parameters ?? {}).map(([key, { Default }]) => [key, Default]));
    for (const [name, key] of asked) {
      if (!name.endsWith('.ParameterKey')) continue;
      const value = asked.get(name.replace('ParameterKey', 'ParameterValue'));
      parameters.set(key, value ?? this.history.at(-1)?.parameters.get(key) ?? '');
    }
    return { template, parameters };
  }

  #carryOut(): void {
    const isNew = this.history.length === 0;
    const refusal = this.#refuse(this.#asked, this.history.at(-1));
    this.#reason = refusal ?? '';
    if (refusal !== undefined) this.#status = isNew ? 'ROLLBACK_COMPLETE' : 'UPDATE_ROLLBACK_COMPLETE';
    else {
      this.history.push(this.#asked);
      this.#status = isNew ? 'CREATE_COMPLETE' : 'UPDATE_COMPLETE';
    }
  }

  #described(): Elements {
    const parameters = [...(this.history.at(-1)?.parameters ?? [])];
    return {
      ...STACK,
      CreationTime: LATER,
      StackStatus: this.#status,
      StackStatusReason: escaped(this.#reason),
      Parameters: members(parameters.map(([ParameterKey, ParameterValue]) => ({ ParameterKey, ParameterValue }))),
      Outputs: members([{ OutputKey: 'SkillId', OutputValue: 'amzn1.ask.skill.1' }]),
    };
  }
}

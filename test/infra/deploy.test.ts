import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { deploy, type Means, takeDown } from '../../infra/deploy';
import { readSettings } from '../../infra/settings';
import { amazon, CREDENTIALS, stopServing } from '../support/amazon-stand-in';
import { AwsStandIn, type Deployed } from '../support/aws-stand-in';

const ENVIRONMENT = {
  ALEXA_VENDOR_ID: 'M2ABCDEFGHIJKL',
  PRIVACY_POLICY_URL: 'https://example.com/privacy',
  TERMS_OF_USE_URL: 'https://example.com/terms',
};
const SETTINGS = readSettings(ENVIRONMENT);

const folder = mkdtempSync(join(tmpdir(), 'deploy-'));
const printed: string[] = [];
let aws: AwsStandIn;
let alexa: Awaited<ReturnType<typeof amazon>>;
let means: Means;
let command: ChildProcess;

/** Whether a deployment tells Alexa where the function is. */
const isConnected = ({ parameters }: Deployed): boolean => parameters.get('Connected') === 'yes';

/** Alexa takes no endpoint that does not admit it yet; what one deployment makes together comes too late. */
function asAlexaDoes(next: Deployed, now: Deployed | undefined): string | undefined {
  const admits = Object.values(now?.template.Resources ?? {}).some(({ Type }) => Type === 'AWS::Lambda::Permission');
  return isConnected(next) && !admits ? 'The trigger setting for the Lambda is invalid.' : undefined;
}

/** Has the CDK's own command run against the stand-in, saying yes where it would ask. */
async function cdk(args: readonly string[]): Promise<void> {
  const force = args[0] === 'destroy' ? ['--force'] : [];
  command.send({ args: [...args, ...force], env: awsVariables });
  const [{ failed }] = await once(command, 'message');
  if (failed !== undefined) throw new Error(`${printed.join('')}${failed}`);
}

const awsVariables: Record<string, string> = {
  AWS_ACCESS_KEY_ID: 'test',
  AWS_SECRET_ACCESS_KEY: 'test',
  AWS_EC2_METADATA_DISABLED: 'true',
  // The template is validated beside it, in stack.test.ts; each of these deployments would do it again, for seconds.
  CDK_VALIDATION: 'false',
};

beforeAll(async () => {
  aws = new AwsStandIn(CREDENTIALS, asAlexaDoes);
  awsVariables.AWS_ENDPOINT_URL = await aws.start();
  Object.assign(process.env, awsVariables);
  alexa = await amazon();
  command = fork(join(__dirname, '..', 'support', 'cdk-process.cjs'), {
    env: { PATH: process.env.PATH, HOME: folder, ...awsVariables },
    execArgv: [],
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
  for (const stream of [command.stdout, command.stderr]) stream?.on('data', (chunk) => printed.push(String(chunk)));
  means = { cdk, amazon: alexa.at, assembly: join(folder, 'cdk.out') };
});

afterAll(async () => {
  command.kill();
  await Promise.all([aws.stop(), stopServing()]);
});

describe('The one command, with the CDK itself and an AWS of our own', () => {
  test('the first time, makes the skill without its function, then connects the two, then enables it', async () => {
    await deploy(SETTINGS, means);
    expect(aws.history.map(isConnected)).toEqual([false, true]);
    expect(alexa.seen.at(-1)).toContain('PUT /skills/amzn1.ask.skill.1/stages/development/enablement');
  });

  test('an update never takes them apart, and deploys once', async () => {
    await deploy(readSettings({ ...ENVIRONMENT, ALARM_EMAIL: 'me@example.com' }), means);
    expect(aws.history.map(isConnected)).toEqual([false, true, true]);
    expect(printed.join('')).toContain('(no changes)');
  });

  test('takes the stack down', async () => {
    await takeDown(SETTINGS, means);
    expect(aws.stands).toBe(false);
  });
});

describe('The stand-in', () => {
  test('would have refused a single deployment that connects at once', async () => {
    const eager: Means = { ...means, cdk: (args) => cdk([...args, '--parameters', 'HamstringCoach:Connected=yes']) };
    const strict = new AwsStandIn(CREDENTIALS, asAlexaDoes);
    const kept = awsVariables.AWS_ENDPOINT_URL;
    awsVariables.AWS_ENDPOINT_URL = await strict.start();
    await expect(deploy(SETTINGS, eager)).rejects.toThrow('The trigger setting for the Lambda is invalid.');
    awsVariables.AWS_ENDPOINT_URL = kept ?? '';
    await strict.stop();
  });
});

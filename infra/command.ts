import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parseEnv } from 'node:util';
import { hamstringCoachApp } from './app';
import { askAt } from './ask';
import { keepCredentials } from './credentials';
import { deploy, type Means, takeDown } from './deploy';
import { AMAZON } from './login-with-amazon';
import { STACK } from './outputs';
import { readKeeping, readSettings, refuseUnknown } from './settings';
import { REDIRECT, signIn } from './sign-in';
import { ASK_PROJECT, writeAskProject } from './skill-package/write';

/** Settings may be written down here, one `NAME=value` a line; the environment goes before it. */
const SETTINGS_FILE = 'deploy.env';

/** The name of a function in all of AWS (AWS Lambda, "FunctionName" in the API reference, with the version or alias it may have). */
const FUNCTION_ARN = /^arn:aws:lambda:[a-z]{2}(-[a-z]+)+-\d:\d{12}:function:[\w-]{1,64}(:[\w$-]{1,128})?$/;
/** One such name, to show what it looks like. */
const EXAMPLE_ARN = 'arn:aws:lambda:us-east-1:123456789012:function:NAME';

/** Runs a script at this terminal; rejects when it fails, which it has then told itself. */
async function run(script: string, args: readonly string[] = []): Promise<void> {
  const child = spawn(process.execPath, [script, ...args], { stdio: 'inherit' });
  const [status] = await once(child, 'close');
  if (status !== 0) throw new Error(`${basename(script)} ${args[0] ?? ''} did not succeed.`);
}

const MEANS: Means = {
  cdk: (args) => run(require.resolve('aws-cdk/bin/cdk'), args),
  amazon: AMAZON,
  // The CDK command names another folder when it is the one who asks (`npx cdk diff`).
  assembly: process.env.CDK_OUTDIR ?? 'cdk.out',
};

const build = (): Promise<void> => run(join(__dirname, '..', 'build.mjs'));

async function signInOnce(): Promise<void> {
  const keeping = readKeeping(process.env);
  const terminal = askAt(process.stdin, process.stdout);
  console.log(`The security profile's allowed return URL must be ${REDIRECT} (docs/deploy.md, step 2).`);
  const clientId = await terminal.openly('Client ID: ');
  const clientSecret = await terminal.secretly('Client secret, which is not shown: ');
  terminal.close();
  const show = (url: string): void => console.log(`\nOpen this address on this machine and agree:\n\n${url}\n`);
  await keepCredentials(keeping, await signIn(AMAZON, { clientId, clientSecret }, show));
  console.log(`Kept as ${keeping.secretName} in ${keeping.region}.`);
}

/** What npm's scripts can ask for; settings are read before anything is done. */
const COMMANDS: Readonly<Record<string, (argument?: string) => Promise<void>>> = {
  /** Gets credentials with their owner's consent, once, and keeps them where CloudFormation finds them. */
  'sign-in': signInOnce,

  /** Builds the function and writes down the stack, checked. */
  async synth() {
    const settings = readSettings(process.env);
    await build();
    hamstringCoachApp(settings, MEANS.assembly).synth();
    console.log(`Written and checked: ${join(MEANS.assembly, `${STACK}.template.json`)}, with dist/handler.js in it.`);
  },

  async deploy() {
    const settings = readSettings(process.env);
    await build();
    await deploy(settings, MEANS);
    console.log('\nDeployed. On an Echo of your account, say: Alexa, open hamstring coach.');
  },

  async destroy() {
    const settings = readSettings(process.env);
    await build();
    await takeDown(settings, MEANS);
    console.log('\nThe diary is still there: docs/deploy.md says how to delete it for good.');
  },

  /** Writes the skill for the ASK CLI; with a function's ARN, tied to that function. */
  async 'skill-package'(functionArn) {
    if (functionArn !== undefined && !FUNCTION_ARN.test(functionArn)) {
      throw new Error(`"${functionArn}" is no function's ARN, such as ${EXAMPLE_ARN}.`);
    }
    writeAskProject(ASK_PROJECT, readSettings(process.env), functionArn);
    console.log(`Written: ${ASK_PROJECT}. There, run: ask deploy --target skill-metadata`);
  },
};

// What runs here is not what runs in the cloud, which has a newer Node: the SDK's advice to update this one helps nobody.
process.env.AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED = 'true';

async function main([name = '', argument]: readonly string[]): Promise<void> {
  if (existsSync(SETTINGS_FILE)) {
    refuseUnknown(parseEnv(readFileSync(SETTINGS_FILE, 'utf8')));
    process.loadEnvFile(SETTINGS_FILE);
  }
  const command = COMMANDS[name];
  if (!command) throw new Error(`There is no command "${name}", only ${Object.keys(COMMANDS).join(', ')}.`);
  await command(argument);
}

main(process.argv.slice(2)).catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});

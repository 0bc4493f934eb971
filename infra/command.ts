import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline/promises';
import { hamstringCoachApp } from './app';
import { keepCredentials, readCredentials } from './credentials';
import { enableForOwner } from './enable';
import { AMAZON } from './login-with-amazon';
import { ASSEMBLY, OUTPUTS, PHASES, TAKEDOWN } from './phases';
import { readKeeping, readSettings } from './settings';
import { REDIRECT, signIn } from './sign-in';
import { ASK_PROJECT, writeAskProject } from './skill-package/write';
import { SKILL_ID_OUTPUT, STACK } from './stack';
import { textAt } from './text-at';

/** Settings may be written down here, one `NAME=value` a line; the environment goes before it. */
const SETTINGS_FILE = 'deploy.env';

/** Runs a program of the project with this terminal; throws when it fails, which it has then told itself. */
function run(script: string, args: readonly string[] = []): void {
  const { status } = spawnSync(process.execPath, [join(__dirname, '..', script), ...args], { stdio: 'inherit' });
  if (status !== 0) throw new Error(`${[script, ...args].join(' ')} did not succeed.`);
}

const cdk = (args: readonly string[]): void => run('node_modules/aws-cdk/bin/cdk', args);

/** Builds the function and writes the stack, checked, to where the CDK expects it. */
function synth(): void {
  const settings = readSettings(process.env);
  run('build.mjs');
  hamstringCoachApp(settings, process.env.CDK_OUTDIR ?? ASSEMBLY).synth();
}

/** The id of the skill, as the last deployment told it. */
function deployedSkillId(): string {
  const id = textAt(JSON.parse(readFileSync(OUTPUTS, 'utf8')), STACK, SKILL_ID_OUTPUT);
  if (id !== undefined) return id;
  throw new Error(`${OUTPUTS} does not name the skill: did the deployment end?`);
}

/** First deployment and update alike: the stack in two phases, then the skill on its owner's devices. */
async function deploy(): Promise<void> {
  const settings = readSettings(process.env);
  const credentials = await readCredentials(settings);
  synth();
  for (const phase of PHASES) cdk(phase);
  await enableForOwner(AMAZON, credentials, deployedSkillId());
  console.log('\nDeployed. On an Echo of your account, say: Alexa, open hamstring coach.');
}

/** Takes down the skill, its function and its alarms; the diary stays. */
function destroy(): void {
  synth();
  cdk(TAKEDOWN);
  console.log('\nThe diary table is still there: docs/deploy.md says how to delete it for good.');
}

/** Gets credentials with the owner's consent, once, and keeps them where CloudFormation finds them. */
async function signInOnce(): Promise<void> {
  const keeping = readKeeping(process.env);
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  console.log(`The security profile's allowed return URL must be ${REDIRECT} (docs/deploy.md, step 2).`);
  const clientId = (await terminal.question('Client ID: ')).trim();
  const clientSecret = (await terminal.question('Client secret: ')).trim();
  terminal.close();
  const show = (url: string): void =>
    console.log(`\nOpen this address in a browser on this machine and agree:\n\n${url}\n`);
  await keepCredentials(keeping, await signIn(AMAZON, { clientId, clientSecret }, show));
  console.log(`Kept as ${keeping.secretName} in ${keeping.region}.`);
}

/** Writes the skill for the ASK CLI; with a function's ARN, tied to that function. */
function skillPackage(functionArn?: string): void {
  writeAskProject(ASK_PROJECT, readSettings(process.env), functionArn);
  console.log(`Written: ${ASK_PROJECT}. There, run: ask deploy --target skill-metadata`);
}

const COMMANDS: Readonly<Record<string, (argument?: string) => void | Promise<void>>> = {
  synth,
  deploy,
  destroy,
  'sign-in': signInOnce,
  'skill-package': skillPackage,
};

async function main([name = '', argument]: readonly string[]): Promise<void> {
  if (existsSync(SETTINGS_FILE)) process.loadEnvFile(SETTINGS_FILE);
  const command = COMMANDS[name];
  if (!command) throw new Error(`There is no command "${name}", only ${Object.keys(COMMANDS).join(', ')}.`);
  await command(argument);
}

main(process.argv.slice(2)).catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});

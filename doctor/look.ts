import { existsSync, readFileSync } from 'node:fs';
import { parseEnv } from 'node:util';
import {
  DescribeSecretCommand,
  ResourceNotFoundException,
  SecretsManagerClient,
} from '@aws-sdk/client-secrets-manager';
import { skillIdIn } from '../infra/outputs';
import { type Environment, readKeeping, readSettings, refuseUnknown } from '../infra/settings';
import { missingChromium } from '../simulator/drawing/chromium';
import { reasonOf } from '../simulator/echo/reason';

/** What is found of one thing, and what it is needed for. */
type Found = { readonly what: string; readonly needed: string } & (
  | { readonly has: string }
  | { readonly lacks: string; readonly mend: string }
);

/** How long AWS may take, in milliseconds. */
const PATIENCE = 6000;

const CHROMIUM: Partial<Record<NodeJS.Platform, string>> = {
  darwin: 'brew install --cask chromium',
  win32: 'winget install Google.Chrome',
};

function browser(): Found {
  const lacks = missingChromium();
  const asked = { what: 'browser', needed: 'the tests of pages and screens, which are left out without one' };
  const mend = CHROMIUM[process.platform] ?? 'sudo apt-get install chromium';
  return lacks === undefined ? { ...asked, has: 'a Chrome or Chromium' } : { ...asked, lacks, mend };
}

/** What somebody does who would try: the sentence that stops them, or what they find. */
function tried(what: string, mend: string, find: () => string): Found {
  try {
    return { what, needed: 'deploying', has: find() };
  } catch (error) {
    return { what, needed: 'deploying', lacks: reasonOf(error), mend };
  }
}

const EDIT = existsSync('deploy.env') ? 'edit deploy.env' : 'cp deploy.env.example deploy.env, and fill it in';

function environment(): Environment {
  const file = existsSync('deploy.env') ? parseEnv(readFileSync('deploy.env', 'utf8')) : {};
  return { ...file, ...process.env };
}

const settings = (): Found =>
  tried('settings', EDIT, () => {
    if (existsSync('deploy.env')) refuseUnknown(parseEnv(readFileSync('deploy.env', 'utf8')));
    readSettings(environment());
    return 'complete';
  });

const region = (): Found => tried('region', EDIT, () => readKeeping(environment()).region);

/** The names under which AWS refuses credentials that are there. */
const REFUSED = [
  'UnrecognizedClientException',
  'ExpiredTokenException',
  'InvalidClientTokenId',
  'InvalidSignatureException',
];

/** AWS's credentials and what sign-in keeps, by one question that reads no secret. */
async function account(): Promise<readonly Found[]> {
  const aws = { what: 'AWS credentials', needed: 'deploying' };
  const signIn = { what: 'sign-in', needed: 'deploying, bench:alexa' };
  const unknown = { ...signIn, lacks: 'cannot be looked at without AWS', mend: 'npm run sign-in' };
  try {
    const keeping = readKeeping(environment());
    const client = new SecretsManagerClient({ region: keeping.region, maxAttempts: 1 });
    const asked = new DescribeSecretCommand({ SecretId: keeping.secretName });
    const abortSignal = AbortSignal.timeout(PATIENCE);
    const { Name } = await client.send(asked, { abortSignal });
    return [
      { ...aws, has: 'they are taken' },
      { ...signIn, has: `kept as ${Name}` },
    ];
  } catch (error) {
    const name = error instanceof Error ? error.name : '';
    if (error instanceof ResourceNotFoundException) {
      return [
        { ...aws, has: 'they are taken' },
        { ...signIn, lacks: 'never done', mend: 'npm run sign-in' },
      ];
    }
    const lacks = name === 'CredentialsProviderError' ? 'none on this machine' : `AWS refuses them (${name})`;
    const isTheirs = name === 'CredentialsProviderError' || REFUSED.includes(name);
    return [
      { ...aws, lacks: isTheirs ? lacks : `cannot be tried: ${reasonOf(error)}`, mend: 'aws configure' },
      unknown,
    ];
  }
}

const deployed = (): Found => tried('skill', 'npm run deploy', () => skillIdIn('cdk.out'));

/** Looks at what needs the dependencies to be looked at, and prints it as one line of JSON. */
async function look(): Promise<void> {
  console.log(JSON.stringify([browser(), settings(), region(), ...(await account()), deployed()]));
}

process.env.AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED = 'true';
void look();

import {
  CreateSecretCommand,
  GetSecretValueCommand,
  PutSecretValueCommand,
  ResourceNotFoundException,
  SecretsManagerClient,
} from '@aws-sdk/client-secrets-manager';
import type { Credentials } from './login-with-amazon';
import type { Settings } from './settings';
import { textAt } from './text-at';

/** Where the credentials are kept: a secret of this name in this region. */
export type Keeping = Pick<Settings, 'region' | 'secretName'>;

/** A field of the secret, which must be there. */
function kept(secret: unknown, name: keyof Credentials): string {
  const value = textAt(secret, name);
  if (value === undefined) throw new Error(`The secret has no ${name}: run npm run sign-in once more.`);
  return value;
}

/** What to say instead of the SDK's words, where ours help more. */
function inOurWords(error: unknown, { region, secretName }: Keeping): unknown {
  if (error instanceof ResourceNotFoundException) {
    return new Error(`There is no secret ${secretName} in ${region}: run npm run sign-in first.`);
  }
  if (error instanceof Error && error.name === 'CredentialsProviderError') {
    return new Error('There are no AWS credentials on this machine: run aws configure, or set AWS_PROFILE.');
  }
  return error;
}

/** Reads the credentials; throws one sentence when there are none, or no access to AWS. */
export async function readCredentials(keeping: Keeping): Promise<Credentials> {
  const client = new SecretsManagerClient({ region: keeping.region });
  const asked = new GetSecretValueCommand({ SecretId: keeping.secretName });
  const { SecretString } = await client.send(asked).catch((error) => Promise.reject(inOurWords(error, keeping)));
  const secret: unknown = JSON.parse(SecretString ?? '{}');
  return {
    clientId: kept(secret, 'clientId'),
    clientSecret: kept(secret, 'clientSecret'),
    refreshToken: kept(secret, 'refreshToken'),
  };
}

/** Keeps the credentials, new ones in place of old ones. */
export async function keepCredentials(keeping: Keeping, credentials: Credentials): Promise<void> {
  const { region, secretName } = keeping;
  const client = new SecretsManagerClient({ region });
  const SecretString = JSON.stringify(credentials);
  try {
    await client.send(new PutSecretValueCommand({ SecretId: secretName, SecretString }));
  } catch (error) {
    if (!(error instanceof ResourceNotFoundException)) throw inOurWords(error, keeping);
    const Description = 'Login with Amazon: lets CloudFormation manage the skill Hamstring Coach';
    await client.send(new CreateSecretCommand({ Name: secretName, SecretString, Description }));
  }
}

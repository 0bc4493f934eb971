import { connect } from 'node:net';
import { afterEach, describe, expect, test } from '@jest/globals';
import { keepCredentials, readCredentials } from '../../infra/credentials';
import { enableForOwner } from '../../infra/enable';
import type { Credentials } from '../../infra/login-with-amazon';
import { signIn } from '../../infra/sign-in';
import { amazon, CLIENT, CREDENTIALS, serve, stopServing } from '../support/amazon-stand-in';

const KEEPING = { region: 'us-east-1', secretName: 'a/secret' };

afterEach(stopServing);

/** An address that was free a moment ago. */
async function freeAddress(): Promise<string> {
  const address = await serve(() => ({ status: 404 }));
  await stopServing();
  return address;
}

/** The owner's browser: comes back from the consent page with what Amazon gave it. */
async function comeBack(url: string, given: Readonly<Record<string, string>>): Promise<number> {
  const asked = new URL(url).searchParams;
  const query = new URLSearchParams({ state: asked.get('state') ?? '', ...given });
  const { status } = await fetch(`${asked.get('redirect_uri')}?${query}`, { headers: { connection: 'close' } });
  return status;
}

/** Signs in at a stand-in for Amazon; `show` plays the owner who is told where to go. */
async function signedIn(client: typeof CLIENT, show: (url: string) => void): Promise<Credentials> {
  const redirect = `${await freeAddress()}/cb`;
  const { at } = await amazon();
  return signIn(at, client, show, redirect);
}

describe('Signing in with Amazon', () => {
  const agree = (url: string) => void comeBack(url, { code: 'consented' });

  test('consent in the browser gives credentials that last', async () => {
    await expect(signedIn(CLIENT, agree)).resolves.toEqual(CREDENTIALS);
  });

  test('a page that comes back with a state of somebody else is not listened to', async () => {
    const statuses: number[] = [];
    const smuggleThenAgree = async (url: string) => {
      statuses.push(await comeBack(url, { code: 'smuggled', state: 'mine' }));
      agree(url);
    };
    await expect(signedIn(CLIENT, (url) => void smuggleThenAgree(url))).resolves.toEqual(CREDENTIALS);
    expect(statuses).toEqual([404]);
  });

  test('a browser that asks for "//" is told that there is nothing, and the sign-in goes on', async () => {
    const answered: string[] = [];
    const askThenAgree = async (url: string) => {
      const { port } = new URL(String(new URL(url).searchParams.get('redirect_uri')));
      const socket = connect(Number(port), '127.0.0.1', () => socket.write('GET // HTTP/1.0\r\n\r\n'));
      for await (const chunk of socket) answered.push(String(chunk));
      agree(url);
    };
    await expect(signedIn(CLIENT, (url) => void askThenAgree(url))).resolves.toEqual(CREDENTIALS);
    expect(answered[0]).toMatch(/^HTTP\/1\.1 404/);
  });

  test('a refusal is told in a sentence', async () => {
    const refuse = (url: string) => void comeBack(url, { error_description: 'The owner said no' });
    await expect(signedIn(CLIENT, refuse)).rejects.toThrow('Amazon gave no consent: The owner said no.');
  });

  test('a wrong client secret is told in a sentence', async () => {
    const wrong = { ...CLIENT, clientSecret: 'guessed' };
    await expect(signedIn(wrong, agree)).rejects.toThrow('are client id and secret right?');
  });
});

describe('Enabling the skill for its owner', () => {
  test('asks Alexa with a fresh token', async () => {
    const { at, seen } = await amazon();
    await enableForOwner(at, CREDENTIALS, 'amzn1.ask.skill.1');
    expect(seen.at(-1)).toBe('PUT /skills/amzn1.ask.skill.1/stages/development/enablement Bearer hourly ');
  });

  test('says what Alexa had against it', async () => {
    const { at } = await amazon({ status: 403, body: { message: 'Skill is not ready for enablement.' } });
    await expect(enableForOwner(at, CREDENTIALS, 'amzn1.ask.skill.1')).rejects.toThrow('not ready for enablement');
  });
});

describe('The secret with the credentials', () => {
  /** A Secrets Manager with one secret, or none yet, over the wire that the SDK speaks. */
  async function secretsManager(kept: { secret?: string }): Promise<void> {
    const address = await serve(({ headers }, body) => {
      const asked: { SecretString?: string } = JSON.parse(body);
      const action = String(headers['x-amz-target']).replace('secretsmanager.', '');
      if (action !== 'CreateSecret' && kept.secret === undefined) {
        return { status: 400, body: { __type: 'ResourceNotFoundException', message: 'no such secret' } };
      }
      if (asked.SecretString !== undefined) kept.secret = asked.SecretString;
      return { status: 200, body: { SecretString: kept.secret } };
    });
    process.env.AWS_ENDPOINT_URL_SECRETS_MANAGER = address;
    process.env.AWS_ACCESS_KEY_ID = 'test';
    process.env.AWS_SECRET_ACCESS_KEY = 'test';
  }

  test('is created the first time, overwritten the next, and read back', async () => {
    await secretsManager({});
    await keepCredentials(KEEPING, { ...CREDENTIALS, refreshToken: 'first' });
    await keepCredentials(KEEPING, CREDENTIALS);
    await expect(readCredentials(KEEPING)).resolves.toEqual(CREDENTIALS);
  });

  test('when it is not there, the sentence names the command that makes it', async () => {
    await secretsManager({});
    await expect(readCredentials(KEEPING)).rejects.toThrow(
      'There is no secret a/secret in us-east-1: run npm run sign-in first.',
    );
  });

  test('when it lacks a part, the sentence names the part', async () => {
    await secretsManager({ secret: JSON.stringify(CLIENT) });
    await expect(readCredentials(KEEPING)).rejects.toThrow('The secret has no refreshToken');
  });
});

import { textAt } from './text-at';

/** What a security profile and its owner's consent give: enough to manage the owner's skills. */
export interface Credentials {
  readonly clientId: string;
  readonly clientSecret: string;
  readonly refreshToken: string;
}

/** Where Amazon answers; tests put an address of this machine in place of each. */
export interface Amazon {
  /** Asks the owner for consent. */
  readonly consent: string;
  /** Gives out tokens. */
  readonly tokens: string;
  /** Manages skills. */
  readonly skills: string;
}

/** Amazon's own addresses (Login with Amazon and Skill Management API references). */
export const AMAZON: Amazon = {
  consent: 'https://www.amazon.com/ap/oa',
  tokens: 'https://api.amazon.com/auth/o2/token',
  skills: 'https://api.amazonalexa.com/v1/skills',
};

/** What the deployment does at Alexa: write the skill and its model, and enable it for its owner. */
const SCOPES = 'alexa::ask:skills:readwrite alexa::ask:models:readwrite alexa::ask:skills:test';

/** The page on which the owner agrees; afterwards Amazon sends the browser to `redirect` with a code and the same `state`. */
export function consentUrl(amazon: Amazon, clientId: string, redirect: string, state: string): string {
  const query = { response_type: 'code', client_id: clientId, scope: SCOPES, redirect_uri: redirect, state };
  return `${amazon.consent}?${new URLSearchParams(query)}`;
}

/** One field of an answer of Amazon's, which must be a text. */
async function field(response: Response, name: string, advice: string): Promise<string> {
  const value = textAt(await response.json().catch(() => undefined), name);
  if (value !== undefined) return value;
  throw new Error(`Login with Amazon answered ${response.status} without ${name}: ${advice}`);
}

const askForToken = (amazon: Amazon, form: Record<string, string>): Promise<Response> =>
  fetch(amazon.tokens, { method: 'POST', body: new URLSearchParams(form) });

type Client = Pick<Credentials, 'clientId' | 'clientSecret'>;

const identified = ({ clientId, clientSecret }: Client) => ({ client_id: clientId, client_secret: clientSecret });

/** Turns the code that consent gave into a token that lasts. */
export async function refreshTokenFor(amazon: Amazon, client: Client, code: string, redirect: string): Promise<string> {
  const form = { grant_type: 'authorization_code', code, redirect_uri: redirect, ...identified(client) };
  return field(await askForToken(amazon, form), 'refresh_token', 'are client id and secret right?');
}

/** A token for the next hour. */
export async function accessToken(amazon: Amazon, { refreshToken, ...client }: Credentials): Promise<string> {
  const form = { grant_type: 'refresh_token', refresh_token: refreshToken, ...identified(client) };
  return field(await askForToken(amazon, form), 'access_token', 'run npm run sign-in once more.');
}

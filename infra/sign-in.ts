import { randomUUID } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import { type Amazon, type Credentials, consentUrl, refreshTokenFor } from './login-with-amazon';

/** Where Amazon sends the browser after consent. The security profile has to list exactly this address. */
export const REDIRECT = 'http://127.0.0.1:9090/cb';

/** The code that the browser brings back, once it comes with our own `state`; rejects when consent is refused. */
const codeBroughtTo = (server: Server, redirect: string, state: string): Promise<string> =>
  new Promise((resolve, reject) => {
    server.on('request', ({ url = '' }, response) => {
      // "//" is a path that a browser may send, and no address of its own.
      const asked = `${new URL(redirect).origin}${url}`;
      const { pathname, searchParams } = new URL(URL.canParse(asked) ? asked : '/', redirect);
      const code = searchParams.get('code');
      if (pathname !== new URL(redirect).pathname || searchParams.get('state') !== state) {
        response.writeHead(404).end();
        return;
      }
      response.end('Thank you. You can close this page and go back to the terminal.');
      if (code) resolve(code);
      else reject(new Error(`Amazon gave no consent: ${searchParams.get('error_description') ?? 'no reason told'}.`));
    });
    server.on('error', ({ message }) => reject(new Error(`Cannot wait for the browser at ${redirect}: ${message}.`)));
  });

/**
 * Lets the owner of a security profile agree in the browser, and gives credentials that last.
 * `show` is told the address to open.
 */
export async function signIn(
  amazon: Amazon,
  client: Pick<Credentials, 'clientId' | 'clientSecret'>,
  show: (url: string) => void,
  redirect: string = REDIRECT,
): Promise<Credentials> {
  const state = randomUUID();
  const server = createServer();
  try {
    const brought = codeBroughtTo(server, redirect, state);
    const { hostname, port } = new URL(redirect);
    server.listen(Number(port), hostname, () => show(consentUrl(amazon, client.clientId, redirect, state)));
    return { ...client, refreshToken: await refreshTokenFor(amazon, client, await brought, redirect) };
  } finally {
    server.closeAllConnections();
    server.close();
  }
}

import type { Act, ActName, Came } from '../web/acts';
import type { PageStart } from '../web/serve';

/** Asks the server for the home that the Echo stands in. */
export const askSetting = (): Promise<PageStart> => ask<PageStart>('/setting');

/** Has something happen at the Echo; throws a sentence when the server cannot be asked or refuses. */
export const askFor = <Name extends ActName>(act: Name, body: Act<Name>): Promise<Came> =>
  ask<Came>(`/${act}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });

async function ask<Answer>(path: string, request?: RequestInit): Promise<Answer> {
  const response = await fetch(path, request).catch(() => {
    throw new Error('The server on this machine does not answer. Is "npm start" still running?');
  });
  // What our own server sends is what its types say.
  const answer = (await response.json().catch(() => ({ error: 'it sent no JSON.' }))) as Answer | { error: string };
  if (response.ok) return answer as Answer;
  throw new Error(`The server answered ${response.status}: ${(answer as { error: string }).error}`);
}

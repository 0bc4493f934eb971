import type { Act, ActName, Came } from '../web/acts';
import type { PageStart } from '../web/answers';
import type { DeskName, Done } from '../web/desk';

/** The server wants the code first that its terminal shows. */
export class CodeWanted extends Error {}

/** Asks the server for the home that the Echo stands in; throws `CodeWanted` where this browser is not paired. */
export const askSetting = (): Promise<PageStart> => ask<PageStart>('/setting');

/** Tells the server the code that its terminal shows; throws a sentence where it is another one. */
export const tellCode = (code: string): Promise<unknown> => post('/pair', { code });

/** Has something happen at the Echo; throws a sentence when the server cannot be asked or refuses. */
export const askFor = <Name extends ActName>(act: Name, body: Act<Name>): Promise<Came> => post<Came>(`/${act}`, body);

/** Has something done at the engineer's desk; throws a sentence, as above. */
export const askDesk = (what: DeskName, body: unknown): Promise<Done> => post<Done>(`/${what}`, body);

const post = <Answer>(path: string, body: unknown): Promise<Answer> =>
  ask<Answer>(path, {
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
  const { error } = answer as { error: string };
  if (response.status === 401) throw new CodeWanted(error);
  throw new Error(`The server answered ${response.status}: ${error}`);
}

import * as http from 'node:http';
import * as https from 'node:https';

/** A call of one of Alexa's own services. */
export interface Call {
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  readonly token: string;
  readonly body?: unknown;
  /** Milliseconds after which it is broken off. */
  readonly patience: number;
}

/** What a service answered: its status, and its JSON where it sent any. */
export interface Answered {
  readonly status: number;
  readonly body: unknown;
}

/**
 * Calls one of Alexa's services; rejects where it is out of reach, late, or answers no JSON. Not by `fetch`: its first call
 * loads a whole client, and this one is loaded for the table anyway.
 */
export async function call(url: URL, { method, token, body, patience }: Call): Promise<Answered> {
  const sent = body === undefined ? undefined : JSON.stringify(body);
  const headers = {
    authorization: `Bearer ${token}`,
    ...(sent !== undefined && { 'content-type': 'application/json', 'content-length': Buffer.byteLength(sent) }),
  };
  const options = { method, headers, signal: AbortSignal.timeout(patience) };
  const { request } = url.protocol === 'https:' ? https : http;
  const response = await new Promise<http.IncomingMessage>((resolve, reject) => {
    request(url, options, resolve).on('error', reject).end(sent);
  });
  const chunks: Buffer[] = [];
  for await (const chunk of response) chunks.push(chunk);
  const text = Buffer.concat(chunks).toString();
  return { status: response.statusCode ?? 0, body: text === '' ? undefined : JSON.parse(text) };
}

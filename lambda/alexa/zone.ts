import * as http from 'node:http';
import * as https from 'node:https';
import type { interfaces } from 'ask-sdk-model';

/** How long Alexa's settings service may take, in milliseconds; the SDK's own client would wait for ever. */
const PATIENCE = 1000;

/** The zone that dates are told in when Alexa does not say. */
export const UNKNOWN_ZONE = 'UTC';

/**
 * The IANA time zone that the device is set to, from Alexa's settings service; needs no permission.
 * UTC when the service fails, is late, or there is none: a date may be a day off then, but it is told.
 */
export async function zoneOf({ apiEndpoint, apiAccessToken, device }: interfaces.system.SystemState): Promise<string> {
  if (!apiEndpoint || !apiAccessToken || !device) return UNKNOWN_ZONE;
  try {
    const setting = `/v2/devices/${encodeURIComponent(device.deviceId)}/settings/System.timeZone`;
    const zone = await get(new URL(setting, apiEndpoint), apiAccessToken);
    return typeof zone === 'string' && isZone(zone) ? zone : UNKNOWN_ZONE;
  } catch {
    return UNKNOWN_ZONE;
  }
}

/** Whether a calendar knows a zone by this name; throws where it does not. */
const isZone = (zone: string): boolean => new Intl.DateTimeFormat('en-US', { timeZone: zone }).format() !== '';

/** Gets JSON. Not by `fetch`: its first call loads a whole client, and this one is loaded for the table anyway. */
async function get(url: URL, token: string): Promise<unknown> {
  const headers = { authorization: `Bearer ${token}` };
  const options = { headers, signal: AbortSignal.timeout(PATIENCE) };
  const { get: call } = url.protocol === 'https:' ? https : http;
  const response = await new Promise<http.IncomingMessage>((resolve, reject) => {
    call(url, options, resolve).on('error', reject);
  });
  if (response.statusCode !== 200) throw new Error(`Alexa's settings answered with ${response.statusCode}.`);
  const chunks: Buffer[] = [];
  for await (const chunk of response) chunks.push(chunk);
  return JSON.parse(Buffer.concat(chunks).toString());
}

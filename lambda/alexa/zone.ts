import type { interfaces } from 'ask-sdk-model';
import { call } from './call';

/** How long Alexa's settings service may take, in milliseconds; the SDK's own client would wait for ever. */
const PATIENCE = 1000;

/** The zone that dates are told in when Alexa does not say. */
export const UNKNOWN_ZONE = 'UTC';

/**
 * The IANA time zone that the device is set to, from Alexa's settings service; needs no permission. `undefined` when the
 * service fails, is late, or there is none: a date told in another zone may be a day off, and nothing can be set.
 */
export async function zoneOf({
  apiEndpoint,
  apiAccessToken,
  device,
}: interfaces.system.SystemState): Promise<string | undefined> {
  if (!apiEndpoint || !apiAccessToken || !device) return undefined;
  try {
    const setting = `/v2/devices/${encodeURIComponent(device.deviceId)}/settings/System.timeZone`;
    const asked = { method: 'GET', token: apiAccessToken, patience: PATIENCE } as const;
    const { status, body } = await call(new URL(setting, apiEndpoint), asked);
    return status === 200 && typeof body === 'string' && isZone(body) ? body : undefined;
  } catch {
    return undefined;
  }
}

/** Whether a calendar knows a zone by this name; throws where it does not. */
const isZone = (zone: string): boolean => new Intl.DateTimeFormat('en-US', { timeZone: zone }).format() !== '';

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
    const response = await fetch(new URL(setting, apiEndpoint), {
      headers: { authorization: `Bearer ${apiAccessToken}` },
      signal: AbortSignal.timeout(PATIENCE),
    });
    const zone: unknown = response.ok ? await response.json() : undefined;
    return typeof zone === 'string' ? zone : UNKNOWN_ZONE;
  } catch {
    return UNKNOWN_ZONE;
  }
}

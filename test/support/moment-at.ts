import type { Moment } from '../../lambda/dialogue/turn';
import type { Instant } from '../../lambda/domain/reading';
import { voice } from '../../lambda/speech/voice';

/** A moment at which an American hears and speaks, by the calendar of a zone. */
export const momentAt = (now: Instant, zone = 'UTC'): Moment => ({
  now,
  zone,
  leadSeconds: voice('en-US').leadSeconds,
});

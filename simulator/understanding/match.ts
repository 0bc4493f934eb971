import type { Alignment } from './align';
import type { Intent } from './model';

/** One match of a sentence: the sample of an intent that fits best, and how sure it is in all, up to 1. */
export interface Match {
  readonly intent: Intent;
  readonly alignment: Alignment;
  readonly sureness: number;
}

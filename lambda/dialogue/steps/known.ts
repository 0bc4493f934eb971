import type { Past } from '../../domain/past';

/** Whether somebody has begun before; who had to stop before anything was measured has legs that were to rest. */
export const isKnown = (past: Past): boolean =>
  past.clearedAt !== undefined ||
  past.readings.length > 0 ||
  past.holds.length > 0 ||
  past.plan?.restFrom !== undefined;

/** Whether we know somebody and the screening is not clear: a danger was reported last time, so the questions come first. */
export const screensAgain = (past: Past): boolean => isKnown(past) && past.clearedAt === undefined;

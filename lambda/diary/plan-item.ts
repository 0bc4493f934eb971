import { LEGS } from '../domain/leg';
import { COUNTS, EFFORTS, HOLD_SECONDS, LIMITS, type Plan, PULLS, REPS, STRETCHES } from '../domain/plan';
import { isWithin, numberIn, numeral, type Row, wholeIn, wordIn, wordList, wordsAmong } from './attribute';

/** A plan, as an item. */
export const itemOfPlan = (plan: Plan): Row => {
  const { seconds, reps, stretches, only, count, pull, adapted, limits, restFrom, afresh } = plan;
  return {
    seconds: numeral(seconds),
    reps: numeral(reps),
    stretches: wordList(stretches),
    ...(only && { only: { S: only } }),
    ...(count && { count: { S: count } }),
    ...(pull && { pull: { S: pull } }),
    ...(limits && { limits: wordList(limits) }),
    ...(restFrom !== undefined && { restFrom: numeral(restFrom) }),
    ...(afresh !== undefined && { afresh: numeral(afresh) }),
    ...(adapted && { felt: { S: adapted.why }, feltAt: numeral(adapted.at) }),
  };
};

/** An item, as a plan that can be asked for. */
export function planOf(item: Row): Plan | undefined {
  const seconds = wholeIn(item.seconds);
  const reps = wholeIn(item.reps);
  const stretches = wordsAmong(STRETCHES, item.stretches);
  if (!isWithin(HOLD_SECONDS.least, seconds, HOLD_SECONDS.most)) return undefined;
  if (!isWithin(REPS.least, reps, REPS.most) || !stretches?.length) return undefined;
  const only = wordIn(LEGS, item.only);
  const count = wordIn(COUNTS, item.count);
  const pull = wordIn(PULLS, item.pull);
  const limits = wordsAmong(LIMITS, item.limits);
  const restFrom = numberIn(item.restFrom);
  const afresh = numberIn(item.afresh);
  const why = wordIn(EFFORTS, item.felt);
  const at = numberIn(item.feltAt);
  return {
    seconds,
    reps,
    stretches,
    ...(only && { only }),
    ...(count && { count }),
    ...(pull && { pull }),
    ...(limits && { limits }),
    ...(restFrom !== undefined && { restFrom }),
    ...(afresh !== undefined && { afresh }),
    ...(why && at !== undefined && { adapted: { why, at } }),
  };
}

import type { LeadSeconds } from '../../dialogue/turn';

/** Seconds that lines have before a hold turn: enough at 140 words a minute, Alexa's slowest. */
export const leadSeconds: LeadSeconds = {
  'left-in-hold': 6,
  'holds-left': 9,
  'added-seconds': 4,
  'nothing-before': 5,
  'plan-changed': 12,
  'plan-range': 9,
  'count-changed': 6,
  'this-leg': 4,
  feeling: 6,
  slower: 4,
  right: 4,
};

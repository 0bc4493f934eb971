import type { Item } from '../../domain/screening';
import type { Topic } from '../topic';
import type { DaySaid, LegSaid } from './said';

/** What somebody wants to know. */
export type Inquiry =
  /**
   * Does not understand the open question, or a word in it: "what does that mean", "what is a saddle area". `of`: what of a
   * question of safety is not understood ("what do you mean by weakness in both legs").
   */
  | { readonly heard: 'explain'; readonly of?: Item }
  /** Wants the reason for the open question: "why do you ask". */
  | { readonly heard: 'why' }
  /** Which leg is meant now, or goes first. */
  | { readonly heard: 'which-leg' }
  /** Whether a raise counts, or was practice. */
  | { readonly heard: 'does-it-count' }
  | { readonly heard: 'my-plan' }
  | { readonly heard: 'time-left' }
  | { readonly heard: 'reps-left' }
  | { readonly heard: 'ask'; readonly topic: Topic; readonly degrees?: number }
  | { readonly heard: 'last-result'; readonly leg?: LegSaid; readonly day?: DaySaid }
  | { readonly heard: 'progress'; readonly leg?: LegSaid }
  /** How many days, or what, was stretched ("this week", "today"). */
  | { readonly heard: 'days-done'; readonly day?: DaySaid }
  /** When it was that they last stretched. */
  | { readonly heard: 'last-day' }
  | { readonly heard: 'what-is-stored' };

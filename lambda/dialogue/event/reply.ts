import type { Felt } from '../../domain/felt';
import type { Item } from '../../domain/screening';
import type { Part } from '../../domain/screening-parts';
import type { LegSaid, StoppedSaid } from './said';

/** What answers a question: a yes, a no, and what lies between; ready or not; one of the choices. */
export type Reply =
  /** A plain yes, and nothing else in it. */
  | { readonly heard: 'yes' }
  /** A yes to some of what was asked for at once, or to all of it: "one of those", "both", "now and then". It answers nothing else. */
  | { readonly heard: 'some' }
  /** Willing: "okay", "fine", "sure", "sounds good". Weaker than a yes: it answers an offer, never a safety question. */
  | { readonly heard: 'agree' }
  /** A bare no. */
  | { readonly heard: 'no' }
  /** A no with something left over: "not really", "hardly", "not exactly". Turns an offer down; denies nothing. */
  | { readonly heard: 'hardly' }
  /** Would rather not, or not now: "no thanks", "maybe later", "not today". Turns an offer down; denies nothing. */
  | { readonly heard: 'refuse' }
  /**
   * Says that something is not so. `all`: "none of those", "no tingling or anything like that". Else only what is named:
   * signs, feelings ("it doesn't hurt", "no numbness") or stop reasons ("the knee did not bend"). `parts`: what of a question
   * of safety was named ("no bladder trouble" says nothing of bowels).
   */
  | {
      readonly heard: 'deny';
      readonly all: boolean;
      readonly signs?: readonly Item[];
      readonly parts?: readonly Part[];
      readonly felt?: readonly Felt[];
      readonly stopped?: readonly StoppedSaid[];
    }
  | { readonly heard: 'not-sure' }
  /** Will not tell ("none of your business"). */
  | { readonly heard: 'decline' }
  /** Still going up, or not done: "not yet", "higher", "I'm going up", "this is not my limit". */
  | { readonly heard: 'not-yet' }
  /** In position, or willing to go on. */
  | { readonly heard: 'ready' }
  /** Not ready, or more quiet wanted; `seconds` where they said how long. */
  | { readonly heard: 'wait'; readonly seconds?: number }
  /** A bare number; degrees, seconds or a choice, as the place has it. `instead` as above ("no, fifty"). */
  | { readonly heard: 'number'; readonly value: number; readonly instead?: boolean }
  /** One of the choices just spoken: 1 is the first, −1 the last. */
  | { readonly heard: 'option'; readonly index: number }
  /** Before or after the knee bent, the leg lifted. */
  | { readonly heard: 'order'; readonly order: 'before' | 'after' }
  /** Which leg was raised: "that was my right leg", "I lifted the wrong one" (`other`). */
  | { readonly heard: 'raised-leg'; readonly leg: LegSaid }
  /** Round which foot the strap is: "it's on my right foot", "on the wrong foot" (`other`). */
  | { readonly heard: 'strap-on'; readonly leg: LegSaid }
  /** A leg and nothing else. */
  | { readonly heard: 'leg'; readonly leg: LegSaid }
  /**
   * Takes an answer back: "I meant yes to the last one", "I want to change my answer". `to`: what it should have been. `of`:
   * what the answer was about ("I said no to the numbness one"). `all`: none of them counts ("I wasn't listening to those").
   */
  | { readonly heard: 'take-back'; readonly to?: 'yes' | 'no'; readonly of?: Item; readonly all?: true };

import type { Angle, Landmark } from '../domain/angle';
import type { Felt } from '../domain/felt';
import type { Leg } from '../domain/leg';
import type { Count } from '../domain/plan';
import type { Method } from '../domain/reading';
import type { Item } from '../domain/screening';
import type { Topic } from './topic';

/** A leg as people name it; which one that is, the place decides. */
export type LegSaid = Leg | 'both' | 'other' | 'either';

/** A stretch as people name it. */
export type StretchSaid = 'lying' | 'seated';

/** How high the leg got, as it was said. */
export type AngleSaid =
  /** Degrees, however worded ("about sixty", "low seventies", "one o'clock", "two thirds of the way"). */
  | { readonly how: 'degrees'; readonly angle: Angle; readonly method: Method }
  /** Against another reading: "ten less than the other one" is by −10, "same as the left" by 0. */
  | { readonly how: 'relative'; readonly to: 'other-leg' | 'last-time'; readonly by: number }
  /** Not an angle at all ("quite high", "a foot off the ground"): leads to the landmark question. */
  | { readonly how: 'vaguely' };

/** Why the raise ended, as it was said: a result of the method, or a mishap that makes no result. */
export type StoppedSaid =
  | 'knee-bends'
  | 'other-leg-lifts'
  | 'discomfort-behind-leg'
  | 'nothing'
  | 'cramp'
  | 'strap'
  | 'tired-arms'
  | 'fear'
  | 'shaking';

/** How a stretch feels. */
export type Feeling = 'good' | 'too-easy' | 'too-strong' | 'no-stretch' | 'shaking' | 'sore' | 'tired' | 'worse';

/** A day that somebody asks about. */
export type DaySaid = 'today' | 'yesterday' | 'this-week' | 'last-week' | 'last-month' | 'earlier';

/**
 * What was heard, by voice or touch. One sentence may carry several answers, so what belongs together comes together.
 * What the words mean where they were said, the place decides.
 */
export type Event =
  /** The skill was opened by name, with nothing asked. */
  | { readonly heard: 'opened' }
  /** A plain yes, and nothing else in it. */
  | { readonly heard: 'yes' }
  /** Willing: "okay", "fine", "sure", "sounds good". Weaker than a yes: it answers an offer, never a safety question. */
  | { readonly heard: 'agree' }
  /** A bare no. */
  | { readonly heard: 'no' }
  /** Would rather not, or not now: "no thanks", "maybe later", "not today". Turns an offer down; denies nothing. */
  | { readonly heard: 'refuse' }
  /**
   * Says that something is not so. `all`: "none of those", "no tingling or anything like that". Else only what is named:
   * signs, feelings ("it doesn't hurt", "no numbness") or stop reasons ("the knee did not bend").
   */
  | {
      readonly heard: 'deny';
      readonly all: boolean;
      readonly signs?: readonly Item[];
      readonly felt?: readonly Felt[];
      readonly stopped?: readonly StoppedSaid[];
    }
  /** Still going up, or not done: "not yet", "higher", "I'm going up", "this is not my limit". */
  | { readonly heard: 'not-yet' }
  /** In position, or willing to go on. */
  | { readonly heard: 'ready' }
  /** Not ready, or more quiet wanted; `seconds` where they said how long. */
  | { readonly heard: 'wait'; readonly seconds?: number }
  /** Not where we asked about: "somewhere else". */
  | { readonly heard: 'elsewhere' }
  /** The leg is as high as it goes. */
  | { readonly heard: 'limit' }
  /** The leg is down again: "I lowered it", "it's down", "I put it down". */
  | { readonly heard: 'lowered' }
  /** Wants to let go, or had to: "enough", "can I put it down", "I can't hold it any more". */
  | { readonly heard: 'enough' }
  /**
   * What is felt, and where; several where one sentence names several. `stopped`, `angle`: a stop reason or a height in the
   * same sentence, which never outweighs what is felt. `worse`: the feeling got worse, or came with the exercises.
   */
  | {
      readonly heard: 'felt';
      readonly felt: readonly Felt[];
      readonly leg?: LegSaid;
      readonly stopped?: readonly StoppedSaid[];
      readonly angle?: AngleSaid;
      readonly worse?: true;
    }
  /** What the raise showed: any of which leg, how high, why it stopped, where the heel points. `instead`: it corrects what was just heard. */
  | {
      readonly heard: 'findings';
      readonly leg?: LegSaid;
      readonly angle?: AngleSaid;
      readonly stopped?: readonly StoppedSaid[];
      readonly landmark?: Landmark;
      readonly instead?: boolean;
    }
  /** A bare number; degrees, seconds or a choice, as the place has it. `instead` as above ("no, fifty"). */
  | { readonly heard: 'number'; readonly value: number; readonly instead?: boolean }
  /** Both legs' heights in one sentence: "left fifty-five, right sixty". */
  | { readonly heard: 'both-angles'; readonly left: AngleSaid; readonly right: AngleSaid }
  /** Two heights that cannot both be meant: "fifteen or fifty", "between ten and eighty", "6065" split. To be asked. */
  | { readonly heard: 'either-angle'; readonly one: Angle; readonly other: Angle }
  /** Does not believe what was told: "that can't be right". */
  | { readonly heard: 'doubt' }
  /** One of the choices just spoken: 1 is the first, −1 the last. */
  | { readonly heard: 'option'; readonly index: number }
  /** Before or after the knee bent, the leg lifted. */
  | { readonly heard: 'order'; readonly order: 'before' | 'after' }
  /** A leg and nothing else. */
  | { readonly heard: 'leg'; readonly leg: LegSaid }
  /**
   * A danger sign, or something that changes what is safe; it outweighs whatever else a sentence says. Of several the
   * strictest comes first in `also`. `weeks` of pregnancy where said. `when`: "two weeks ago", "for years" is old; "just
   * now" is new. `whose`: "my husband has had a fall" is somebody else's.
   */
  | {
      readonly heard: 'sign';
      readonly sign: Item;
      readonly also?: readonly Item[];
      readonly weeks?: number;
      readonly when?: 'new' | 'old';
      readonly whose?: 'somebody-else';
    }
  /** How old somebody is, in years ("I'm seventy", "I'm over sixty-five", "I'm twelve"). */
  | { readonly heard: 'age'; readonly years: number }
  /** A doctor has said that it is fine. */
  | { readonly heard: 'cleared-by-doctor' }
  /** Takes an answer back: "I meant yes to the last one", "I want to change my answer". `to`: what it should have been. */
  | { readonly heard: 'take-back'; readonly to?: 'yes' | 'no' }
  /** Does not understand the open question, or a word in it: "what does that mean", "what is a saddle area". */
  | { readonly heard: 'explain' }
  /** Wants the reason for the open question: "why do you ask". */
  | { readonly heard: 'why' }
  /** Will not tell ("none of your business"). */
  | { readonly heard: 'decline' }
  | { readonly heard: 'not-sure' }
  | { readonly heard: 'test'; readonly leg?: LegSaid }
  /** Do this raise once more. */
  | { readonly heard: 'again'; readonly leg?: LegSaid }
  | { readonly heard: 'stretch'; readonly leg?: LegSaid; readonly stretch?: StretchSaid }
  /** Change the plan: hold length in seconds, or a step longer or shorter; holds per leg; which. `seconds` null: a duration with no number in it. */
  | {
      readonly heard: 'plan';
      readonly seconds?: number | null;
      readonly step?: 'longer' | 'shorter';
      readonly reps?: number;
      readonly leg?: LegSaid;
      readonly stretch?: StretchSaid | 'both';
    }
  /** Leaves out a stretch or a leg: "skip the lying one", "I don't want to lie down", "not the right leg". */
  | { readonly heard: 'without'; readonly leg?: LegSaid; readonly stretch?: StretchSaid }
  /** How the seconds of a hold are to be counted: "just tell me when it's over", "stop counting", "count again". */
  | { readonly heard: 'count'; readonly count: Count }
  | { readonly heard: 'my-plan' }
  | { readonly heard: 'pause' }
  | { readonly heard: 'resume' }
  | { readonly heard: 'repeat' }
  | { readonly heard: 'skip' }
  | { readonly heard: 'previous' }
  /** On to the other leg. */
  | { readonly heard: 'next-leg' }
  | { readonly heard: 'start-over' }
  | { readonly heard: 'time-left' }
  | { readonly heard: 'reps-left' }
  /** A few seconds more on the hold going on ("add ten seconds"). */
  | { readonly heard: 'add-seconds'; readonly seconds: number }
  | { readonly heard: 'pace'; readonly pace: 'slower' | 'faster' }
  | { readonly heard: 'feeling'; readonly feeling: Feeling }
  | { readonly heard: 'ask'; readonly topic: Topic; readonly degrees?: number }
  | { readonly heard: 'last-result'; readonly leg?: LegSaid; readonly day?: DaySaid }
  | { readonly heard: 'progress'; readonly leg?: LegSaid }
  /** How many days, or what, was stretched ("this week", "today"). */
  | { readonly heard: 'days-done'; readonly day?: DaySaid }
  | { readonly heard: 'what-is-stored' }
  | { readonly heard: 'forget'; readonly what: 'everything' | 'last-result' }
  | { readonly heard: 'reminder' }
  /** Something to show a physiotherapist: "show my therapist", "send me my results"; `aloud`: told, not sent. */
  | { readonly heard: 'show-results'; readonly aloud?: true }
  | { readonly heard: 'help' }
  | { readonly heard: 'stop' }
  /** Finished, said without hurry ("that's me done"). */
  | { readonly heard: 'done' }
  /** A sign or a feeling that was heard as several at once, with different consequences: to be asked again. */
  | { readonly heard: 'unclear' }
  /** Nothing that was understood. */
  | { readonly heard: 'missed' }
  /** The session ended by itself: silence, a device gone, an error. Nothing can be said any more. */
  | { readonly heard: 'left' };

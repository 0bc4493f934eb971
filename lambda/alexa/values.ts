import type { DaySaid, Feeling, LegSaid, StoppedSaid, StretchSaid } from '../dialogue/event';
import { LANDMARKS, SEGMENTS, THIRDS } from '../domain/angle';
import { FEELS, type Feel, SITES } from '../domain/felt';
import { DAYTIMES } from '../domain/reminder';
import { ITEMS } from '../domain/screening';
import type { Hedge, Third, Upright } from '../domain/wording';

/** A list of a union's members; a foreign one does not compile. */
const some = <Id extends string>(...members: readonly Id[]): readonly Id[] => members;

/** What the custom slot types of the interaction model can be recognised as: their values' ids are these. */
export const LEG = some<LegSaid>('left', 'right', 'both', 'other', 'either');
export const LANDMARK = LANDMARKS;
/** A thigh, and no more of it, and which part of it; said in the same slot. */
export const SEGMENT = SEGMENTS;
export const SEGMENT_THIRD = THIRDS;
export const STRETCH = some<StretchSaid | 'both'>('lying', 'seated', 'both');
export const HEDGE = some<Hedge>('about', 'just-under', 'just-over', 'under', 'over', 'odd');
export const PART = some<Third>('low', 'middle', 'high');
export const UPRIGHT = some<Upright>('nearly-vertical', 'vertical', 'past-vertical');
/** Why a raise ended; a cramp is something felt. */
export const REASON = some<StoppedSaid>(
  'knee-bends',
  'other-leg-lifts',
  'discomfort-behind-leg',
  'nothing',
  'strap',
  'tired-arms',
  'fear',
  'shaking',
);
/** Reasons that are denied in words of their own: the knee that did not bend. */
export const UNSTOPPED = some<StoppedSaid>('knee-bends', 'other-leg-lifts', 'discomfort-behind-leg', 'strap');
export const FEELING = some<Feeling>('good', 'too-easy', 'too-strong', 'no-stretch', 'tired', 'worse');
/** What is felt, and weakness, which is said of a whole person, of arms, and of a leg whose nerve fails it. */
export const FEEL = [...FEELS, 'weak'] as const;
/** What happened to a place, as the feeling that it comes to. */
export const HARM = some<Feel>('sharp', 'cramp', 'pinch');
/** Where it is felt, and places that people name beside those that make a difference. */
export const SITE = [...SITES, 'past-knee', 'bottom', 'groin', 'between-legs', 'both-legs', 'leg', 'head'] as const;
/** Places that are said alone; the others, said alone, are where a pebble lands. */
export const SPOT = ['low-back', 'chest', 'buttock', 'arms', 'groin'] as const;
export const SIGN = ITEMS;
/** When a sign was. */
export const WHEN = ['new', 'old'] as const;
/** A doctor's word on stretching. */
export const ADVICE = ['for', 'against'] as const;
/** A doctor's leave, told as a whole. */
export const CLEARANCE = ['given'] as const;
/** What a clinician did about it. */
export const LOOKED = ['has'] as const;
/** Whose word it is. */
export const CLINICIAN = ['clinician'] as const;
/** Whether something got worse. */
export const WORSE = ['worse', 'no-worse'] as const;
/** Whose a sign is. */
export const WHOSE = ['somebody-else'] as const;
export const ANSWER = ['yes', 'no'] as const;
export const DAY = some<DaySaid>('today', 'yesterday', 'this-week', 'last-week', 'last-month', 'earlier');
/** Degrees that a decade, or a fraction of the way up, stands for, as ids. */
export const DECADE = ['20', '30', '40', '50', '60', '70', '80', '90'] as const;
export const FRACTION = ['1/4', '1/3', '1/2', '2/3', '3/4', '4/5', '9/10'] as const;
/** Times of a clock's hands that a leg can point to, as ids. */
export const CLOCK = ['11:00', '12:00', '12:30', '1:00', '1:30', '2:00', '2:30', '3:00'] as const;
/** Who or what read the angle. */
export const METHOD = ['measured', 'guess'] as const;
export const DIRECTION = ['less', 'more'] as const;
export const REFERENCE = ['other-leg', 'last-time'] as const;
export const TIMES = ['once', 'twice'] as const;
export const STEP = ['longer', 'shorter'] as const;
export const OPTION = ['1', '2', '3', '4', '5', '6', '-1', 'elsewhere'] as const;
export const ORDER = ['before', 'after'] as const;
/** When to remind; Monday first. */
export const WEEKDAY = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] as const;
export const FREQUENCY = ['daily', 'weekdays', 'weekends', 'three-days', 'two-days', 'weekly', 'once'] as const;
export const DAYTIME = DAYTIMES;
export const PAST = ['half', 'quarter', 'quarter-to'] as const;

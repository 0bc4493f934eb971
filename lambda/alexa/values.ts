import type { DaySaid, Feeling, LegSaid, StoppedSaid, StretchSaid } from '../dialogue/event';
import { LANDMARKS } from '../domain/angle';
import type { Sign } from '../domain/danger';
import type { Hedge, Part, Upright } from '../domain/wording';

/** Lists every member of a union once: a missing or a foreign one does not compile. */
const every = <Id extends string>(members: Readonly<Record<Id, true>>): readonly Id[] =>
  // The keys of a record over a union are that union's members; Object.keys only forgets it.
  Object.keys(members) as Id[];

/** What the custom slot types of the interaction model can be recognised as: their values' ids are these. */
export const LEG = every<LegSaid>({ left: true, right: true, both: true, other: true, either: true });
export const LANDMARK = LANDMARKS;
export const STRETCH = every<StretchSaid | 'both'>({ lying: true, seated: true, both: true });
export const HEDGE = every<Hedge>({
  about: true,
  'just-under': true,
  'just-over': true,
  under: true,
  over: true,
  odd: true,
});
export const PART = every<Part>({ low: true, middle: true, high: true });
export const UPRIGHT = every<Upright>({ 'nearly-vertical': true, vertical: true, 'past-vertical': true });
export const REASON = every<StoppedSaid>({
  'knee-bends': true,
  'other-leg-lifts': true,
  'discomfort-behind-leg': true,
  nothing: true,
  cramp: true,
  strap: true,
  'tired-arms': true,
  fear: true,
  shaking: true,
});
export const FEELING = every<Feeling>({
  good: true,
  'too-easy': true,
  'too-strong': true,
  'no-stretch': true,
  shaking: true,
  sore: true,
  tired: true,
  worse: true,
});
export const DAY = every<DaySaid>({
  today: true,
  yesterday: true,
  'this-week': true,
  'last-week': true,
  'last-month': true,
  earlier: true,
});
/** Items that no sentence of the model names yet. */
type Unnamed = 'disc-or-sciatica' | 'new-hip' | 'new-knee' | 'under-age';

export const SIGN = every<Exclude<Sign, Unnamed>>({
  'saddle-numbness': true,
  'bladder-or-bowel': true,
  'both-legs': true,
  'chest-pain': true,
  fallen: true,
  accident: true,
  'cannot-get-up': true,
  tingling: true,
  numbness: true,
  'shooting-pain': true,
  'pain-past-knee': true,
  'pain-in-other-leg': true,
  pop: true,
  'sharp-pain': true,
  dizziness: true,
  'back-pain': true,
  fever: true,
  'weight-loss': true,
  'cancer-history': true,
  'night-pain': true,
  'muscle-tear': true,
  'operation-or-break': true,
  'hot-calf': true,
  'groin-pinch': true,
  'numb-foot': true,
  'cannot-lie-flat': true,
  pregnant: true,
  osteoporosis: true,
});
/** Degrees that a decade, or a fraction of the way up, stands for, as ids. */
export const DECADE = ['20', '30', '40', '50', '60', '70', '80', '90'] as const;
export const FRACTION = ['1/4', '1/3', '1/2', '2/3', '3/4', '4/5', '9/10'] as const;
/** Times of a clock's hands that a leg can point to, as ids. */
export const CLOCK = ['11:00', '12:00', '12:30', '1:00', '1:30', '2:00', '2:30', '3:00'] as const;
/** Who or what read the angle. */
export const METHOD = ['measured', 'guess'] as const;
export const DIRECTION = ['less', 'more'] as const;
export const REFERENCE = ['other-leg', 'last-time'] as const;
export const STEP = ['longer', 'shorter'] as const;
export const OPTION = ['1', '2', '3', '4', '5', '-1'] as const;
export const ORDER = ['before', 'after'] as const;

import type { Event, Feeling } from '../dialogue/event';
import { findings } from './findings';
import { isNegated, namesStretch } from './near';
import { namesLowBack } from './sites';
import { candidates, choice, type Slots, seconds, wholeNumber, wordsIn } from './slots';
import * as values from './values';

/*
 * What sentences with slots say. A slot that is empty or strange leaves the rest intact; one that the sentence is about
 * makes it a miss.
 */

/** The leg in a sentence that may name one. */
export const legIn = (slots: Slots) => {
  const leg = choice(slots, 'leg', values.LEG);
  return leg === undefined ? {} : { leg };
};

/** The day in a sentence that may name one. */
export const dayIn = (slots: Slots) => {
  const day = choice(slots, 'day', values.DAY);
  return day === undefined ? {} : { day };
};

/** What was found in a raise; a sentence that leaves every slot empty was not understood, and a back that was taken for a reason hurts. */
export function found(slots: Slots): Event {
  const { heard, stopped, ...rest } = findings(slots);
  if (['reason', 'reasonTwo'].some((name) => namesLowBack(slots, name)))
    return { heard: 'felt', felt: [{ what: 'hurt', where: 'low-back' }] };
  const said = { ...rest, ...(stopped && { stopped }) };
  return Object.keys(said).length > 0 ? { heard, ...said } : { heard: 'missed' };
}

/** A leg and nothing else. */
export function leg(slots: Slots): Event {
  const said = choice(slots, 'leg', values.LEG);
  return said === undefined ? { heard: 'missed' } : { heard: 'leg', leg: said };
}

/** Which leg was raised, or has the strap; "the wrong one" is the other one. */
export const legFor =
  (heard: 'raised-leg' | 'strap-on') =>
  (slots: Slots): Event => ({ heard, leg: choice(slots, 'leg', values.LEG) ?? 'other' });

/** One of the choices just spoken, or somewhere else than them. */
export function option(slots: Slots): Event {
  const said = choice(slots, 'option', values.OPTION);
  if (said === undefined) return { heard: 'missed' };
  return said === 'elsewhere' ? { heard: 'elsewhere' } : { heard: 'option', index: Number(said) };
}

/** Before or after. */
export function order(slots: Slots): Event {
  const said = choice(slots, 'order', values.ORDER);
  return said === undefined ? { heard: 'missed' } : { heard: 'order', order: said };
}

/** Where a feeling points: on, more of it, less of it, or to somebody who should look at it first. */
const POINTS_TO: Readonly<Record<Feeling, 'on' | 'more' | 'less' | 'clinician'>> = {
  good: 'on',
  'too-easy': 'more',
  'no-stretch': 'more',
  'too-strong': 'less',
  shaking: 'less',
  sore: 'less',
  tired: 'less',
  worse: 'clinician',
};

/** An answer is to be another one; what it was about, where that was said. */
export function takenBack(slots: Slots): Event {
  const to = choice(slots, 'answer', values.ANSWER);
  // What is numb, in an answer, is what the first question asks for.
  const numb = choice(slots, 'feel', values.FEEL) !== undefined ? 'saddle-numbness' : undefined;
  const of = candidates(slots, 'sign', values.SIGN)[0] ?? numb;
  return { heard: 'take-back', ...(to && { to }), ...(of && { of }) };
}

/** Without a leg, or without a stretch; without either of them it is none at all. */
export function without(slots: Slots): Event {
  const stretch = choice(slots, 'stretch', values.STRETCH);
  const { leg } = legIn(slots);
  if (leg === 'both' || leg === 'either' || stretch === 'both') return { heard: 'refuse' };
  // "I dropped the strap" leaves out nothing.
  if ((!leg && !stretch) || !namesStretch(wordsIn(slots, 'stretch') ?? '')) return { heard: 'missed' };
  return { heard: 'without', ...(leg && { leg }), ...(stretch && { stretch }) };
}

/** How a stretch feels; in doubt it is asked. */
export function feeling(slots: Slots): Event {
  const said = candidates(slots, 'feeling', values.FEELING);
  if (new Set(said.map((one) => POINTS_TO[one])).size > 1) return { heard: 'unclear' };
  if (said[0] === 'good' && isNegated(wordsIn(slots, 'feeling') ?? '')) return { heard: 'unclear' };
  // "It doesn't feel right" is not that it stretches nowhere.
  if (said[0] === 'no-stretch' && /\bfeel$/.test(wordsIn(slots, 'feeling') ?? '')) return { heard: 'unclear' };
  return said[0] === undefined ? { heard: 'missed' } : { heard: 'feeling', feeling: said[0] };
}

/** More time, and how much where that was said. */
export function wait(slots: Slots): Event {
  const time = seconds(slots, 'duration') ?? wholeNumber(slots, 'number');
  return { heard: 'wait', ...(typeof time === 'number' && { seconds: time }) };
}

/** The wish to stretch: which leg and which stretch where they were said. */
export function stretch(slots: Slots): Event {
  if (!namesStretch(wordsIn(slots, 'stretch') ?? '')) return { heard: 'missed' };
  const said = choice(slots, 'stretch', values.STRETCH);
  return { heard: 'stretch', ...legIn(slots), ...(said && said !== 'both' && { stretch: said }) };
}

/** A change of the plan: how long, how many, which. */
export function plan(slots: Slots): Event {
  const time = seconds(slots, 'duration');
  const step = choice(slots, 'step', values.STEP);
  const times = choice(slots, 'times', values.TIMES);
  const reps = times ? { once: 1, twice: 2 }[times] : wholeNumber(slots, 'reps');
  const said = choice(slots, 'stretch', values.STRETCH);
  return {
    heard: 'plan',
    ...(time !== undefined && { seconds: time }),
    ...(step && { step }),
    ...(reps !== undefined && { reps }),
    ...legIn(slots),
    ...(said && { stretch: said }),
    ...(step === 'longer' && LONGER.test(wordsIn(slots, 'step') ?? '') && { brief: true }),
  };
}

/** What is longer is not said: a hold, a rest, or the time to get ready. */
const LONGER = /^longer$/;

/** "Add ten seconds", or just "a bit longer on this one", which is ten as well. */
export function addSeconds(slots: Slots): Event {
  const usual = 10;
  return { heard: 'add-seconds', seconds: seconds(slots, 'duration') ?? wholeNumber(slots, 'number') ?? usual };
}

/** Does not understand the open question, or what of it is named. */
export function explain(slots: Slots): Event {
  const of = choice(slots, 'sign', values.SIGN);
  return { heard: 'explain', ...(of && { of }) };
}

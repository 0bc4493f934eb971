import { isPersonal } from '../bystander';
import type { Event } from '../event';
import { changeCount } from '../holds/change-count';
import { changePlan } from '../holds/change-plan';
import { askAgain, go, type Move, stay } from '../move';
import { close } from '../places/how-it-felt';
import { offerFor } from '../places/welcome';
import type { Place, State } from '../state';
import { feelingDenied } from '../steps/body';
import type { Moment } from '../turn';
import { answerTopic } from './answer-topic';
import { askTheDiary } from './ask-the-diary';
import { forget } from './forget';
import { GETTING_READY, giveTime } from './give-time';
import { grownUp } from './grown-up';
import { helpAt } from './help-at';
import { hindered } from './hindered';
import { leave, makeRoom } from './leave';
import { leaveOut } from './leave-out';
import { measureAgain } from './measure-again';
import { minutesLeft } from './minutes-left';
import { reminders } from './reminders';
import { showResults } from './show-results';
import { start } from './start';
import { tellFeeling } from './tell-feeling';
import { whichLeg } from './which-leg';

/** What may be said anywhere. `undefined` for what means nothing outside its place. */
export function anywhere(from: State, event: Event, moment: Moment): Move | undefined {
  if (moment.bystander?.is === 'unrecognised' && isPersonal(event)) {
    return stay(from, [{ say: 'whose-voice', wish: wishOf(event) }]);
  }
  const known = askTheDiary(from, event, moment);
  if (known) return stay(from, known);
  if ('finding' in from.place && WANTS_IT_OVER.includes(event.heard)) return stillUp(from);
  switch (event.heard) {
    case 'stop':
      return leave(from, 'stop', moment);
    case 'done':
      return from.place.at === 'verdict' ? close({ ...from, moment }) : leave(from, 'done', moment);
    case 'next-person':
      return makeRoom(from);
    case 'help':
      return stay(from, [helpAt(from)], { visit: { oneShot: false } });
    case 'does-it-count':
      return stay(from, [{ say: 'counts', does: isMeasured(from.place) }]);
    case 'which-leg':
      // On its way up or down, it is told with what is to be done.
      return stay(from, [from.place.at === 'raise' ? helpAt(from) : whichLeg(from)]);
    case 'opened':
      return reopened(from, moment);
    case 'explain':
    case 'repeat':
    case 'previous':
      return { ...go(from, from.place), full: true };
    case 'why':
      return stay(from, [{ ...helpAt(from), fine: false }]);
    case 'ready':
    case 'resume':
    case 'agree':
    case 'lowered':
      return askAgain(from);
    case 'not-yet':
      return GETTING_READY.has(from.place.at) ? giveTime(from, undefined) : askAgain(from);
    case 'doubt':
      return measureAgain(from);
    case 'deny':
      return tellFeeling(from, feelingDenied(event), moment);
    case 'enough':
      return from.visit.strained ? leave(from, 'done', moment) : askAgain(from);
    case 'pause':
      return giveTime(from, undefined);
    case 'findings':
      return hindered(from, event);
    // "In a minute" is a time of day only to a reminder.
    case 'when':
      return GETTING_READY.has(from.place.at) ? giveTime(from, undefined) : undefined;
    case 'sign':
      // Who cannot get comfortable is given time.
      return event.sign === 'night-pain' ? giveTime(from, undefined) : undefined;
    case 'wait':
      return giveTime(from, event.seconds);
    case 'pace':
      return stay(from, [{ say: 'slower', pace: event.pace }], { visit: { slow: event.pace === 'slower' } });
    case 'time-left':
    case 'reps-left':
      return stay(from, [minutesLeft(from)]);
    case 'ask':
      return answerTopic(from, event, moment);
    case 'no-doctor':
      return stay(from, [{ say: 'answer', topic: 'see-professional' }]);
    case 'what-is-stored':
      return stay(from, [{ say: 'what-is-stored' }]);
    case 'reminder':
    case 'reminder-told':
    case 'reminder-off':
    case 'reminder-rest':
    case 'consent':
      return reminders(from, event, moment);
    case 'feeling':
      return tellFeeling(from, event.feeling, moment);
    case 'show-results':
      return showResults(from, event, moment);
    case 'forget':
      return forget(from, event.what, moment);
    case 'count':
      return changeCount(from, event.count, moment);
    case 'without':
      return leaveOut(from, event, moment);
    case 'age':
      return grownUp(from, event.years, moment);
    case 'add-seconds':
      return GETTING_READY.has(from.place.at) ? giveTime(from, event.seconds) : changePlan(from, event, moment);
    case 'plan':
      if (event.brief && GETTING_READY.has(from.place.at)) return giveTime(from, undefined);
      return changePlan(from, event, moment);
    default:
      return start(from, event, moment);
  }
}

/** What tells, where a raise is asked about, that a leg may be up still, or again. */
const WANTS_IT_OVER: readonly Event['heard'][] = ['limit', 'enough', 'not-yet'];

const stillUp = (from: State): Move => stay(from, [{ say: 'lower-meanwhile', stretch: 'lying' }]);

/** Whether a raise is under way that counts, or its questions are asked. */
const isMeasured = (place: Place): boolean => (place.at === 'raise' && !place.practice) || 'finding' in place;

/** What an unrecognised voice is not told, or not given. */
function wishOf({ heard }: Event): 'delete' | 'remind' | 'tell' {
  if (heard === 'forget') return 'delete';
  return heard === 'reminder' || heard === 'reminder-off' || heard === 'reminder-rest' ? 'remind' : 'tell';
}

/**
 * Called by name. At the door the offer waits for the day that it is where they are; in the middle of it the place comes
 * once more, but a leg is never sent up by that.
 */
function reopened(from: State, moment: Moment): Move {
  const { place, visit } = from;
  if (place.at === 'welcome') {
    return go(from, place.offer === 'go-on' ? place : { at: 'welcome', offer: offerFor(visit, moment) });
  }
  const to: Place = place.at === 'raise' ? { at: 'another-go', leg: place.leg } : place;
  return go(from, to, { say: [{ say: 'welcome-back', today: false }] });
}

import type { Note } from '../../domain/past';
import { merged, nextDay, type Reminder, type Schedule, settled, type WhyNot } from '../../domain/reminder';
import { WEEKDAYS } from '../../domain/week';
import { isTheirs, pastOfSpeaker } from '../bystander';
import type { Event } from '../event';
import type { Line } from '../line';
import { agrees, go, type Here, type Move, type PlaceRules, saysNo, stay, turnsDown } from '../move';
import { askAbout, asTold, draftFrom, draftOf, leavesItToUs, usual, whenIn } from '../steps/reminder-draft';
import { rememberReminder } from '../steps/reminder-kept';

type At = Here<'reminder'>;

/** When to remind, question by question; then it is said back, and set after a yes: Alexa wants consent for each. */
export const reminder: PlaceRules<'reminder'> = {
  mayLead: {},
  kept: false,
  lost: (here) => back(here, { say: 'no-reminder' }),
  intro({ asks, draft }, visit, _, moment) {
    const schedule = asks === 'sure' ? settled(draft, moment.now, moment.zone) : undefined;
    if (!schedule || typeof schedule === 'string') return [];
    const instead = pastOfSpeaker({ visit }, moment.bystander).reminder !== undefined;
    return [{ say: 'reminder-plan', schedule: asTold(schedule, moment), instead }];
  },
  answer(here, event) {
    const { place, visit, moment } = here;
    if (event.heard === 'consent') return consented(here, event);
    if (place.asks === 'sure' && agrees(event)) return set(here, 'ask');
    const narrower = narrowed(here, event);
    if (narrower) return narrower;
    const kept = pastOfSpeaker(here, moment.bystander).reminder;
    if (turnsDown(event) || event.heard === 'reminder-off') {
      return back(here, { say: kept ? 'reminder-stays' : 'no-reminder' });
    }
    if (place.asks !== 'sure' && leavesItToUs(event)) {
      return askAbout({ place, visit }, { ...place, draft: usual(place.draft) }, moment, [{ say: 'reminder-usual' }]);
    }
    const said = whenIn(event);
    // What is not said anew of the one there is stays as it is.
    const before = place.asks === 'when' && kept ? draftFrom(kept) : place.draft;
    return said && askAbout({ place, visit }, { ...place, draft: draftOf(said, before, moment) }, moment);
  },
};

/** "Every day, or on which days?" and "morning, or evening?": the first of the two, which a "yes" asks for by itself. */
const FIRST = { days: 'every-day', daytime: 'morning' } as const;

/** A yes to one of two is asked about; then a yes takes it, and a no leaves the other. */
function narrowed({ place, visit, moment }: At, event: Event): Move | undefined {
  const { asks, draft } = place;
  const here = { place, visit };
  const agreed = agrees(event);
  if (!agreed && !saysNo(event)) return undefined;
  switch (asks) {
    case 'days':
    case 'daytime':
      return agreed ? go(here, { ...place, asks: FIRST[asks] }) : undefined;
    case 'every-day':
      if (!agreed) return { ...go(here, { ...place, asks: 'days' }), plays: 'question' };
      return askAbout(here, { ...place, draft: merged(draft, { days: WEEKDAYS }) }, moment);
    case 'morning': {
      const daytime = agreed ? 'morning' : 'evening';
      return askAbout(here, { ...place, draft: merged(draft, { daytime }) }, moment);
    }
    default:
      return undefined;
  }
}

const back = ({ place, visit }: At, line: Line, notes: readonly Note[] = []): Move => ({
  ...go({ place, visit }, place.back, { say: [line], notes }),
  plays: 'question',
});

/** What Alexa's question for the permission came to. */
function consented(here: At, { given, carded }: Extract<Event, { heard: 'consent' }>): Move {
  if (given === 'yes') return set(here, 'card');
  const why = ({ no: 'refused', unanswered: 'unanswered', impossible: 'impossible' } as const)[given];
  const failed = back(here, failedToSet(why));
  return given === 'no' || carded ? failed : { ...failed, card: 'permission' };
}

const failedToSet = (why: WhyNot): Line => ({ say: 'reminder-failed', wish: 'set', why });

/** Sets it; where we may not, `ask` has Alexa ask for the permission, and `card` puts it into her app. */
function set(here: At, mayNot: 'ask' | 'card'): Move {
  const { place, visit, moment } = here;
  const { came, bystander, now, zone } = moment;
  const schedule = settled(place.draft, now, zone);
  if (typeof schedule === 'string') return askAbout({ place, visit }, place, moment);
  if (!isTheirs(place, bystander)) return back(here, { say: 'another-voice', wish: 'remind' });
  const kept = pastOfSpeaker(here, bystander).reminder;
  if (!came) {
    const instead = kept && nextDay(kept.schedule, now, zone) !== undefined ? { instead: kept.id } : {};
    return { ...stay({ place, visit }, []), errand: { run: 'set', schedule, ...instead } };
  }
  if (came.is === 'done') return done(here, { id: came.id, schedule, setAt: now }, schedule);
  if (came.why !== 'not-allowed') return back(here, failedToSet(came.why));
  if (mayNot === 'card') return { ...back(here, failedToSet('not-allowed')), card: 'permission' };
  return { ...stay({ place, visit }, [{ say: 'consent-needed' }]), consent: schedule };
}

function done(here: At, set: Reminder, schedule: Schedule): Move {
  const { visit, notes } = rememberReminder(here, set);
  return back({ ...here, visit }, { say: 'reminder-set', schedule: asTold(schedule, here.moment) }, notes);
}

import { type Leg, other } from '../../domain/leg';
import type { StopReason } from '../../domain/reading';
import type { Event, StoppedSaid } from '../event';
import type { Line } from '../line';
import { AGREES, agrees, end, go, type Move, type PlaceRules, stay, turnsDown } from '../move';
import type { Place, State } from '../state';
import { askLandmark, found, isDoubtful, settle } from '../steps/settle-reading';
import type { Moment } from '../turn';
import type { Finding } from '../under-way';

/** The stop reasons in the order in which they are asked; "the first one" is the first of these. */
const CHOICES: readonly StopReason[] = ['knee-bends', 'other-leg-lifts', 'discomfort-behind-leg'];

/** The highest number that is one of the choices and no height. */
const MOST_CHOICES = 5;

/** Which of the choices is meant: "the second one", "two". */
function choiceIn(event: Event): number | undefined {
  if (event.heard === 'option') return event.index;
  return event.heard === 'number' && !event.instead && event.value > 0 && event.value <= MOST_CHOICES
    ? event.value
    : undefined;
}

/** One of the choices just spoken. */
const chosen = <T>(choices: readonly T[], index: number): T | undefined => choices.at(index > 0 ? index - 1 : index);

/** Leaves a leg without a reading: on to the other, the verdict on what there is, or the end. */
export function skipLeg(from: State, leg: Leg, say: readonly Line[] = [{ say: 'skipped-leg', leg }]): Move {
  const toTest = from.visit.toTest.filter((l) => l !== leg);
  if (toTest.length > 0) return go(from, { at: 'set-up', why: 'other-leg' }, { say, visit: { toTest } });
  if (from.visit.tested.length > 0) return go(from, { at: 'verdict' }, { say, visit: { toTest } });
  const up: readonly Line[] = from.visit.lying ? [{ say: 'get-up' }] : [];
  return end(from, [...say, { say: 'no-result' }, ...up, { say: 'goodbye', why: 'done' }], { visit: { toTest } });
}

/** What stopped you first? */
export const stopReason: PlaceRules<'stop-reason'> = {
  mayLead: { reading: ['findings', 'felt', 'deny', 'option', 'leg', 'not-sure'] },
  kept: true,
  lost: ({ place, visit, moment }) => settle({ place, visit }, { ...place.finding, stoppedBy: [] }, moment),
  intro: () => [],
  answer({ place, visit, moment }, event) {
    const here = { place, visit };
    const { finding } = place;
    const because = (stopped: readonly StoppedSaid[]) => found(here, finding, { heard: 'findings', stopped }, moment);
    if (event.heard === 'elsewhere') return go(here, hurtElsewhere(place));
    const index = choiceIn(event);
    if (index !== undefined) {
      const reason = chosen(CHOICES, index);
      return reason && because([reason]);
    }
    // "Both" and "all of them" take the method's first two, or all; "no" means that nothing did.
    if (event.heard === 'leg' && event.leg === 'both') return because(['knee-bends', 'other-leg-lifts']);
    // The leg that stays down is asked for by its name, so that name is an answer.
    if (event.heard === 'leg' && (event.leg === 'other' || event.leg === other(finding.leg)))
      return because(['other-leg-lifts']);
    if (event.heard === 'feeling' && event.feeling === 'no-stretch') return because(['nothing']);
    if (event.heard === 'deny' && event.all) return because(['nothing']);
    if (event.heard === 'deny') return leftOut(here, event);
    // That it went no further is known; what stopped it is asked again.
    if (event.heard === 'limit' || event.heard === 'enough') return stay(here, []);
    if (event.heard === 'not-sure') return settle(here, { ...finding, stoppedBy: [] }, moment);
    // "The knee", said here, is the reason; said of the pebble it would be the place.
    const knee = event.heard === 'findings' && event.landmark === 'knee' && !event.stopped;
    return knee ? because(['knee-bends']) : found(here, finding, event, moment);
  },
};

/** Something else stopped it than the three: it is taken for a hurt until its place is told. */
const hurtElsewhere = (back: Place): Place => ({
  at: 'where-felt',
  felt: [{ what: 'hurt' }],
  during: 'test',
  back,
  wider: true,
});

/** What is denied is no reason; what is left of the three is asked for. */
function leftOut(from: State, { stopped = [] }: Extract<Event, { heard: 'deny' }>): Move {
  const { place } = from;
  if (place.at !== 'stop-reason') return stay(from, []);
  return stay(from, stopped.length > 0 ? [{ say: 'what-else' }] : [{ say: 'noted' }]);
}

/** How high, in degrees? */
export const angle: PlaceRules<'angle'> = {
  mayLead: { reading: ['findings', 'number', 'felt'] },
  kept: true,
  lost: ({ place, visit, moment }) => askLandmark({ place, visit }, place.finding, moment),
  intro: (_, __, full) => (full ? [{ say: 'how-angles-count' }] : []),
  answer({ place, visit, moment }, event) {
    const here = { place, visit };
    const vague = event.heard === 'findings' && event.landmark !== undefined && !event.angle;
    if (vague || event.heard === 'not-sure') return askLandmark(here, place.finding, moment);
    return found(here, place.finding, event, moment);
  },
};

/** Where would a pebble dropped from the heel land? */
export const landmark: PlaceRules<'landmark'> = {
  mayLead: { reading: ['findings', 'number', 'not-sure', 'explain'] },
  kept: true,
  lost: ({ place, visit }) => skipLeg({ place, visit }, place.finding.leg),
  intro: ({ finding }) =>
    finding.angle ? [{ say: isDoubtful(finding.angle) ? 'near-the-mark' : 'as-last-time' }] : [],
  answer({ place, visit, moment }, event) {
    const here = { place, visit };
    const { finding } = place;
    if (event.heard === 'not-sure' || event.heard === 'explain') {
      if (finding.asked.includes('picture')) return withoutLandmark(here, finding, moment);
      const pictured: Finding = { ...finding, asked: [...finding.asked, 'picture'] };
      return { ...stay(here, [{ say: 'another-picture' }]), place: { ...place, finding: pictured } };
    }
    if (event.heard === 'findings' && event.angle?.how === 'vaguely' && !event.landmark) return undefined;
    return found(here, finding, event, moment);
  },
};

/** They cannot tell where it would land: the guess stands if there was one, else there is no result for this leg. */
const withoutLandmark = (from: State, finding: Finding, moment: Moment): Move =>
  finding.angle ? settle(from, finding, moment) : skipLeg(from, finding.leg);

/** "Seventeen degrees: did I hear that right?" */
export const oddAngle: PlaceRules<'odd-angle'> = {
  mayLead: { reading: ['yes', 'findings', 'number'] },
  kept: true,
  lost: ({ place, visit, moment }) => askLandmark({ place, visit }, place.finding, moment),
  intro: () => [],
  answer({ place, visit, moment }, event) {
    const here = { place, visit };
    const { finding } = place;
    if (event.heard === 'yes') return settle(here, finding, moment);
    const { angle: _, method: __, ...bare } = finding;
    if (event.heard === 'no') return settle(here, bare, moment);
    if (event.heard === 'not-sure') return askLandmark(here, bare, moment);
    return found(here, bare, event, moment);
  },
};

/** 80 or more, and the knee bent or the other leg lifted: was that before or after it? */
export const beforeOrAfter: PlaceRules<'before-or-after'> = {
  mayLead: { reading: ['order', 'option', 'findings', 'number'] },
  kept: true,
  lost: ({ place, visit, moment }) => askLandmark({ place, visit }, place.finding, moment),
  intro: () => [],
  answer({ place, visit, moment }, event) {
    const here = { place, visit };
    const { angle: high, method: _, asked, ...rest } = place.finding;
    // Another height that is as high is asked about again.
    const bare: Finding = { ...rest, asked: asked.filter((what) => what !== 'order') };
    const order = orderIn(event);
    if (order === 'before') return settle(here, place.finding, moment);
    if (order === 'after') return settle(here, bare, moment, [{ say: 'height-when-it-began' }]);
    // A lower number answers it: that is where it began.
    const lower = found(here, bare, event, moment);
    return lower ?? (event.heard === 'not-sure' && high ? askLandmark(here, bare, moment) : undefined);
  },
};

function orderIn(event: Event): 'before' | 'after' | undefined {
  if (event.heard === 'order') return event.order;
  const index = choiceIn(event);
  return index === undefined ? undefined : chosen(['before', 'after'] as const, index);
}

/** Below 80 and nothing stopped it: it was not the end of the range. */
export const goFurther: PlaceRules<'go-further'> = {
  mayLead: { reading: ['no', 'refuse', 'skip', 'findings', 'number', 'felt'] },
  kept: true,
  lost: ({ place, visit, moment }) => settle({ place, visit }, place.finding, moment),
  intro: () => [{ say: 'not-the-limit' }],
  answer({ place, visit, moment }, event) {
    const here = { place, visit };
    if (agrees(event)) return go(here, { at: 'set-up', why: 'once-more' });
    if (turnsDown(event)) return settle(here, place.finding, moment);
    const { stoppedBy: _, ...open } = place.finding;
    const fresh = event.heard === 'findings' && event.stopped ? open : place.finding;
    return found(here, fresh, event, moment);
  },
};

/** Cramp, a slipped strap, tired arms: no result. Another go? */
export const anotherGo: PlaceRules<'another-go'> = {
  mayLead: { raise: AGREES },
  kept: true,
  intro: () => [{ say: 'quiet', during: 'rest', seconds: 15 }],
  answer({ place, visit }, event) {
    const here = { place, visit };
    if (agrees(event)) {
      return go(here, { at: 'raise', leg: place.leg, practice: !visit.practised.includes(place.leg) });
    }
    return turnsDown(event) || event.heard === 'enough' ? skipLeg(here, place.leg) : undefined;
  },
};

import { THIRDS } from '../../domain/angle';
import type { Event } from '../event';
import { choiceIn, chosen, type Move, type PlaceRules, stay } from '../move';
import type { State } from '../state';
import { askLandmark, found, isDoubtful, settle } from '../steps/settle-reading';
import { skipLeg } from '../steps/skip-leg';
import type { Moment } from '../turn';
import type { Finding } from '../under-way';

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
  mayLead: { reading: ['findings', 'number', 'option', 'not-sure', 'explain'] },
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
    const { somewhere } = event.heard === 'findings' ? event : {};
    if (!somewhere) return found(here, finding, inThirds(finding, event), moment);
    // "Somewhere on my thigh" is wider than a reading may be; who can say no more of it cannot tell.
    if (somewhere === finding.somewhere) return withoutLandmark(here, finding, moment);
    return { ...stay(here, []), place: { ...place, finding: { ...finding, somewhere } } };
  },
};

/** "The upper part", "the second one": which third of what the pebble landed on; of what nobody has named it is none. */
function inThirds({ somewhere }: Finding, event: Event): Event {
  const index = choiceIn(event);
  if (somewhere === undefined) return event.heard === 'findings' && event.third ? { heard: 'missed' } : event;
  const third = event.heard === 'findings' ? event.third : index && chosen(THIRDS, index);
  return third ? { heard: 'findings', landmark: `${third}-${somewhere}` } : event;
}

/** They cannot tell where it would land: the guess stands if there was one, else there is no result for this leg. */
const withoutLandmark = (from: State, finding: Finding, moment: Moment): Move =>
  finding.angle ? settle(from, finding, moment) : skipLeg(from, finding.leg);

import { type SegmentThird, THIRDS } from '../../domain/angle';
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
    const index = finding.somewhere && choiceIn(event);
    const third = index ? chosen(THIRDS, index) : undefined;
    if (third) return found(here, finding, thirdOf(finding, third), moment);
    if (event.heard !== 'findings') return found(here, finding, event, moment);
    if (event.angle?.how === 'vaguely' && !event.landmark) return undefined;
    // "Somewhere on my thigh" is wider than a reading may be; who can say no more of it cannot tell.
    if (event.somewhere && event.somewhere === finding.somewhere) return withoutLandmark(here, finding, moment);
    if (event.somewhere)
      return { ...stay(here, []), place: { ...place, finding: { ...finding, somewhere: event.somewhere } } };
    return found(here, finding, event.third ? thirdOf(finding, event.third) : event, moment);
  },
};

/** A third of what the pebble landed on; of what nobody has named it is none. */
const thirdOf = ({ somewhere }: Finding, third: SegmentThird): Event =>
  somewhere ? { heard: 'findings', landmark: `${third}-${somewhere}` } : { heard: 'missed' };

/** They cannot tell where it would land: the guess stands if there was one, else there is no result for this leg. */
const withoutLandmark = (from: State, finding: Finding, moment: Moment): Move =>
  finding.angle ? settle(from, finding, moment) : skipLeg(from, finding.leg);

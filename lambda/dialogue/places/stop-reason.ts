import type { Felt } from '../../domain/felt';
import { other } from '../../domain/leg';
import { ASKED_REASONS, reasonsLeft, type StopReason } from '../../domain/reading';
import type { StoppedSaid } from '../event';
import { choiceIn, chosen, go, type Here, type Move, type PlaceRules, stay } from '../move';
import type { Place } from '../state';
import { found, settle } from '../steps/settle-reading';

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
      // "The first one" is the first that was asked for.
      const reason = chosen(reasonsLeft(place.denied), index);
      return reason && because([reason]);
    }
    // "Both" and "all of them" take the method's first two, or all; "no" means that nothing did.
    if (event.heard === 'leg' && event.leg === 'both') return because(['knee-bends', 'other-leg-lifts']);
    // The leg that stays down is asked for by its name, so that name is an answer.
    if (event.heard === 'leg' && (event.leg === 'other' || event.leg === other(finding.leg)))
      return because(['other-leg-lifts']);
    if (event.heard === 'feeling' && event.feeling === 'no-stretch') return because(['nothing']);
    if (event.heard === 'deny' && event.all) return because(['nothing']);
    // What is denied is no reason; what is left of the three is asked for.
    if (event.heard === 'deny') return askRest(here, [...(event.stopped ?? []), ...reasonsIn(event.felt ?? [])]);
    if (event.heard === 'not-sure') return settle(here, { ...finding, stoppedBy: [] }, moment);
    // "The knee", said here, is the reason; said of the pebble it would be the place.
    const knee = event.heard === 'findings' && event.landmark === 'knee' && !event.stopped;
    return knee ? because(['knee-bends']) : found(here, finding, event, moment);
  },
};

/** The reasons that words for a feeling name: "not the other leg", "it wasn't a pull". */
const reasonsIn = (felt: readonly Felt[]): readonly StopReason[] =>
  felt.flatMap(({ what, where }) => {
    if (where === 'other-leg') return 'other-leg-lifts';
    if (where === 'knee') return 'knee-bends';
    return where === 'behind-thigh' || where === 'behind-knee' || (where === undefined && what === 'pull')
      ? 'discomfort-behind-leg'
      : [];
  });

/** Asks for what is left of the three. */
function askRest(
  { place, visit }: Pick<Here<'stop-reason'>, 'place' | 'visit'>,
  stopped: readonly StoppedSaid[],
): Move {
  const denied = ASKED_REASONS.filter((reason) => place.denied?.includes(reason) || stopped.includes(reason));
  const open = denied.length > 0 ? { ...place, denied } : place;
  return { ...stay({ place, visit }, [{ say: stopped.length > 0 ? 'what-else' : 'noted' }]), place: open };
}

/** Something else stopped it than the three: it is taken for a hurt until its place is told. */
const hurtElsewhere = (back: Place): Place => ({
  at: 'where-felt',
  felt: [{ what: 'hurt' }],
  during: 'test',
  back,
  wider: true,
});

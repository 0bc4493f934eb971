import type { Past } from '../../domain/past';
import type { Line } from '../line';
import type { Place, Visit } from '../state';

/** Lines that are said once a session. */
const ONCE: ReadonlySet<Line['say']> = new Set<Line['say']>([
  'cannot-remember',
  'pause-hint',
  'longer-offer',
  'gone-quiet-hint',
]);

/** The name under which a place's instructions count as heard; each stretch and screening question has its own. */
function instructions(place: Place, { stretching, goal }: Visit): string {
  switch (place.at) {
    case 'screening':
      return `screening ${place.question}`;
    case 'set-up':
      return `set-up ${goal?.go === 'stretch' ? 'stretch' : 'test'}`;
    case 'stretch-set-up':
      return `how to ${stretching?.holds[stretching.next]?.stretch ?? 'stretch'}`;
    default:
      return place.at;
  }
}

/** Whether a place's whole instructions are due: they were not heard yet. */
export const unheard = (place: Place, visit: Visit): boolean => !visit.told.includes(instructions(place, visit));

/** What was told, with this turn's lines and, on arriving, this place's instructions. */
export function markTold(visit: Visit, place: Place, lines: readonly Line[], arrived: boolean): Visit {
  const once = lines.map((line) => line.say).filter((say) => ONCE.has(say));
  const names = arrived ? [...once, instructions(place, visit)] : once;
  const news = names.filter((name, index) => !visit.told.includes(name) && names.indexOf(name) === index);
  const disclaimerHeard = visit.disclaimerHeard || lines.some((line) => line.say === 'disclaimer');
  return { ...visit, disclaimerHeard, told: [...visit.told, ...news] };
}

/** What somebody with a past has heard before: they get the short form. */
export function heardBefore({ readings, holds }: Past): readonly string[] {
  const tested =
    readings.length > 0 ? ['set-up test', 'set-up stretch', 'raise', 'stop-reason', 'angle', 'landmark'] : [];
  const stretched = [...new Set(holds.map(({ stretch }) => `how to ${stretch}`))];
  return [...tested, ...stretched, ...(holds.length > 0 ? ['set-up stretch', 'pause-hint', 'longer-offer'] : [])];
}

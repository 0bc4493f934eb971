import type { Past } from '../../domain/past';
import type { Line } from '../line';
import type { Visit } from '../state';

/** Lines that are said once a session. */
const ONCE: ReadonlySet<Line['say']> = new Set<Line['say']>([
  'cannot-remember',
  'pause-hint',
  'longer-offer',
  'gone-quiet-hint',
  'lower-first',
]);

/** What is said to somebody in danger is said alone. */
const ALONE: ReadonlySet<Line['say']> = new Set<Line['say']>([
  'emergency',
  'clinician-first',
  'doctor-today',
  'doctor-this-week',
  'faint',
]);

/** Whether something saves somebody: nothing of notes, reminders or plans is told beside it. */
export const saves = (lines: readonly Line[]): boolean => lines.some(({ say }) => ALONE.has(say));

/** What was said before, with this turn's lines and, on arriving, the instructions of the place, by their name. */
export function markSaid(visit: Visit, lines: readonly Line[], instructions: string | undefined): Visit {
  const once = lines.map((line) => line.say).filter((say) => ONCE.has(say));
  const names = instructions === undefined ? once : [...once, instructions];
  const news = names.filter((name, index) => !visit.saidBefore.includes(name) && names.indexOf(name) === index);
  const disclaimerHeard = visit.disclaimerHeard || lines.some((line) => line.say === 'disclaimer');
  return { ...visit, disclaimerHeard, saidBefore: [...visit.saidBefore, ...news] };
}

/** What somebody with a past has heard before: they get the short form. */
export function heardBefore({ readings, holds }: Past): readonly string[] {
  const tested =
    readings.length > 0 ? ['set-up test', 'set-up stretch', 'raise', 'stop-reason', 'angle', 'landmark'] : [];
  const stretched = [...new Set(holds.map(({ stretch }) => `how to ${stretch}`))];
  const seated = holds.some(({ stretch }) => stretch === 'seated') ? ['up-and-over'] : [];
  const known = holds.length > 0 ? ['set-up stretch', 'pause-hint', 'longer-offer'] : [];
  return [...tested, ...stretched, ...seated, ...known];
}

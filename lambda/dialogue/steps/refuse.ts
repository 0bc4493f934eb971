import type { Note } from '../../domain/past';
import type { Refusal } from '../../domain/screening-table';
import type { Line } from '../line';
import { end, type Move } from '../move';
import type { State } from '../state';
import type { Moment } from '../turn';
import { postureIn } from './body';

/** Why nothing more is done today: a refusal of the screening's, or something that happened on the way. */
export type Ending = Refusal | 'faint' | 'arms' | 'back-hurts-lying';

/** What also drops the date of the clear screening: the next visit starts with the questions. */
const SCREENS_AGAIN: readonly Ending[] = [
  'emergency',
  'doctor-today',
  'doctor-this-week',
  'under-age',
  'clinician-first',
];

/**
 * Closes, and says who is to look at it first. Nothing medical is kept; that both legs rest until tomorrow is, without why,
 * once the body has moved. `worse`: it was told that something got worse, which wants a kind word. `stuck`: that they are on the
 * floor and cannot get up.
 */
export function refuse(from: State, why: Ending, { now }: Moment, told?: 'worse' | 'stuck'): Move {
  const { visit } = from;
  // Before anything has moved no leg is up that had to come down first.
  const posture = visit.strained ? postureIn(from) : 'free';
  const first: Line =
    why === 'emergency' || why === 'faint' || why === 'arms' || why === 'back-hurts-lying'
      ? { say: why, posture, ...(told === 'stuck' && { stuck: true }) }
      : { say: why, posture, during: visit.strained, ...(told === 'worse' && { worse: true }) };
  const up: readonly Line[] = visit.lying && why !== 'emergency' ? [{ say: 'get-up' }] : [];
  const again = SCREENS_AGAIN.includes(why);
  const { clearedAt, ...past } = visit.past;
  const plan = visit.strained ? { ...visit.plan, restFrom: now } : visit.plan;
  const rests: readonly Note[] = visit.strained ? [{ note: 'plan', plan }] : [];
  const dropped: readonly Note[] = again ? [{ note: 'not-cleared' }] : [];
  const kept = again || clearedAt === undefined ? past : { ...past, clearedAt };
  const changed = { past: visit.strained ? { ...kept, plan } : kept, plan, screened: false };
  return end(from, [first, ...up], { visit: changed, notes: [...dropped, { note: 'no-place' }, ...rests] });
}

import { LEGS } from '../../domain/leg';
import { reachedTheLine } from '../../domain/outcome';
import { latest, needsStretching, verdictOn } from '../../domain/verdict';
import type { Feeling } from '../event';
import type { Line } from '../line';
import { agrees, end, type Move, type PlaceRules } from '../move';
import type { State, Visit } from '../state';
import { feelingLine } from '../steps/body';

/** Closes a visit that came to its end: getting up, when next, goodbye. */
export function close(from: State, say: readonly Line[] = []): Move {
  const { visit } = from;
  const up: readonly Line[] = visit.lying ? [{ say: 'get-up' }] : [];
  const goodbye: readonly Line[] = [
    { say: 'come-back', next: nextTime(visit) },
    { say: 'goodbye', why: 'done' },
  ];
  return end(from, [...say, ...up, ...goodbye], { notes: [{ note: 'no-place' }] });
}

function nextTime({ past, stretching }: Visit): 'tomorrow' | 'rhythm' | 'later' | 'keep' | 'retest' | 'none' {
  const found = LEGS.flatMap((leg) => latest(past.readings, leg) ?? []).map(({ angle }) => verdictOn(angle));
  if (found.some(needsStretching)) return stretching ? 'tomorrow' : 'later';
  if (LEGS.some((leg) => reachedTheLine(past, leg))) return 'keep';
  if (stretching) return found.length > 0 ? 'keep' : 'rhythm';
  return found.length > 0 ? 'retest' : 'none';
}

/** How did that feel? One answer, and goodbye. */
export const after: PlaceRules<'after'> = {
  mayLead: {},
  kept: true,
  lost: close,
  intro: () => [],
  answer({ place, visit }, event) {
    const here = { place, visit };
    const said = (feeling: Feeling): Move => close(here, [feelingLine(here, feeling), ...doneWell(visit)]);
    if (event.heard === 'feeling') return said(event.feeling);
    if (agrees(event)) return said('good');
    if (event.heard === 'no' || event.heard === 'skip' || event.heard === 'not-sure' || event.heard === 'done') {
      return close(here, doneWell(visit));
    }
    if (event.heard === 'findings' && event.stopped?.includes('nothing')) return said('good');
    return event.heard === 'findings' && event.stopped ? said('sore') : undefined;
  },
};

function doneWell({ stretching, past }: Visit): readonly Line[] {
  const today = past.holds.filter(({ id }) => stretching && id.startsWith(`${stretching.startedAt}-`));
  const seconds = today.reduce((sum, { held, seconds: promised }) => sum + Math.min(held, promised), 0);
  return today.length > 0 ? [{ say: 'done-well', holds: today.length, seconds }] : [];
}

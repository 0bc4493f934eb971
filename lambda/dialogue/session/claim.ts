import type { Note, Past } from '../../domain/past';
import { RECENT_READINGS } from '../../domain/past';
import type { Instant } from '../../domain/reading';
import { type Week, weeksChanged, withDays, withoutDays } from '../../domain/week';
import { rulesOf } from '../places';
import { snapshot } from '../snapshot';
import { isAside, type State } from '../state';
import { heardBefore } from '../steps/said-before';

/** A session that became a voice's: where it stands, what is written down for the voice, and taken back from the account. */
export interface Claimed {
  readonly state: State;
  readonly notes: readonly Note[];
  readonly back: readonly Note[];
}

/** Whoever asked for a deletion or a card before was not recognised, so nobody's yes is theirs. */
const NOBODY = '';

/**
 * A session that was opened unrecognised, and has been the account's own since, becomes the first recognised voice's, with
 * what was measured and held in it. `theirs` is what is known of that voice.
 */
export function claim({ place, visit }: State, theirs: Past, since: Instant, now: Instant, zone = 'UTC'): Claimed {
  const { brokenOff: _, ...known } = theirs;
  const readings = visit.past.readings.filter(({ takenAt }) => takenAt >= since);
  const holds = visit.past.holds.filter(({ at }) => at >= since);
  const cleared =
    visit.past.clearedAt !== undefined && visit.past.clearedAt >= since ? visit.past.clearedAt : undefined;
  const clearedAt = cleared ?? theirs.clearedAt;
  const weeks = withDays(theirs.weeks, holds, zone);
  const others = visit.past.holds.filter(({ at }) => at < since);
  const without = withoutDays(visit.past.weeks, holds, others, zone);
  const reminder = visit.past.reminder;
  const set = reminder && reminder.setAt >= since && !theirs.reminder ? reminder : undefined;
  const past: Past = {
    ...known,
    ...(set && { reminder: set }),
    readings: [...readings, ...theirs.readings].slice(0, RECENT_READINGS),
    holds: [...holds, ...theirs.holds],
    weeks,
    plainSoundDevices: [...new Set([...visit.past.plainSoundDevices, ...theirs.plainSoundDevices])],
    ...(clearedAt !== undefined && { clearedAt }),
  };
  // What the plan keeps to today was found in this session, whoever's plan it is.
  const { limits, restFrom } = visit.plan;
  const today = { ...(limits && { limits }), ...(restFrom !== undefined && { restFrom }) };
  const plan = { ...(theirs.plan ?? visit.plan), ...today };
  const state: State = {
    place: isAside(place) ? { ...place, asker: NOBODY } : place,
    visit: {
      ...visit,
      past,
      plan,
      disclaimerHeard: visit.disclaimerHeard || theirs.clearedAt !== undefined || theirs.readings.length > 0,
      saidBefore: [...new Set([...visit.saidBefore, ...heardBefore(theirs)])],
    },
  };
  const { kept } = rulesOf(place);
  const measured: readonly Note[] = [
    ...readings.map((reading): Note => ({ note: 'reading', reading })),
    ...holds.map((hold): Note => ({ note: 'hold', hold })),
    ...weeksChanged(theirs.weeks, weeks).map(weekNote),
    ...(cleared === undefined ? [] : [{ note: 'cleared', at: cleared } as const]),
    ...(set ? [{ note: 'reminder', reminder: set } as const] : []),
    ...(limits || restFrom !== undefined ? [{ note: 'plan', plan } as const] : []),
  ];
  return {
    state,
    notes: [...measured, ...(kept ? [{ note: 'place', state: snapshot(state), at: now } as const] : [])],
    back: [
      ...(readings.length > 0 ? [{ note: 'forget-readings', readings } as const] : []),
      ...(holds.length > 0 ? [{ note: 'forget-holds', holds } as const] : []),
      ...weeksChanged(visit.past.weeks, without).map(weekNote),
      ...(cleared === undefined ? [] : [{ note: 'not-cleared' } as const]),
      ...(set ? [{ note: 'no-reminder' } as const] : []),
      ...(kept ? [{ note: 'no-place' } as const] : []),
    ],
  };
}

const weekNote = (week: Week): Note => ({ note: 'week', week });

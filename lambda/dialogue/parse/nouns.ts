import * as v from 'valibot';
import { FEELS, SITES } from '../../domain/felt';
import { ofRow } from '../../domain/hold-rows';
import { LEGS } from '../../domain/leg';
import { COUNTS, EFFORTS, LIMITS, PULLS, REPS, STRETCHES } from '../../domain/plan';
import { METHODS, STOP_REASONS } from '../../domain/reading';
import { DAYTIMES } from '../../domain/reminder';
import { WEEKDAYS } from '../../domain/week';

// The schemas of what the domain and the conversation are made of, each under the name of what it parses.

export const leg = v.picklist(LEGS);
export const legs = v.array(leg);
export const stretch = v.picklist(STRETCHES);
export const whole = v.pipe(v.number(), v.integer(), v.minValue(0));
export const instant = v.pipe(v.number(), v.finite());
export const angle = v.object({ low: v.number(), high: v.number() });
export const method = v.picklist(METHODS);
export const stopReasons = v.array(v.picklist(STOP_REASONS));
export const limits = v.array(v.picklist(LIMITS));
export const felt = v.array(v.object({ what: v.picklist(FEELS), where: v.exactOptional(v.picklist(SITES)) }));
export const plan = v.object({
  seconds: whole,
  reps: whole,
  stretches: v.array(stretch),
  only: v.exactOptional(leg),
  limits: v.exactOptional(limits),
  restFrom: v.exactOptional(instant),
  afresh: v.exactOptional(instant),
  count: v.exactOptional(v.picklist(COUNTS)),
  pull: v.exactOptional(v.picklist(PULLS)),
  adapted: v.exactOptional(v.object({ why: v.picklist(EFFORTS), at: instant })),
});

const hold = v.object({ stretch, leg, rep: whole, of: whole, seconds: whole });
export const stretching = v.object({ holds: v.array(hold), next: whole, held: whole, startedAt: instant });

const row = v.pipe(
  v.tuple([stretch, leg, whole, whole, whole, v.pipe(whole, v.maxValue(REPS.most))]),
  v.transform((told) => ofRow(told)),
);

/** What is kept of the holds; once they were kept one by one. */
export const stretchingInRows = v.object({
  ...stretching.entries,
  holds: v.pipe(
    v.array(v.union([row, hold])),
    v.transform((holds) => holds.flat()),
  ),
});

export const reading = v.object({
  leg,
  angle,
  method,
  guess: v.exactOptional(angle),
  stoppedBy: stopReasons,
  takenAt: instant,
  afterStretching: v.boolean(),
});

export const heldHold = v.object({ stretch, leg, seconds: whole, held: whole, at: instant, id: v.string() });

const weekdays = v.array(v.picklist(WEEKDAYS));
export const week = v.object({ monday: v.pipe(v.number(), v.integer()), left: weekdays, right: weekdays });

const timeOfDay = v.object({ hour: whole, minute: whole });
const schedule = v.union([
  v.object({ ...timeOfDay.entries, days: weekdays }),
  v.object({ ...timeOfDay.entries, on: v.string() }),
]);
export const reminder = v.object({ id: v.string(), schedule, setAt: instant, from: v.exactOptional(v.string()) });
export const draft = v.object({
  days: v.exactOptional(weekdays),
  on: v.exactOptional(v.string()),
  time: v.exactOptional(timeOfDay),
  daytime: v.exactOptional(v.picklist(DAYTIMES)),
});

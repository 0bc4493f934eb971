import type { Result } from '../../../dialogue/line';
import type { Visit } from '../../../dialogue/state';
import { verdicts } from '../../../dialogue/steps/question';
import type { Calendar } from '../../../dialogue/turn';
import { type Day, dayNumber, dayOf } from '../../../domain/calendar';
import type { Leg } from '../../../domain/leg';
import type { Past } from '../../../domain/past';
import type { Instant, Reading } from '../../../domain/reading';
import { latest, tighterFirst, verdictOn } from '../../../domain/verdict';
import { daysBetween, mondayOf, RECENT_WEEKS, withDays } from '../../../domain/week';
import type { Labels } from '../../../speech/labels';
import type { Chip } from '../kit/chip';
import type { MeasuredLeg } from '../screens/verdict';
import type { View } from '../view';

/** The verdict on the legs of this visit: in the title what is true of both, or of the tighter one. */
export function verdictView(visit: Visit, question: string, chips: readonly Chip[], labels: Labels): View {
  const { readings } = visit.past;
  const tested = verdicts(visit).map(({ leg }) => leg);
  const found = tighterFirst(tested, readings).flatMap((leg) => latest(readings, leg) ?? []);
  const [tighter, looser] = found;
  const alike = tighter && looser && verdictOn(tighter.angle) === verdictOn(looser.angle);
  const title = alike ? labels.verdict('both', verdictOn(tighter.angle)) : tighter && judged(tighter, labels);
  return {
    show: 'verdict',
    legs: found.map((reading) => measured(reading, labels)),
    words: { title: title ?? labels.name, body: question, chips: found.some(isVeryLow) ? chips.map(dimmed) : chips },
  };
}

/** Whoever should be looked at first is not drawn to the stretches. */
const isVeryLow = ({ angle }: Reading): boolean => verdictOn(angle) === 'very-tight';
const dimmed = (chip: Chip): Chip => ({ ...chip, neutral: true });

/** The last result under its day. */
export function lastResultView(
  results: readonly (Result & { readonly on: Day })[],
  question: string | undefined,
  chips: readonly Chip[],
  labels: Labels,
): View {
  const day = results[0]?.on;
  const title = day ? labels.day(day) : labels.name;
  const readings = results.map(({ reading }) => reading);
  const [tighter] = tighterFirst(
    readings.map(({ leg }) => leg),
    readings,
  );
  // Before a question there is room for what the tighter leg comes to.
  const told = question === undefined ? readings : readings.filter(({ leg }) => leg === tighter);
  const body = [...told.map((reading) => judged(reading, labels)), question ?? []].flat().join('<br>');
  return {
    show: 'verdict',
    legs: results.map(({ reading }) => measured(reading, labels)),
    words: { title, body, chips },
  };
}

/** All readings of some legs over time, and the days of the weeks; the diary has the newest first. */
export function progressView(
  past: Past,
  legs: readonly Leg[],
  { now, zone }: Calendar,
  question: string | undefined,
  chips: readonly Chip[],
  labels: Labels,
): View {
  const readings = past.readings.filter(({ leg }) => legs.includes(leg)).toReversed();
  const day = (reading: Reading | undefined): string => (reading ? labels.day(dayOf(reading.takenAt, now, zone)) : '');
  const [from, to] = [day(readings[0]), day(readings.at(-1))];
  return {
    show: 'progress',
    chart: {
      readings,
      weeks: daysOfWeeks(past, now, zone),
      from: from === to ? '' : from,
      to,
      side: labels.side,
      method: labels.method,
    },
    words: { title: labels.progress, ...(question !== undefined && { body: question }), chips },
  };
}

/** Days of stretching in each of the weeks that are looked back at, oldest first. */
function daysOfWeeks({ weeks, holds }: Past, now: Instant, zone: string): readonly number[] {
  const known = withDays(weeks, holds, zone);
  const first = mondayOf(dayNumber(now, zone)) - (RECENT_WEEKS - 1) * 7;
  return Array.from({ length: RECENT_WEEKS }, (_, week) => daysBetween(known, first + week * 7, first + week * 7 + 6));
}

const judged = ({ leg, angle }: Reading, labels: Labels): string => labels.verdict(leg, verdictOn(angle));

const measured = ({ leg, angle, method }: Reading, labels: Labels): MeasuredLeg => ({
  leg,
  name: labels.side[leg],
  angle,
  told: labels.degrees(angle, method),
});

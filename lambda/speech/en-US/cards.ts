import type { DatedReading, LegStanding } from '../../dialogue/line';
import { type Angle, isExact, middle, THE_LINE } from '../../domain/angle';
import type { Day } from '../../domain/calendar';
import { DAYS_A_WEEK } from '../../domain/plan';
import type { Method, StopReason } from '../../domain/reading';
import { REAL_CHANGE } from '../../domain/verdict';
import type { Cards } from '../cards';
import { sentence } from './phrase';

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** A date that can be read next year as well. */
const date = ({ year, month, day }: Day): string => `${MONTHS[month - 1]} ${day}, ${year}`;

const height = (angle: Angle): string => (isExact(angle) ? `${middle(angle)}` : `${angle.low} to ${angle.high}`);

const WAYS: Readonly<Record<Method, string>> = {
  guess: 'own guess',
  landmark: 'by where the heel would drop',
  measured: 'measured',
};

const REASONS: Readonly<Record<StopReason, string>> = {
  'knee-bends': 'the knee began to bend',
  'other-leg-lifts': 'the other leg began to lift',
  'discomfort-behind-leg': 'a pull behind the leg',
  nothing: 'nothing stopped it',
};

function line({ reading, on }: DatedReading): string {
  const { leg, angle, method, stoppedBy, afterStretching } = reading;
  const why = stoppedBy.map((reason) => REASONS[reason]).join(', ') || 'reason not said';
  return `${date(on)}, ${leg}: ${height(angle)} degrees, ${WAYS[method]}; ${why}${afterStretching ? '; right after stretching' : ''}`;
}

const CHANGES = { real: 'a real change', maybe: 'perhaps a change', same: 'about the same' } as const;

function standing({ leg, latest, on, since }: LegStanding): string {
  const now = `${sentence(leg)}: ${height(latest.angle)} degrees on ${date(on)}`;
  if (!since) return `${now}. No earlier reading was got in the same way, so no change can be told.`;
  const { by, size, method } = since.change;
  const apart = by === 0 ? 'as high as' : `${Math.abs(by)} ${by > 0 ? 'higher' : 'lower'} than`;
  return `${now}, ${apart} on ${date(since.on)}: ${CHANGES[size]}, compared ${method === 'guess' ? 'by own guess' : WAYS[method]}.`;
}

/** What the readings do not bear. */
const NOT_TOLD = `What cannot be said: heights are self-reported, so a change counts from ${REAL_CHANGE.guess} degrees by own guess, ${REAL_CHANGE.landmark} by the landmark, ${REAL_CHANGE.measured} measured. Why a leg changed, and what the back has to do with it, they do not tell.`;

/** American English in the Alexa app. */
export const cards: Cards = {
  results: ({ readings, weeks, legs }) => ({
    title: 'Straight leg raise at home',
    text: [
      `Own record. On the back, one leg raised with a strap, knee straight, the other flat. Flat is 0 degrees, straight up 90; the method's line is ${THE_LINE}.`,
      '',
      ...legs.map(standing),
      '',
      'Readings',
      ...readings.map(line),
      '',
      `Days with a stretch, of ${DAYS_A_WEEK.aim} aimed for`,
      ...(weeks.length > 0 ? weeks.map(({ monday, days }) => `week of ${date(monday)}: ${days}`) : ['none yet']),
      '',
      NOT_TOLD,
      '',
      'General information, not medical advice, and no diagnosis. It does not replace an examination by a physical therapist or a doctor.',
    ].join('\n'),
  }),
};

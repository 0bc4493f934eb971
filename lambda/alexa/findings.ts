import type { AngleSaid, Event, StoppedSaid } from '../dialogue/event';
import { type Angle, exactly } from '../domain/angle';
import type { TimeOfDay } from '../domain/reminder';
import { clockHand, decade, hedged, partOfTheWay, upright } from '../domain/wording';
import { joined, rangeOf } from './heights';
import { choice, type Slots, wholeNumber } from './slots';
import * as values from './values';

type Findings = Extract<Event, { heard: 'findings' }>;

/** The degrees in a sentence, however worded; undefined when there are none. */
function degreesIn(slots: Slots): Angle | undefined {
  const hedge = choice(slots, 'hedge', values.HEDGE);
  const degrees = wholeNumber(slots, 'degrees');
  const upper = wholeNumber(slots, 'upper');
  if (degrees !== undefined) return upper === undefined ? hedged(joined(degrees), hedge) : rangeOf(degrees, upper);
  const tens = choice(slots, 'decade', values.DECADE);
  if (tens !== undefined) return decade(Number(tens), choice(slots, 'part', values.PART));
  const [parts, of] = choice(slots, 'fraction', values.FRACTION)?.split('/').map(Number) ?? [];
  if (parts !== undefined && of !== undefined) return hedged(partOfTheWay(parts, of), hedge);
  const hand = clockIn(slots);
  if (hand) return hedged(clockHand(hand.hour, hand.minute), hedge);
  const how = choice(slots, 'upright', values.UPRIGHT);
  return how === 'vertical' ? hedged(upright(how).low, hedge) : how && upright(how);
}

/** What a clock shows whose hand the leg is. */
function clockIn(slots: Slots): TimeOfDay | undefined {
  const [hour, minute] = choice(slots, 'clock', values.CLOCK)?.split(':').map(Number) ?? [];
  return hour === undefined || minute === undefined ? undefined : { hour, minute };
}

function angleIn(slots: Slots): AngleSaid | undefined {
  const angle = degreesIn(slots);
  return angle && { how: 'degrees', angle, method: choice(slots, 'method', values.METHOD) ?? 'guess' };
}

function stoppedIn(slots: Slots): readonly StoppedSaid[] {
  const said = ['reason', 'reasonTwo'].flatMap((name) => choice(slots, name, values.REASON) ?? []);
  return [...new Set(said)];
}

/** Whatever a sentence tells of a raise: which leg, how high, why it stopped, where the heel points. Says nothing that was not said. */
export function findings(slots: Slots): Findings {
  const leg = choice(slots, 'leg', values.LEG);
  const angle = angleIn(slots);
  const stopped = stoppedIn(slots);
  const somewhere = choice(slots, 'landmark', values.SEGMENT);
  const third = choice(slots, 'landmark', values.SEGMENT_THIRD);
  const landmark = somewhere ? (`mid-${somewhere}` as const) : choice(slots, 'landmark', values.LANDMARK);
  const clock = clockIn(slots);
  return {
    heard: 'findings',
    ...(leg && { leg }),
    ...(angle && { angle }),
    ...(stopped.length > 0 && { stopped }),
    ...(landmark && { landmark }),
    ...(somewhere && { somewhere }),
    ...(third && { third }),
    ...(clock && { clock }),
  };
}

/** "Ten less than the other one", "same as before": an angle against another reading. */
export function relativeAngle(slots: Slots): Findings {
  const to =
    choice(slots, 'reference', values.REFERENCE) ?? (choice(slots, 'leg', values.LEG) ? 'other-leg' : 'last-time');
  const number = wholeNumber(slots, 'number');
  const direction = choice(slots, 'direction', values.DIRECTION);
  // "Higher than the left" tells which way, and not how far.
  if (number === undefined && direction) return { heard: 'findings', angle: { how: 'vaguely' } };
  const size = number ?? 0;
  const by = direction === 'less' ? -size : size;
  return { heard: 'findings', angle: { how: 'relative', to, by: by === 0 ? 0 : by } };
}

/** "No, fifty", "no, the left was forty", "left, I mean right": what was just heard is replaced. */
export function correction(slots: Slots): Event {
  const { leg, angle, stopped, landmark } = findings(slots);
  const number = wholeNumber(slots, 'number');
  if (number !== undefined && leg) {
    return {
      heard: 'findings',
      leg,
      angle: { how: 'degrees', angle: exactly(joined(number)), method: 'guess' },
      instead: true,
    };
  }
  if (number !== undefined) return { heard: 'number', value: joined(number), instead: true };
  if (leg && !angle && !stopped && !landmark) return { heard: 'leg', leg };
  if (!leg && !angle && !stopped && !landmark) return { heard: 'doubt' };
  return { ...findings(slots), instead: true };
}

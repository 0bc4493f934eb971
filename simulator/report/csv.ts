import { dateIn, type Report } from './report';

/** Quotes a field where it must be. Source: RFC 4180. */
const field = (value: string | number | boolean): string => {
  const text = String(value);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
};

const table = (head: readonly string[], rows: readonly (readonly (string | number | boolean)[])[]): string =>
  [head, ...rows].map((row) => `${row.map(field).join(',')}\r\n`).join('');

/** The readings as CSV: one line a reading, oldest first; degrees as the range that was given. */
export const readingsCsv = ({ readings, zone }: Report): string =>
  table(
    ['date', 'leg', 'degrees_low', 'degrees_high', 'way', 'stopped_by', 'just_after_stretching'],
    readings.map((reading) => [
      dateIn(reading.takenAt, zone),
      reading.leg,
      reading.angle.low,
      reading.angle.high,
      reading.method,
      reading.stoppedBy.join(' '),
      reading.afterStretching,
    ]),
  );

/** The weeks as CSV: one line a week by its Monday, gaps included. */
export const weeksCsv = ({ weeks }: Report): string =>
  table(
    ['week_from', 'days', 'holds', 'seconds_held'],
    weeks.map(({ monday, days, holds, seconds }) => [monday, days, holds, seconds]),
  );

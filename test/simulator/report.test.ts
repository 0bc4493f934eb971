import FhirValidator from '@asymmetrik/fhir-json-schema-validator';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { exactly } from '../../lambda/domain/angle';
import { DAY } from '../../lambda/domain/calendar';
import type { HeldHold } from '../../lambda/domain/past';
import type { Reading } from '../../lambda/domain/reading';
import { openTable, type Table } from '../../simulator/home/table';
import { readingsCsv, weeksCsv } from '../../simulator/report/csv';
import { fhirBundle } from '../../simulator/report/fhir';
import { type History, readHistory } from '../../simulator/report/history';
import { reportPage } from '../../simulator/report/page';
import { type Report, reportOn } from '../../simulator/report/report';
import { writeDiary } from '../support/write-diary';

const FIRST = Date.parse('2026-03-02T08:00:00Z');
const NOW = Date.parse('2026-04-20T18:00:00Z');
const ZONE = 'Europe/London';

const reading = (leg: Reading['leg'], after: number, low: number, more: Partial<Reading> = {}): Reading => ({
  leg,
  angle: exactly(low),
  method: 'guess',
  stoppedBy: ['knee-bends'],
  takenAt: FIRST + after * DAY,
  afterStretching: false,
  ...more,
});

const readings: readonly Reading[] = [
  reading('left', 0, 50),
  reading('right', 0, 62, { method: 'landmark', stoppedBy: ['discomfort-behind-leg', 'knee-bends'] }),
  reading('left', 28, 72, { angle: { low: 70, high: 75 } }),
  reading('right', 28, 65, { stoppedBy: [] }),
];

/** Two holds on each of three days of the first week and one of the last. */
const holds: readonly HeldHold[] = [0, 1, 3, 49].flatMap((day) =>
  [0, 1].map((index) => {
    const at = FIRST + day * DAY + index * 60_000;
    return { stretch: 'lying', leg: 'left', seconds: 30, held: 30, at, id: `${FIRST + day * DAY}-${index}` } as const;
  }),
);

let table: Table;
let report: Report;
let history: History;

beforeAll(async () => {
  table = await openTable();
  await writeDiary(
    table,
    { account: 'ana' },
    [
      ...readings.map((one) => ({ note: 'reading', reading: one }) as const),
      ...holds.map((hold) => ({ note: 'hold', hold }) as const),
    ],
    NOW,
  );
  await writeDiary(
    table,
    { account: 'ana', person: 'ben' },
    [{ note: 'reading', reading: reading('left', 1, 40) }],
    NOW,
  );
  history = await readHistory(table, 'ana');
  report = reportOn(history, NOW, ZONE);
});
afterAll(() => table.close());

describe('what there is to show', () => {
  test("is the whole diary of one voice, oldest first, and nobody else's", async () => {
    expect(history).toEqual({ readings, holds });
    const ben = await readHistory(table, 'ana', 'ben');
    expect(ben.readings.map(({ angle }) => angle.low)).toEqual([40]);
  });

  test('counts days, not holds, and shows the weeks in which nothing was held', () => {
    expect(report.weeks.map(({ monday, days, seconds }) => [monday, days, seconds])).toEqual([
      ['2026-03-02', 3, 180],
      ['2026-03-09', 0, 0],
      ['2026-03-16', 0, 0],
      ['2026-03-23', 0, 0],
      ['2026-03-30', 0, 0],
      ['2026-04-06', 0, 0],
      ['2026-04-13', 0, 0],
      ['2026-04-20', 1, 60],
    ]);
  });

  test('tells a change only between readings that were got in the same way', () => {
    const [left, right] = report.courses;
    expect(left?.since?.change).toEqual({ size: 'real', by: 23, method: 'guess' });
    expect(right?.since).toBeUndefined();
  });
});

describe('as CSV', () => {
  test('has a line a reading, with its range, way and reasons', () => {
    expect(readingsCsv(report).split('\r\n')).toEqual([
      'date,leg,degrees_low,degrees_high,way,stopped_by,just_after_stretching',
      '2026-03-02,left,50,50,guess,knee-bends,false',
      '2026-03-02,right,62,62,landmark,discomfort-behind-leg knee-bends,false',
      '2026-03-30,left,70,75,guess,knee-bends,false',
      '2026-03-30,right,65,65,guess,,false',
      '',
    ]);
  });

  test('has a line a week', () => {
    expect(weeksCsv(report)).toContain('2026-03-02,3,6,180\r\n');
  });
});

describe('as FHIR R4', () => {
  const validator = new FhirValidator();

  test('is valid by the schema of R4, resource by resource', () => {
    const bundle = fhirBundle(report);
    const wrong = bundle.entry.flatMap(({ resource }) => validator.validate(resource, true));
    expect(wrong).toEqual([]);
    expect(bundle.entry.map(({ resource }) => resource.resourceType)).toEqual([
      'Patient',
      ...Array.from({ length: 4 }, () => 'Observation'),
      ...Array.from({ length: 2 }, () => 'Procedure'),
    ]);
  });

  test('is refused by the schema when it is not: the schema is really asked', () => {
    expect(validator.validate({ resourceType: 'Observation', status: 'guessed' }, true)).not.toEqual([]);
  });

  test('names nobody', () => {
    expect(JSON.stringify(fhirBundle(report))).not.toMatch(/ana|amzn1/);
  });
});

describe('as a page', () => {
  test('says of every reading when, which leg, how high, how it was got and what ended it', () => {
    const rows = reportPage(report)
      .split('<tr>')
      .map((row) =>
        row
          .replace(/<[^>]+>/g, ' ')
          .replace(/\s+/g, ' ')
          .trim(),
      );
    expect(rows).toContain('30 Mar 2026 left 70 to 75° close own guess the knee began to bend');
    expect(rows.join('\n')).toContain(
      '2 Mar 2026 right 62° short of it landmark discomfort behind the leg, the knee began to bend',
    );
    expect(reportPage(report)).toContain('1 day with a stretch in the last 6 weeks, 1 minute held in all.');
  });

  test('says what cannot be told', () => {
    expect(reportPage(report)).toContain('no change can be told');
  });

  test('of an empty diary says that there is nothing yet', () => {
    const page = reportPage(reportOn({ readings: [], holds: [] }, NOW, ZONE));
    expect(page).toContain('Nothing was measured yet.');
    expect(page).toContain('No stretch was held yet.');
  });
});

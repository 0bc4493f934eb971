import { setTimeout } from 'node:timers/promises';
import type { AttributeValue } from '@aws-sdk/client-dynamodb';
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import type { Row } from '../../lambda/diary/attribute';
import type { Diary } from '../../lambda/diary/diary';
import { itemOfReading } from '../../lambda/diary/item';
import { TABLE_ACTIONS } from '../../lambda/diary/table';
import { exactly } from '../../lambda/domain/angle';
import { DAY, HOUR, MINUTE } from '../../lambda/domain/calendar';
import type { Who } from '../../lambda/domain/past';
import { emptyPast, type HeldHold, type Note, RECENT_READINGS } from '../../lambda/domain/past';
import { USUAL_PLAN } from '../../lambda/domain/plan';
import type { Reading } from '../../lambda/domain/reading';
import type { Reminder } from '../../lambda/domain/reminder';
import { RECENT_WEEKS, type Week } from '../../lambda/domain/week';
import type { Fault, Wire } from '../../simulator/home/faulty-wire';
import { type OpenDiary, openDiary } from '../support/open-diary';

const NOW = Date.parse('2026-11-20T18:00:00Z');
/** Of the same week. */
const MONDAY = Date.parse('2026-11-16') / DAY;

const reading = (leg: 'left' | 'right', degrees: number, takenAt: number): Reading => ({
  leg,
  angle: exactly(degrees),
  method: 'guess',
  stoppedBy: ['knee-bends'],
  takenAt,
  afterStretching: false,
});

const hold = (at: number, index: number): HeldHold => ({
  stretch: 'lying',
  leg: 'left',
  seconds: 30,
  held: 30,
  at,
  id: `${at}-${index}`,
});

let open: OpenDiary;
let diary: Diary;
let wire: Wire;

beforeAll(async () => {
  open = await openDiary();
  ({ diary, wire } = open);
});

afterEach(() => wire.harm(() => 'none'));

afterAll(() => open.close());

let accounts = 0;
/** Somebody whom the table has never heard of. */
const somebody = (person?: string): Who => ({ account: `account ${accounts++}`, ...(person && { person }) });

describe('what is remembered', () => {
  test('of somebody new, nothing is known, and that is the truth', async () => {
    expect(await diary.read(somebody(), NOW)).toEqual(emptyPast(true));
  });

  test('everything that is written comes back as it was', async () => {
    const who = somebody();
    const range: Reading = {
      ...reading('right', 0, NOW - 2 * DAY),
      angle: { low: 60, high: 65 },
      method: 'landmark',
      stoppedBy: [],
      afterStretching: true,
    };
    const state = { place: { at: 'raise', leg: 'left' }, told: ['strap'] };
    const reminder: Reminder = { id: 'r-1', schedule: { hour: 19, minute: 5, days: [1, 3] }, setAt: NOW };
    await diary.write(
      who,
      [
        { note: 'reading', reading: range },
        { note: 'reading', reading: reading('left', 55, NOW - DAY) },
        { note: 'hold', hold: hold(NOW - HOUR, 0) },
        { note: 'week', week: { monday: MONDAY, left: [1, 5], right: [5] } },
        { note: 'plan', plan: { ...USUAL_PLAN, seconds: 45 } },
        { note: 'cleared', at: NOW - DAY },
        { note: 'reminder', reminder },
        { note: 'plain-sound', device: 'kitchen' },
        { note: 'plain-sound', device: 'bedroom' },
        { note: 'place', state, at: NOW },
      ],
      NOW,
    );
    expect(await diary.read(who, NOW)).toEqual({
      known: true,
      readings: [reading('left', 55, NOW - DAY), range],
      holds: [hold(NOW - HOUR, 0)],
      weeks: [{ monday: MONDAY, left: [1, 5], right: [5] }],
      plan: { ...USUAL_PLAN, seconds: 45 },
      reminder,
      clearedAt: NOW - DAY,
      brokenOff: { state, at: NOW },
      plainSoundDevices: ['kitchen', 'bedroom'].sort().reverse(),
    });
  });

  test('the same turn delivered twice leaves one of each', async () => {
    const who = somebody();
    const notes = [
      { note: 'reading', reading: reading('left', 60, NOW) },
      { note: 'hold', hold: hold(NOW, 1) },
    ] as const;
    await Promise.all([diary.write(who, notes, NOW), diary.write(who, notes, NOW)]);
    const { readings, holds } = await diary.read(who, NOW);
    expect([readings, holds]).toEqual([[notes[0].reading], [notes[1].hold]]);
  });

  test('a hold broken off and finished the next day is one hold, of that day', async () => {
    const who = somebody();
    const broken: HeldHold = { ...hold(NOW - DAY, 3), held: 12 };
    await diary.write(who, [{ note: 'hold', hold: broken }], NOW);
    await diary.write(who, [{ note: 'hold', hold: { ...broken, held: 30, at: NOW } }], NOW);
    expect((await diary.read(who, NOW)).holds).toEqual([{ ...broken, held: 30, at: NOW }]);
  });

  test('both legs measured at one instant are two readings', async () => {
    const who = somebody();
    await diary.write(
      who,
      [
        { note: 'reading', reading: reading('left', 60, NOW) },
        { note: 'reading', reading: reading('right', 70, NOW) },
      ],
      NOW,
    );
    expect((await diary.read(who, NOW)).readings).toHaveLength(2);
  });

  test('of two notes about one thing, the later holds', async () => {
    const who = somebody();
    await diary.write(who, [{ note: 'cleared', at: NOW }, { note: 'not-cleared' }], NOW);
    await diary.write(who, [{ note: 'no-place' }, { note: 'place', state: 'somewhere', at: NOW }], NOW);
    const past = await diary.read(who, NOW);
    expect(past.clearedAt).toBeUndefined();
    expect(past.brokenOff?.state).toBe('somewhere');
  });

  test('writes that the table leaves undone are done again', async () => {
    const who = somebody();
    let calls = 0;
    wire.harm(() => (calls++ % 2 === 0 ? 'half' : 'none'));
    const holds = [0, 1, 2, 3, 4].map((index) => hold(NOW, index));
    await diary.write(
      who,
      holds.map((each) => ({ note: 'hold', hold: each })),
      NOW,
    );
    expect((await diary.read(who, NOW)).holds).toHaveLength(holds.length);
  });

  test('an old request that comes late brings back neither a place, nor a clear screening, nor a plan', async () => {
    const who = somebody();
    const plan = { ...USUAL_PLAN, seconds: 45 };
    const old = NOW - MINUTE;
    await diary.write(
      who,
      [{ note: 'place', state: 'new', at: NOW }, { note: 'not-cleared' }, { note: 'plan', plan }],
      NOW,
    );
    const late: readonly Note[] = [
      { note: 'place', state: 'old', at: old },
      { note: 'cleared', at: old },
      { note: 'plan', plan: USUAL_PLAN },
    ];
    await diary.write(who, late, old);
    expect(await diary.read(who, NOW)).toEqual({ ...emptyPast(true), plan, brokenOff: { state: 'new', at: NOW } });
    await diary.write(who, [{ note: 'no-place' }], NOW);
    await diary.write(who, late, old);
    expect((await diary.read(who, NOW)).brokenOff).toBeUndefined();
  });

  test('a clock that once ran days ahead does not stop what is kept from then on', async () => {
    const who = somebody();
    await diary.write(who, [{ note: 'cleared', at: NOW + 9 * DAY }], NOW + 9 * DAY);
    await diary.write(who, [{ note: 'cleared', at: NOW }], NOW);
    expect((await diary.read(who, NOW)).clearedAt).toBe(NOW);
  });

  test.each<Fault>(['empty', 'torn', 'page'])('an answer that does not say so is no success (%s)', async (fault) => {
    const who = somebody();
    wire.harm(() => fault);
    const { note, reading: one } = { note: 'reading', reading: reading('left', 60, NOW) } as const;
    await expect(diary.write(who, [{ note, reading: one }], NOW)).rejects.toThrow();
    await expect(diary.write(who, [{ note: 'no-place' }], NOW)).rejects.toThrow();
    await expect(diary.write(who, [{ note: 'forget-everything' }], NOW)).rejects.toThrow();
    await expect(diary.read(who, NOW)).rejects.toThrow();
  });

  test('where a session broke off is kept for a day, whenever the table gets round to removing it', async () => {
    const who = somebody();
    await diary.write(who, [{ note: 'place', state: 'somewhere', at: NOW }], NOW);
    expect((await diary.read(who, NOW + DAY - MINUTE)).brokenOff).toBeDefined();
    expect((await diary.read(who, NOW + DAY + MINUTE)).brokenOff).toBeUndefined();
  });

  test('two voices of a household, and the account itself, do not see one another', async () => {
    const own = somebody();
    const ann: Who = { ...own, person: 'ann' };
    const annSharp: Who = { ...own, person: 'ann#' };
    await diary.write(own, [{ note: 'reading', reading: reading('left', 50, NOW) }], NOW);
    await diary.write(ann, [{ note: 'reading', reading: reading('left', 60, NOW) }], NOW);
    await diary.write(annSharp, [{ note: 'reading', reading: reading('left', 70, NOW) }], NOW);
    const angles = await Promise.all(
      [own, ann, annSharp].map(async (who) => (await diary.read(who, NOW)).readings.map(({ angle }) => angle.low)),
    );
    expect(angles).toEqual([[50], [60], [70]]);
  });
});

describe('reading is bounded', () => {
  test('however much there is, it costs one call, and brings the newest readings and the holds of eight days', async () => {
    const who = somebody();
    const days = Array.from({ length: 60 }, (_, index) => NOW - (59 - index) * DAY);
    await diary.write(
      who,
      days.map((at) => ({ note: 'reading', reading: reading('left', 60, at) })),
      NOW,
    );
    await diary.write(
      who,
      days.map((at) => ({ note: 'hold', hold: hold(at, 0) })),
      NOW,
    );
    await diary.write(
      who,
      [
        { note: 'place', state: 'somewhere', at: NOW },
        { note: 'cleared', at: NOW },
      ],
      NOW,
    );
    const before = wire.calls.length;
    const past = await diary.read(who, NOW);
    expect(wire.calls.length - before).toBe(1);
    expect(past.readings.map(({ takenAt }) => takenAt)).toEqual(days.slice(-RECENT_READINGS).reverse());
    expect(past.holds.map(({ at }) => at)).toEqual(days.slice(-9).reverse());
    expect([past.brokenOff?.state, past.clearedAt]).toEqual(['somewhere', NOW]);
  });

  test('weeks come newest first, and never more than are looked back at', async () => {
    const who = somebody();
    const all = Array.from({ length: 60 }, (_, ago): Week => ({ monday: MONDAY - 7 * ago, left: [2], right: [] }));
    for (const week of all.toReversed()) await diary.write(who, [{ note: 'week', week }], NOW);
    expect((await diary.read(who, NOW)).weeks).toEqual(all.slice(0, RECENT_WEEKS));
    expect((await diary.read(who, NOW + 10 * 7 * DAY)).weeks).toEqual(all.slice(0, 4));
  });

  test('the devices of a household take nothing from a year of readings', async () => {
    const who = somebody();
    const all = Array.from({ length: RECENT_READINGS + 1 }, (_, index) => reading('left', 60, NOW - index * DAY));
    const devices = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'];
    await diary.write(
      who,
      [
        ...all.map((each) => ({ note: 'reading', reading: each }) as const),
        ...devices.map((device) => ({ note: 'plain-sound', device }) as const),
        { note: 'plan', plan: USUAL_PLAN },
        { note: 'cleared', at: NOW },
        { note: 'place', state: 'somewhere', at: NOW },
      ],
      NOW,
    );
    const past = await diary.read(who, NOW);
    expect(past.readings).toEqual(all.slice(0, RECENT_READINGS));
    expect(past.plainSoundDevices).toEqual(devices.toReversed());
  });

  test('holds come newest first by when they were held, whenever their programme began', async () => {
    const who = somebody();
    const [early, late] = [hold(NOW - 3 * HOUR, 0), { ...hold(NOW - 2 * HOUR, 0), at: NOW - 90 * MINUTE }];
    const goneOnWith = { ...early, id: `${NOW - 3 * HOUR}-1`, at: NOW };
    await diary.write(
      who,
      [early, goneOnWith, late].map((each) => ({ note: 'hold', hold: each })),
      NOW,
    );
    expect((await diary.read(who, NOW)).holds).toEqual([goneOnWith, late, early]);
  });

  test('the newest two hundred holds are enough for anybody', async () => {
    const who = somebody();
    const many = Array.from({ length: 201 }, (_, index) => hold(NOW - index * MINUTE, 0));
    await diary.write(
      who,
      many.map((each) => ({ note: 'hold', hold: each })),
      NOW,
    );
    expect((await diary.read(who, NOW)).holds).toEqual(many.slice(0, 200));
  });

  test('much that lies before the holds does not cut them off', async () => {
    const who = somebody();
    const devices = Array.from({ length: 120 }, (_, index) => `device ${index}`);
    const holds = Array.from({ length: 160 }, (_, index) => hold(NOW - index * MINUTE, 0));
    await diary.write(
      who,
      [
        ...devices.map((device) => ({ note: 'plain-sound', device }) as const),
        ...holds.map((each) => ({ note: 'hold', hold: each }) as const),
      ],
      NOW,
    );
    const past = await diary.read(who, NOW);
    expect([past.holds, past.plainSoundDevices.length]).toEqual([holds, devices.length]);
  });

  test('nor do more devices than any household has', async () => {
    const who = somebody();
    const all = Array.from({ length: RECENT_READINGS + 9 }, (_, index) => reading('left', 60, NOW - index * DAY));
    const devices = Array.from({ length: 40 }, (_, index) => `device ${index}`);
    await diary.write(
      who,
      [
        ...all.map((each) => ({ note: 'reading', reading: each }) as const),
        ...devices.map((device) => ({ note: 'plain-sound', device }) as const),
      ],
      NOW,
    );
    const past = await diary.read(who, NOW);
    expect(past.readings).toEqual(all.slice(0, RECENT_READINGS));
    expect(past.plainSoundDevices).toHaveLength(40);
  });

  test('what was written a second ago is there: no read may be of a copy that is behind', async () => {
    const who = somebody();
    const before = wire.calls.length;
    await diary.read(who, NOW);
    await diary.write(who, [{ note: 'forget-everything' }], NOW);
    await diary.forgetAccount(who.account);
    const reads = wire.calls.slice(before).filter(({ action }) => action === 'Query');
    expect(reads.map(({ body }) => JSON.parse(body).ConsistentRead)).toEqual([true, true, true]);
  });

  test('the table is asked for nothing but what its permissions name', async () => {
    const who = somebody();
    await diary.write(who, [{ note: 'place', state: 'somewhere', at: NOW }, { note: 'forget-everything' }], NOW);
    await diary.read(who, NOW);
    await diary.forgetAccount(who.account);
    const asked = new Set(wire.calls.map(({ action }) => `dynamodb:${action}`));
    expect([...asked].sort()).toEqual([...TABLE_ACTIONS].sort());
  });
});

describe('the tests, which share an item', () => {
  const tests = (count: number): readonly Reading[] =>
    Array.from({ length: count }, (_, ago) => reading('left', 60, NOW - ago * DAY));

  async function testedDaily(who: Who, count: number): Promise<readonly Reading[]> {
    const all = tests(count);
    for (const each of all.toReversed()) await diary.write(who, [{ note: 'reading', reading: each }], NOW);
    return all;
  }

  test('are all there where two devices write at the same time, and one turn corrects another', async () => {
    const who = somebody();
    const [left, right] = [reading('left', 60, NOW), reading('right', 70, NOW)];
    await Promise.all([left, right].map((each) => diary.write(who, [{ note: 'reading', reading: each }], NOW)));
    expect((await diary.read(who, NOW)).readings).toEqual([right, left]);
    const corrected = reading('left', 50, NOW);
    await diary.write(who, [{ note: 'reading', reading: corrected }], NOW);
    expect((await diary.read(who, NOW)).readings).toEqual([right, corrected]);
  });

  test('that are not looked back at any more are kept, and come back when others are deleted', async () => {
    const who = somebody();
    const all = await testedDaily(who, RECENT_READINGS + 12);
    expect((await diary.read(who, NOW)).readings).toEqual(all.slice(0, RECENT_READINGS));
    await diary.write(who, [{ note: 'forget-readings', readings: all.slice(0, 10) }], NOW);
    expect((await diary.read(who, NOW)).readings).toEqual(all.slice(10, 10 + RECENT_READINGS));
    await diary.write(who, [{ note: 'forget-readings', readings: all.slice(30) }], NOW);
    expect((await diary.read(who, NOW)).readings).toEqual(all.slice(10, 30));
  });

  test('are all forgotten with everything else', async () => {
    const who = somebody();
    await testedDaily(who, RECENT_READINGS + 12);
    await diary.write(who, [{ note: 'forget-everything' }], NOW);
    expect(await diary.read(who, NOW)).toEqual(emptyPast(true));
    const [one] = tests(1);
    await diary.write(who, one ? [{ note: 'reading', reading: one }] : [], NOW);
    expect((await diary.read(who, NOW)).readings).toEqual([one]);
  });

  test.each<Fault>(['cut', 'cut-after', 'error'])('lose none where moving them on fails (%s)', async (fault) => {
    const who = somebody();
    const all = await testedDaily(who, RECENT_READINGS + 2);
    const next = reading('right', 60, NOW + DAY);
    for (const action of ['BatchWriteItem', 'UpdateItem']) {
      let updates = 0;
      wire.harm((call) => (call.action === action && (action !== 'UpdateItem' || updates++ > 0) ? fault : 'none'));
      await expect(diary.write(who, [{ note: 'reading', reading: next }], NOW)).rejects.toThrow();
      wire.harm(() => 'none');
      expect((await diary.read(who, NOW)).readings).toEqual([next, ...all].slice(0, RECENT_READINGS));
    }
    await diary.write(
      who,
      [
        { note: 'reading', reading: next },
        { note: 'forget-readings', readings: all.slice(0, 9) },
      ],
      NOW,
    );
    expect((await diary.read(who, NOW)).readings).toEqual([next, ...all.slice(9)]);
  });

  test.each<[string, Fault]>([
    ['BatchWriteItem', 'none'],
    ['BatchWriteItem', 'late'],
    ['UpdateItem', 'late'],
  ])('that are moved on while another device forgets everything are forgotten (%s, %s)', async (moment, fault) => {
    const who = somebody();
    await testedDaily(who, RECENT_READINGS + 2);
    const forgotten: Promise<void>[] = [];
    let calls = 0;
    wire.harm(({ action }) => {
      // The first update is that of the new reading, which is on its way before.
      if (calls++ === 0 || action !== moment) return 'none';
      forgotten.push(open.beside.write(who, [{ note: 'forget-everything' }], NOW));
      return fault;
    });
    await diary.write(who, [{ note: 'reading', reading: reading('right', 60, NOW) }], NOW);
    await Promise.all(forgotten);
    expect([forgotten.length > 0, await open.itemsOf(who.account)]).toEqual([true, []]);
  });

  test('deleting what was never kept leaves nothing behind', async () => {
    const who = somebody();
    await diary.write(who, [{ note: 'forget-readings', readings: tests(2) }], NOW);
    expect(await open.itemsOf(who.account)).toEqual([]);
  });
});

describe('a diary of before the tests and the weeks had an item each', () => {
  const alone = (one: Reading): Readonly<Record<string, Row>> => ({
    [`-#reading#${new Date(one.takenAt).toISOString()}#${one.leg}`]: itemOfReading(one),
  });
  const old = [
    reading('right', 70, NOW - 2 * DAY),
    reading('left', 60, NOW - 2 * DAY),
    reading('left', 55, NOW - 9 * DAY),
  ];
  const items = {
    ...Object.assign({}, ...old.map(alone)),
    '-#setting#week#02': { monday: { S: '2026-11-09' }, left: { S: '3' } },
    '-#setting#week#03': { monday: { S: '2026-11-16' }, left: { S: '1' } },
  };

  test('is read as it is, and goes on in the new one', async () => {
    const who = somebody();
    await open.put(who, items);
    const known = await diary.read(who, NOW);
    expect(known.readings).toEqual(old);
    expect(known.weeks).toEqual([
      { monday: MONDAY, left: [1], right: [] },
      { monday: MONDAY - 7, left: [3], right: [] },
    ]);
    const next = reading('left', 65, NOW);
    const week: Week = { monday: MONDAY, left: [1, 5], right: [5] };
    await diary.write(
      who,
      [
        { note: 'reading', reading: next },
        { note: 'week', week },
      ],
      NOW,
    );
    const then = await diary.read(who, NOW);
    expect(then.readings).toEqual([next, ...old]);
    expect(then.weeks).toEqual([week, { monday: MONDAY - 7, left: [3], right: [] }]);
  });

  test('forgets the last test and everything like any other', async () => {
    const who = somebody();
    await open.put(who, items);
    await diary.write(who, [{ note: 'forget-readings', readings: old.slice(0, 2) }], NOW);
    expect((await diary.read(who, NOW)).readings).toEqual(old.slice(2));
    await diary.write(who, [{ note: 'forget-everything' }], NOW);
    expect(await open.itemsOf(who.account)).toEqual([]);
  });
});

describe('writing', () => {
  const holds = (count: number) =>
    Array.from({ length: count }, (_, index) => ({ note: 'hold', hold: hold(NOW, index) }) as const);

  test.each([
    [0, 0],
    [1, 1],
    [25, 1],
    [26, 2],
  ])('%i notes takes %i calls', async (notes, count) => {
    const before = wire.calls.length;
    await diary.write(somebody(), holds(notes), NOW);
    expect(wire.calls.length - before).toBe(count);
  });

  test('many calls are on their way eight at a time', async () => {
    wire.harm(() => 'hang');
    const before = wire.calls.length;
    const onTheirWay = (): number => new Set(wire.calls.slice(before).map(({ body }) => body)).size;
    const patience = new AbortController();
    const written = expect(diary.write(somebody(), holds(300), NOW, patience.signal)).rejects.toThrow();
    while (onTheirWay() < 8) await setTimeout(10);
    // A ninth would be there soon after.
    await setTimeout(200);
    patience.abort();
    await written;
    expect(onTheirWay()).toBe(8);
  });

  test('what the table leaves undone is written in the end', async () => {
    const who = somebody();
    wire.harm(() => 'half');
    await diary.write(who, holds(20), NOW);
    expect((await diary.read(who, NOW)).holds).toHaveLength(20);
  });

  test('what the table leaves undone for good is an error that says how much', async () => {
    wire.harm(() => 'nothing');
    await expect(diary.write(somebody(), holds(3), NOW)).rejects.toThrow(
      expect.objectContaining({ name: 'ThrottlingException', message: expect.stringMatching(/left 3 writes undone/) }),
    );
  });
});

describe('strange items are passed over', () => {
  test.each<[string, Record<string, AttributeValue>]>([
    ['nothing in it', {}],
    ['a leg nobody has', { leg: { S: 'middle' } }],
    ['an angle that is a word', { low: { S: 'high' } }],
    ['an angle beyond any leg', { high: { N: '400' } }],
    ['a range upside down', { low: { N: '70' }, high: { N: '60' } }],
    ['a way of measuring from the future', { method: { S: 'ultrasound' } }],
    ['a stop reason that is unknown', { stoppedBy: { L: [{ S: 'knee-bends' }, { S: 'boredom' }] } }],
    ['no date', { takenAt: { NULL: true } }],
    ['a date that no calendar has', { takenAt: { N: '9e15' } }],
  ])('a reading with %s', async (_, strange) => {
    const who = somebody();
    await diary.write(who, [{ note: 'reading', reading: reading('left', 60, NOW) }], NOW);
    const sound = {
      leg: { S: 'left' },
      low: { N: '60' },
      high: { N: '60' },
      method: { S: 'guess' },
      stoppedBy: { L: [] },
    };
    const item = Object.keys(strange).length === 0 ? {} : { ...sound, takenAt: { N: '1' }, ...strange };
    await open.put(who, { '-#reading#2026-11-20T18:30:00.000Z#left': item });
    expect((await diary.read(who, NOW)).readings).toEqual([reading('left', 60, NOW)]);
  });

  test('a hold, a plan, a place and a clearing from another time', async () => {
    const who = somebody();
    await open.put(who, {
      [`-#hold#${NOW}-0`]: { stretch: { S: 'hanging' } },
      '-#setting#plan': { seconds: { N: '9999' }, reps: { N: '2' }, stretches: { L: [{ S: 'lying' }] } },
      '-#setting#cleared': { at: { S: 'once' } },
      '-#setting#plain-sound#': { device: { N: '1' } },
      '-#unfinished': { at: { N: String(NOW) }, state: { S: '{"half' }, expires: { N: String(NOW) } },
      '-#zodiac': { sign: { S: 'scorpio' } },
    });
    expect(await diary.read(who, NOW)).toEqual(emptyPast(true));
  });
});

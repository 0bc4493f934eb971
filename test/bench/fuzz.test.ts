import { expect, test } from '@jest/globals';
import { playSessions } from '../../bench/fuzz/play';
import { harmed } from '../../bench/fuzz/strange';
import model from '../../interaction-model/en-US.json';

test('whatever is said, sent, kept or stored, every turn is answered with something that Alexa plays', async () => {
  const { turns, findings } = await playSessions(model, 300, 20_260_303);
  expect(turns).toBeGreaterThanOrEqual(300);
  expect(findings).toEqual([]);
});

test('harm changes one place, and leaves what it was done to as it was', () => {
  const whole = { a: { b: [1, 2] }, c: 'x' };
  const places = [0, 1, 2, 3, 4];
  const changed = places.map((place) => harmed(whole, { place, becomes: null, gone: false }));
  expect(changed).toEqual([
    { a: null, c: 'x' },
    { a: { b: null }, c: 'x' },
    { a: { b: [null, 2] }, c: 'x' },
    { a: { b: [1, null] }, c: 'x' },
    { a: { b: [1, 2] }, c: null },
  ]);
  expect(harmed(whole, { place: 2, becomes: null, gone: true })).toEqual({ a: { b: [2] }, c: 'x' });
  expect(whole).toEqual({ a: { b: [1, 2] }, c: 'x' });
});

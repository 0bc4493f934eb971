import type { Seen, Task } from './task';

const stretched = ({ state: { visit } }: Seen): boolean =>
  visit.stretching !== undefined && visit.stretching.next >= visit.stretching.holds.length;
const says =
  (...patterns: readonly RegExp[]) =>
  ({ said }: Seen): boolean =>
    patterns.every((it) => it.test(said));
const known = { earlier: 'test' as const };
const toStretch = { welcome: ['start my stretches', 'do my stretches', "let's stretch"] };

/** What people come for who know their legs. */
export const STRETCHES: readonly Task[] = [
  { name: 'a first test and all its stretches', done: stretched },
  { ...known, name: 'the stretches of the day', answers: toStretch, done: stretched },
  {
    ...known,
    name: 'the lying stretch only',
    answers: { welcome: ['only the lying stretch', 'just the lying stretch'] },
    done: (seen) =>
      stretched(seen) && seen.state.visit.stretching?.holds.every(({ stretch }) => stretch === 'lying') === true,
  },
  {
    ...known,
    name: 'holds of forty-five seconds',
    answers: toStretch,
    detours: { 'stretch-set-up': ['forty five seconds', 'make it forty five seconds'] },
    done: (seen) => stretched(seen) && seen.state.visit.plan.seconds === 45,
  },
  {
    ...known,
    name: 'longer holds',
    answers: toStretch,
    detours: { 'stretch-set-up': ['longer holds', 'longer', 'make them longer'] },
    done: (seen) => stretched(seen) && seen.state.visit.plan.seconds > 30,
  },
  {
    ...known,
    name: 'a pause in a hold',
    answers: toStretch,
    detours: { hold: ['(after 25 seconds) Alexa, pause', '(after 25 seconds) Alexa, wait'] },
    done: stretched,
  },
  {
    ...known,
    name: 'how long is left of a hold',
    answers: toStretch,
    detours: { hold: ['(after 25 seconds) Alexa, how long is left', '(after 25 seconds) Alexa, how much longer'] },
    done: stretched,
  },
  {
    ...known,
    name: 'a hold left out',
    answers: toStretch,
    detours: { hold: ['(after 25 seconds) Alexa, skip', '(after 25 seconds) Alexa, next'] },
    done: stretched,
  },
  {
    ...known,
    name: 'stretches that were too strong',
    answers: { ...toStretch, after: ['too strong', 'it was too strong', 'too much'] },
    done: (seen) => stretched(seen) && seen.over,
  },
];

/** What people ask who want to know what was. */
export const QUESTIONS: readonly Task[] = [
  {
    earlier: 'test',
    name: 'the last result',
    opens: 'Alexa, ask hamstring coach for my last result',
    done: says(/left/i, /right/i, /fifty|50/i),
  },
  {
    earlier: 'test and stretches',
    name: 'what was done this week',
    opens: 'Alexa, open hamstring coach',
    answers: { welcome: ['what did i do this week', 'how many days did i stretch this week'] },
    done: says(/\b(one|1)\b|once|day/i),
  },
  {
    earlier: 'test',
    name: 'progress',
    answers: { welcome: ['how am i doing', 'my progress', 'am i getting better'] },
    done: says(/left|right|test/i),
  },
  {
    earlier: 'test',
    name: 'what is stored',
    answers: { welcome: ['what do you know about me', 'what is stored about me'] },
    done: says(/keep|kept|store|remember/i),
  },
  {
    earlier: 'test',
    name: 'everything deleted',
    answers: { welcome: ['delete my data', 'delete everything', 'forget everything'] },
    done: ({ state, before }) => before.length > 0 && state.visit.past.readings.length === 0,
  },
  {
    earlier: 'test',
    name: 'a reminder',
    answers: { welcome: ['set a reminder', 'remind me', 'remind me to stretch'] },
    done: says(/remind/i),
  },
];

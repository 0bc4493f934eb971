import type { Leg } from '../../lambda/domain/leg';
import type { Seen, Task } from './task';

const tested =
  (...legs: readonly Leg[]) =>
  ({ state: { visit, place } }: Seen): boolean =>
    place.at === 'verdict' && legs.length === visit.tested.length && legs.every((leg) => visit.tested.includes(leg));
const both = tested('left', 'right');

const latest = ({ state }: Seen) => state.visit.past.readings[0];
const closedUntested = ({ over, state }: Seen): boolean => over && state.visit.tested.length === 0;

/** What people come for who want to know how their legs are. */
export const TESTS: readonly Task[] = [
  { name: 'the first test', done: both },
  {
    name: 'the left leg only',
    answers: { welcome: ['test my left leg', 'just the left leg', 'only my left leg'] },
    done: tested('left'),
  },
  {
    name: 'one leg, and then which',
    answers: { welcome: ['test one leg', 'just one leg'], 'which-leg': ['right', 'the right one', 'my right leg'] },
    done: tested('right'),
  },
  {
    name: 'a test by somebody who cannot tell degrees',
    answers: { angle: ["i don't know", 'no idea', "i can't tell"], landmark: ['the middle of my shin', 'my shin'] },
    done: (seen) => both(seen) && (latest(seen)?.angle.high ?? 90) <= 62,
  },
  {
    name: 'a test where the pull behind the leg stops it',
    answers: {
      'stop-reason': ['the pull behind my leg', 'it pulled behind the leg', 'the stretch behind my leg'],
      angle: ['sixty', 'sixty degrees', 'about sixty'],
    },
    done: (seen) => both(seen) && latest(seen)?.stoppedBy.includes('discomfort-behind-leg') === true,
  },
  {
    name: 'a test of legs that need nothing',
    answers: {
      'stop-reason': ['the pull behind my leg', 'it pulled behind the leg'],
      angle: ['eighty five', 'eighty five degrees'],
      landmark: ['my hip', 'the hip', 'at my hip'],
    },
    done: (seen) => both(seen) && (latest(seen)?.angle.low ?? 0) >= 80,
  },
  {
    name: 'a test, with a question about the strap',
    detours: { 'set-up': ['what can i use instead of a strap', "i don't have a strap"] },
    done: both,
  },
  {
    name: 'a test, asking first why hamstrings',
    detours: { welcome: ['why do hamstrings matter', 'why hamstrings'] },
    done: both,
  },
  {
    name: 'a test with a moment to get down',
    detours: { 'set-up': ['give me a minute', 'wait', 'not yet'] },
    done: both,
  },
  {
    name: 'a test whose instruction is heard twice',
    detours: { 'set-up': ['repeat', 'say that again', 'can you repeat that'] },
    done: both,
  },
  {
    name: 'an angle put right',
    detours: { 'set-up': ['ready'], verdict: ['no fifty five', 'no fifty five degrees', 'i meant fifty five'] },
    done: (seen) => both(seen) && latest(seen)?.angle.high === 55,
  },
  {
    name: 'a test, taken again by who is known',
    earlier: 'test',
    answers: { welcome: ['test my legs', 'start the test', 'test me again'] },
    done: both,
  },
  {
    name: 'a back that hurts in the raise',
    answers: { raise: ['my back hurts', 'it hurts my back', 'i felt it in my back'] },
    done: closedUntested,
  },
  {
    name: 'a foot that tingles, told when asked what stopped it',
    answers: { 'stop-reason': ['my foot is tingling', 'pins and needles in my foot', 'my foot went numb'] },
    done: closedUntested,
  },
  {
    name: 'no raise after a yes to a safety question',
    answers: {
      screening: ['yes', 'yes i have', 'yes i do'],
      'which-sign': ["i don't know", 'not sure', "i'd rather not say"],
      'sign-check': ['not sure', "i don't know", 'no'],
    },
    done: closedUntested,
  },
];

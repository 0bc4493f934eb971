import type { Place } from '../../dialogue/state';
import { OFFERED, type Offered } from './offered';

function offeredAt(place: Place): Offered {
  switch (place.at) {
    case 'welcome':
      return place.offer === 'rest'
        ? [['what was my last result', 'no, not today'], ['how often should I stretch']]
        : [
            ['yes, please', 'no, not today'],
            ['start the test', 'do my stretches'],
          ];
    case 'screening':
      return place.question === 'lies-flat'
        ? [
            ['yes, I can', "no, it's hard for me"],
            ["yes, that's fine", "I'm not sure"],
          ]
        : [
            ['yes, one of those', 'none of those'],
            ['no, nothing like that', "I'm not sure"],
          ];
    case 'sign-check':
      return place.check === 'is-it-new'
        ? [
            ["it's new", "it's getting worse", "I've had it for years"],
            ['yes, definitely', "I'm not sure"],
          ]
        : OFFERED[place.at];
    case 'where-felt':
      return place.wider
        ? [
            ['my lower back', 'the front of my hip'],
            ['my buttock', 'my calf'],
          ]
        : [
            ['the back of my thigh', 'somewhere else'],
            ['behind my knee', 'my lower back'],
          ];
    default:
      return OFFERED[place.at];
  }
}

/** What can be answered where somebody was misheard so many times in a row. */
export const answersOffered = (place: Place, times: number): readonly string[] => offeredAt(place)[times > 1 ? 1 : 0];

/** Where a leg goes up next, or goes on. */
const GOES_UP: ReadonlySet<Place['at']> = new Set<Place['at']>([
  'set-up',
  'another-go',
  'stretch-set-up',
  'paused',
  'let-go',
]);

/** The same as a sentence. */
export function exampleAt(place: Place, times: number): string {
  const answers = answersOffered(place, times);
  if (answers.length === 0) return '';
  // A leg goes up next: what was not understood may have been a reason against it.
  const wrong = GOES_UP.has(place.at) ? "If something's wrong, tell me in a few words. " : '';
  return `${wrong}${times > 1 ? 'Try' : 'You can say'}: ${answers.join('. Or: ')}.`;
}

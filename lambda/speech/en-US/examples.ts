import type { Place } from '../../dialogue/state';
import type { SafetyQuestion } from '../../domain/screening';
import { OFFERED, type Offered } from './offered';

/**
 * How yes is said to each safety question as it is put in short. "Something is" would answer some of them as well, and is
 * "nothing is" with a sound lost, which would clear them.
 */
const YES_TO: Readonly<Record<Exclude<SafetyQuestion, 'lies-flat'>, string>> = {
  nerves: 'yes, there is',
  'red-flags': 'yes, there is',
  'below-knee': 'yes, it does',
  injury: 'yes, there is',
  body: 'yes, it is',
  brief: 'yes, there is',
};

function offeredAt(place: Place): Offered {
  switch (place.at) {
    case 'welcome':
      return place.offer === 'rest'
        ? [['what was my last result', 'no, thank you'], ['how often should I stretch']]
        : [
            ['yes, please', 'start the test'],
            ['test my legs', 'do my stretches'],
          ];
    case 'screening':
      return place.question === 'lies-flat'
        ? [
            ['yes, I can', "no, it's hard for me"],
            ['yes, I can do that', "I'm not sure"],
          ]
        : [
            [YES_TO[place.question], 'none of those'],
            ['no, nothing like that', "I'm not sure"],
          ];
    case 'where-felt':
      return place.wider
        ? [
            ['in my lower back', 'the front of my hip'],
            ['my buttock', 'my calf'],
          ]
        : [
            ['the back of my thigh', 'somewhere else'],
            ['behind my knee', 'in my lower back'],
          ];
    default:
      return OFFERED[place.at];
  }
}

/** What can be answered where somebody was misheard so many times in a row. */
export const answersOffered = (place: Place, times: number): readonly string[] => offeredAt(place)[times > 1 ? 1 : 0];

/** The same as a sentence. */
export function exampleAt(place: Place, times: number): string {
  const answers = answersOffered(place, times);
  return answers.length === 0 ? '' : `${times > 1 ? 'Try' : 'You can say'}: ${answers.join('. Or: ')}.`;
}

import { exactly, POSSIBLE } from '../../domain/angle';
import { type Verdict, verdictOn } from '../../domain/verdict';
import { answers } from './answers';
import { inWords } from './numbers';

/** What a height means for whichever leg it was, the height in words. */
const meanings: Readonly<Record<Verdict, (degrees: string) => string>> = {
  'no-need': (degrees) =>
    `A leg that reaches ${degrees} has plenty of give. Stretching it is unlikely to do much for your back.`,
  close: (degrees) =>
    `A leg that stops at ${degrees} is close to the mark of eighty. There's little to gain, so it's your choice.`,
  short: (degrees) =>
    `A leg that stops at ${degrees} is short of the mark of eighty. Many people are, without any pain. ` +
    'Stretching it may help.',
  tight: (degrees) =>
    `A leg that stops at ${degrees} is clearly tight. That's common, and stretching it could well make a difference.`,
  'very-tight': (degrees) =>
    `A leg that stops at ${degrees} is very low, so a physical therapist should look at it first. ` +
    'Stretching it gently may still help.',
};

/** Answers "is sixty-five bad": what so many degrees mean. A height that no leg can reach gets the general answer. */
export function interpret(degrees: number): string {
  const whole = Math.round(degrees);
  const possible = whole >= POSSIBLE.low && whole <= POSSIBLE.high;
  return possible ? meanings[verdictOn(exactly(whole))](inWords(whole)) : answers['interpret-result'];
}

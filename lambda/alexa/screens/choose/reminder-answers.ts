import type { Place } from '../../../dialogue/state';
import { type Daytime, EVENING, NOON } from '../../../domain/reminder';
import type { Answer } from '../../../speech/labels';

type Asking = Pick<Extract<Place, { at: 'reminder' }>, 'asks' | 'draft'>;

/** What is likeliest to each question about a reminder; who is not sure leaves it to us. */
export function reminderAnswers({ asks, draft: { time } }: Asking): readonly Answer[] {
  switch (asks) {
    case 'when':
    case 'days':
      return ['every-day', 'weekdays', 'not-sure', 'no-reminder'];
    case 'time':
      return ['not-sure', 'no-reminder'];
    case 'daytime':
      return ['morning', time && time.hour + NOON < EVENING ? 'afternoon' : 'evening', 'no-reminder'];
    case 'every-day':
    case 'morning':
    case 'sure':
      return ['yes', 'no'];
  }
}

/** Full hours to choose from, of 24; every other time can be said. */
export const reminderHours = ({ asks, draft: { daytime } }: Asking): readonly number[] =>
  asks === 'time' ? HOURS[daytime ?? 'any'] : [];

const HOURS: Readonly<Record<Daytime | 'any', readonly number[]>> = {
  morning: [7, 8, 9],
  afternoon: [13, 15, 17],
  evening: [18, 19, 20],
  any: [7, 12, 19],
};

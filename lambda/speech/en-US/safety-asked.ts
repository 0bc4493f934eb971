import type { Place } from '../../dialogue/state';
import type { Item, SafetyQuestion } from '../../domain/screening';
import { leftOf, type Part } from '../../domain/screening-parts';
import type { Ways } from './offers';
import { choices } from './phrase';
import { CHECKING, SCREENING, WHICH } from './safety-questions';

/** The parts that the questions of safety name. */
const PART: Readonly<Record<Part, string>> = {
  numbness: 'a numb groin or bottom',
  bladder: 'bladder trouble',
  bowels: 'bowel trouble',
  weakness: 'weakness in both legs',
  tingling: 'tingling in both legs',
  fall: 'a bad fall',
  accident: 'an accident',
  fever: 'fever',
  'chest-pain': 'chest pain',
  'weight-loss': 'unexplained weight loss',
  cancer: 'past cancer',
  'night-pain': 'night pain that nothing eases',
  pain: 'pain past your knee',
  sciatica: 'sciatica',
  disc: 'a slipped disc',
  tear: 'a hamstring tear',
  operation: 'an operation',
  break: 'a broken bone',
  calf: 'a hot or swollen calf',
  pregnancy: 'a pregnancy',
  bones: 'thin bones',
  hip: 'a new hip',
  knee: 'a new knee',
};

/** Where a question means another thing by the same word. */
const PART_IN: Partial<Readonly<Record<SafetyQuestion, Partial<Readonly<Record<Part, string>>>>>> = {
  'below-knee': { numbness: 'numbness past your knee', tingling: 'tingling past your knee' },
  brief: { numbness: 'numbness', weakness: 'weak legs', fall: 'a fall' },
};

/** What an item is called of which everything is left. */
const WHOLE: Partial<Readonly<Record<Item, string>>> = {
  'bladder-or-bowel': 'bladder or bowel trouble',
  'both-legs': 'weakness or tingling in both legs',
  accident: 'a bad fall or accident',
  'pain-past-knee': 'pain, tingling or numbness past your knee',
  'disc-or-sciatica': 'sciatica or a slipped disc',
  'operation-or-break': 'an operation or a broken bone',
};

/** What is left to ask of a question of which some parts were denied. */
function askTheRest(question: SafetyQuestion, denied: readonly Part[]): Ways {
  const all = leftOf(question, []);
  const left = leftOf(question, denied);
  const items = [...new Set(left.map(([, item]) => item))];
  const told = items.flatMap((item) => {
    const parts = left.filter(([, of]) => of === item).map(([part]) => PART_IN[question]?.[part] ?? PART[part]);
    const whole = all.filter(([, of]) => of === item).length === parts.length && parts.length > 1;
    return whole ? (WHOLE[item] ?? parts) : parts;
  });
  const rest = choices(told);
  return told.length === 1
    ? [`And the last one: ${rest}?`, `And what about ${rest}?`, `And this one, yes or no: ${rest}?`]
    : [`And any of the others: ${rest}?`, `Any of the others: ${rest}?`, `And the rest, yes or no: ${rest}?`];
}

type Asked<At extends Place['at']> = { readonly place: Extract<Place, { at: At }> };

/** The questions about what makes stretching unsafe. */
export const safetyAsked = {
  screening: ({ place: { question, denied } }: Asked<'screening'>): Ways =>
    denied ? askTheRest(question, denied) : SCREENING[question],
  'which-sign': ({ place }: Asked<'which-sign'>): Ways => WHICH[place.question],
  'sign-check': ({ place }: Asked<'sign-check'>): Ways => CHECKING[place.check],
};

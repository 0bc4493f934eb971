import { ASKED_FOR, type Item, type SafetyQuestion } from './screening';

/**
 * What the questions of the screening name, word by word. Where a question names one item in two words ("bladder or
 * bowels"), somebody may deny one of them and have the other.
 */
export const PARTS = [
  ...(['numbness', 'bladder', 'bowels', 'weakness', 'tingling'] as const),
  ...(['fall', 'accident', 'fever', 'chest-pain', 'weight-loss', 'cancer', 'night-pain'] as const),
  ...(['pain', 'sciatica', 'disc', 'tear', 'operation', 'break', 'calf'] as const),
  ...(['pregnancy', 'bones', 'hip', 'knee'] as const),
] as const;

/** One of the parts in `PARTS`. */
export type Part = (typeof PARTS)[number];

type PartOf = readonly [part: Part, of: Item];

const NERVES: readonly PartOf[] = [
  ['numbness', 'saddle-numbness'],
  ['bladder', 'bladder-or-bowel'],
  ['bowels', 'bladder-or-bowel'],
  ['weakness', 'both-legs'],
];

/** The parts of each question in the order in which it names them, each with the item that it tells of. */
const NAMED: Readonly<Record<SafetyQuestion, readonly PartOf[]>> = {
  nerves: [...NERVES, ['tingling', 'both-legs']],
  'red-flags': [
    ['fall', 'accident'],
    ['accident', 'accident'],
    ['fever', 'fever'],
    ['chest-pain', 'chest-pain'],
    ['weight-loss', 'weight-loss'],
    ['cancer', 'cancer-history'],
    ['night-pain', 'night-pain'],
  ],
  'below-knee': [
    ['pain', 'pain-past-knee'],
    ['tingling', 'pain-past-knee'],
    ['numbness', 'pain-past-knee'],
    ['sciatica', 'disc-or-sciatica'],
    ['disc', 'disc-or-sciatica'],
  ],
  injury: [
    ['tear', 'muscle-tear'],
    ['operation', 'operation-or-break'],
    ['break', 'operation-or-break'],
    ['calf', 'hot-calf'],
  ],
  body: [
    ['pregnancy', 'pregnant'],
    ['bones', 'osteoporosis'],
    ['hip', 'new-hip'],
    ['knee', 'new-knee'],
  ],
  'lies-flat': [],
  brief: [
    ...NERVES,
    ['pain', 'pain-past-knee'],
    ['fall', 'accident'],
    ['operation', 'operation-or-break'],
    ['pregnancy', 'pregnant'],
  ],
};

/** What a question asks for in one breath with an item: a fall that it began with, and one just now. */
const alike = (item: Item): readonly Item[] =>
  Object.values(ASKED_FOR)
    .flat()
    .find((items) => items.includes(item)) ?? [item];

/** The items that a part may tell of, in whichever question. */
export const itemsOf = (part: Part): readonly Item[] =>
  Object.values(NAMED).flatMap((parts) => parts.flatMap(([each, item]) => (each === part ? alike(item) : [])));

/** What is left of a question where some of its parts were denied, each with the item that it tells of. */
export const leftOf = (question: SafetyQuestion, denied: readonly Part[]): readonly PartOf[] =>
  NAMED[question].filter(([part]) => !denied.includes(part));

/** What was denied: items, and those of their parts that were named. */
export interface Denied {
  readonly signs?: readonly Item[];
  readonly parts?: readonly Part[];
}

/** The parts of a question that a denial takes away: those it names; who denies something narrower has denied none. */
export const deniedOf = (question: SafetyQuestion, { signs = [], parts = [] }: Denied): readonly Part[] =>
  NAMED[question].flatMap(([part, item]) => {
    if (!parts.includes(part)) return [];
    // "No numbness between my legs" is not of the one below the knee.
    const meant = itemsOf(part).filter((each) => signs.includes(each));
    return meant.length === 0 || meant.some((each) => alike(item).includes(each)) ? [part] : [];
  });

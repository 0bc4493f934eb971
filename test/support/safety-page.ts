import { type Cell, FEELS, type Feel, type Outcome, type Site } from '../../lambda/domain/felt';
import { FELT } from '../../lambda/domain/felt-table';
import type { Limit } from '../../lambda/domain/plan';
import { ASKED_FOR, type Item, QUESTIONS, type QuestionName } from '../../lambda/domain/screening';
import {
  CHECKS,
  type Check,
  type Follows,
  ITEM_ROWS,
  type ItemRow,
  ON_CHECK,
  type Refusal,
} from '../../lambda/domain/screening-table';

// docs/safety.md as the tables of lambda/domain have it, in the words of a physiotherapist's form.

const FEEL: Readonly<Record<Feel, string>> = {
  pull: 'a pull, tight',
  hurt: 'hurts, aches',
  sharp: 'sharp, a pop',
  burning: 'burning',
  tingling: 'tingling, numb, shooting',
  asleep: 'gone to sleep',
  pinch: 'a pinch',
  cramp: 'a cramp',
  dizzy: 'dizzy, faint, sick',
};

const SITE: Readonly<Record<Site | 'nowhere-said', string>> = {
  'behind-thigh': 'behind the thigh',
  'behind-knee': 'behind the knee',
  calf: 'calf, heel, shin',
  foot: 'foot',
  'down-leg': 'running down past the knee',
  buttock: 'buttock, sitting bone',
  hip: 'front of hip, groin',
  'low-back': 'low back, once the body has moved',
  knee: 'knee, in front or inside',
  'other-leg': 'the leg that stays down',
  arms: 'arms, shoulders, neck',
  chest: 'chest',
  'nowhere-said': 'nowhere said',
};

const OUTCOME: Readonly<Record<Outcome, string>> = {
  emergency: '**emergency**',
  'clinician-first': '**clinician first**',
  'lie-until-it-passes': 'stay lying until it passes; no more today',
  'stop-for-today': 'no more today',
  wakes: 'leg down: does it wake?',
  'leg-rests': 'this leg rests',
  where: 'leg down: where?',
  rest: 'rest; another go?',
  'once-more': 'rest, once more',
  'relax-foot': 'relax the foot, once more',
  'soften-knee': 'less, knee soft',
  less: 'less, next time',
  'third-stop': 'the third stop',
  right: 'right',
  noted: 'noted',
};

const LIMIT: Readonly<Record<Limit, string>> = {
  'lying-only': 'lying only, nothing bent forward',
  'seated-only': 'seated only, no test',
  'not-past-vertical': 'never past straight up',
};

const REFUSAL: Readonly<Record<Refusal, string>> = {
  emergency: '**emergency**',
  'doctor-today': '**a doctor today**, no way round it',
  'under-age': 'for grown-ups: a parent and a doctor',
  'doctor-this-week': 'a doctor this week, before any stretching',
  'clinician-first': 'a doctor or physiotherapist first',
};

const CHECK: Readonly<Record<Check, string>> = {
  'is-it-new': 'Is it new in the last days, or getting worse?',
  'position-eases': 'Does some position ease it?',
  'looked-at-since': 'Has a doctor looked at it since?',
  'doctors-word': 'Has a doctor or physiotherapist who knows about it said that stretching is fine?',
  'word-since': 'Has a doctor or physiotherapist said since then that stretching is fine?',
  'midwifes-word': 'Has the midwife or doctor said that stretching is fine?',
  'foot-wakes': 'Does the foot that went to sleep feel normal again, now that it is down?',
  'for-a-child': 'Is it for them (a child that somebody told of)?',
};

const FOLLOWS: Readonly<Record<Follows, string>> = {
  ...REFUSAL,
  next: 'on',
  cleared: 'no sign',
  'leg-rests': 'this leg rests',
};

const QUESTION: Readonly<Record<QuestionName, string>> = {
  nerves: 'Nerves',
  'red-flags': 'Red flags',
  'below-knee': 'Below the knee',
  injury: 'Injury',
  body: 'Body',
  'lies-flat': 'Lies flat',
};

const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [row(head), row(head.map(() => '---')), ...rows.map(row)].join('\n');

function cellText({ test, hold, rest, again }: Cell): string {
  const parts = test === hold ? [OUTCOME[test]] : [`in the test ${OUTCOME[test]}`, `in a hold ${OUTCOME[hold]}`];
  const later = rest !== hold && rest !== test ? [`else ${OUTCOME[rest]}`] : [];
  return [...parts, ...later, ...(again ? [`again: ${OUTCOME[again]}`] : [])].join('; ');
}

const linked = (evidence: readonly string[]): string => evidence.map((id) => `[${id}](evidence.md#${id})`).join(', ');

const feltTable = (): string =>
  table(
    ['where', ...FEELS.map((feel) => FEEL[feel]), 'why'],
    Object.entries(FELT).map(([site, { evidence, ...cells }]) => [
      // The keys of the table are the sites.
      SITE[site as Site],
      ...FEELS.map((feel) => cellText(cells[feel])),
      linked(evidence),
    ]),
  );

function rowText(item: Item): readonly string[] {
  const { refuses, checks, checksOfOld, moved, down, leaves, evidence }: ItemRow = ITEM_ROWS[item];
  const asked = (what: readonly Check[]): string => what.map((check) => CHECK[check]).join(' Then: ');
  return [
    item.replaceAll('-', ' '),
    refuses ? REFUSAL[refuses] : asked(checks) || 'nothing',
    checksOfOld ? asked(checksOfOld) : 'the same',
    [...(moved ? [REFUSAL[moved]] : []), ...(down ? [`on the floor: ${REFUSAL[down]}`] : [])].join('; ') || 'the same',
    leaves.map((limit) => LIMIT[limit]).join('; ') || 'everything',
    linked(evidence),
  ];
}

const screeningTable = (): string =>
  table(
    [
      'question',
      'item',
      'then, or what is asked about it',
      'said to be old',
      'once the body has moved',
      'what is left',
      'why',
    ],
    [
      ...QUESTIONS.flatMap((question) =>
        ASKED_FOR[question].flat().map((item) => [QUESTION[question], ...rowText(item)]),
      ),
      ...(['under-age', 'calls-for-help'] as const).map((item) => ['never asked', ...rowText(item)]),
    ],
  );

const checkTable = (): string =>
  table(
    ['asked', 'yes', 'no', 'not sure'],
    CHECKS.map((check) => {
      const { yes, no, 'not-sure': unsure } = ON_CHECK[check];
      return [CHECK[check], FOLLOWS[yes], FOLLOWS[no], FOLLOWS[unsure]];
    }),
  );

/** The page, up to what is generated and from there on. */
export const safetyPage = (): string => `# What is safe, and who says so

Written from \`lambda/domain/felt-table.ts\` and \`lambda/domain/screening-table.ts\`
(\`UPDATE=1 npx jest test/house/safety-page\`), so that a physiotherapist can read, correct and sign what the skill does. No
physiotherapist has signed it yet. The numbers and sources are in [evidence.md](evidence.md).

## What is felt, and where

A feeling that is named without a place is taken at the place named with it. Of several, the strictest counts.

${feltTable()}

## The safety questions

Asked standing or sitting, the first time and after thirty days away, one at a time in this order. Only a plain denial clears
a question (for the last, a plain yes). Where a part of it is denied by its name, the rest is asked for by itself, until each
part is denied; what is narrower than a part ("no flu", "no back surgery") denies none. After a yes or a "not sure" the skill asks which one it is; whoever does not know or
will not say sees a doctor first. Of several items the strictest counts.

${screeningTable()}

What the answers to those further questions lead to:

${checkTable()}
`;

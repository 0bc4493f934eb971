import { type Cell, type During, type Feel, type Felt, OUTCOMES, type Outcome, type Site } from './felt';

/** One place on the body: what each feeling there comes to, and the entries of `docs/evidence.md` that say why. */
export interface Row extends Readonly<Record<Feel, Cell>> {
  readonly evidence: readonly string[];
}

const always = (outcome: Outcome, again?: Outcome): Cell => ({
  test: outcome,
  hold: outcome,
  rest: outcome,
  ...(again && { again }),
});

const AMBULANCE = always('emergency');
const DOCTOR = always('clinician-first');
const FAINT = always('lie-until-it-passes');
const LEG_RESTS = always('leg-rests');
const WHERE = always('where');
const REST = always('rest');
const ONCE_MORE = always('once-more');
const RELAX_FOOT = always('relax-foot', 'clinician-first');
const WAKES = always('wakes', 'clinician-first');
const LESS = always('less');
/** The pull that the method looks for; behind the knee a hold goes on with less of it. */
const PULL: Cell = { test: 'third-stop', hold: 'right', rest: 'noted' };
const PULL_AT_KNEE: Cell = { test: 'third-stop', hold: 'soften-knee', rest: 'noted' };
/** Pain behind the thigh limits a raise as a pull does; in a hold it is too much. */
const TOO_STRONG: Cell = { test: 'third-stop', hold: 'less', rest: 'less' };

type Cells = readonly [pull: Cell, hurt: Cell, sharp: Cell, burning: Cell, tingling: Cell, pinch: Cell, cramp: Cell];

const row = (cells: Cells, evidence: readonly string[], dizzy: Cell = FAINT): Row => {
  const [pull, hurt, sharp, burning, tingling, pinch, cramp] = cells;
  return { pull, hurt, sharp, burning, tingling, asleep: tingling, pinch, cramp, dizzy, evidence };
};

const BURNS_TWICE = always('less', 'clinician-first');
const HURTS_TWICE = always('soften-knee', 'leg-rests');
const CRAMPS_TWICE = always('rest', 'clinician-first');
const TODAY_OVER = always('stop-for-today');
const NERVE = ['nerve-or-hamstring', 'stop-at-once'] as const;

/**
 * What is felt, and where: the whole of what the skill makes of it. Drawn up for a physiotherapist to read, correct and
 * sign; `docs/safety.md` shows it. The columns: a pull, hurting, sharp, burning, tingling or numb, a pinch, a cramp.
 */
export const FELT: Readonly<Record<Site | 'nowhere-said', Row>> = {
  'behind-thigh': row([PULL, TOO_STRONG, DOCTOR, BURNS_TWICE, DOCTOR, LESS, ONCE_MORE], ['third-stop', ...NERVE]),
  'behind-knee': row(
    [PULL_AT_KNEE, HURTS_TWICE, DOCTOR, DOCTOR, DOCTOR, LEG_RESTS, ONCE_MORE],
    ['third-stop', ...NERVE],
  ),
  calf: row([RELAX_FOOT, DOCTOR, DOCTOR, DOCTOR, DOCTOR, LEG_RESTS, ONCE_MORE], ['past-the-knee']),
  // A foot may only have fallen asleep; anything else that goes to sleep is numb.
  foot: {
    ...row([RELAX_FOOT, LEG_RESTS, DOCTOR, DOCTOR, DOCTOR, LEG_RESTS, ONCE_MORE], ['past-the-knee']),
    asleep: WAKES,
  },
  'down-leg': row([DOCTOR, DOCTOR, DOCTOR, DOCTOR, DOCTOR, DOCTOR, ONCE_MORE], ['past-the-knee']),
  buttock: row([LEG_RESTS, LEG_RESTS, DOCTOR, DOCTOR, DOCTOR, LEG_RESTS, REST], ['sitting-bone', ...NERVE]),
  hip: row([LEG_RESTS, LEG_RESTS, LEG_RESTS, DOCTOR, DOCTOR, LEG_RESTS, REST], NERVE),
  'low-back': row([DOCTOR, DOCTOR, DOCTOR, DOCTOR, DOCTOR, DOCTOR, CRAMPS_TWICE], NERVE),
  knee: row([LEG_RESTS, LEG_RESTS, DOCTOR, DOCTOR, DOCTOR, LEG_RESTS, REST], NERVE),
  'other-leg': row([LEG_RESTS, DOCTOR, DOCTOR, DOCTOR, DOCTOR, LEG_RESTS, REST], ['other-leg-hurts']),
  arms: row([ONCE_MORE, ONCE_MORE, TODAY_OVER, REST, DOCTOR, REST, REST], ['no-result']),
  chest: row(
    [AMBULANCE, AMBULANCE, AMBULANCE, AMBULANCE, AMBULANCE, AMBULANCE, AMBULANCE],
    ['emergency-signs'],
    AMBULANCE,
  ),
  'nowhere-said': row([PULL, WHERE, WHERE, WHERE, DOCTOR, WHERE, REST], NERVE),
};

/** The strictest of several. */
const strictest = (outcomes: readonly Outcome[]): Outcome =>
  OUTCOMES.find((outcome) => outcomes.includes(outcome)) ?? 'noted';

function outcomeOf({ what, where: site }: Felt, during: During, before: readonly Felt[]): Outcome {
  const cell = FELT[site ?? 'nowhere-said'][what];
  const again = before.some((earlier) => earlier.what === what && earlier.where === site);
  return again && cell.again ? cell.again : cell[during];
}

/**
 * What everything felt in one sentence comes to: the strictest of it. What has no place of its own is taken at every place
 * that is named with it ("a pull behind my thigh, and it burns").
 */
export function outcome(felt: readonly Felt[], during: During, before: readonly Felt[]): Outcome {
  const sites = felt.flatMap(({ where: site }) => site ?? []);
  const placed = felt.flatMap((one) =>
    one.where || sites.length === 0 ? [one] : sites.map((site) => ({ ...one, where: site })),
  );
  return strictest(placed.map((one) => outcomeOf(one, during, before)));
}

/** Whether it makes no difference which of several things was felt. */
export const feelAlike = (felt: readonly Felt[]): boolean =>
  new Set(felt.map(({ what, where: site }) => JSON.stringify(FELT[site ?? 'nowhere-said'][what]))).size <= 1;

import { handle, stillToAsk, type When } from '../../domain/handling';
import type { Limit, Stretch } from '../../domain/plan';
import { ASKED_FOR, type Item, questionAfter, type SafetyQuestion } from '../../domain/screening';
import type { Check, Follows } from '../../domain/screening-table';
import type { Line } from '../line';
import { go, type Move, stay } from '../move';
import type { Place, SignCheck, State, Visit } from '../state';
import type { Moment } from '../turn';
import type { Goal } from '../under-way';
import { begin, stretchNow } from './gate';
import { limitsOf, narrowed } from './limits';
import { refuse } from './refuse';

/** On to the next question of safety, or through; only what a question takes for its own answer leads here. */
export function pass(
  from: State,
  question: SafetyQuestion,
  goal: Goal,
  moment: Moment,
  say: readonly Line[] = [],
): Move {
  const next = questionAfter(question);
  return next ? go(from, { at: 'screening', question: next, goal }, { say }) : clear(from, goal, moment, say);
}

/** The screening is clear: its date is kept and what the plan keeps to, its answers are not. */
export function clear(from: State, goal: Goal, moment: Moment, say: readonly Line[] = []): Move {
  const { visit } = from;
  const limits = limitsOf(visit);
  if (limits.includes('lying-only') && limits.includes('seated-only')) return refuse(from, 'clinician-first', moment);
  const kept = String(visit.past.plan?.limits ?? []) !== String(limits);
  const past = { ...visit.past, clearedAt: moment.now, ...(kept && { plan: visit.plan }) };
  const told: readonly Line[] = limits.length > 0 ? limitLines(limits) : [{ say: 'all-clear' }];
  const move = begin({ ...from, visit: { ...visit, past, screened: true } }, goal, moment, [...say, ...told]);
  const plan = kept ? ([{ note: 'plan', plan: visit.plan }] as const) : [];
  return { ...move, notes: [...move.notes, { note: 'cleared', at: moment.now }, ...plan] };
}

/** What the plan keeps to, as it is told. */
export const limitLines = (limits: readonly Limit[]): readonly Line[] =>
  limits.flatMap((limit): readonly Line[] => (limit === 'not-past-vertical' ? [] : [{ say: limit }]));

/** Deals with what was told by its own row; then the open question goes on, or is asked again where it was no answer to it. */
export function dealWith(from: State, items: readonly Item[], when: When | undefined, moment: Moment): Move {
  const { place, visit } = from;
  // Who is getting down may be there already.
  const body = { moved: visit.strained, down: visit.lying || place.at === 'set-up' };
  const { refuses, checks, leaves } = handle(items, when, body);
  if (refuses) return refuse(from, refuses, moment, items.includes('cannot-get-up') ? 'stuck' : undefined);
  const before = place.at === 'sign-check' ? place : undefined;
  // A numb foot, and now this.
  if (before?.check === 'foot-wakes') return refuse(from, 'clinician-first', moment);
  const back = before?.back ?? place;
  const answers = (before?.answers ?? false) || isAnswer(back, items);
  const asked = stillToAsk(before ? [before.check, ...before.more] : [], items, when, checks);
  const kept = [...(before?.leaves ?? []), ...leaves];
  const open: State = { ...from, place: back };
  return askNext(open, { at: 'sign-check', back, answers, leaves: kept }, asked, moment, []);
}

/** Whether what was told is an answer to the question that is open. */
function isAnswer(place: Place, items: readonly Item[]): boolean {
  if (place.at === 'which-question') return true;
  if (place.at !== 'screening' && place.at !== 'which-sign') return false;
  return place.question === 'brief' || ASKED_FOR[place.question].some((of) => of.some((item) => items.includes(item)));
}

/** A check that stands by itself, and answers nothing that is open: after it `back` goes on. */
export const checkBefore = (back: Place, check: Check): SignCheck => ({
  at: 'sign-check',
  check,
  more: [],
  leaves: [],
  back,
  answers: false,
});

type Open = Omit<SignCheck, 'check' | 'more'>;

function askNext(from: State, open: Open, checks: readonly Check[], moment: Moment, say: readonly Line[]): Move {
  const [check, ...more] = checks;
  return check ? go(from, { ...open, check, more }, { say }) : carryOn(from, open, moment, say);
}

/** What follows from an answer to a check. */
export function checked(from: State, place: SignCheck, follows: Exclude<Follows, 'leg-rests'>, moment: Moment): Move {
  if (follows !== 'next' && follows !== 'cleared') return refuse(from, follows, moment);
  const open = { ...from, place: place.back };
  return askNext(open, place, follows === 'cleared' ? [] : place.more, moment, []);
}

/** All is answered: on from the question that it answered, else back to what was open. */
function carryOn(from: State, { back, answers, leaves }: Open, moment: Moment, say: readonly Line[]): Move {
  const visit = narrowed(from.visit, leaves);
  const open: State = { place: back, visit };
  if (answers && (back.at === 'screening' || back.at === 'which-sign'))
    return pass(open, back.question, back.goal, moment, say);
  if (answers && back.at === 'which-question') return clear(open, back.goal, moment, say);
  // "Which one?" was answered with something else: the whole question once more.
  if (back.at === 'which-sign') return stay({ ...open, place: { ...back, at: 'screening' } }, say);
  return leaves.length > 0 ? keepTo(open, leaves, moment, say) : stay(open, say);
}

/** What is going on may not be fit any more: on with what is. */
function keepTo(from: State, leaves: readonly Limit[], moment: Moment, say: readonly Line[]): Move {
  const { visit } = from;
  const limits = limitsOf(visit);
  if (limits.includes('lying-only') && limits.includes('seated-only')) return refuse(from, 'clinician-first', moment);
  const told = [...say, ...limitLines(leaves)];
  const now: Stretch | undefined = visit.screened ? stretchNow(visit) : undefined;
  const wrong =
    (now === 'lying' && limits.includes('seated-only')) || (now === 'seated' && limits.includes('lying-only'));
  const past = { ...visit.past, plan: visit.plan };
  const kept: State = { ...from, visit: { ...visit, past, ...(wrong && { toTest: [] }) } };
  const goal: Goal = { go: 'stretch', legs: goalLegs(visit), insists: true };
  const move = wrong ? begin(kept, goal, moment, told) : stay(kept, told);
  return { ...move, notes: [...move.notes, { note: 'plan', plan: visit.plan }] };
}

const goalLegs = ({ goal }: Visit) => (goal && goal.go !== 'on' ? goal.legs : []);

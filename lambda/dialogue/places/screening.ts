import type { Landmark } from '../../domain/angle';
import { handle } from '../../domain/handling';
import { ASKED_FOR, type Item, type SafetyQuestion } from '../../domain/screening';
import { type Denied, deniedOf, leftOf } from '../../domain/screening-parts';
import type { Event } from '../event';
import { go, type Here, type Move, type PlaceRules, stay } from '../move';
import { SAFETY } from '../snapshot';
import type { State } from '../state';
import { refuse } from '../steps/refuse';
import { dealWith, pass } from '../steps/safety';
import type { Moment } from '../turn';
import type { OpenQuestion } from '../under-way';
import { asideFrom } from './screening-aside';

/** Whether an event denies all that is asked. */
const deniesAll = (event: Event): boolean => event.heard === 'no' || (event.heard === 'deny' && event.all);

/** Before anything else, standing or sitting: is it safe to stretch today? Only a plain denial clears a question. */
export const screening: PlaceRules<'screening'> = {
  mayLead: { safety: ['no', 'deny', 'yes', 'not-sure', 'hardly', 'sign'] },
  kept: false,
  insists: true,
  instructions: ({ question }) => `${SAFETY}${question}`,
  intro: () => [],
  answer({ place, visit, moment }, event) {
    const here = { place, visit };
    const { question, goal } = place;
    if (question === 'lies-flat') return liesFlat({ place, visit, moment }, event);
    if (deniesAll(event)) return pass(here, question, goal, moment);
    if (event.heard === 'deny') return askRest({ place, visit, moment }, event);
    // "It goes when I turn over" is said of one thing that the question names.
    if (event.heard === 'eases') return stay(here, [{ say: 'and-the-rest' }]);
    const items = event.heard === 'option' && chosen(question, event, asked(place));
    if (items) return dealWith(here, items, undefined, moment);
    // "I don't think so" denies nothing, and owns up to nothing: a plain answer is asked for, once.
    if (event.heard === 'hardly' && visit.misses === 0)
      return stay(here, [{ say: 'plainly' }], { visit: { misses: 1 } });
    if (['yes', 'some', 'not-sure', 'hardly'].includes(event.heard)) return whichOne(here, question, moment);
    return event.heard === 'cleared-by-doctor' ? stay(here, []) : asideFrom(here, question, event);
  },
};

/** Whoever denies a part has said nothing of the rest: it is asked for by itself, until nothing is left of it. */
function askRest({ place, visit, moment }: Here<'screening'>, event: Denied): Move {
  const here = { place, visit };
  const denied = [...new Set([...(place.denied ?? []), ...deniedOf(place.question, event)])];
  if (leftOf(place.question, denied).length === 0) return pass(here, place.question, place.goal, moment);
  const rest = denied.length > 0 ? { ...place, denied } : place;
  return { ...stay(here, [{ say: 'and-the-rest' }]), place: rest };
}

/** What is asked for, in the order in which it is spoken: all of a question, or what is left of it. */
const asked = ({ question, denied }: OpenQuestion): readonly (readonly Item[])[] =>
  denied ? [...new Set(leftOf(question, denied).map(([, item]) => item))].map((item) => [item]) : ASKED_FOR[question];

/** The last question asks what somebody can do: a plain yes clears it, and whoever cannot is seated. */
function liesFlat({ place, visit, moment }: Here<'screening'>, event: Event): Move | undefined {
  const here = { place, visit };
  if (event.heard === 'yes') return pass(here, place.question, place.goal, moment);
  const cannot = ['no', 'not-sure', 'hardly'].includes(event.heard);
  return cannot ? dealWith(here, ['cannot-lie-flat'], undefined, moment) : asideFrom(here, place.question, event);
}

/** "Which one?", unless only one is left, or all that the question asks for is dealt with alike. */
function whichOne(from: State, question: SafetyQuestion, moment: Moment): Move {
  const { place } = from;
  if (place.at !== 'screening') return stay(from, []);
  const items = asked(place).flat();
  const alike = new Set(items.map((item) => JSON.stringify(handle([item]))));
  return items.length > 1 && (alike.size > 1 || handle(items).checks.includes('is-it-new'))
    ? go(from, { at: 'which-sign', question, goal: place.goal })
    : dealWith(from, items, undefined, moment);
}

/** Which one? What is told is dealt with by its own row; whoever cannot or will not tell sees a clinician first. */
export const whichSign: PlaceRules<'which-sign'> = {
  mayLead: { safety: ['sign', 'option', 'number', 'leg'] },
  kept: false,
  insists: true,
  lost: ({ place, visit, moment }) => refuse({ place, visit }, 'clinician-first', moment),
  instructions: ({ question }) => `${SAFETY}which ${question}`,
  intro: () => [],
  answer({ place, visit, moment }, event) {
    const here = { place, visit };
    const items = chosen(place.question, event);
    if (items) return dealWith(here, items, undefined, moment);
    // "None" after all: the whole question once more, since it was no plain denial of it.
    if (event.heard === 'no' || (event.heard === 'deny' && event.all)) {
      return { ...go(here, { ...place, at: 'screening' }), plays: 'question' };
    }
    // Whoever says that a doctor knows has not said of what.
    if (event.heard === 'deny' || event.heard === 'cleared-by-doctor') return stay(here, []);
    const untold = event.heard === 'not-sure' || event.heard === 'decline' || event.heard === 'refuse';
    return untold ? refuse(here, 'clinician-first', moment) : asideFrom(here, place.question, event);
  },
};

const isFindings = (event: Event) => event.heard === 'findings';

/** Places on the body that stand for what the question names there: "the calf", "the knee". */
function itemNamed(question: SafetyQuestion, at: Landmark): readonly Item[] | undefined {
  const below = at.endsWith('shin');
  if (question === 'injury') return below ? ['hot-calf'] : undefined;
  if (question === 'below-knee' || question === 'brief') return below ? ['pain-past-knee'] : undefined;
  if (question !== 'body') return undefined;
  return at === 'knee' ? ['new-knee'] : at === 'hip' ? ['new-hip'] : undefined;
}

/** What was chosen by its number or its place, or all of it. */
function chosen(question: SafetyQuestion, event: Event, all = ASKED_FOR[question]): readonly Item[] | undefined {
  const everything = event.heard === 'leg' ? event.leg === 'both' : isFindings(event) && event.stopped?.length === 3;
  if (everything) return all.flat();
  if (isFindings(event)) return event.landmark && itemNamed(question, event.landmark);
  const index = event.heard === 'option' ? event.index : event.heard === 'number' ? event.value : undefined;
  return index === undefined || index === 0 ? undefined : all.at(index > 0 ? index - 1 : index);
}

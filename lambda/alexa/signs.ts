import type { Event } from '../dialogue/event';
import { areAlike, isUrgent } from '../domain/handling';
import type { Item } from '../domain/screening';
import { findings } from './findings';
import { nearSign, saysEnough } from './near';
import { began, type When, weeksIn, whenIn } from './sign-when';
import { candidates, choice, type Slots, wordsIn } from './slots';
import * as values from './values';

/*
 * What the screening asks for, as it is told: what, when it was, and whose it is.
 */

/** What is an emergency only while it is there; what a nerve does may have begun with it, and is asked about. */
const AT_ONCE: readonly Item[] = ['chest-pain', 'fallen', 'accident'];

/** As a sign is told: what is only recent is asked about, or is over. */
const agoOf = (sign: Item, when: When): 'new' | 'old' | undefined =>
  when === 'recent' ? (AT_ONCE.includes(sign) ? 'old' : undefined) : when;

/** A fall that is over is what the pain may have begun with; a fall just now is another thing. */
const at = (sign: Item, when: When | undefined, slots: Slots): Item =>
  sign === 'fallen' && ((when && agoOf(sign, when) === 'old') || choice(slots, 'day', values.DAY) === 'earlier')
    ? 'accident'
    : sign;

/** Words of somebody who lies there now and cannot get up; "I can't get up off the floor" may be said standing. */
const STUCK =
  /\b(?:stuck|trapped|seized|locked)\b|\bhelp me\b|\bget me\b|\bcall someone\b|\bon the floor and\b|\b(?:slipped|tripped|stumbled|fell|fallen)\b/;

const isStuck = (slots: Slots): boolean => ['sign', 'signTwo'].some((name) => STUCK.test(wordsIn(slots, name) ?? ''));

/** Words that name the low back and nothing else: whatever sign they were taken for, what is told is that it hurts. */
const ONLY_BACK = /^(?:my |the )?(?:lower |low |bad |poor )?back$/;

/** What doctors find; of these "they" are the doctors who said it. */
const FOUND: readonly Item[] = ['disc-or-sciatica', 'operation-or-break', 'cancer-history', 'osteoporosis'];

/** Whose a sign is, where it is not their own. */
function whoseIn(slots: Slots, sign: Item) {
  const bySomebody = wordsIn(slots, 'whose') === 'they' && FOUND.includes(sign);
  // "My wife has to help me up" is of oneself.
  const isMine = /\bme\b/.test(wordsIn(slots, 'sign') ?? '');
  return bySomebody || isMine ? undefined : choice(slots, 'whose', values.WHOSE);
}

/** Words that mean a sign only where it is asked for: "I can't get comfortable" names no nights, "it's hot" no calf. */
function isLoose(sign: Item, slots: Slots): boolean {
  const words = wordsIn(slots, 'sign') ?? '';
  if (sign === 'hot-calf') return words === 'hot';
  return sign === 'night-pain' && /\b(?:un)?comf/.test(words) && !/\b(?:nights?|bed|sleep|wakes?)\b/.test(words);
}

const NUMB = /\btingl|\bnumb|\bneedles\b|\bdead\b/;

/** What words tell that were taken for a sign and are none, where they are; by the signs that they say enough for. */
function otherThanSign(slots: Slots, told: readonly Item[]): Event | undefined {
  const words = wordsIn(slots, 'sign') ?? '';
  if (ONLY_BACK.test(words)) return { heard: 'felt', felt: [{ what: 'hurt', where: 'low-back' }] };
  // "I bent it by accident" tells of none.
  const byAccident = told.join() === 'accident' && words === 'accident' && wordsIn(slots, 'reason') !== undefined;
  // Nor is it a fall where the strap fell off.
  const strapFell = told.join() === 'fallen' && choice(slots, 'reason', values.REASON) === 'strap';
  if (byAccident || strapFell) return findings(slots);
  // A leg that is heavy, or that they cannot lift or let down, is one leg: it comes down, and they are asked where.
  const taken = choice(slots, 'sign', values.SIGN);
  const oneLeg = taken === 'both-legs' || taken === 'cannot-lie-flat';
  const what = NUMB.test(words) ? 'tingling' : 'hurt';
  return told.length === 0 && oneLeg ? { heard: 'felt', felt: [{ what }] } : undefined;
}

/**
 * What the screening asks for, told: the strictest first. A doubt is asked about, unless another is an emergency. A sign
 * that was not recognised leaves the leg and the height in the sentence.
 */
export function sign(slots: Slots): Event {
  const told = ['sign', 'signTwo'].map((name) => {
    const words = wordsIn(slots, name) ?? '';
    return candidates(slots, name, values.SIGN)
      .filter((each) => saysEnough(each, words))
      .map((each) => nearSign(each, words));
  });
  const other = otherThanSign(slots, told.flat());
  if (other) return other;
  const ago = whenIn(slots);
  const certain = told.filter(areAlike).flatMap(([best]) => (best ? [at(best, ago, slots)] : []));
  const [said, ...also] = values.SIGN.filter((each) => certain.includes(each));
  const when = said && ago && agoOf(said, ago);
  if (!told.every(areAlike) && !(said && isUrgent(said))) return { heard: 'unclear' };
  const weeks = weeksIn(slots);
  if (said === undefined && weeks !== undefined) return { heard: 'sign', sign: 'pregnant', weeks };
  if (said !== undefined) {
    const whose = whoseIn(slots, said);
    return {
      heard: 'sign',
      sign: said,
      ...(also.length > 0 && { also }),
      ...(weeks !== undefined && { weeks }),
      ...(when && { when }),
      ...(whose && { whose }),
      ...(said === 'cannot-get-up' && isStuck(slots) && { down: true }),
      ...(also.length === 0 && isLoose(said, slots) && { loosely: true }),
    };
  }
  const rest = findings(slots);
  if (rest.leg || rest.angle) return rest;
  // "I've had that for years" tells of no sign when it began.
  const named = ['sign', 'signTwo', 'whose'].some((name) => wordsIn(slots, name) !== undefined);
  return named ? { heard: 'missed' } : began(slots);
}

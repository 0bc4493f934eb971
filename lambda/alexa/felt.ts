import type { Event } from '../dialogue/event';
import type { Felt } from '../domain/felt';
import { feelAlike } from '../domain/felt-table';
import type { Item } from '../domain/screening';
import { findings } from './findings';
import { harmIn, isPast } from './happened';
import { isFeltAlone, seizes, swells } from './near';
import { whenIn } from './sign-when';
import { pullsBehind, SITE_OF, type SiteSaid, siteIn } from './sites';
import { candidates, choice, type Slots, wordsIn } from './slots';
import * as values from './values';

/*
 * What is felt, and where: two slots, put together here. Words for a place may tell more than makes a difference (sites.ts),
 * or less: "my leg" is nowhere said, and numb between the legs is what the screening asks for first.
 */

type FeelSaid = (typeof values.FEEL)[number];

interface Pair {
  readonly what: FeelSaid;
  readonly where?: SiteSaid;
}

/** Feelings and signs of one sentence; a pair that the screening asks for is a sign. */
interface Told {
  readonly felt: readonly Felt[];
  readonly signs: readonly Item[];
}

const SADDLE: readonly SiteSaid[] = ['groin', 'bottom', 'between-legs'];

/** Each feeling with its place: "it tingles in my calf and foot" is two. A place alone stands for `unnamed`, the back for pain. */
function pairsIn(slots: Slots, unnamed: FeelSaid, first: string): readonly Pair[] {
  const [site, siteTwo] = [
    siteIn(slots, 'site') ?? choice(slots, 'spot', values.SPOT),
    choice(slots, 'siteTwo', values.SITE),
  ];
  const feelIn = (name: string): FeelSaid | undefined => {
    const said = choice(slots, name, values.FEEL);
    return said === 'cramp' && site === 'low-back' && seizes(wordsIn(slots, name) ?? '') ? 'hurt' : said;
  };
  const [feel, feelTwo] = [harmIn(slots, site) ?? feelIn(first), feelIn('feelTwo')];
  const pair = (what: FeelSaid | undefined, said: SiteSaid | undefined): readonly Pair[] => {
    const where = what === 'pull' && said === 'down-leg' && pullsBehind(slots) ? 'behind-thigh' : said;
    // "It's down there" is no place on a body.
    if (what === undefined && (where === undefined || where === 'between-legs')) return [];
    return [{ what: what ?? (where === 'low-back' ? 'hurt' : unnamed), ...(where && { where }) }];
  };
  const one = pair(feel ?? feelTwo, site);
  if (feelTwo === undefined && siteTwo === undefined) return one;
  return [...one, ...pair(feelTwo ?? feel, siteTwo ?? site)];
}

/** What may be a nerve's doing, wherever it is. */
const NUMB: readonly FeelSaid[] = ['tingling', 'asleep', 'weak'];

function signOf({ what, where }: Pair): Item | undefined {
  if (where === 'chest') return 'chest-pain';
  if (where === 'past-knee') return 'pain-past-knee';
  if (where === undefined || !NUMB.includes(what)) return undefined;
  if (SADDLE.includes(where)) return 'saddle-numbness';
  return where === 'both-legs' ? 'both-legs' : undefined;
}

/** A weak leg is a nerve's doing, weak arms are tired, and who feels weak all over is faint. */
function feltOf({ what, where }: Pair): Felt {
  if (where === 'head' || what === 'dizzy' || (what === 'weak' && where === undefined)) return { what: 'dizzy' };
  const site = where && SITE_OF[where];
  const kind = what === 'weak' ? (site === 'arms' ? 'hurt' : 'tingling') : what;
  return { what: kind, ...(site && { where: site }) };
}

/** What a sentence tells of feelings, the first in the slot `first`. */
export function toldIn(slots: Slots, unnamed: FeelSaid, first = 'feel'): Told {
  const isSwollen = [first, 'feelTwo'].some((name) => swells(wordsIn(slots, name) ?? ''));
  const sign = (pair: Pair): Item | undefined => (isSwollen && pair.where === 'calf' ? 'hot-calf' : signOf(pair));
  const pairs = pairsIn(slots, unnamed, first);
  return {
    signs: [...new Set(pairs.flatMap((pair) => sign(pair) ?? []))],
    felt: once(pairs.filter((pair) => sign(pair) === undefined).map(feltOf)),
  };
}

/** Each once: "numb and tingly toes" are one thing. */
const once = (felt: readonly Felt[]): readonly Felt[] =>
  felt.filter(({ what, where }, at) => felt.findIndex((one) => one.what === what && one.where === where) === at);

/** Signs as an event, the strictest first, and whether they are old news. */
export function signed(signs: readonly Item[], old = false): Event | undefined {
  const [sign, ...also] = values.SIGN.filter((each) => signs.includes(each));
  return sign && { heard: 'sign', sign, ...(also.length > 0 && { also }), ...(old && { when: 'old' }) };
}

/** Whether a slot may be several feelings, or several places, and it makes a difference which. */
function isDoubtful(slots: Slots): boolean {
  const where = siteIn(slots, 'site');
  const feelings = ['feel', 'feelTwo'].map((name) => candidates(slots, name, values.FEEL));
  const sites = where === 'low-back' || where === 'other-leg' ? [] : candidates(slots, 'site', values.SITE);
  const what = feelings.flat()[0] ?? 'pull';
  return [
    ...feelings.map((each) => each.map((feel) => ({ what: feel, ...(where && { where }) }))),
    sites.map((site) => ({ what, where: site })),
  ].some((several) => !feelAlike(several.map(feltOf)));
}

/** Numb, or no stretch: without a place it may be either. */
const FEELS_NOTHING = /\bfeel (?:a thing|anything|nothing)\b/;

/** Something felt, with whatever else the sentence tells; a sign among it outweighs the rest. */
export function felt(slots: Slots): Event {
  const { signs, felt: all } = toldIn(slots, 'pull');
  const past = isPast(slots);
  // A day that is over is near: only what is long ago is old news of a sign.
  const sign = signed(signs, whenIn(slots) === 'old');
  if (sign) return sign;
  const placeless = wordsIn(slots, 'site') === undefined;
  const words = wordsIn(slots, 'feel') ?? '';
  if (all.length === 0 || (placeless && !isFeltAlone(words))) return { heard: 'missed' };
  if ((placeless && FEELS_NOTHING.test(words)) || isDoubtful(slots)) return { heard: 'unclear' };
  const { leg, angle, stopped } = findings(slots);
  // "The towel fell off my foot": a place, and nothing felt in it.
  if (!all.some(({ what }) => what !== 'pull') && stopped?.includes('strap')) return { heard: 'findings', stopped };
  const along = { ...(leg && { leg }), ...(stopped && { stopped }), ...(angle && { angle }) };
  const isHarmed = harmIn(slots, siteIn(slots, 'site')) !== undefined;
  const named = isHarmed || ['feel', 'feelTwo'].some((name) => choice(slots, name, values.FEEL));
  const vague = !named && all.every(({ where }) => where === undefined);
  const bare = !named && !vague && all.every(({ where }) => where !== 'low-back');
  const whose = choice(slots, 'whose', values.WHOSE);
  const more = { ...(vague && { vague }), ...(bare && { bare }), ...(past && { past }), ...(whose && { whose }) };
  return { heard: 'felt', felt: all, ...along, ...more };
}

/** Not "no, it is worse", which has words between. */
const NO_WORSE =
  /(?:\bno|\bnot|n't)(?: (?:any|getting|got|gotten|been|becoming|feel|feeling|felt|really|that))* worse$/;

/** Got worse: somewhere, or all in all. "No worse" is good news, and taken for it only where its words say so. */
export function worse(slots: Slots): Event {
  const { signs, felt: all } = toldIn(slots, 'hurt');
  if (choice(slots, 'worse', values.WORSE) === 'no-worse' && NO_WORSE.test(wordsIn(slots, 'worse') ?? '')) {
    return { heard: 'deny', all: false, ...(all.length > 0 && { felt: all }) };
  }
  const placed = all.filter(({ where }) => where !== undefined);
  const somewhere: Event = { heard: 'felt', felt: placed, worse: true };
  return signed(signs) ?? (placed.length > 0 ? somewhere : { heard: 'feeling', feeling: 'worse' });
}

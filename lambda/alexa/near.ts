import type { Item } from '../domain/screening';

/*
 * Words that outweigh the value they were taken for. Where the words of two values are near each other and one of them lets
 * a body go on, the other is meant unless the words say otherwise: "my legs" is not "my leg" (docs/heard.md, near values).
 */

const SEIZES = /\b(?:seiz|spasm|lock|gone\b|stuck)/;

/** Whether words for a cramp tell of more than a muscle that is used hard: a back that seizes is no cramp of effort. */
export const seizes = (words: string): boolean => SEIZES.test(words);

const SWELLS = /\b(?:hot|warm|red|swollen|swelled|puffy|inflamed)\b/;

/** Whether words for a feeling tell of a clot, where they are said of a calf: "my left calf is hot" is no burning. */
export const swells = (words: string): boolean => SWELLS.test(words);

const DONE_WITH = /\b(?:pulled|done|go)\b/;

/** Whether words for what happened to a leg tell as well what was meant to be done with it. */
export const isDoneWith = (words: string): boolean => DONE_WITH.test(words);

const LEGS = /\blegs\b|\bboth\b/;

/** Whether words for a leg name both. */
export const namesBothLegs = (words: string): boolean => LEGS.test(words);

const DOWN = /\bdown (?:my|the|to)\b/;

/** Whether words for a place on the leg say that it runs down it: "down the back of my leg" is not "the back of my leg". */
export const runsDown = (words: string): boolean => DOWN.test(words);

const NOT = /n't\b|\bnot\b|\bno\b|\bworse\b/;
const STILL_GOOD =
  /\bnot (?:too |so |half )?(?:bad|shabby)\b|\bno (?:complaints|bad|wahala|more (?:back )?pain)\b|\bcould be worse\b|\bcan(?:'t| ?not) (?:complain|grumble)\b/;

/** Whether words that were taken for something good say that it is not: "not good" is no good feeling, "I can't" no leave. */
export const isNegated = (words: string): boolean => NOT.test(words.replace(STILL_GOOD, ''));

const YET_TO_ASK =
  /\b(?:(?:have|has|had|got|going|need|needs|want|wants|ought) to|gotta|gonna|need|should|must|better|will|would|could|may|might|let me|wait|waiting|until|till|when|once|if|yet|never)\b|'(?:ll|d)\b/;

/** Whether words that were taken for a doctor's leave say that it is still to be asked for: "I'd have to ask my doctor". */
export const isYetToAsk = (words: string): boolean => YET_TO_ASK.test(words) || isNegated(words);

/** Words for how somebody is, where a doctor's word on stretching is asked for. */
const OF_HEALTH = /^(?:i'm|i am|am) (?:fine|okay|ok|all right|good|healthy)$/;

/** Whether words for a doctor's advice are about stretching: "the doctor said I'm fine" is no leave. */
export const isAdvice = (words: string): boolean => !OF_HEALTH.test(words);

/** Words for what both legs, or feet, do; "can't lift it" and "my leg feels heavy" are neither, and no emergency. */
const OF_ONE = /\bleg\b|\blift\b/;
const OF_BOTH = /\b(?:legs|feet|foot|both|either|two|walk|stand|sides|other)\b|\bleft\b.*\bright\b|\bright\b.*\bleft\b/;

/** Who needs the toilet has no trouble with it. */
const NEEDS_TO_GO =
  /^(?:i )?(?:need|needed|needing|have to go|go|going|want) ?(?:to )?(?:go to )?(?:use )?the (?:loo|toilet|bathroom)$/;

/** What may race without a heart: "my leg's going like the clappers". */
const RACING = /\bclappers\b/;
const HEART = /\bheart\b|\bchest\b/;

/** What somebody cannot get down there is a leg, not themselves. */
const A_LEG_DOWN = /\b(?:get|put|bring) (?:it|my leg) (?:back )?down\b/;

/** Whether words say enough for the sign that they were taken for. */
export function saysEnough(sign: Item, words: string): boolean {
  if (sign === 'both-legs') return OF_BOTH.test(words) || !OF_ONE.test(words);
  if (sign === 'pregnant') return !/\bexpected\b/.test(words);
  // "A hand from my son" says nothing of whom it is for.
  if (sign === 'under-age') return !/^my\b/.test(words);
  if (sign === 'bladder-or-bowel') return !NEEDS_TO_GO.test(words);
  if (sign === 'cannot-lie-flat') return !A_LEG_DOWN.test(words);
  return words !== 'stitch' && (!RACING.test(words) || HEART.test(words));
}

const GEAR = /^(?:the |my |a |any )?(?:strap|towel|belt|rope|bed)(?:'s)?$/;

/** Whether words for a stretch name one: "the strap" is what somebody lies there with. */
export const namesStretch = (words: string): boolean => !GEAR.test(words);

const NOBODYS: readonly string[] = ['useless', 'swimming'];

/** "It isn't working" is said of the stretches, or of a strap. */
const WORKS = /\bwork/;

/** Whether words for a feeling tell of it without a place: "you're useless" is nobody's weakness, "swimming" a sport. */
export const isFeltAlone = (words: string): boolean => !NOBODYS.includes(words) && !WORKS.test(words);

/** Of two signs that sound alike the one with more to ask: who "can't get up" may lie there, and "accidents" are a bladder's. */
export function nearSign(sign: Item, words: string): Item {
  if (sign === 'accident' && /\baccidents\b/.test(words)) return 'bladder-or-bowel';
  // "Slipped and I can't get up" is told from the floor.
  if (sign === 'fallen' && /\bget (?:back )?up$/.test(words)) return 'cannot-get-up';
  const up = /\b(?:get|stand|sit)\b.*\bup\b/.test(words) && !/\bdown\b|\blie\b/.test(words);
  return sign === 'cannot-lie-flat' && up ? 'cannot-get-up' : sign;
}

/** Words of a slot that nobody denies begin so: "my calf is swollen", "the bladder one"; "the flu" or "a fall" may be denied. */
const SAYS =
  /^(?:my|our|both|it|i|they|this|one|there)\b|^the .*\b(?:one|thing)$|^an? \w+ (?:threw|hit|operated|repaired)\b/;
const SAYS_OF_IT = /^the (?!\w+ (?:and|or) \w+$)\S+ \S+ \S+/;

/** "No, my heart is not racing" denies it; "I can't hold it" does not, nor does what is not as it should be: "it isn't working". */
const IS_NOT =
  /\b(?:is|are|was|were|do|does|did|has|have|had)(?:n't| not)\b(?! (?:been )?(?:work|right|normal|well\b|behav|hold|let up|as (?:it|they)|what (?:it|they)))/;

/** What happened, or whom it is for: "no, something went in my leg", "no, popped" and "no, it's for my son" deny nothing. */
const HAPPENED =
  /\bsomething\b|^for my\b|^(?:went|gave|came|got|felt|popped|snapped|tore|ripped|twinged|tweaked|seized|shot|fell|fainted)\b/;

/** Whether words for a sign or a feeling tell of it by themselves, so that a "no" before them answers something else. */
export const isTold = (words: string): boolean =>
  (SAYS.test(words) || SAYS_OF_IT.test(words) || HAPPENED.test(words)) && !IS_NOT.test(words);

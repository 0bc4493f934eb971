import type { Item } from '../domain/screening';
import { itemsOf, PARTS, type Part } from '../domain/screening-parts';

/** Words around the name of a part that make it no narrower. */
const BEFORE = /^(?:(?:any|an?|the|my|had|new|recent|unexplained|past|trouble|problems?|issues?|with) )+/;
const AFTER = /(?: (?:trouble|problems?|issues?|at all|lately|recently))+$/;

/**
 * What the parts that a question of safety names are called. Who denies something narrower ("no back surgery", "no flu") has
 * not denied the part.
 */
const NAMES: Readonly<Record<Part, RegExp>> = {
  numbness: /^(?:saddle )?numb/,
  bladder: /^(?:bladder|waterworks)$/,
  bowels: /^bowels?$/,
  weakness: /^weak(?:ness)?(?: legs| in(?: both| my)* legs)?$/,
  tingling: /^(?:tingl\w+|pins)(?: in(?: both| my)* legs| (?:past|below) (?:my|the) knees?)?$/,
  fall: /^(?:bad |nasty )?(?:falls?|fallen|fell)$/,
  accident: /^(?:bad |nasty )?accidents?$/,
  fever: /^(?:high )?(?:fever|temperature)$|^feverish$/,
  'chest-pain': /^chest pains?$|^pains? in (?:my|the) chest$/,
  'weight-loss': /^(?:weight loss|los(?:t|ing) weight(?: without trying)?)$/,
  cancer: /^(?:history of )?cancer$/,
  'night-pain': /^(?:night pains?|(?:pains?|worse|bad) at night|nights?)$/,
  pain: /^(?:pains?|hurt|hurts|aches?)(?: (?:past|below) (?:my|the) knees?)?$/,
  sciatica: /^sciatica$/,
  disc: /^(?:slipped )?dis[ck]s?$/,
  tear: /^(?:hamstring )?tears?$|^t(?:orn|ore)(?: (?:a|my))? hamstring$/,
  operation: /^(?:operations?|operated on|surgery|surgeries)$/,
  break: /^(?:breaks?|fractures?|bro(?:ken|ke)(?: an?)? bones?)$/,
  calf: /^(?:hot (?:or|and) swollen )?cal(?:f|ves)$/,
  pregnancy: /^pregnan(?:t|cy)$/,
  bones: /^(?:thin |brittle )?bones$|^osteoporosis$/,
  hip: /^(?:replaced |artificial )?hips?(?: replacements?| replaced)?$/,
  knee: /^(?:replaced |artificial )?knees?(?: replacements?| replaced)?$/,
};

/** The parts that words name, one or several: "bladder or bowel trouble". */
export function partsNamed(words: string): readonly Part[] {
  const names = [words, ...words.split(/ (?:or|and|nor) /)].map((name) => name.replace(BEFORE, '').replace(AFTER, ''));
  return PARTS.filter((part) => names.some((name) => NAMES[part].test(name)));
}

/** The parts that words for signs name, of those signs alone: "chest pain" names no other pain. */
export const partsOfSigns = (words: string, signs: readonly Item[]): readonly Part[] =>
  partsNamed(words).filter((part) => itemsOf(part).some((item) => signs.includes(item)));

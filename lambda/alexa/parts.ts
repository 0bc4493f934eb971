import type { Item } from '../domain/screening';
import { itemsOf, PARTS, type Part } from '../domain/screening-parts';

/** Words of the parts that a question of safety names; what is called otherwise tells of the whole of its item. */
const WORDS: Readonly<Record<Part, RegExp>> = {
  numbness: /\bnumb/,
  bladder: /\bbladder|\bpee|\bwee|\burin|\bwater/,
  bowels: /\bbowel|\bpoo|\bstool/,
  weakness: /\bweak/,
  tingling: /\btingl|\bpins\b/,
  fall: /\bf[ae]ll|\baccident/,
  fever: /\bfever|\btemperature/,
  'chest-pain': /\bchest/,
  'weight-loss': /\bweight/,
  cancer: /\bcancer/,
  'night-pain': /\bnight/,
  pain: /\bpain|\bhurt|\bach/,
  sciatica: /\bsciatic/,
  disc: /\bdis[ck]s?\b/,
  tear: /\btear|\btorn|\btore/,
  operation: /\boperat|\bsurg/,
  break: /\bbr[eo]ak|\bbroke|\bfractur/,
  calf: /\bcal[fv]/,
  pregnancy: /\bpregnan/,
  bones: /\bbone|\bosteo/,
  hip: /\bhip/,
  knee: /\bknee/,
};

/** The parts that words name. */
export const partsNamed = (words: string): readonly Part[] => PARTS.filter((part) => WORDS[part].test(words));

/** The parts that words for signs name, of those signs alone: "chest pain" names no other pain. */
export const partsOfSigns = (words: string, signs: readonly Item[]): readonly Part[] =>
  partsNamed(words).filter((part) => itemsOf(part).some((item) => signs.includes(item)));

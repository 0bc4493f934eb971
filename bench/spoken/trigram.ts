const BEGIN = '<s>';
const END = '</s>';

/** What followed a history of none, one or two words: how often each word, and how often in all. */
interface Followers {
  readonly words: Map<string, number>;
  total: number;
}
type Counts = Map<string, Followers>;

function count(sentences: readonly (readonly string[])[], order: number): Counts {
  const counts: Counts = new Map();
  for (const sentence of sentences) {
    const words = [BEGIN, ...sentence, END];
    for (let at = Math.max(1, order - 1); at < words.length; at += 1) {
      const history = words.slice(at - order + 1, at).join(' ');
      const after = counts.get(history) ?? { words: new Map<string, number>(), total: 0 };
      const word = words[at] ?? END;
      after.words.set(word, (after.words.get(word) ?? 0) + 1);
      after.total += 1;
      counts.set(history, after);
    }
  }
  return counts;
}

const sum = (values: Iterable<number>): number => {
  let total = 0;
  for (const value of values) total += value;
  return total;
};

/**
 * The share of a history that is left to words never seen after it: as many kinds of word as followed it, in all that
 * did (Witten and Bell's method C).
 */
const unseen = ({ words, total }: Followers): number => words.size / (words.size + total);

const log = (probability: number): string => Math.log10(Math.max(probability, 1e-12)).toFixed(4);
const shorter = (history: string): string => history.split(' ').slice(1).join(' ');

/** Words of general English, each with its probability. */
export type General = ReadonlyMap<string, number>;

/**
 * A trigram of sentences as an ARPA file, smoothed by Witten and Bell. `general` words get `share` of the probability of
 * a single word, so that what is no sentence of ours need not become one.
 */
export function arpaOf(sentences: readonly (readonly string[])[], general: General, share: number): string {
  const [one, two, three] = [count(sentences, 1), count(sentences, 2), count(sentences, 3)];
  const { words: single, total: all } = one.get('') ?? { words: new Map<string, number>(), total: 1 };
  const alone = (word: string): number =>
    (1 - share) * ((single.get(word) ?? 0) / all) + share * (general.get(word) ?? 0);
  const words = [...new Set([...single.keys(), ...general.keys()])].filter((word) => word !== END).sort();
  const given = (history: string, word: string): number => {
    if (history === '') return alone(word);
    const after = (history.includes(' ') ? three : two).get(history);
    if (after === undefined) return given(shorter(history), word);
    const kinds = after.words.size;
    return ((after.words.get(word) ?? 0) + kinds * given(shorter(history), word)) / (after.total + kinds);
  };
  /** What is left over for unseen words, shared out among those by what they are worth after a shorter history. */
  const backOff = (history: string, counts: Counts): string => {
    const after = counts.get(history);
    if (after === undefined) return log(1);
    const worth = 1 - sum([...after.words.keys()].map((word) => given(shorter(history), word)));
    const left = 1 - sum([...after.words.keys()].map((word) => given(history, word)));
    return log(worth <= 0 || left <= 0 ? unseen(after) : left / worth);
  };
  const lines = [`-99\t${BEGIN}\t${backOff(BEGIN, two)}`, `${log(alone(END))}\t${END}\t0`];
  for (const word of words) lines.push(`${log(alone(word))}\t${word}\t${backOff(word, two)}`);
  const pairs: string[] = [];
  for (const [history, after] of two)
    for (const word of after.words.keys()) {
      const pair = `${history} ${word}`;
      pairs.push(`${log(given(history, word))}\t${pair}${word === END ? '' : `\t${backOff(pair, three)}`}`);
    }
  const triples: string[] = [];
  for (const [history, after] of three)
    for (const word of after.words.keys()) triples.push(`${log(given(history, word))}\t${history} ${word}`);
  const head = `\\data\\\nngram 1=${lines.length}\nngram 2=${pairs.length}\nngram 3=${triples.length}\n`;
  return `${head}\n\\1-grams:\n${lines.join('\n')}\n\n\\2-grams:\n${pairs.join('\n')}\n\n\\3-grams:\n${triples.join('\n')}\n\n\\end\\\n`;
}

/** Alexa's name as recognisers write it. */
const NAME = /^(?:alexa|alexis|elexa)$/;

const wordsIn = (text: string): readonly string[] => text.toLowerCase().match(/[\p{L}\p{N}']+/gu) ?? [];

/**
 * What the person said in a transcript that may have the Echo's own voice in it, by what it has just said: runs of two words
 * and more are its own wherever they are, single ones at the beginning, but for her name.
 */
export function personsWords(transcript: string, own: string): string {
  const spoken = ` ${wordsIn(own).join(' ')} `;
  const isOwn = (words: readonly string[]): boolean => spoken.includes(` ${words.join(' ')} `);
  let rest = wordsIn(transcript);
  const theirs: string[] = [];
  while (rest.length > 0) {
    let run = 0;
    while (run < rest.length && isOwn(rest.slice(0, run + 1))) run++;
    const [word = ''] = rest;
    const isTheirs = run === 0 || (run === 1 && (theirs.length > 0 || NAME.test(word)));
    if (isTheirs) theirs.push(word);
    rest = rest.slice(Math.max(1, run));
  }
  return theirs.join(' ');
}

/** What the person said to Alexa by name, if they did: from the name on. */
export function saidByName(words: string): string | undefined {
  const said = wordsIn(words);
  const at = said.findIndex((word) => NAME.test(word));
  return at < 0 ? undefined : ['Alexa', ...said.slice(at + 1)].join(' ');
}

const SMALL =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

/** A whole number from 0 to 199 as it is said. */
export function spelled(value: number): string {
  if (value >= 100) return ['a hundred', ...(value > 100 ? [spelled(value - 100)] : [])].join(' and ');
  if (value < 20) return SMALL[value] ?? '';
  const unit = value % 10;
  return [TENS[Math.floor(value / 10) - 2], ...(unit > 0 ? [SMALL[unit]] : [])].join(' ');
}

/** The words of a sentence as a recogniser writes them: lower case, no punctuation, figures spelled out. */
export const spokenWords = (sentence: string): readonly string[] =>
  sentence
    .toLowerCase()
    .replaceAll('’', "'")
    .replace(/\d+/g, (digits) => ` ${spelled(Number(digits))} `)
    .replace(/[^a-z'\s]/g, ' ')
    .split(/\s+/)
    .filter((word) => /[a-z]/.test(word));

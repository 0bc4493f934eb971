/** Forms that no rule finds. */
const IRREGULAR: ReadonlyMap<string, string> = new Map(
  [
    'be am is are was were been being',
    'have has had having',
    'do does did done doing',
    'go goes went gone going',
    'get gets got gotten getting',
    'bend bent',
    'feel felt',
    'hurt hurts',
    'begin began begun',
    'give gave given gives giving',
    'come came coming comes',
    'take took taken taking takes',
    'say said says',
    'tell told',
    'keep kept',
    'hold held',
    'fall fell fallen',
    'lie lay lain lied lying lies lieing laid',
    'stick stuck',
    'slide slid',
    'slip slipped slipping',
    'lose lost losing loses',
    'break broke broken',
    'leave leaving leaves',
    'know knew known',
    'think thought',
    'see saw seen',
    'make made making makes',
    'run ran running',
    'put putting',
    'shoot shot',
    'shake shook shaken shaking shakes',
    'rise rose risen rising rises',
    'raise raised raising raises',
    'find found',
    'forget forgot forgotten forgetting',
    'mean meant',
    'sit sat sitting',
    'stand stood',
    'tear tore torn',
    'wake woke woken waking',
    'foot feet',
    'tooth teeth',
    'person people',
    'i me myself',
    'my mine',
    'we us our',
    'a an',
    'could can',
    'would will',
    'should shall',
  ].flatMap((forms) => {
    const [base = '', ...others] = forms.split(' ');
    return [base, ...others].map((form): [string, string] => [form, base]);
  }),
);

/** A word of one syllable that would be another without the "e" at its end: "spine" is no "spin", "cane" no "can". */
const NEEDS_E = /^[^aeiouy]*[aeiou][^aeiouwxy]$/;

/** The word without its inflection, near enough to recognise it ("stretching" and "stretches" are one). */
export function stem(word: string): string {
  const irregular = IRREGULAR.get(word);
  if (irregular !== undefined) return irregular;
  if (word.length <= 3 || /\d/.test(word)) return word;
  let rest = word
    .replace(/(ss|sh|ch|x|z)es$/, '$1')
    .replace(/ies$/, 'y')
    .replace(/([^su])s$/, '$1');
  const bare = rest.replace(/(ingly|edly|ing|ed|ly)$/, '');
  if (bare !== rest && bare.length >= 3 && /[aeiouy]/.test(bare)) {
    if (NEEDS_E.test(bare)) return `${bare}e`;
    rest = bare.replace(/([bdfgmnprt])\1$/, '$1');
  }
  if (rest.length <= 3) return rest;
  const base = rest.replace(/e$/, '');
  return NEEDS_E.test(base) ? rest : base.replace(/i$/, 'y');
}

/** Words that hold English sentences together and say little themselves. */
const FUNCTION_WORDS: ReadonlySet<string> = new Set(
  (
    'a an the this that these those there here it its i me my mine myself you your yours we us our he him his she her ' +
    'they them their be am is are was were been being do does did have has had having will would shall should can could ' +
    'may might must of to in on at by for from with into onto about as and or but if so than then too very just also ' +
    'not no yes please well oh ah um umm uh er erm hmm hm mm like actually really basically literally honestly sort kind ' +
    'bit little some any all now okay right thanks thank you sorry maybe perhaps probably quite rather pretty because ' +
    'what which who when where why how up down out off over again still only ever even much more get got go going'
  ).split(' '),
);

/** Whether a word says little by itself ("the", "um", "just"). */
export const isFunctionWord = (word: string): boolean => FUNCTION_WORDS.has(word);

/** What people say while they think, or to be polite; a sentence means the same without it. */
const FILLERS: ReadonlySet<string> = new Set(
  'um umm uh er erm ah oh hmm hm mm well like actually really basically literally honestly just please so then now right okay think guess reckon suppose sorry thanks thank mate love dear'.split(
    ' ',
  ),
);

/** Whether a word is a filler ("um", "well", "please"). */
export const isFiller = (word: string): boolean => FILLERS.has(word);

/** Everyday short forms that rules do not catch, and what they are short for. */
const SHORT_FORMS: Readonly<Record<string, string>> = {
  "can't": 'can not',
  cannot: 'can not',
  "won't": 'will not',
  "shan't": 'shall not',
  "ain't": 'is not',
  "let's": 'let us',
  gimme: 'give me',
  lemme: 'let me',
  gonna: 'going to',
  wanna: 'want to',
  gotta: 'got to',
  dunno: 'do not know',
  kinda: 'kind of',
  sorta: 'sort of',
  cos: 'because',
  cuz: 'because',
  "'cause": 'because',
  "'til": 'until',
  "d'you": 'do you',
  "y'know": 'you know',
  "o'clock": 'oclock',
  innit: 'is it not',
  yep: 'yes',
  yup: 'yes',
  yeah: 'yes',
  yea: 'yes',
  nope: 'no',
  nah: 'no',
  ok: 'okay',
  sec: 'second',
  secs: 'seconds',
  mins: 'minutes',
  mum: 'mother',
  mummy: 'mother',
  mom: 'mother',
};

/** Word endings that stand for a word of their own. */
const ENDINGS: readonly (readonly [RegExp, string])[] = [
  [/n't$/, ' not'],
  [/'m$/, ' am'],
  [/'re$/, ' are'],
  [/'ve$/, ' have'],
  [/'ll$/, ' will'],
  [/'d$/, ' would'],
  [/'s$/, ' is'],
];

function longForm(word: string): string {
  const whole = SHORT_FORMS[word];
  if (whole !== undefined) return whole;
  for (const [ending, meaning] of ENDINGS) if (ending.test(word)) return word.replace(ending, meaning);
  return word.replaceAll("'", '');
}

/** The words of a sentence: lower case, no punctuation, short forms written out ("I'm" is "i am"). */
export function wordsOf(sentence: string): readonly string[] {
  return sentence
    .toLowerCase()
    .replaceAll('’', "'")
    .replace(/[^a-z0-9'.:\s]/g, ' ')
    .replace(/\.(?!\d)|(?<!\d)\./g, ' ')
    .split(/\s+/)
    .filter((word) => /[a-z0-9]/.test(word))
    .flatMap((word) => longForm(word).split(' '));
}

/** Forms that no rule finds. */
const IRREGULAR: Readonly<Record<string, string>> = Object.fromEntries(
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
    'leave left leaving leaves',
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
    'i me my mine myself',
    'we us our',
    'a an',
    'could can',
    'would will',
    'should shall',
  ].flatMap((forms) => {
    const [base = '', ...others] = forms.split(' ');
    return others.map((form) => [form, base]);
  }),
);

/** The word without its inflection, near enough to recognise it ("stretching" and "stretches" are one). */
export function stem(word: string): string {
  const irregular = IRREGULAR[word];
  if (irregular !== undefined) return irregular;
  if (word.length <= 3 || /\d/.test(word)) return word;
  let rest = word
    .replace(/(ss|sh|ch|x|z)es$/, '$1')
    .replace(/ies$/, 'y')
    .replace(/([^su])s$/, '$1');
  const bare = rest.replace(/(ingly|edly|ing|ed|ly)$/, '');
  if (bare !== rest && bare.length >= 3 && /[aeiouy]/.test(bare)) rest = bare.replace(/([bdfgmnprt])\1$/, '$1');
  return rest.length > 3 ? rest.replace(/e$/, '').replace(/i$/, 'y') : rest;
}

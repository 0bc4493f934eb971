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

/** Words that turn a sentence into its opposite; none may be lost on the way. */
const NEGATIONS: ReadonlySet<string> = new Set(['not', 'no', 'never', 'without', 'none', 'neither']);

/** Words for what is not there, which count as much as others do. */
const NOTHING: ReadonlySet<string> = new Set(['nothing', 'nobody', 'nowhere', 'nope']);

/** Whether a word turns a sentence into its opposite. */
export const isNegation = (word: string): boolean => NEGATIONS.has(word);

/** Whether a word makes nothing of something: it turns a sentence round, or stands for what is not there. */
export const denies = (word: string): boolean => NEGATIONS.has(word) || NOTHING.has(word);

/** Words that make a question of a sentence wherever they stand, and those that do when they begin it. */
const ASKING: ReadonlySet<string> = new Set('what which who when where why how'.split(' '));
const BEGINS_A_QUESTION: ReadonlySet<string> = new Set(
  'can could do does did is are am was will would shall should may must has'.split(' '),
);

/** Whether a word asks. */
export const asks = (word: string): boolean => ASKING.has(word);

/** Whether a word makes a question of the sentence that it begins. */
export const beginsAQuestion = (word: string | undefined): boolean =>
  word !== undefined && (ASKING.has(word) || BEGINS_A_QUESTION.has(word));

/** Words after which a sentence goes on: whoever ends in one has not said what the words before it are about. */
const LEADS_ON: ReadonlySet<string> = new Set(
  'a an the my your to of at by with from into onto and or but if than could would should will shall can may might must'.split(
    ' ',
  ),
);

/** Whether a sentence goes on after a word, and was broken off if it ends there. */
export const leadsOn = (word: string | undefined): boolean => word !== undefined && LEADS_ON.has(word);

/** Whether a sentence breaks off where it would say of what ("none of"). */
export const breaksOffAtOf = (words: readonly string[]): boolean =>
  words.at(-1) === 'of' && ['none', 'any', 'some', 'one', 'most', 'all', 'both'].includes(words.at(-2) ?? '');

/** What people say while they think, to be polite, in surprise, or to whom; a sentence means the same without it. */
const FILLERS: ReadonlySet<string> = new Set(
  (
    'ta cheers gee heck ach whew exactly definitely certainly um umm uh er erm ah aah oh ooh hmm hm mm eh ow och whoa woah phew blimey gosh crikey well like actually ' +
    'really basically literally honestly just please kindly so then now right okay think guess reckon suppose sorry thanks ' +
    'thank hello hi hiya hey howdy gday abeg oya yo oi mate man dude bro love dear darl honey sweetheart pal hen lad ma sir madam bloody flipping lah'
  ).split(' '),
);

/** The same in several words. */
const FILLING_PHRASES: readonly (readonly string[])[] = [
  'to be honest',
  'to be fair',
  'to be frank',
  'if i am honest',
  'if i am being honest',
  'to tell you the truth',
  'i must say',
  'i have to say',
  'i must admit',
  'i would have to say',
  'if you do not mind',
  'if that is okay',
  'as it happens',
  'by the way',
  'you know what',
  'or something',
  'or something like that',
  'or thereabouts',
  'or near enough',
  'give or take',
  'oh my god',
  'my god',
  'oh god',
  'oh lord',
  'oh my goodness',
  'for goodness sake',
  'thank god',
  'thank goodness',
  'praise the lord',
  'god bless you',
  'touch wood',
  'knock on wood',
  'kia ora',
  'good morning',
  'good afternoon',
  'good evening',
  'real quick',
  'at long last',
  'would you believe',
  'believe it or not',
  'if you want the truth',
  'i will tell you what',
].map((phrase) => phrase.split(' '));

/** Words that say that all is well, as they stand once short forms are written out. */
export const ALL_WELL: readonly string[] = 'fine okay good great normal right'.split(' ');

/** Words that say of something that it is not so yet. */
const NOT_YET: ReadonlySet<string> = new Set('still almost nearly'.split(' '));

/** Whether a word puts off what the others say: "still getting my breath" is no "got my breath back". */
export const putsOff = (word: string): boolean => NOT_YET.has(word);

/** The places of some of the words of a sentence. */
export const placesOf = (words: readonly string[], are: (word: string, at: number) => boolean): readonly number[] =>
  words.flatMap((word, at) => (are(word, at) ? [at] : []));

/** Whether a word by itself is a filler. */
export const isFiller = (word: string): boolean => FILLERS.has(word);

/** Which words of a sentence are fillers ("um", "please", "to be honest"), by their places. */
export function fillersIn(words: readonly string[]): ReadonlySet<number> {
  const places = words.flatMap((word, at) => (FILLERS.has(word) ? [at] : []));
  const phrases = words.flatMap((word, at) =>
    FILLING_PHRASES.filter((phrase) => phrase[0] === word && phrase.every((each, i) => words[at + i] === each)).flatMap(
      (phrase) => phrase.map((_, i) => at + i),
    ),
  );
  return new Set([...places, ...phrases]);
}

/** Everyday short forms that rules do not catch, and what they are short for. */
const SHORT_FORMS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    "can't": 'can not',
    cannot: 'can not',
    "won't": 'will not',
    "shan't": 'shall not',
    "ain't": 'is not',
    "let's": 'let us',
    "ma'am": 'madam',
    gimme: 'give me',
    lemme: 'let me',
    gonna: 'going to',
    wanna: 'want to',
    gotta: 'got to',
    dunno: 'do not know',
    cannae: 'can not',
    dinnae: 'do not',
    didnae: 'did not',
    doesnae: 'does not',
    wasnae: 'was not',
    isnae: 'is not',
    meself: 'myself',
    naebody: 'nobody',
    goin: 'going',
    doin: 'doing',
    ya: 'you',
    oughta: 'ought to',
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
    alright: 'okay',
    sec: 'second',
    secs: 'seconds',
    mins: 'minutes',
  }),
);

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
  const whole = SHORT_FORMS.get(word);
  if (whole !== undefined) return whole;
  if (!word.includes("'")) return word;
  for (const [ending, meaning] of ENDINGS) if (ending.test(word)) return word.replace(ending, meaning);
  return word.replaceAll("'", '');
}

/** The words of a sentence: lower case, no punctuation, short forms written out ("I'm" is "i am"), "p.m." one word. */
export function wordsOf(sentence: string): readonly string[] {
  return sentence
    .toLowerCase()
    .replaceAll('’', "'")
    .replace(/[^a-z0-9'.:\s]/g, ' ')
    .replace(/\.(?!\d)|(?<!\d)\./g, ' ')
    .replace(/\b([ap])\s+m\b/g, '$1m')
    .split(/\s+/)
    .filter((word) => /[a-z0-9]/.test(word))
    .flatMap((word) => longForm(word).split(' '));
}

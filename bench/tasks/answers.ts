import type { State } from '../../lambda/dialogue/state';

/** Ways to say the same, the likeliest first; who is not understood tries the next. */
export type Wordings = readonly string[];

/** What somebody would answer who has come for a test and stretches, and has no trouble; by place. */
const USUAL: Readonly<Record<string, Wordings>> = {
  welcome: ['yes', 'yes please', 'start the test'],
  'which-leg': ['both legs', 'both', 'both of them', 'test both legs'],
  screening: ['no', 'no i do not', 'none of those'],
  'lies-flat': ['yes', 'yes i can', 'i can'],
  'which-sign': ['none of those', 'none of them', 'no'],
  'sign-check': ['no', 'no it is not', 'i do not think so'],
  'set-up': ['ready', "i'm ready", 'okay ready'],
  raise: ['yes', 'i lowered it', "yes i've lowered it"],
  'stop-reason': ['my knee bent', 'the knee', 'my knee started to bend', 'it was my knee'],
  angle: ['fifty degrees', 'about fifty', 'fifty'],
  landmark: ['my knee', 'the knee', 'at my knee'],
  'odd-angle': ['yes', "yes that's right", 'that is right'],
  'before-or-after': ['before', 'before it bent', 'it was before'],
  'go-further': ['no', 'no thank you', 'no thanks'],
  'another-go': ['yes', 'yes please', 'try again'],
  'where-felt': ['behind the thigh', 'the back of my thigh', 'behind my leg'],
  verdict: ['yes', 'yes please', 'start the stretches'],
  untested: ['yes', 'test first', 'yes please'],
  'not-worth-it': ['no', 'no thanks', 'stop'],
  'stretch-set-up': ['ready', "i'm ready", 'go'],
  'before-chair': ['ready', "i'm ready", 'yes'],
  'up-and-over': ['ready', "i'm ready", "i'm on the chair"],
  hold: ['ready', "i'm ready", 'go on'],
  paused: ['go on', 'resume', 'carry on'],
  'let-go': ['go on', 'carry on', "let's go on"],
  after: ['good', 'it felt good', 'fine'],
  forget: ['yes', 'yes delete it', 'yes please'],
  questions: ['stop', "that's all", 'goodbye'],
};

/** Where somebody is, as far as it matters for what they answer: lying flat is asked for with the safety questions. */
export function whereIn({ place }: State): string {
  if (place.at !== 'screening') return place.at;
  return /flat|^5$/.test(String(place.question)) ? 'lies-flat' : 'screening';
}

/** Every way in which somebody answers in a place. */
export const usualIn = (where: string): Wordings => USUAL[where] ?? ['yes', 'no', 'help'];

/** Everything that is said here, for whoever has to say it beforehand. */
export const usualWords = (): readonly string[] => Object.values(USUAL).flat();

import type { Entry } from '../../home/kept';
import type { Stand } from '../sessions/record';

const STOPPED = [
  'my knee started to bend',
  'it pulled behind my leg',
  'somewhere else',
  'nothing stopped me',
  'it hurts',
];

/** What stopped a raise, in the order in which it is asked; the leg that lifted is named by its side. */
const stoppedOr = (lifted: string): readonly string[] => [...STOPPED.slice(0, 1), lifted, ...STOPPED.slice(1)];

/** What can be said where the conversation stands, in the order of the screen; each is understood there. */
const SUGGESTIONS: Readonly<Record<string, readonly string[]>> = {
  welcome: ['yes', 'no', 'just my left leg', 'how long does it take?'],
  'welcome back': ['yes', 'no', 'what was my last result?', 'stretch my left leg'],
  'which-leg': ['the left', 'the right', 'both'],
  questions: ['what is normal?', 'how often should I stretch?', 'why do hamstrings matter?', 'stop'],
  screening: ['yes', 'no', "I'm not sure"],
  'which-sign': ['the first one', 'none of those', "I'm not sure"],
  'sign-check': ['yes', 'no', "I'm not sure"],
  'which-question': ['the first one', 'the last one', 'from the beginning'],
  'knees-bent': ['yes', 'no', "I'm not sure"],
  untested: ['yes', 'no'],
  'not-worth-it': ['yes', 'no'],
  'physio-first': ['yes', 'no', "I'm not sure"],
  'set-up': ["I'm ready", 'not yet', 'it hurts', 'what can I use instead of a strap?'],
  'set-up again': ["I'm ready", 'not yet', 'it hurts'],
  raise: ["it's down", 'not yet', 'it hurts', 'stop'],
  'stop-reason left': stoppedOr('my right leg lifted'),
  'stop-reason right': stoppedOr('my left leg lifted'),
  angle: ['low fifties', 'about sixty', 'eighty-five', "I don't know", 'it hurts'],
  landmark: ['the middle of my thigh', 'my knee', 'the middle of my shin', "I'm not sure"],
  'odd-angle': ['yes', 'no'],
  'before-or-after': ['before', 'after', "I'm not sure"],
  'go-further': ['yes', 'no'],
  'another-go': ['yes', 'no'],
  'where-felt': ['behind my thigh', 'behind my knee', 'somewhere else', 'my lower back', "I'm not sure"],
  'where-felt wider': ['my lower back', 'my buttock', 'the front of my hip', 'my knee', 'my calf', "I'm not sure"],
  verdict: ['yes', 'no', 'repeat that'],
  'stretch-set-up': ["I'm ready", 'not yet', 'it hurts', 'longer holds'],
  'before-chair': ['yes', 'no'],
  'up-and-over': ["I'm ready", 'not yet'],
  hold: ["I'm ready", 'it hurts', 'skip', 'again', 'stop'],
  paused: ['resume', 'it hurts', 'skip', 'stop', 'give me thirty seconds'],
  'let-go': ['go on', 'stop here', 'it hurts'],
  after: ['good', 'too easy', 'too strong', 'a bit sore', "I'm not sure"],
  forget: ['no', 'yes'],
  'show-results': ['yes', 'no'],
  'reminder when': ['every day', 'on weekdays', 'every weekday at seven in the morning', "I'm not sure", 'no reminder'],
  'reminder days': ['every day', 'on weekdays', "I'm not sure", 'no reminder'],
  'reminder time': ['at seven in the morning', 'at seven in the evening', "I'm not sure", 'no reminder'],
  'reminder afternoon': ['in the morning', 'in the afternoon', 'no reminder'],
  'reminder evening': ['in the morning', 'in the evening', 'no reminder'],
  'reminder every-day': ['yes', 'no'],
  'reminder morning': ['yes', 'no'],
  'reminder sure': ['yes', 'no'],
};

/** Where what is asked is a matter of safety, or nothing is likelier: no answer is brighter than the others, as on the screen. */
const NEUTRAL: ReadonlySet<string> = new Set([
  'which-leg',
  'questions',
  'screening',
  'which-sign',
  'sign-check',
  'which-question',
  'knees-bent',
  'not-worth-it',
  'physio-first',
  'stop-reason left',
  'stop-reason right',
  'angle',
  'landmark',
  'before-or-after',
  'where-felt',
  'where-felt wider',
  'let-go',
  'after',
  'forget',
  'reminder when',
  'reminder days',
  'reminder time',
  'reminder afternoon',
  'reminder evening',
  'reminder every-day',
  'reminder morning',
  'reminder sure',
]);

/** Whether no answer may look likelier than another at a place. */
export const isNeutral = (place: string | undefined): boolean => NEUTRAL.has(place ?? '');

/** Where the question is at home that is open: when the sound of a hold is over, what comes next; between two holds its own answers fit. */
export const openAt = ({ at, asks }: Stand, reach: Reach): string | undefined =>
  reach === 'freely' && asks !== undefined && asks !== 'paused' ? asks : at;

/** What can be said while something is done with a leg, before anything is asked. */
const MEANWHILE: Readonly<Record<string, readonly string[]>> = {
  raise: ['it hurts', 'stop', 'slower'],
  hold: ['pause', 'it hurts', 'skip', 'stop', 'how long is left?'],
};

/** What can be said when no session is open, by whoever has a result, and by whoever has none. */
const ASLEEP = [
  'open hamstring coach',
  'ask hamstring coach for my last result',
  'ask hamstring coach for my progress',
];
const ASLEEP_UNTESTED = [
  'open hamstring coach',
  'ask hamstring coach what is normal',
  'ask hamstring coach if I should stretch',
];

/** Whether a diary holds a result to be asked for: of the account's own, or else of some voice. */
export const isTested = (diary: readonly Entry[], voice: string): boolean =>
  diary.some(({ entry }) => {
    const [who, ...kind] = String(entry).split('#');
    return (who === '-') === (voice === '') && /^(?:setting#tests|reading#)/.test(kind.join('#'));
  });

/** How the person gets through to Alexa now. */
export type Reach = 'asleep' | 'by name' | 'freely';

/** What the person may say now, the likeliest first, at a place of the conversation where one is known; `tested`: they have a result. */
export function suggestionsAt(place: string | undefined, reach: Reach, tested: boolean): readonly string[] {
  if (reach === 'asleep') return (tested ? ASLEEP : ASLEEP_UNTESTED).map(byName);
  const at = place === 'welcome back' && !tested ? 'welcome' : place;
  const here = SUGGESTIONS[at ?? ''] ?? ['help', 'stop'];
  if (reach === 'freely') return here;
  return (MEANWHILE[place ?? ''] ?? here).map(byName);
}

/**
 * What can be said instead before a question has begun to be heard, where an answer would be one to nothing: nobody knows yet
 * what a question of safety is, and no leg is down that has not been raised.
 */
export const suggestedEarly = (place: string | undefined): readonly string[] | undefined =>
  place === 'raise' ? ['pause', HURTS].map(byName) : isNeutral(place) ? ['pause', 'stop'].map(byName) : undefined;

const HURTS = 'it hurts';

/** Whether words are taken however soon they come. */
export const isUrgent = (words: string): boolean => words.endsWith(HURTS);

const byName = (words: string): string => `Alexa, ${words}`;

import type { RenderDocument } from '../../lambda/alexa/screens/kit/apl';
import { screenOf } from '../../lambda/alexa/screens/screen';
import type { Event } from '../../lambda/dialogue/event';
import type { Line } from '../../lambda/dialogue/line';
import { respond } from '../../lambda/dialogue/respond';
import type { Place, State } from '../../lambda/dialogue/state';
import type { Turn } from '../../lambda/dialogue/turn';
import { type Angle, exactly } from '../../lambda/domain/angle';
import { DAY } from '../../lambda/domain/calendar';
import { adapted } from '../../lambda/domain/effort';
import { LEGS, type Leg } from '../../lambda/domain/leg';
import { emptyPast, type Past } from '../../lambda/domain/past';
import { USUAL_PLAN } from '../../lambda/domain/plan';
import type { Method, Reading } from '../../lambda/domain/reading';
import { mondayOf, WEEKDAYS, type Week } from '../../lambda/domain/week';
import { voice } from '../../lambda/speech/voice';
import { everyPlace } from './every-place';
import { momentAt } from './moment-at';
import { standingAt } from './standing-at';
import { visitWith } from './visit-with';

/** A screen as it comes in a conversation: its name, what is said with it, and the document. */
export interface Exhibit {
  readonly name: string;
  readonly turn: Turn;
  readonly screen: RenderDocument;
}

const american = voice('en-US');
const START = Date.parse('2026-03-03T08:00:00Z');
const ZONE = 'Europe/London';

/** What is heard, how many seconds after the turn before, and the name of the screen that answers it. */
type Step = readonly [event: Event, seconds: number, name?: string];

/** Every screen that there is, once or in each of its guises, out of conversations as people have them. */
export const gallery: readonly Exhibit[] = [
  ...visit(emptyPast(true), firstVisit()),
  ...visit(regular(), [
    [{ heard: 'opened' }, 0, 'welcome-back'],
    [{ heard: 'last-result' }, 5, 'last-result'],
    [{ heard: 'progress' }, 5, 'progress'],
    [{ heard: 'progress', leg: 'left' }, 5, 'progress-of-one-leg'],
    [{ heard: 'forget', what: 'everything' }, 5, 'forget'],
    [{ heard: 'sign', sign: 'chest-pain' }, 5, 'emergency'],
  ]),
  ...visit(tooStrong(), [[{ heard: 'opened' }, 0, 'welcome-gentler']]),
  ...visit(emptyPast(true), [
    [{ heard: 'test', leg: 'either' }, 5, 'which-leg'],
    [{ heard: 'yes' }, 5],
    [{ heard: 'leg', leg: 'left' }, 5],
    [{ heard: 'not-sure' }, 5, 'which-of-three'],
    [{ heard: 'no' }, 5],
    [{ heard: 'no' }, 5],
    [{ heard: 'not-sure' }, 5, 'which-of-six'],
  ]),
  askedAnew(),
  ...reminders(),
  ...(['questions', 'before-or-after', 'where-felt', 'let-go', 'after'] as const).map(askedAt),
  wider(),
  whichQuestion(),
  whichOfSeven(),
  ...sentAway().map(parting),
  verdictOn('verdict-apart', 42, 78),
  verdictOn('verdict-very-low', 30, 33),
];

/** A screen by its name. */
export function exhibit(name: string): Exhibit {
  const found = gallery.find((each) => each.name === name);
  if (!found)
    throw new Error(
      `There is no screen "${name}" in the gallery; it has ${gallery.map((each) => each.name).join(', ')}.`,
    );
  return found;
}

function firstVisit(): readonly Step[] {
  const stopped: Event = { heard: 'findings', stopped: ['discomfort-behind-leg'] };
  return [
    [{ heard: 'opened' }, 0, 'welcome'],
    [{ heard: 'yes' }, 20, 'screening'],
    [{ heard: 'no' }, 10, 'screening-fall'],
    [{ heard: 'no' }, 10, 'screening-knee'],
    [{ heard: 'yes' }, 10, 'sign-check'],
    [{ heard: 'yes' }, 10, 'screening-operation'],
    [{ heard: 'no' }, 10, 'screening-body'],
    [{ heard: 'no' }, 10, 'screening-floor'],
    [{ heard: 'yes' }, 10, 'set-up'],
    [{ heard: 'ready' }, 60, 'practice-raise'],
    [{ heard: 'limit' }, 40, 'raise'],
    [{ heard: 'limit' }, 40, 'stop-reason'],
    [stopped, 5, 'angle'],
    [{ heard: 'not-sure' }, 10, 'landmark'],
    [{ heard: 'findings', landmark: 'upper-shin' }, 10, 'set-up-other-leg'],
    [{ heard: 'ready' }, 30],
    [{ heard: 'limit' }, 40],
    [{ ...stopped, angle: { how: 'degrees', angle: exactly(68), method: 'measured' } }, 10, 'verdict'],
    [{ heard: 'yes' }, 20, 'stretch-set-up'],
    [{ heard: 'ready' }, 30, 'hold'],
    [{ heard: 'pause' }, 1 + 15 + 13, 'paused'],
    [{ heard: 'resume' }, 20, 'hold-again'],
    [{ heard: 'time-left' }, 1 + 8 + 4, 'hold-after-words'],
    [{ heard: 'ready' }, 100, 'hold-other-leg'],
    [{ heard: 'yes' }, 120, 'chair'],
    [{ heard: 'ready' }, 60, 'seated-set-up'],
    [{ heard: 'ready' }, 30, 'seated-hold'],
    [{ heard: 'skip' }, 20],
    [{ heard: 'skip' }, 20, 'on-to-the-other-leg'],
    [{ heard: 'ready' }, 20, 'last-hold'],
    [{ heard: 'feeling', feeling: 'good' }, 200, 'goodbye'],
  ];
}

/** What is shown one after the other on a screen that follows the time; each up to a second, but for the last. */
export interface ShownStep {
  readonly ends: number;
  readonly body?: string;
  readonly next?: string;
  readonly answers?: boolean;
}

/** A document of ours, as far as its steps go. */
interface Stepped {
  readonly mainTemplate: {
    readonly items: readonly { readonly bind?: readonly { readonly name: string; readonly value: unknown }[] }[];
  };
}

/** The steps of a screen; none where it stands still. */
export function stepsOn({ document }: RenderDocument): readonly ShownStep[] {
  // It is one of our own documents, which the validator of APL has passed.
  const [whole] = (document as unknown as Stepped).mainTemplate.items;
  const rows = whole?.bind?.find(({ name }) => name === 'stages')?.value;
  return (rows ?? []) as readonly ShownStep[];
}

/** What is asked at a place, where somebody stands. */
function askedAt(at: Place['at']): Exhibit {
  const state = everyPlace().find(([name]) => name === at)?.[1];
  if (state === undefined) throw new Error(`Nobody stands at ${at}.`);
  return asked(at, state);
}

/** Somewhere else than behind the thigh. */
function wider(): Exhibit {
  const { state } = askedAt('where-felt').turn;
  return asked('where-felt-wider', respond(state, { heard: 'elsewhere' }, momentAt(START, ZONE)).state);
}

/** Every question about a reminder. */
function reminders(): readonly Exhibit[] {
  return visit(emptyPast(true), [
    [{ heard: 'reminder', when: {} }, 5, 'reminder-days'],
    [{ heard: 'when', when: { days: [1, 2, 3, 4, 5] } }, 5, 'reminder-time'],
    [{ heard: 'when', when: { time: { hour: 8, minute: 30 } } }, 5, 'reminder-daytime'],
    [{ heard: 'option', index: 2 }, 5, 'reminder-sure'],
    [{ heard: 'when', when: { days: [1, 2, 3, 4, 6, 7] } }, 5, 'reminder-longest'],
  ]);
}

/** The one question of somebody who was asked all of them lately. */
function askedAnew(): Exhibit {
  const { state } = askedAt('screening').turn;
  if (state.place.at !== 'screening') throw new Error('Nobody is screened.');
  return asked('screening-brief', { ...state, place: { ...state.place, question: 'brief' } });
}

/** Which question is to be answered again: whoever wants it repeated answers it, so somebody asks for help. */
function whichQuestion(): Exhibit {
  const { state } = askedAt('which-sign').turn;
  if (state.place.at !== 'which-sign') throw new Error('Nobody is asked which one it is.');
  const { goal } = state.place;
  return asked('which-question', { ...state, place: { at: 'which-question', goal } }, { heard: 'help' });
}

/** Every line that sends somebody away. */
function sentAway(): readonly Line[] {
  return [
    { say: 'emergency', posture: 'lying' },
    { say: 'faint', posture: 'lying' },
    { say: 'arms', posture: 'lying' },
    { say: 'back-hurts-lying', posture: 'lying' },
    { say: 'clinician-first', posture: 'lying', during: true },
    { say: 'doctor-today', posture: 'lying', during: false },
    { say: 'doctor-this-week', posture: 'lying', during: false },
    { say: 'under-age', posture: 'lying', during: false },
  ];
}

/** The last screen of whoever is sent to somebody, with how to get up where they are not to stay. */
function parting(sent: Line): Exhibit {
  const lines: readonly Line[] = sent.say === 'emergency' ? [sent] : [sent, { say: 'get-up' }];
  const turn: Turn = { state: standingAt({ at: 'over' }), lines, again: [], notes: [] };
  return { name: `parting-${sent.say}`, turn, screen: screenOf(turn, momentAt(START, ZONE), american) };
}

/** The verdict on two legs that got so high. */
function verdictOn(name: string, left: number, right: number): Exhibit {
  const reading = (leg: Leg, degrees: number): Reading => ({
    leg,
    angle: exactly(degrees),
    method: 'measured',
    stoppedBy: ['knee-bends'],
    takenAt: START,
    afterStretching: false,
  });
  const past = { ...emptyPast(true), readings: [reading('right', right), reading('left', left)] };
  return asked(name, standingAt({ at: 'verdict' }, { toTest: [], tested: LEGS, past }));
}

/** The question that names most. */
function whichOfSeven(): Exhibit {
  const { state } = askedAt('which-sign').turn;
  if (state.place.at !== 'which-sign') throw new Error('Nobody is asked which one it is.');
  return asked('which-of-seven', { ...state, place: { ...state.place, question: 'brief' } });
}

function asked(name: string, state: State, event: Event = { heard: 'repeat' }): Exhibit {
  const moment = momentAt(START, ZONE);
  const turn = respond(state, event, moment);
  return { name, turn, screen: screenOf(turn, moment, american) };
}

/** Plays a visit, and keeps the screens that have a name. */
function visit(past: Past, steps: readonly Step[]): readonly Exhibit[] {
  let now = START;
  let { state }: { state: State } = visitWith(past, momentAt(now, ZONE), 'opened');
  return steps.flatMap(([event, seconds, name]) => {
    now += seconds * 1000;
    const moment = momentAt(now, ZONE);
    const turn = respond(state, event, moment);
    state = turn.state;
    return name ? [{ name, turn, screen: screenOf(turn, moment, american) }] : [];
  });
}

/** The same, the last time it was too strong: the plan is gentler, and they may have it back. */
function tooStrong(): Past {
  return { ...regular(), plan: adapted(USUAL_PLAN, USUAL_PLAN, 'too-strong', START - DAY) };
}

/** Somebody who has tested four times in two months, each time better, and in every way of measuring. */
function regular(): Past {
  const taken = (leg: Leg, daysAgo: number, angle: Angle, method: Method): Reading => ({
    leg,
    angle,
    method,
    stoppedBy: ['discomfort-behind-leg'],
    takenAt: START - daysAgo * DAY,
    afterStretching: false,
  });
  // Nine weeks of stretching, some with fewer days, one with none.
  const weeks: readonly Week[] = ([5, 4, 5, 3, 0, 5, 2, 4, 1] as const)
    .map((days, week) => {
      const left = WEEKDAYS.slice(0, days);
      return { monday: mondayOf(Math.floor(START / DAY)) - 7 * (8 - week), left, right: left };
    })
    .toReversed();
  return {
    ...emptyPast(true),
    weeks,
    clearedAt: START - 8 * DAY,
    readings: [
      taken('right', 8, exactly(84), 'measured'),
      taken('left', 8, { low: 62, high: 72 }, 'landmark'),
      taken('right', 24, { low: 72, high: 81 }, 'landmark'),
      taken('left', 24, { low: 52, high: 62 }, 'landmark'),
      taken('right', 44, { low: 62, high: 72 }, 'landmark'),
      taken('left', 44, { low: 40, high: 52 }, 'landmark'),
      taken('right', 62, { low: 65, high: 70 }, 'guess'),
      taken('left', 62, exactly(50), 'guess'),
    ],
  };
}

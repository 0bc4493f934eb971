import type { Line, ToldSchedule } from '../dialogue/line';
import type { Angle, Landmark } from '../domain/angle';
import type { Day } from '../domain/calendar';
import type { Leg } from '../domain/leg';
import type { Hold, Stretch } from '../domain/plan';
import type { Method, StopReason } from '../domain/reading';
import type { SafetyQuestion } from '../domain/screening';
import type { Verdict } from '../domain/verdict';

/** Lines by which a verdict sends somebody to have a leg looked at. */
export const ADVICE = ['see-physio', 'lower-first', 'no-help'] as const satisfies readonly Line['say'][];

/** One of them. */
export type Advice = (typeof ADVICE)[number];

/** Lines that end a session with what is to be done for one's health, the most urgent first. */
export const PARTINGS = [
  'emergency',
  'doctor-today',
  'clinician-first',
  'doctor-this-week',
  'under-age',
  'faint',
  'arms',
  'back-hurts-lying',
] as const satisfies readonly Line['say'][];

/** One of them. */
export type Parting = (typeof PARTINGS)[number];

/** What can be touched; its label may as well be spoken. */
export type Answer =
  | ('yes' | 'no' | 'not-sure' | 'elsewhere' | 'ready' | 'not-yet' | 'limit' | 'pause' | 'resume' | 'skip')
  | ('left' | 'right' | 'both' | 'behind-thigh' | 'before' | 'after' | 'nothing')
  | ('every-day' | 'weekdays' | 'morning' | 'afternoon' | 'evening')
  | ('go-on' | 'stop-here' | 'good' | 'sore' | 'too-strong' | 'too-easy' | 'what-is-normal' | 'how-often')
  | ('hurts' | 'stop' | 'again' | 'longer' | 'shorter' | 'behind-knee' | 'low-back' | 'none' | 'start-over')
  | ('why' | 'test' | 'stretch' | 'my-stretches' | 'forget' | 'no-reminder');

/** The few words on screens, in the words of the voice: a screen never says what the voice does not. */
export interface Labels {
  readonly name: string;
  readonly answer: Readonly<Record<Answer, string>>;
  /** A question as it is asked in short. */
  readonly question: (asked: Extract<Line, { say: 'question' }>) => string;
  readonly leg: Readonly<Record<Leg, string>>;
  /** A leg in a word, where there is no room for more. */
  readonly side: Readonly<Record<Leg, string>>;
  readonly stretch: Readonly<Record<Stretch, string>>;

  /** What goes on after the side, which stands largest on its screen: that foot goes into the strap. */
  readonly strapOn: string;
  /** What is needed first, below a word that stands largest. */
  readonly bring: string;
  readonly needed: (chair: boolean) => string;
  readonly readyNow: string;
  /** Which of how many questions. */
  readonly step: (which: number, of: number) => string;
  /** Asks for one of several things that have a button each: what a question of safety asked for, or where something is felt. */
  readonly whichOne: string;
  readonly askedFor: Readonly<Record<SafetyQuestion, readonly string[]>>;
  readonly where: string;
  readonly places: readonly string[];
  /** What stopped it, and where a pebble would land on the other leg, where pictures name what can be answered. */
  readonly whatStopped: string;
  /** Where the pebble drops from. */
  readonly heel: Readonly<Record<Leg, string>>;
  readonly whereBelow: (leg: Leg) => string;
  /** What stops a raise of a leg, where a picture shows it. */
  readonly stops: (leg: Leg) => Readonly<Record<Exclude<StopReason, 'nothing'>, string>>;
  /** A mark of the scale to whoever cannot see it. */
  readonly mark: (degrees: number) => string;
  readonly letItRest: string;
  readonly listen: string;
  /** How a raise goes, in as many pieces as the voice tells it. */
  readonly howToRaise: (leg: Leg) => readonly string[];
  readonly raise: (practice: boolean) => string;
  readonly lowerIt: string;
  readonly legParts: {
    readonly hip: string;
    readonly thigh: string;
    readonly knee: string;
    readonly shin: string;
    /** Of the thigh or the shin, from above, in as few letters as a field has room for. */
    readonly thirds: readonly [string, string, string];
  };
  /** A landmark to whoever cannot see it. */
  readonly landmark: Readonly<Record<Landmark, string>>;
  /** An angle as it is told: one number, or the range of a guess. */
  readonly degrees: (angle: Angle, method: Method) => string;
  readonly verdict: (leg: Leg | 'both', verdict: Verdict) => string;
  readonly advice: Readonly<Record<Advice, string>>;

  readonly holds: (hold: Hold) => string;
  readonly ready: string;
  /** Which of all holds it is: the one count that there is, whichever leg. */
  readonly hold: (which: number, of: number) => string;
  readonly rest: string;
  readonly changeLegs: string;
  /** How many minutes the holds that are left take. */
  readonly minutesLeft: (minutes: number) => string;
  readonly release: (stretch: Stretch) => string;
  readonly next: (next: string) => string;
  readonly paused: string;
  readonly lyingDone: string;
  readonly wellDone: string;

  readonly chair: string;
  readonly takeChair: string;
  readonly getUp: string;
  readonly gettingUp: string;
  /** The same below something else. */
  readonly toGetUp: string;

  /** A full hour, of 24. */
  readonly hour: (hour: number) => string;
  /** When a reminder is to ring. */
  readonly schedule: (schedule: ToldSchedule) => string;

  readonly progress: string;
  readonly method: Readonly<Record<Method, string>>;
  readonly day: (day: Day) => string;

  /** What sends somebody away, and what to do meanwhile. */
  readonly parting: Readonly<Record<Parting, { readonly title: string; readonly body?: string }>>;
}

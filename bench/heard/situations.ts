import { named } from './names';

/*
 * How a real conversation gets to each situation of a file of utterances: what the person says, from the beginning.
 */

const OPEN = 'Alexa, open hamstring coach';
const SCREENED = [OPEN, 'yes', 'no', 'no', 'no', 'no', 'no', 'yes'];
const RAISING = [...SCREENED, 'ready', "that's my limit"];
const STOPPED = [...RAISING, "that's my limit"];
const ANGLE = [...STOPPED, 'my knee bends'];
const OTHER_LEG = [...ANGLE, 'fifty five degrees'];
const VERDICT = [...OTHER_LEG, 'ready', "that's my limit", 'my knee bends', 'sixty degrees'];
const STRETCHING = [...VERDICT, 'yes', 'ready'];
const CHAIR = [...STRETCHING, 'ready', 'ready', 'ready'];
const AFTER = [...VERDICT, 'only the seated stretch', 'yes', 'ready', 'ready', 'ready'];

/** A situation: what was said before, and how the utterance is said (in the middle of the sound, to the open microphone). */
export interface Situation {
  readonly before: readonly string[];
  readonly saying: string;
  /** So long after what was said before; seconds. */
  readonly after: number;
}

/** After so much of a sound somebody speaks: in the middle of a hold, and of the rest behind it. Seconds. */
const A_WHILE = 25;
const INTO_THE_REST = 48;

const at = (before: readonly string[]): Situation => ({ before, saying: '', after: A_WHILE });
/** In the middle of a sound, so many seconds after it began. */
const into = (before: readonly string[], after: number): Situation => ({
  before,
  saying: `(after ${after} seconds) Alexa, `,
  after,
});

const SITUATIONS: Readonly<Record<string, Situation>> = {
  launch: at([OPEN]),
  welcome: at([OPEN]),
  screening: at([OPEN, 'yes']),
  lie: at([OPEN, 'yes', 'no', 'no', 'no', 'no', 'no']),
  setup: at(SCREENED),
  practice: at([...SCREENED, 'ready']),
  which_leg: at([OPEN, 'test one leg']),
  testing: at(RAISING),
  raise: at(RAISING),
  stop_reason: at(STOPPED),
  stop: at(STOPPED),
  angle: at(ANGLE),
  angle_landmark: at([...ANGLE, "i don't know"]),
  pebble: at([...ANGLE, "i don't know"]),
  landmark: at([...ANGLE, "i don't know"]),
  other_leg: at(OTHER_LEG),
  said_back: at([...ANGLE, 'fifty degrees']),
  result: at(VERDICT),
  verdict: at(VERDICT),
  stretch_setup: at([...VERDICT, 'yes']),
  stretch: at([...VERDICT, 'yes']),
  hold: into(STRETCHING, A_WHILE),
  rest: into(STRETCHING, INTO_THE_REST),
  chair: at(CHAIR),
  post_stretch: at(AFTER),
  after: at(AFTER),
  delete_confirm: at([OPEN, 'delete my data']),
  reminder: at([...VERDICT, 'remind me']),
  anytime: at(VERDICT),
};

/** The situation of that name, or of one much like it; any place will do for a name that is not known. */
export const situationOf = (name: string): Situation =>
  SITUATIONS[name] ?? SITUATIONS[named(name, Object.keys(SITUATIONS)) ?? ''] ?? at(VERDICT);

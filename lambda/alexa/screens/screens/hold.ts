import type { Segment } from '../../../domain/hold';
import { bound, type RenderDocument } from '../kit/apl';
import type { Chip } from '../kit/chip';
import { document } from '../kit/document';
import { displayed, following } from '../kit/following';
import { page, type ScreenWords, show } from '../kit/layout';
import { COLOUR } from '../kit/style';
import { type Dial, dial } from '../pictures/dial';
import { RING } from '../pictures/ring';
import { POSES } from './exercise';
import { asked, GLOW } from './question';

/** One stage of the sound of a hold turn, with what is shown meanwhile. */
export interface Stage {
  readonly kind: Segment['kind'];
  readonly seconds: number;
  /** Length that the full ring stands for: more than `seconds` when a broken-off hold goes on. */
  readonly of: number;
  /** What it is: which hold of how many, or a rest. */
  readonly title: string;
  /** What comes after it. */
  readonly next: string;
  /** How far one is in all holds. */
  readonly progress: string;
  /** Seconds that stand there and do not run: what is left of a hold while words are spoken. */
  readonly still?: number;
}

/** A hold turn: what it is about, and its sound in order. */
export interface HoldShown extends Pick<Dial, 'leg' | 'stretch'> {
  readonly pose: 'lying-stretch' | 'seated-stretch';
  readonly stages: readonly Stage[];
  /** Seconds from the screen's appearing to the first stage: the words that are spoken before it. */
  readonly offset: number;
  readonly chips: readonly Chip[];
  /** What stands there when the sound is over: what is asked then, and what can be answered. */
  readonly closing: ScreenWords;
}

/** How often the ring is drawn anew, in milliseconds: often enough that the count is in step with the voice. */
const TICK = 250;

/** Width of the pose beside the dial, in parts of the screen's width. */
const POSE_WIDTH = 14;

const TINT: Readonly<Record<Segment['kind'], string>> = {
  ready: COLOUR.quiet,
  hold: COLOUR.ember,
  rest: COLOUR.sky,
  release: COLOUR.leaf,
};

/**
 * The hold: a ring that runs down with the seconds left, through all stages of the turn, and then the question.
 */
export const hold = ({ leg, stretch, pose, stages, offset, chips, closing }: HoldShown): RenderDocument => {
  const shown = dial({ leg, stretch, chips, pose: show('pose', POSES[pose], POSE_WIDTH), ...RUNNING });
  const items = [
    ...shown.map((each) => ({ ...each, display: displayed('stage.ends > 0') })),
    ...asked(closing).map((each) => ({ ...each, display: displayed('stage.ends == 0') })),
  ];
  return document('hold', [{ ...page('column'), ...following(timetable(stages), offset, TICK), items }], {
    ...RING,
    ...GLOW,
    pose: POSES[pose],
  });
};

const LEFT = '(stage.still > 0 ? stage.still : Math.max(0, stage.ends - now))';

/** What the dial shows of the stage that it is. */
const RUNNING: Omit<Dial, 'leg' | 'stretch' | 'chips'> = {
  count: bound(`Math.ceil(${LEFT})`),
  portion: bound(`${LEFT} / stage.of`),
  tint: bound('stage.tint'),
  title: bound('stage.title'),
  next: bound('stage.next'),
  progress: bound('stage.progress'),
};

/** A stage as the screen knows it: it ends so many seconds after the first began. */
interface Row {
  readonly ends: number;
  readonly of: number;
  readonly title: string;
  readonly next: string;
  readonly progress: string;
  readonly tint: string;
  readonly still: number;
}

/** All stages, and that they are over. */
const timetable = (stages: readonly Stage[]): readonly Row[] => [
  ...stages.map(({ kind, of, title, next, progress, still = 0 }, index) => ({
    ends: endOf(stages, index),
    of,
    title,
    next,
    progress,
    tint: TINT[kind],
    still,
  })),
  { ends: 0, of: 1, title: '', next: '', progress: '', tint: COLOUR.leaf, still: 0 },
];

const endOf = (stages: readonly Stage[], index: number): number =>
  stages.slice(0, index + 1).reduce((sum, { seconds }) => sum + seconds, 0);

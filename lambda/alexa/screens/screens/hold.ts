import type { Segment } from '../../../domain/hold';
import { bound, type RenderDocument } from '../kit/apl';
import type { Chip } from '../kit/chip';
import { document } from '../kit/document';
import { page, show } from '../kit/layout';
import { COLOUR } from '../kit/style';
import { type Dial, dial } from '../pictures/dial';
import { RING } from '../pictures/ring';
import { POSES } from './exercise';

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
}

/** A hold turn: what it is about, and its sound in order. */
export interface HoldShown extends Pick<Dial, 'leg' | 'stretch'> {
  readonly pose: 'lying-stretch' | 'seated-stretch';
  readonly stages: readonly Stage[];
  /** Seconds from the screen's appearing to the first stage: the words that are spoken before it. */
  readonly offset: number;
  readonly chips: readonly Chip[];
  /** What stands there when the sound is over, what is asked then, and what can be answered. */
  readonly closing: string;
  readonly question: string;
  readonly closingChips: readonly Chip[];
}

/** How often the ring is drawn anew, in milliseconds: often enough that the count is in step with the voice. */
const TICK = 250;

/** A tick knows the time of the frame before it: without so many seconds more, each would come one tick too late. */
const FRAME = 0.05;

/** Width of the pose beside the dial, in parts of the screen's width. */
const POSE_WIDTH = 19;

const TINT: Readonly<Record<Segment['kind'], string>> = {
  ready: COLOUR.quiet,
  hold: COLOUR.ember,
  rest: COLOUR.sky,
  release: COLOUR.leaf,
};

/**
 * The hold: a ring that runs down with the seconds left, through all stages of the turn.
 * Everything follows from the time since the screen appeared, so a tick that comes late or never leaves no trace.
 */
export const hold = ({
  leg,
  stretch,
  pose,
  stages,
  offset,
  chips,
  closing,
  question,
  closingChips,
}: HoldShown): RenderDocument => {
  const bind = [
    { name: 'now', value: 0 },
    { name: 'stages', value: timetable(stages, closing, question) },
    { name: 'stage', value: bound('stages[0]') },
  ];
  const commands = [
    {
      type: 'SetValue',
      property: 'now',
      value: bound(`Math.max(0, elapsedTime / 1000 - ${(offset - FRAME).toFixed(2)})`),
    },
    { type: 'SetValue', property: 'stage', value: bound(`stages[${stageAt(stages)}]`) },
  ] as const;
  const foot = [
    { chips, display: displayed('stage.ends > 0') },
    { chips: closingChips, display: displayed('stage.ends == 0') },
  ];
  const items = dial({
    leg,
    stretch,
    foot,
    pose: { ...show('pose', POSES[pose], POSE_WIDTH), display: displayed('stage.ends > 0') },
    ...RUNNING,
  });
  return document('hold', [{ ...page('column'), bind, handleTick: [{ minimumDelay: TICK, commands }], items }], {
    ...RING,
    pose: POSES[pose],
  });
};

const displayed = (condition: string): string => bound(`${condition} ? 'normal' : 'none'`);

const LEFT = 'Math.max(0, stage.ends - now)';

/** What the dial shows of the stage that it is. */
const RUNNING: Omit<Dial, 'leg' | 'stretch' | 'foot'> = {
  count: bound(`stage.ends > 0 ? Math.ceil(${LEFT}) : ''`),
  portion: bound(`stage.ends > 0 ? ${LEFT} / stage.of : 1`),
  done: bound('stage.ends > 0 ? 0 : 1'),
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
}

/** All stages, and what stays when they are over: a full ring with a tick, the closing words, and what is asked. */
const timetable = (stages: readonly Stage[], closing: string, question: string): readonly Row[] => [
  ...stages.map(({ kind, of, title, next, progress }, index) => ({
    ends: endOf(stages, index),
    of,
    title,
    next,
    progress,
    tint: TINT[kind],
  })),
  { ends: 0, of: 1, title: closing, next: question, progress: '', tint: COLOUR.leaf },
];

const endOf = (stages: readonly Stage[], index: number): number =>
  stages.slice(0, index + 1).reduce((sum, { seconds }) => sum + seconds, 0);

/** The index of the stage at `now`, as an expression: the first that has not ended yet. */
const stageAt = (stages: readonly Stage[]): string =>
  `${stages.map((_, index) => `now < ${endOf(stages, index)} ? ${index} : `).join('')}${stages.length}`;

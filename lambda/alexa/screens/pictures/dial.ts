import { bound, type Component, type Container, LANDSCAPE, ROUND, type Text, type VectorGraphic } from '../kit/apl';
import type { Chip } from '../kit/chip';
import { chipGrid } from '../kit/chip-column';
import { roundFootRows, roundStack } from '../kit/chip-rows';
import { heading, page, paragraph, roundFoot } from '../kit/layout';
import { COLOUR, TYPE } from '../kit/style';

/** What a dial shows; each may be an expression that changes as time runs. */
export interface Dial {
  readonly leg: string;
  readonly stretch: string;
  /** How far one is in all of it, and the drawing that shows the pose, where these matter. */
  readonly progress?: string;
  readonly pose?: VectorGraphic;
  /** The seconds left, in the middle. */
  readonly count: string;
  /** How much of the ring is left, from 0 to 1, and its colour. */
  readonly portion: number | string;
  readonly tint: string;
  /** What it is that runs down. */
  readonly title: string;
  readonly next: string;
  readonly chips: readonly Chip[];
}

/** The pose where the ring of a round screen is still narrow. */
const ROUND_POSE = { width: '13vw', height: '7.8vw', position: 'absolute', top: '7.5vh', left: '43.5vw' } as const;

/** A dial on either shape of screen: round the whole of a round one, at the left of a landscape. */
export const dial = (shown: Dial): readonly Container[] => [onRound(shown), onLandscape(shown)];

const onRound = (shown: Dial): Container => ({
  ...ringed('100vh', shown, shown.pose === undefined ? stillOnRound(shown) : runningOnRound(shown, shown.pose)),
  when: ROUND,
});

/** While a hold runs the count is largest, and the pose says which stretch it is; the first buttons have room. */
const runningOnRound = (
  { leg, count, title, tint, next, chips, progress = '' }: Dial,
  pose: VectorGraphic,
): readonly Component[] => [
  { ...pose, ...ROUND_POSE },
  at('15.5vh', centred(leg, '7vh', COLOUR.words)),
  at('23.3vh', centred(progress, '5.5vh', COLOUR.quiet, '400')),
  at('26.5vh', centred(count, '25vh', COLOUR.words)),
  at('52vh', centred(title, '7vh', tint)),
  at('60vh', centred(next, '5.5vh', COLOUR.quiet, '400')),
  // Within the ring.
  ...roundFoot(chips, '67vh'),
];

/** While it waits everything that can be done has its button. */
const stillOnRound = ({ leg, count, title, tint, next, chips }: Dial): readonly Component[] => [
  at('10.5vh', centred(leg, '7vh', COLOUR.words)),
  at('16.5vh', centred(count, '22vh', COLOUR.words)),
  at('39vh', centred(title, '6.5vh', tint)),
  at('46.5vh', centred(next, '5.5vh', COLOUR.quiet, '400')),
  roundStack(roundFootRows(chips), '54.5vh'),
];

const onLandscape = ({ leg, stretch, count, title, tint, next, chips, progress, pose, ...ring }: Dial): Container => ({
  ...page('row'),
  when: LANDSCAPE,
  paddingLeft: '3vw',
  items: [
    ringed(RING_SIZE, { ...ring, tint }, [
      centred(count, '38vh', COLOUR.words),
      centred(title, '8.4vh', tint, '700', { width: '66vh' }),
    ]),
    {
      type: 'Container',
      grow: 1,
      shrink: 1,
      paddingLeft: '3vw',
      paddingRight: '2vw',
      items: [
        heading(leg, TYPE.title),
        pose === undefined ? paragraph(stretch, TYPE.body) : poseAnd(pose, progress ?? ''),
        paragraph(next, TYPE.body, { spacing: '1vh' }),
        { ...chipGrid(chips), spacing: '3vh' },
      ],
    },
  ],
});

/** The pose says which stretch it is, and leaves room for how far one is. */
const poseAnd = (pose: VectorGraphic, progress: string): Container => ({
  type: 'Container',
  direction: 'row',
  alignItems: 'center',
  items: [pose, paragraph(progress, TYPE.body, { spacing: '1.5vw' })],
});

/** As large as leaves the words and buttons their room on every landscape screen. */
const RING_SIZE = bound('Math.min(0.88 * viewport.height, 0.5 * viewport.width)');

/** The ring, so large, and what stands inside. */
const ringed = (size: string, ring: Pick<Dial, 'portion' | 'tint'>, inside: readonly Component[]): Container => ({
  type: 'Container',
  width: size,
  height: size,
  alignItems: 'center',
  justifyContent: 'center',
  items: [
    {
      type: 'VectorGraphic',
      source: 'ring',
      scale: 'best-fit',
      width: size,
      height: size,
      position: 'absolute',
      left: 0,
      top: 0,
      ...ring,
    },
    ...inside,
  ],
});

const at = (top: string, text: Text): Text => ({ ...text, position: 'absolute', top, width: '100%' });

const centred = (
  text: string,
  fontSize: string,
  color: string,
  fontWeight: '400' | '700' = '700',
  more: Partial<Text> = {},
): Text => ({
  type: 'Text',
  text,
  fontSize,
  fontWeight,
  color,
  textAlign: 'center',
  lineHeight: 1.1,
  ...more,
});

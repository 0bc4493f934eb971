import { type Component, type Container, LANDSCAPE, ROUND, type Text, type VectorGraphic } from '../kit/apl';
import { type Chip, chipColumn } from '../kit/chip';
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
  /** 1 puts a tick in the middle, 0 does not. */
  readonly done: number | string;
  /** What it is that runs down. */
  readonly title: string;
  readonly next: string;
  readonly foot: readonly Foot[];
}

/** Buttons, and when they are displayed where that is not always. */
interface Foot {
  readonly chips: readonly Chip[];
  readonly display?: string;
}

/** The pose where the ring of a round screen is still narrow. */
const ROUND_POSE = { width: '15vw', height: '9vw', position: 'absolute', top: '7.5vh', left: '42.5vw' } as const;

/** A dial on either shape of screen: round the whole of a round one, at the left of a landscape. */
export const dial = (shown: Dial): readonly Component[] => [onRound(shown), onLandscape(shown)];

/** On a round screen the pose, where there is one, says which stretch it is. */
const onRound = ({ leg, stretch, count, title, tint, next, foot, progress, pose, portion, done }: Dial): Component => ({
  ...ringed('100vh', { portion, done, tint }, [
    ...(pose === undefined ? [] : [{ ...pose, ...ROUND_POSE }]),
    at(pose === undefined ? '14vh' : '16.5vh', centred(leg, '8vh', COLOUR.words)),
    at(pose === undefined ? '24vh' : '25vh', centred(progress ?? stretch, '5.5vh', COLOUR.quiet, '400')),
    at('27.5vh', centred(count, '29vh', COLOUR.words)),
    at('57.5vh', centred(title, '7.5vh', tint)),
    at('66.5vh', centred(next, '5.5vh', COLOUR.quiet, '400')),
    ...foot.flatMap(({ chips, ...display }) => roundFoot(chips).map((row) => ({ ...row, ...display }))),
  ]),
  when: ROUND,
});

const onLandscape = ({ leg, stretch, count, title, tint, next, foot, progress, pose, ...ring }: Dial): Component => ({
  ...page('row'),
  when: LANDSCAPE,
  paddingLeft: '4vw',
  items: [
    ringed('88vh', { ...ring, tint }, [
      centred(count, '38vh', COLOUR.words),
      centred(title, '8.4vh', tint, '700', { width: '66vh' }),
    ]),
    {
      type: 'Container',
      grow: 1,
      shrink: 1,
      paddingLeft: '4vw',
      paddingRight: '4vw',
      items: [
        heading(leg, TYPE.title),
        paragraph(stretch, TYPE.body),
        ...(pose === undefined ? [] : [pose]),
        ...(progress === undefined ? [] : [paragraph(progress, TYPE.body)]),
        paragraph(next, TYPE.body, { spacing: '1vh' }),
        ...foot.map(({ chips, ...display }) => ({ ...chipColumn(chips), spacing: '3vh', ...display })),
      ],
    },
  ],
});

/** The ring, so large, and what stands inside. */
const ringed = (
  size: string,
  ring: Pick<Dial, 'portion' | 'tint' | 'done'>,
  inside: readonly Component[],
): Container => ({
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

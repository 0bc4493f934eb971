import { type Component, type Container, LANDSCAPE, ROUND, type Text, type VectorGraphic } from '../kit/apl';
import type { Chip } from '../kit/chip';
import { chipColumn } from '../kit/chip-rows';
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
const ROUND_POSE = { width: '15vw', height: '9vw', position: 'absolute', top: '7.5vh', left: '42.5vw' } as const;

/** A dial on either shape of screen: round the whole of a round one, at the left of a landscape. */
export const dial = (shown: Dial): readonly Container[] => [onRound(shown), onLandscape(shown)];

/** On a round screen the pose, where there is one, says which stretch it is. */
const onRound = ({ leg, stretch, count, title, tint, next, chips, progress, pose, portion }: Dial): Container => ({
  ...ringed('100vh', { portion, tint }, [
    ...(pose === undefined ? [] : [{ ...pose, ...ROUND_POSE }]),
    at(pose === undefined ? '14vh' : '16.5vh', centred(leg, '8vh', COLOUR.words)),
    at(pose === undefined ? '24vh' : '25vh', centred(progress ?? stretch, '5.5vh', COLOUR.quiet, '400')),
    at('27.5vh', centred(count, '29vh', COLOUR.words)),
    at('56vh', centred(title, '7.5vh', tint)),
    at('65vh', centred(next, '5.5vh', COLOUR.quiet, '400')),
    // Within the ring.
    ...roundFoot(chips, '72.5vh'),
  ]),
  when: ROUND,
});

const onLandscape = ({ leg, stretch, count, title, tint, next, chips, progress, pose, ...ring }: Dial): Container => ({
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
        { ...chipColumn(chips), spacing: '3vh' },
      ],
    },
  ],
});

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

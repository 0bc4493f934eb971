import { bound, type RenderDocument } from '../kit/apl';
import type { Chip } from '../kit/chip';
import { document } from '../kit/document';
import { following } from '../kit/following';
import { page } from '../kit/layout';
import { COLOUR } from '../kit/style';
import { type Dial, dial } from '../pictures/dial';
import { RING } from '../pictures/ring';

/** A hold that stands still. */
export interface Pause extends Pick<Dial, 'leg' | 'stretch' | 'title'> {
  /** Seconds still to be held, of so many. */
  readonly left: number;
  readonly of: number;
  /** What is said meanwhile, in short, and the second after the screen's appearing at which the question is asked. */
  readonly meanwhile: string;
  readonly askedAt: number;
  readonly question: string;
  readonly chips: readonly Chip[];
}

/** How often it is looked whether it has been asked, in milliseconds. */
const TICK = 500;

/** The dial as it stood, in the colour of rest; it asks when the voice asks. */
export const pause = ({ left, of, meanwhile, askedAt, question, chips, ...words }: Pause): RenderDocument => {
  const shown = {
    ...words,
    next: bound('stage.next'),
    count: `${left}`,
    portion: left / of,
    tint: COLOUR.sky,
    chips,
  };
  const rows = [
    { ends: askedAt, next: meanwhile },
    { ends: 0, next: question },
  ];
  return document('pause', [{ ...page('column'), ...following(rows, 0, TICK), items: dial(shown) }], RING);
};

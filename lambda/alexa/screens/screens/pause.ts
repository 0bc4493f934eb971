import type { RenderDocument } from '../kit/apl';
import type { Chip } from '../kit/chip';
import { document } from '../kit/document';
import { page } from '../kit/layout';
import { COLOUR } from '../kit/style';
import { type Dial, dial } from '../pictures/dial';
import { RING } from '../pictures/ring';

/** A hold that stands still. */
export interface Pause extends Pick<Dial, 'leg' | 'stretch' | 'title'> {
  /** Seconds still to be held, of so many. */
  readonly left: number;
  readonly of: number;
  readonly question: string;
  readonly chips: readonly Chip[];
}

/** The dial as it stood, in the colour of rest. */
export const pause = ({ left, of, question, chips, ...words }: Pause): RenderDocument => {
  const shown = {
    ...words,
    next: question,
    count: `${left}`,
    portion: left / of,
    tint: COLOUR.sky,
    chips,
  };
  return document('pause', [{ ...page('column'), items: dial(shown) }], RING);
};

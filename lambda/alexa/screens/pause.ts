import type { RenderDocument } from './apl';
import type { Chip } from './chip';
import { type Dial, dial, RING } from './dial';
import { document } from './document';
import { page } from './layout';
import { COLOUR } from './style';

/** A hold that stands still. */
export interface Pause extends Pick<Dial, 'leg' | 'stretch' | 'title'> {
  /** Seconds still to be held, of so many. */
  readonly left: number;
  readonly of: number;
  readonly chips: readonly Chip[];
}

/** The dial as it stood, in the colour of rest. */
export const pause = ({ left, of, chips, ...words }: Pause): RenderDocument => {
  const shown = {
    ...words,
    next: '',
    count: `${left}`,
    portion: left / of,
    tint: COLOUR.sky,
    done: 0,
    foot: [{ chips }],
  };
  return document('pause', [{ ...page('column'), items: dial(shown) }], RING);
};

import type { Felt } from '../../domain/felt';
import type { Item } from '../../domain/screening';
import type { AngleSaid, Feeling, LegSaid, StoppedSaid } from './said';

/** What is told of a body: what is felt, a danger sign, an age, a doctor's word. */
export type BodyTold =
  /**
   * What is felt, and where; several where one sentence names several. `stopped`, `angle`: a stop reason or a height in the
   * same sentence, which never outweighs what is felt. `worse`: the feeling got worse, or came with the exercises.
   * `vague`: no more than "my leg", which may be half of "my leg is numb".
   */
  | {
      readonly heard: 'felt';
      readonly felt: readonly Felt[];
      readonly leg?: LegSaid;
      readonly stopped?: readonly StoppedSaid[];
      readonly angle?: AngleSaid;
      readonly worse?: true;
      /** Whose it is, where it is not their own. */
      readonly whose?: 'somebody-else';
      /** On another day, or before. */
      readonly past?: true;
      readonly vague?: true;
      /** A place was named, and no feeling: asked where a pebble would land, that is no danger. */
      readonly bare?: true;
    }
  /** Not where we asked about: "somewhere else". */
  | { readonly heard: 'elsewhere' }
  /**
   * A danger sign, or something that changes what is safe; it outweighs whatever else a sentence says. Of several the
   * strictest comes first in `also`. `weeks` of pregnancy where said. `when`: "two weeks ago", "for years" is old; "just
   * now" is new. `whose`: "my husband has had a fall" is somebody else's.
   * `down`: "I'm stuck on the floor" says that they lie there. `loosely`: in words that mean it only
   * where it is asked for: "I can't get comfortable" of pain at night, "it's hot" of a calf.
   */
  | {
      readonly heard: 'sign';
      readonly sign: Item;
      readonly also?: readonly Item[];
      readonly weeks?: number;
      readonly when?: 'new' | 'old';
      readonly whose?: 'somebody-else';
      readonly down?: true;
      readonly loosely?: true;
    }
  /** How old somebody is, in years ("I'm seventy", "I'm over sixty-five", "I'm twelve"). `whose`: "my daughter is twelve". */
  | { readonly heard: 'age'; readonly years: number; readonly whose?: 'somebody-else' }
  /** A doctor has said that it is fine. */
  | { readonly heard: 'cleared-by-doctor' }
  /** A doctor advised against it ("she said don't stretch"). */
  | { readonly heard: 'advised-against' }
  /** No doctor knows of it yet ("I haven't been", "nobody has looked at it"). */
  | { readonly heard: 'no-doctor' }
  /** When something that was told began: in the last few days, or long ago. */
  | { readonly heard: 'began'; readonly when: 'new' | 'old' }
  /** Some position takes the pain away ("it goes when I turn over"). */
  | { readonly heard: 'eases' }
  | { readonly heard: 'feeling'; readonly feeling: Feeling }
  /** A sign or a feeling that was heard as several at once, with different consequences: to be asked again. */
  | { readonly heard: 'unclear' };

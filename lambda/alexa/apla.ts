import type { interfaces } from 'ask-sdk-model';
import type { Piece, Speech, Track } from '../speech/speech';
import { spokenWords } from './ssml';

/** A component of APL for Audio, as far as we use it. `trimToParent`: its length does not count, its parent's cuts it. */
type Component =
  | { readonly type: 'Silence'; readonly duration: number }
  | Trimmable<{ readonly type: 'Speech'; readonly contentType: 'SSML'; readonly content: string }>
  | Trimmable<{
      readonly type: 'Sequencer' | 'Mixer';
      readonly description?: string;
      readonly items: readonly Component[];
    }>;

type Trimmable<Part> = Part & { readonly duration?: 'trimToParent' };

/** Names our sound in the errors that a device reports. */
const SOUND_TOKEN = 'sound';

/**
 * Speech as one APL for Audio document that keeps time by construction. Each track is a mixer: a bed of silence as long
 * as the track, and over it every cue behind a silence of its own. A mixer is as long as its longest untrimmed part;
 * the cues are trimmed to their parent, so only the bed counts, and no cue's length can move anything.
 */
export function renderSound(speech: Speech, slow: boolean): interfaces.alexa.presentation.apla.RenderDocumentDirective {
  return {
    type: 'Alexa.Presentation.APLA.RenderDocument',
    token: SOUND_TOKEN,
    document: {
      type: 'APLA',
      version: '0.91',
      mainTemplate: { parameters: [], items: [{ type: 'Sequencer', items: speech.map((piece) => part(piece, slow)) }] },
    },
  };
}

function part(piece: Piece, slow: boolean): Component {
  if ('words' in piece) return spoken(piece.words, slow);
  if ('silence' in piece) return silence(piece.silence);
  return mixed(piece);
}

/** `description` tells what the track is for; a device ignores it, a reader and our simulator do not. */
const mixed = ({ track, seconds, cues }: Track): Component => ({
  type: 'Mixer',
  description: track,
  items: [silence(seconds), ...cues.map(({ at, words }) => placed(at, words))],
});

/** Words at a second of their parent. A track keeps its own pace, slow or not. */
const placed = (at: number, words: string): Component =>
  at === 0
    ? { ...spoken(words, false), duration: 'trimToParent' }
    : { type: 'Sequencer', duration: 'trimToParent', items: [silence(at), spoken(words, false)] };

const spoken = (words: string, slow: boolean) =>
  ({ type: 'Speech', contentType: 'SSML', content: spokenWords(words, slow) }) as const;

const silence = (seconds: number): Component => ({ type: 'Silence', duration: Math.round(seconds * 1000) });

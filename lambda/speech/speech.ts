/** One cue in a track: words that begin at an exact second of it. */
export interface Cue {
  readonly at: number;
  readonly words: string;
}

/**
 * A stretch of sound of exactly so many seconds, with cues at exact seconds. No cue's length moves another.
 * `track` tells what it is for, to screens and to whoever reads a transcript.
 */
export interface Track {
  readonly track: 'lead-in' | 'ready' | 'hold' | 'rest' | 'release';
  readonly seconds: number;
  readonly cues: readonly Cue[];
}

/** A piece of what is said: words (plain text, no markup), a silence in seconds, or a track. */
export type Piece = { readonly words: string } | { readonly silence: number } | Track;

/** What the skill says, in order; data until the last moment, when `alexa/` decides how a device plays it. */
export type Speech = readonly Piece[];

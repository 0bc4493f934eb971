import type { RequestEnvelope, ResponseEnvelope } from 'ask-sdk-model';
import type { Item } from '../sound/sound';
import type { Heard } from '../understanding/heard';

/** An instant, in milliseconds since 1970, of whichever clock the Echo stands under. */
export type Instant = number;

/** From a request to the first sound of its answer, in seconds. A guess; a device's own is to be measured. */
export const START_UP_SECONDS = 1;
/** From the wake word, which silences the sound, to the request that it leads to, in seconds. A guess, as above. */
export const BARGE_IN_SECONDS = 1.5;
/** How long the microphone stays open. Source: Alexa Design Guide. */
export const MICROPHONE_SECONDS = 8;
/** How long a screen keeps a session after the microphone has closed. Source: Alexa's page on keeping a session open. */
export const GRACE_SECONDS = 30;

/** One request and what came of it. */
export interface Exchange {
  /** What the person said; null where a request came of something else. */
  readonly said: string | null;
  readonly request: RequestEnvelope;
  readonly heard: Heard | null;
  /** Null when nothing usable came back. */
  readonly response: ResponseEnvelope | null;
  /** Where the conversation stands, as the skill asked to be kept in the session's attributes. */
  readonly state: unknown;
}

/** Sound that is played from an instant on; `items` count from there in seconds. */
export interface Sounding {
  readonly from: Instant;
  readonly items: readonly Item[];
  readonly seconds: number;
}

/** Sound that may be played yet. */
export type Unplayed = Omit<Sounding, 'from'>;

/** What an Echo is doing; all but sleep ends by itself at `until`. */
export type Doing =
  | { readonly is: 'asleep' }
  /** `next` is what follows; `reprompt` is still to come when nobody answers. */
  | {
      readonly is: 'speaking';
      readonly from: Instant;
      readonly until: Instant;
      readonly next: 'listen' | 'linger' | 'sleep';
      readonly reprompt?: Unplayed;
    }
  | {
      readonly is: 'listening';
      readonly from: Instant;
      readonly until: Instant;
      readonly reprompt?: Unplayed;
    }
  /** The session lives on a screen, the microphone is closed: only the wake word gets through. */
  | { readonly is: 'lingering'; readonly until: Instant };

/** What happened at an Echo. */
export type Happening =
  /** The skill answered; `closes`: it ended the session with that. */
  | { readonly what: 'answered'; readonly turn: Exchange; readonly sound: Sounding; readonly closes: boolean }
  /** Nothing usable came back from the skill. */
  | { readonly what: 'failed'; readonly turn: Exchange; readonly because: string }
  /** Nobody spoke while the microphone was open, so the reprompt is played. */
  | { readonly what: 'asked again'; readonly sound: Sounding }
  /** Alexa asks for a permission, in her own words. */
  | { readonly what: 'permission asked'; readonly sound: Sounding }
  /** A reminder rings; when, as the clock there shows it. */
  | { readonly what: 'rang'; readonly when: string; readonly sound: Sounding }
  /** The device told the skill that it cannot play its sound. */
  | { readonly what: 'reported'; readonly turn: Exchange; readonly because: string }
  /** The session ended otherwise than by the skill; `turn` where Alexa told the skill. */
  | { readonly what: 'ended'; readonly turn?: Exchange; readonly because: string }
  /** Words that did not reach the skill. */
  | { readonly what: 'unheard'; readonly said: string; readonly because: string };

/** A touch: what was touched, the arguments of its SendEvent, and the token of the document it is on; absent, the last one's. */
export interface Touch {
  readonly source: unknown;
  readonly sent: readonly unknown[];
  readonly token?: string | undefined;
}

/** A simulated Echo. It has no clock of its own: whoever holds it says when things happen, never earlier than before. */
export interface Echo {
  readonly doing: () => Doing;
  /** Lets time pass up to an instant, and everything that falls due before it happen. */
  readonly pass: (until: Instant) => Promise<readonly Happening[]>;
  /** Words are said near the device; `voice` is whose they are, where Alexa recognises it; `refused`: she will not play the answer. */
  readonly hear: (words: string, at: Instant, voice?: string, refused?: true) => Promise<readonly Happening[]>;
  /** The screen is touched. */
  readonly touch: (touch: Touch, at: Instant) => Promise<readonly Happening[]>;
}

export const ASLEEP: Doing = { is: 'asleep' };

/** The microphone opens. */
export const listening = (from: Instant, reprompt?: Unplayed): Doing => ({
  is: 'listening',
  from,
  until: later(from, MICROPHONE_SECONDS),
  ...(reprompt !== undefined && { reprompt }),
});

/** So many seconds after an instant, to the millisecond. */
export const later = (instant: Instant, seconds: number): Instant => instant + Math.round(seconds * 1000);

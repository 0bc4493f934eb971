import type { Doing, Instant, Sounding, Touch } from '../../echo/device';
import type { Act, ActName, Came } from '../../web/acts';
import type { Choices } from '../choices';
import type { Scene, Step } from '../sessions/record';
import type { Reach } from '../talk/suggestions';
import type { Time } from '../time';
import type { Player } from './player';

/** A step that was taken at an instant. */
export interface PastStep extends Step {
  readonly at: Instant;
}

/** What the Echo is put together from. */
export interface Parts {
  readonly time: Time;
  readonly player: Player;
  readonly choices: () => Choices;
  /** Has something happen at the Echo; throws a sentence. */
  readonly ask: (act: ActName, body: Act) => Promise<Came>;
  /** Something came of something. */
  readonly came: (scene: Scene) => void;
  /** The skill has said its last word. */
  readonly over: () => void;
  /** Nothing came of it, because the server failed: neither of the words, where words were said. */
  readonly failed: (because: string, words: string | undefined) => void;
  /** Whether the microphone stays open for as long as it takes. */
  readonly waits: () => boolean;
  /** When the next reminder rings, before anything was done here. */
  readonly rings: Instant | undefined;
}

/** The Echo on the page: what is done to it follows one another, and whatever falls due meanwhile happens. */
export interface PageEcho {
  readonly doing: () => Doing;
  readonly reach: () => Reach;
  /** Whether the answer to what the person did is still to come: whatever is done meanwhile cannot be meant for what it asks. */
  readonly isAnswering: () => boolean;
  /** Whether what was last to be heard has come to its last words, with the question. */
  readonly hasAsked: () => boolean;
  /** Whether it is the person's turn because all of it was heard. */
  readonly isHeardOut: () => boolean;
  readonly say: (words: string) => void;
  /** Its screen is touched where something is called so. */
  readonly touch: (touch: Touch, called: string) => void;
  /** Nobody says anything until something happens, or nothing is left that could. */
  readonly keepSilent: () => void;
  /** Lets so many seconds pass; `later` as a heading tells it: "10 minutes later". */
  readonly letPass: (seconds: number, later: string) => void;
  /** What is running down, or being said, is over at once. */
  readonly jump: () => void;
  /** Another Echo is plugged in, under another name. */
  readonly replug: () => void;
  /**
   * Goes on with the Echo of that name, which was making a sound. `found` tells whether it is still in a session, before
   * anything that is said meanwhile is heard.
   */
  readonly goOn: (name: string, sound: Sounding | undefined, found: (open: boolean) => void) => void;
  /** Plugs in a fresh Echo and does again what was done, each at its instant; `next` is told what comes. */
  readonly playAgain: (steps: readonly PastStep[], next: (step: PastStep) => void, done: () => void) => void;
  readonly name: () => string;
  /** What was last to be heard. */
  readonly sound: () => Sounding | undefined;
  /** Looks at the clock: what is due is played, what falls due happens. */
  readonly tick: () => void;
}

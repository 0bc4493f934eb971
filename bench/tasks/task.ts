import type { State } from '../../lambda/dialogue/state';
import type { Wordings } from './answers';

/** What a task looks at to know whether it is done. */
export interface Seen {
  readonly state: State;
  /** What the skill said in the last turn. */
  readonly said: string;
  /** What it said before, in this task. */
  readonly before: readonly string[];
  /** Holds that played, and whether the session is over. */
  readonly holds: number;
  readonly over: boolean;
}

/** Something that people come for, and how it goes. */
export interface Task {
  readonly name: string;
  /** How it is opened; a question to the skill by name, or by opening it. */
  readonly opens?: string;
  /** What happened days before, without a mistake: a test, a test with its stretches. */
  readonly earlier?: 'test' | 'test and stretches';
  /** What is answered otherwise than usual, by place; a detour is said once in a place, then its question is answered. */
  readonly answers?: Readonly<Record<string, Wordings>>;
  readonly detours?: Readonly<Record<string, Wordings>>;
  readonly done: (seen: Seen) => boolean;
}

export const OPENED = 'Alexa, open hamstring coach';

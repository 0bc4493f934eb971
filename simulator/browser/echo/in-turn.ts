import type { Time } from '../time';

/** Things that are asked of the server, one after the other; no time passes meanwhile, nor while it does not answer. */
export interface Errands {
  /** Runs one after all that came before. Where it fails that is told, but for one that nobody asked for more than once. */
  readonly run: (errand: () => Promise<void>, by?: Asker) => void;
  /** Whether one is under way, or the server has stopped answering. */
  readonly busy: () => boolean;
  /** Whether one is under way that the person asked for. */
  readonly isAsked: () => boolean;
}

/** Who asked: the person, with the words that they said, or the time that passes. */
export type Asker = 'time' | { readonly words?: string };

/** How long after the server did not answer it is asked again, in milliseconds. */
const AGAIN = 2000;

/** Errands by a clock; `again` is done every now and then until the server answers. */
export function inTurn(
  time: Time,
  failed: (because: string, words: string | undefined) => void,
  again: () => void,
): Errands {
  let last = Promise.resolve();
  let waiting = 0;
  let asked = 0;
  let lost = false;
  let retry: ReturnType<typeof setTimeout> | undefined;

  function fail(error: unknown, by: Asker): void {
    const words = by === 'time' ? undefined : by.words;
    if (!lost || by !== 'time') failed(error instanceof Error ? error.message : String(error), words);
    lost = true;
    time.hold('server');
    clearTimeout(retry);
    retry = setTimeout(again, AGAIN);
  }

  function succeed(): void {
    lost = false;
    time.go('server');
    clearTimeout(retry);
  }

  return {
    busy: () => waiting > 0 || lost,
    isAsked: () => asked > 0,
    run: (errand, by = 'time') => {
      time.hold('answering');
      waiting++;
      if (by !== 'time') asked++;
      last = last
        .then(errand)
        .then(succeed, (error: unknown) => fail(error, by))
        .then(() => {
          if (by !== 'time') asked--;
          if (--waiting === 0) time.go('answering');
        });
    },
  };
}

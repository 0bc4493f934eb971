import type { Phrase, Pronounced } from './espeak-worker';

/** A voice that this page brings along. */
export interface OwnVoice {
  /** Whether it could be loaded, as far as is known, and the browser lets the page be heard. */
  readonly works: () => boolean;
  /** Has phrases ready by the time that they are said; what was asked for before and is not ready is given up. */
  readonly prepare: (phrases: readonly Phrase[]) => void;
  /** Says a phrase; resolves when it was said, or silenced. */
  readonly say: (phrase: Phrase) => Promise<void>;
  readonly hush: () => void;
  /** Whether something else has the sound of this machine, as a call has. */
  readonly isTaken: () => boolean;
}

/** Samples a second, as eSpeak NG speaks. */
const SAMPLE_RATE = 22_050;
/** So many phrases are kept: more than one turn has. */
const KEPT = 60;

/** eSpeak NG in a worker of the page; loaded when the page is first touched, where it is needed. */
export function espeak(isNeeded: () => boolean): OwnVoice {
  const known = new Map<string, Promise<AudioBuffer | undefined>>();
  let worker: Worker | undefined;
  let context: AudioContext | undefined;
  let failed = false;
  let sounding: AudioBufferSourceNode | undefined;
  let silenced = 0;
  let wanted: Phrase[] = [];
  let preparing = Promise.resolve();

  // Browsers let a page be heard once somebody has touched it.
  for (const touched of ['pointerdown', 'keydown']) {
    document.addEventListener(touched, () => {
      if (!isNeeded()) return;
      worker ??= new Worker(ownScript('/espeak-worker.js'));
      context ??= new AudioContext();
      void context.resume();
    });
  }

  /** Asks the worker for one phrase; it answers in order. */
  function ask(phrase: Phrase): Promise<AudioBuffer | undefined> {
    const asked = worker;
    if (asked === undefined) return Promise.resolve(undefined);
    return new Promise((answered) => {
      const fail = (): void => {
        failed = true;
        answered(undefined);
      };
      asked.addEventListener('error', fail, { once: true });
      asked.addEventListener(
        'message',
        ({ data }: MessageEvent<Pronounced>) => {
          asked.removeEventListener('error', fail);
          if (data === null || context === undefined || data.length === 0) return fail();
          const buffer = context.createBuffer(1, data.length, SAMPLE_RATE);
          buffer.copyToChannel(Float32Array.from(data), 0);
          answered(buffer);
        },
        { once: true },
      );
      asked.postMessage(phrase);
    });
  }

  function pronounced(phrase: Phrase): Promise<AudioBuffer | undefined> {
    const key = `${phrase.voice} ${phrase.wordsPerMinute} ${phrase.words}`;
    const coming = known.get(key) ?? preparing.then(() => ask(phrase));
    if (!known.has(key)) preparing = coming.then(() => {});
    // What was last asked for is kept longest.
    known.delete(key);
    known.set(key, coming);
    for (const oldest of [...known.keys()].slice(0, Math.max(0, known.size - KEPT))) known.delete(oldest);
    return coming;
  }

  async function prepareNext(): Promise<void> {
    for (let next = wanted.shift(); next !== undefined; next = wanted.shift()) await pronounced(next);
  }

  function hush(): void {
    silenced++;
    sounding?.stop();
    sounding = undefined;
  }

  return {
    works: () => !failed && context?.state === 'running',
    hush,
    isTaken: () => context?.state === 'interrupted',
    prepare: (phrases) => {
      const idle = wanted.length === 0;
      wanted = [...phrases];
      if (idle) void prepareNext();
    },
    say: async (phrase) => {
      const before = silenced;
      const buffer = await pronounced(phrase);
      if (buffer === undefined || context === undefined || silenced !== before) return;
      const source = new AudioBufferSourceNode(context, { buffer });
      source.connect(context.destination);
      sounding = source;
      await new Promise((ended) => {
        source.addEventListener('ended', ended);
        source.start();
      });
    },
  };
}

/** The address of a script of ours, as a page under `require-trusted-types-for` names it; TypeScript knows no such addresses yet. */
function ownScript(path: string): string {
  const { trustedTypes } = window as {
    readonly trustedTypes?: {
      readonly createPolicy: (
        name: string,
        rules: { readonly createScriptURL: (url: string) => string },
      ) => { readonly createScriptURL: (url: string) => string };
    };
  };
  return trustedTypes?.createPolicy('own-scripts', { createScriptURL: (url) => url }).createScriptURL(path) ?? path;
}

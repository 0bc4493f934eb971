/** A recogniser and a synthesiser that a test speaks and listens with, as the page finds them. */
export interface PretendSpeech {
  /** What the page has begun to speak, in order. */
  readonly spoken: { readonly words: string; readonly rate: number }[];
  /** The words that are being spoken come to their end. */
  finish(): void;
  /** The recogniser hears words; not final, it may still change its mind. */
  hear(words: string, final?: boolean): void;
  /** The recogniser fails, with an error of the Web Speech API. */
  fail(error: string): void;
}

declare global {
  interface Window {
    readonly pretend: PretendSpeech;
  }
}

/** Runs in the page before its own scripts, for headless Chromium can neither hear nor speak. */
export function pretendToSpeak(): void {
  class Recogniser {
    onresult: (event: unknown) => void = () => {};
    onerror: (event: unknown) => void = () => {};
    onend: () => void = () => {};
    results: unknown[] = [];
    started = false;
    start(): void {
      if (this.started) throw new DOMException('recognition has already started.', 'InvalidStateError');
      recogniser = this;
      this.results = [];
      this.started = true;
    }
    abort(): void {
      if (this.started) this.fail('aborted');
    }
    /** Every error is followed by the end of listening. */
    fail(error: string): void {
      this.started = false;
      this.onerror({ error });
      this.onend();
    }
  }
  let recogniser = new Recogniser();
  let speaking: EventTarget | undefined;
  const end = (): void => {
    const said = speaking;
    speaking = undefined;
    said?.dispatchEvent(new Event('end'));
  };
  const pretend: PretendSpeech = {
    spoken: [],
    finish: end,
    hear: (words, isFinal = true) => {
      const index = recogniser.results.findIndex((result) => !(result as { isFinal: boolean }).isFinal);
      const place = index < 0 ? recogniser.results.length : index;
      recogniser.results[place] = Object.assign([{ transcript: words }], { isFinal });
      recogniser.onresult({ resultIndex: place, results: recogniser.results });
    },
    fail: (error) => recogniser.fail(error),
  };
  const synthesis = {
    getVoices: () => [{ lang: 'en-US', localService: true, name: 'Pretence' }],
    get speaking() {
      return speaking !== undefined;
    },
    cancel: end,
    speak: (utterance: EventTarget & { text: string; rate: number }) => {
      pretend.spoken.push({ words: utterance.text, rate: utterance.rate });
      speaking = utterance;
    },
  };
  class Utterance extends EventTarget {
    rate = 1;
    constructor(readonly text: string) {
      super();
    }
  }
  const inPlace = {
    pretend,
    speechSynthesis: synthesis,
    SpeechSynthesisUtterance: Utterance,
    SpeechRecognition: Recogniser,
  };
  for (const [name, value] of Object.entries(inPlace)) Object.defineProperty(window, name, { value });
}

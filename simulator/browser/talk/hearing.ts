import { personsWords, saidByName } from './own-words';

/** As much of the Web Speech recogniser as is used here. Source: Web Speech API, draft of the W3C community group. */
export interface Recogniser extends EventTarget {
  continuous: boolean;
  interimResults: boolean;
  lang: string;
  onresult: ((event: SpeechRecognitionEvent) => void) | null;
  onerror: ((event: SpeechRecognitionErrorEvent) => void) | null;
  onend: (() => void) | null;
  start(): void;
  abort(): void;
}

/** The recogniser of this browser, where it has one. */
export function recogniserOf(browser: object): (new () => Recogniser) | undefined {
  const named = browser as { SpeechRecognition?: new () => Recogniser; webkitSpeechRecognition?: new () => Recogniser };
  return named.SpeechRecognition ?? named.webkitSpeechRecognition;
}

/** What hearing needs to know of the Echo, and whom it tells. */
export interface Listener {
  /** What the Echo has said in the last seconds, that might be heard now; empty when it has long been silent. */
  readonly own: () => string;
  /** The English that the person is heard in. */
  readonly locale: () => string;
  /** Whether only Alexa's name gets through. */
  readonly onlyByName: () => boolean;
  /** The person is speaking: the words so far. */
  readonly hears: (soFar: string) => void;
  /** They have spoken; empty where it was nothing for the Echo. */
  readonly heard: (words: string) => void;
  /** Hearing has ended, and why. */
  readonly failed: (because: string) => void;
}

/** A microphone that can be switched on and off. */
export interface Microphone {
  readonly isOn: () => boolean;
  readonly on: () => void;
  readonly off: () => void;
}

/** Hears the person through a recogniser, and never the Echo's own voice. */
export function microphone(make: new () => Recogniser, listener: Listener): Microphone {
  const recogniser = new make();
  /** What the Echo was saying when each result began, by its place in the list of results. */
  const meanwhile = new Map<number, string>();
  let on = false;
  /** Something is being heard that has not come to its end. */
  let hearing = false;

  Object.assign(recogniser, { continuous: true, interimResults: true });

  function start(): void {
    recogniser.lang = listener.locale();
    recogniser.start();
  }

  recogniser.onresult = ({ resultIndex, results }) => {
    for (const [place, result] of [...results].entries()) {
      if (place < resultIndex) continue;
      const own = meanwhile.get(place) ?? listener.own();
      meanwhile.set(place, own);
      const said = personsWords(result[0]?.transcript ?? '', `${own} ${listener.own()}`);
      const words = listener.onlyByName() ? (saidByName(said) ?? '') : said;
      hearing = !result.isFinal && (hearing || words !== '');
      if (result.isFinal) listener.heard(words);
      else if (words !== '') listener.hears(words);
    }
  };
  recogniser.onerror = ({ error }) => {
    const because = REASONS[error];
    if (because === undefined) return;
    on = false;
    hearing = false;
    listener.failed(because);
  };
  // Browsers stop listening by themselves after a while.
  recogniser.onend = () => {
    meanwhile.clear();
    if (hearing) listener.heard('');
    hearing = false;
    if (on) start();
  };

  return {
    isOn: () => on,
    on: () => {
      if (!on) start();
      on = true;
    },
    off: () => {
      on = false;
      recogniser.abort();
    },
  };
}

/** Errors that no further trying helps, as sentences. */
const REASONS: Readonly<Record<string, string>> = {
  'not-allowed': 'The browser may not use the microphone: allow it for this page, or type.',
  'service-not-allowed': 'This browser does not let pages recognise speech. Please type.',
  'audio-capture': 'No microphone was found. Please type.',
  network: 'This browser recognises speech by a service on the network, which cannot be reached. Please type.',
  'language-not-supported': 'This browser does not recognise this English. Please type.',
};

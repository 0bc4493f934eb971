/** The voice of the Echo: what the browser speaks with. */
export interface Voice {
  /** Whether there is one, and it is not muted. */
  readonly speaks: () => boolean;
  /** Says words, at so many times the usual speed; resolves when they were said, or were given up. */
  readonly say: (words: string, rate: number) => Promise<void>;
  /** Falls silent. */
  readonly hush: () => void;
}

/** Browsers take rates from 0.1 to 10; beyond these nobody follows. */
const RATES = { least: 0.5, most: 3 } as const;

/** Some voices never say that they have finished: after so long, in milliseconds a letter, they are taken to have. */
const LONGEST_LETTER = 200;
const LONGEST_START = 3000;

/** The voice of this browser; `muted` silences it. */
export function voiceOf({ speechSynthesis: synthesis }: Window, muted: () => boolean): Voice {
  let saying = 0;

  function sayPart(part: string, rate: number): Promise<void> {
    const utterance = new SpeechSynthesisUtterance(part);
    const voice = bestOf(synthesis.getVoices());
    if (voice !== undefined) utterance.voice = voice;
    utterance.lang = voice?.lang ?? 'en-US';
    utterance.rate = Math.min(RATES.most, Math.max(RATES.least, rate));
    return new Promise((said) => {
      const giveUp = setTimeout(said, LONGEST_START + (part.length * LONGEST_LETTER) / utterance.rate);
      const end = (): void => {
        clearTimeout(giveUp);
        said();
      };
      utterance.addEventListener('end', end);
      utterance.addEventListener('error', end);
      synthesis.speak(utterance);
    });
  }

  return {
    speaks: () => synthesis !== undefined && !muted() && synthesis.getVoices().length > 0,
    say: async (words, rate) => {
      const mine = ++saying;
      if (synthesis.speaking || synthesis.pending) synthesis.cancel();
      // Sentence by sentence: some voices break off after 15 seconds.
      for (const sentence of words.split(/(?<=[.?!])\s+/)) if (mine === saying) await sayPart(sentence, rate);
    },
    hush: () => {
      saying++;
      synthesis?.cancel();
    },
  };
}

/** An American voice of this machine's own, which needs no network; else any English one. */
const bestOf = (voices: readonly SpeechSynthesisVoice[]): SpeechSynthesisVoice | undefined =>
  voices.find(({ lang, localService }) => /^en[-_]US/i.test(lang) && localService) ??
  voices.find(({ lang, localService }) => /^en/i.test(lang) && localService) ??
  voices.find(({ lang }) => /^en/i.test(lang));

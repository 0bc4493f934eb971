import { LOCALES, type Locale } from '../../echo/locales';
import { USUAL_SPEED } from '../../sound/voice';
import { espeak } from './espeak';

/** Words to be said at a speed. */
export interface Words {
  readonly words: string;
  readonly wordsPerMinute: number;
}

/** Whose voice the Echo has here: the browser's, the one that comes with the page, or none. */
type Whose = 'browser' | 'own' | 'none';

/** The voice of the Echo. */
export interface Voice {
  readonly whose: () => Whose;
  /** Whether there is one, and it is not muted. */
  readonly speaks: () => boolean;
  /** Words that are soon to be said. */
  readonly prepare: (all: readonly Words[]) => void;
  /** Says words; resolves when they were said, or were given up. */
  readonly say: (words: Words) => Promise<void>;
  /** Falls silent. */
  readonly hush: () => void;
  /** Whether something else has the sound of this machine, as a call has. */
  readonly isTaken: () => boolean;
}

/** Browsers take rates from 0.1 to 10; beyond these nobody follows. */
const RATES = { least: 0.5, most: 3 } as const;

/** Some voices never say that they have finished: after so long, in milliseconds a letter, they are taken to have. */
const LONGEST_LETTER = 200;
const LONGEST_START = 3000;
/** Between two sentences of the page's own voice, in milliseconds; the browser's take a breath by themselves. */
const BREATH = 350;

/** The voice of this browser for an English, and where it has none at all, the page's own; `muted` silences both. */
export function voiceOf({ speechSynthesis: synthesis }: Window, muted: () => boolean, locale: () => Locale): Voice {
  const browserHasOne = (): boolean => synthesis !== undefined && synthesis.getVoices().length > 0;
  const own = espeak(() => !muted() && !browserHasOne());
  let saying = 0;
  // Some browsers only begin to look for their voices when they are first asked.
  browserHasOne();

  function whose(): Whose {
    if (browserHasOne()) return 'browser';
    return own.works() ? 'own' : 'none';
  }

  function sayByBrowser(part: string, rate: number): Promise<void> {
    const utterance = new SpeechSynthesisUtterance(part);
    const voice = bestOf(synthesis.getVoices(), locale());
    if (voice !== undefined) utterance.voice = voice;
    utterance.lang = voice?.lang ?? locale();
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

  const asPhrase = (words: Words) => ({ ...words, voice: LOCALES[locale()].espeak });

  return {
    whose,
    isTaken: own.isTaken,
    speaks: () => !muted() && whose() !== 'none',
    prepare: (all) => {
      if (!muted() && whose() === 'own') own.prepare(all.flatMap(sentencesOf).map(asPhrase));
    },
    say: async (words) => {
      const mine = ++saying;
      const by = whose();
      if (synthesis?.speaking || synthesis?.pending) synthesis.cancel();
      // Sentence by sentence: some voices break off after 15 seconds, and ours has the first one ready sooner.
      for (const [index, sentence] of sentencesOf(words).entries()) {
        if (by === 'own' && index > 0) await new Promise((breathed) => setTimeout(breathed, BREATH));
        if (mine !== saying) return;
        if (by === 'own') await own.say(asPhrase(sentence));
        else await sayByBrowser(sentence.words, sentence.wordsPerMinute / USUAL_SPEED);
      }
    },
    hush: () => {
      saying++;
      synthesis?.cancel();
      own.hush();
    },
  };
}

const sentencesOf = ({ words, wordsPerMinute }: Words): readonly Words[] =>
  words.split(/(?<=[.?!])\s+/).map((sentence) => ({ words: sentence, wordsPerMinute }));

/** A voice for an English of this machine's own, which needs no network; else any for it; else any English one. */
const bestOf = (voices: readonly SpeechSynthesisVoice[], locale: Locale): SpeechSynthesisVoice | undefined =>
  voices.find(({ lang, localService }) => lang.replace('_', '-').startsWith(locale) && localService) ??
  voices.find(({ lang }) => lang.replace('_', '-').startsWith(locale)) ??
  voices.find(({ lang, localService }) => /^en/i.test(lang) && localService) ??
  voices.find(({ lang }) => /^en/i.test(lang));

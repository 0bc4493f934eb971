import { type Pace, SLOW, secondsToSay } from '../speech/duration';
import type { Piece, Speech, Track } from '../speech/speech';

/** The longest `<break>` that Alexa accepts, in seconds (SSML reference); longer silences are chains of breaks. */
const LONGEST_BREAK = 10;

/** How words are spoken: at what pace a voice says them, and whether slower than usual. */
export interface Delivery {
  readonly pace: Pace;
  readonly slow: boolean;
}

/**
 * Speech as one SSML utterance, for any device. Tracks are spoken too: what their words take, by our estimate, is taken
 * out of the silences, so that every cue begins as near its second as a guess allows.
 */
export function ssml(speech: Speech, delivery: Delivery): string {
  const markup: string[] = [];
  let late = 0;
  for (const piece of speech) {
    const played = play(piece, late, delivery);
    markup.push(...played.markup);
    late = played.late;
  }
  return speak(markup.join(' '));
}

/** Words alone as SSML. */
export const spokenWords = (words: string, slow: boolean): string => speak(pronounce(words, slow));

/** Words and breaks in order, and by how many seconds the words outran the time they had. */
interface Played {
  readonly markup: readonly string[];
  readonly late: number;
}

/** One piece that begins `late` seconds after its time; only a track has a time to catch up with. */
function play(piece: Piece, late: number, { pace, slow }: Delivery): Played {
  if ('words' in piece) return { markup: [pronounce(piece.words, slow)], late: 0 };
  if ('silence' in piece) return { markup: quiet(piece.silence), late: 0 };
  return playTrack(piece, late, pace);
}

/** A track is never slowed: its words have places of fixed length. */
function playTrack({ seconds, cues }: Track, late: number, pace: Pace): Played {
  const markup: string[] = [];
  let now = late;
  for (const { at, words } of cues) {
    markup.push(...quiet(at - now), escapeXml(words));
    now = Math.max(now, at) + secondsToSay(words, pace);
  }
  return { markup: [...markup, ...quiet(seconds - now)], late: Math.max(0, now - seconds) };
}

/** So many seconds of silence, in breaks that Alexa accepts; none when there is no time for one. */
function quiet(seconds: number): readonly string[] {
  const milliseconds = Math.round(seconds * 1000);
  if (milliseconds <= 0) return [];
  const first = Math.min(milliseconds, LONGEST_BREAK * 1000);
  return [`<break time="${first}ms"/>`, ...quiet((milliseconds - first) / 1000)];
}

const pronounce = (words: string, slow: boolean): string =>
  slow ? `<prosody rate="${SLOW * 100}%">${escapeXml(words)}</prosody>` : escapeXml(words);

const speak = (markup: string): string => `<speak>${markup}</speak>`;

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};

/** Plain text as XML text. */
export const escapeXml = (text: string): string => text.replace(/[&<>"']/g, (mark) => ENTITIES[mark] ?? mark);

import type { Card, Line } from '../dialogue/line';
import type { LeadSeconds } from '../dialogue/turn';
import type { CardText } from './cards';
import { type Differences, reworded, wording } from './differences';
import type { Pace } from './duration';
import { cards } from './en-US/cards';
import { labels } from './en-US/labels';
import { leadSeconds } from './en-US/lead-seconds';
import { REMINDER_TEXT } from './en-US/reminding';
import { words } from './en-US/words';
import type { Labels } from './labels';
import { differencesOf } from './locales';
import type { Speech } from './speech';
import { spoken } from './words';

/** One locale's voice. */
export interface Voice {
  /** The lines of a turn as speech. `turn` is how many turns there were before, so that not every "okay" is the same. */
  speech(lines: readonly Line[], turn: number): Speech;
  readonly pace: Pace;
  readonly leadSeconds: LeadSeconds;
  /** The few words on screens. */
  readonly labels: Labels;
  /** A card in the Alexa app. */
  card(card: Card): CardText;
  /** What Alexa says when a reminder rings. */
  readonly reminder: string;
}

const speech: Voice['speech'] = (lines, turn) => lines.flatMap((line) => spoken(words, line, turn));
const card: Voice['card'] = (kind) => cards[kind.card](kind);

/** English as a place speaks and writes it. */
function english(place: Differences): Voice {
  const written = wording(place, 'written');
  return {
    speech: reworded(speech, wording(place, 'said')),
    labels: reworded(labels, written),
    card: reworded(card, written),
    reminder: reworded(() => REMINDER_TEXT, wording(place, 'said'))(),
    pace: place.pace,
    leadSeconds,
  };
}

const made = new Map<Differences, Voice>();

/** The voice of a locale; of one that is not known, the nearest English with words that are right anywhere. */
export function voice(locale: string): Voice {
  const place = differencesOf(locale);
  const known = made.get(place) ?? english(place);
  made.set(place, known);
  return known;
}

import type { Card, Line } from '../dialogue/line';
import type { CardText } from './cards';
import { AMERICAN_PACE, type Pace } from './duration';
import { cards as americanCards } from './en-US/cards';
import { labels as americanLabels } from './en-US/labels';
import { words as american } from './en-US/words';
import type { Labels } from './labels';
import type { Speech } from './speech';
import { spoken } from './words';

/** One locale's voice. */
export interface Voice {
  /** The lines of a turn as speech. `turn` is how many turns there were before, so that not every "okay" is the same. */
  speech(lines: readonly Line[], turn: number): Speech;
  readonly pace: Pace;
  /** The few words on screens. */
  readonly labels: Labels;
  /** A card in the Alexa app. */
  card(card: Card): CardText;
}

const AMERICAN: Voice = {
  pace: AMERICAN_PACE,
  labels: americanLabels,
  card: (card) => americanCards[card.card](card),
  speech: (lines, turn) => lines.flatMap((line) => spoken(american, line, turn)),
};

/** The voice of a locale. There is one so far; whoever speaks another English is answered in American. */
export const voice = (_locale: string): Voice => AMERICAN;

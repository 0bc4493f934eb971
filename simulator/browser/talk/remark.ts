import type { ui } from 'ask-sdk-model';
import type { Happening } from '../../echo/device';

/** A card that appears in the Alexa app, as words. */
const cardIn = (card: ui.Card | undefined): string | undefined =>
  card?.type === 'Simple' ? `A card in the Alexa app. ${card.title}:\n${card.content}` : undefined;

/** What there is to say about a happening beside what is heard of it. */
export function remarkOn(happening: Happening): string | undefined {
  switch (happening.what) {
    case 'answered':
      return cardIn(happening.turn.response?.response.card);
    case 'permission asked':
      return undefined;
    case 'rang':
      return `A reminder rings, ${happening.when}:`;
    case 'asked again':
      return 'No answer.';
    case 'failed':
      return `The skill gave no usable answer: ${happening.because}`;
    case 'reported':
      return `${happening.because} It plays the words alone.`;
    case 'ended':
      return `The session is over: ${happening.because}`;
    case 'unheard':
      return happening.because;
  }
}

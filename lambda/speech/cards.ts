import type { Card } from '../dialogue/line';

/** A card in the Alexa app, in words: title and text together within 8,000 characters. Source: Alexa's limits for cards. */
export interface CardText {
  readonly title: string;
  readonly text: string;
}

/** What a locale writes on each card. */
export type Cards = { readonly [Kind in Card['card']]: (card: Extract<Card, { card: Kind }>) => CardText };

import type { Event } from '../dialogue/event';
import type { Topic } from '../dialogue/topic';
import { type Slots, wholeNumber } from './slots';

/** The intent of a topic: 'no-strap' is asked by AskNoStrapIntent. */
export const intentOf = (topic: Topic): string =>
  `Ask${topic.replace(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase())}Intent`;

/** What the intent of a topic means: a question, with the degrees that it names. */
export const asked =
  (topic: Topic) =>
  (slots: Slots): Event => {
    const degrees = wholeNumber(slots, 'degrees');
    return { heard: 'ask', topic, ...(degrees !== undefined && { degrees }) };
  };

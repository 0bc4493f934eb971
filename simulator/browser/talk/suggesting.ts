import type { PageEcho } from '../echo/page-echo';
import type { Stand } from '../sessions/record';
import type { NewQuestion } from './new-question';
import { isNeutral, openAt, suggestedEarly, suggestionsAt } from './suggestions';
import type { TalkBox } from './talk-box';

/** What decides what is suggested, and where. */
interface Asked {
  readonly echo: Pick<PageEcho, 'reach' | 'hasAsked'>;
  readonly question: NewQuestion;
  readonly talk: Pick<TalkBox, 'suggest'>;
  readonly stand: () => Stand;
  /** Whether the person has a result. */
  readonly isTested: () => boolean;
}

/** Suggests what can be said now, for the question that is open. To be called again and again. */
export function suggesting({ echo, question, talk, stand, isTested }: Asked): () => void {
  return () => {
    const reach = echo.reach();
    const place = openAt(stand(), reach);
    const asked = echo.hasAsked();
    question.sounds(asked);
    const early = asked ? undefined : suggestedEarly(place);
    talk.suggest(early ?? suggestionsAt(place, reach, isTested()), reach, isNeutral(place) && reach !== 'asleep');
  };
}

import { keepAhead, keptAhead } from '../choices';
import type { PageEcho } from '../echo/page-echo';
import type { Inspector } from '../inspector/inspector';
import type { Conversation } from '../talk/conversation';
import type { Time } from '../time';
import type { KeptSession } from './kept-session';
import type { EchoChoice } from './record';
import { changedIn, type SavedSession } from './saved-session';
import type { Showing } from './showing';

/** What sessions are gone on with by. */
export interface Stage {
  readonly echo: PageEcho;
  readonly time: Time;
  readonly conversation: Conversation;
  readonly inspector: Inspector;
  readonly showing: Showing;
  readonly take: (echo: EchoChoice) => void;
}

/** How a session goes on that is not the one of now: the one before, a saved one, or one at another time. */
export interface Sessions {
  /** On with the session that the page had before it was loaded again. */
  readonly goOn: (kept: KeptSession) => void;
  /** Plays a saved one again, in place: on a fresh Echo of its kind, and one may go on from there. */
  readonly playAgain: (session: SavedSession) => void;
  /** So many seconds pass, as a heading tells it. */
  readonly letPass: (seconds: number, heading: string) => void;
  readonly backToToday: () => void;
}

/** The sessions of the page. */
export function sessionsOf({ echo, time, conversation, inspector, showing, take }: Stage): Sessions {
  function goBack(): void {
    time.set(Date.now() + keptAhead());
    echo.replug();
  }

  function playAgain(session: SavedSession): void {
    const before = inspector.scenes().length;
    take(session);
    conversation.remark('A saved session, played again.');
    echo.playAgain(
      session.steps,
      ({ deed, title }) => {
        if (deed.act === 'hear') conversation.person(deed.words, deed.voice === undefined ? {} : { voice: deed.voice });
        else if (deed.act === 'touch') conversation.person(title, 'touch');
        else conversation.remark(`${title}.`);
      },
      () => {
        const changed = changedIn(session, inspector.scenes().slice(before));
        conversation.remark(`Played again: ${session.steps.length} steps, ${changed} told otherwise than then.`);
      },
    );
  }

  return {
    playAgain,
    goOn: ({ page, sound, response, stand }) => {
      conversation.remark('The page was loaded again.');
      echo.goOn(page, sound, (isOpen) => {
        if (isOpen && response !== undefined && sound !== undefined) showing.show(response, sound, stand);
        if (isOpen) return;
        conversation.remark('The session is over.');
        goBack();
      });
    },
    letPass: (seconds, heading) => {
      conversation.remark(`${heading}.`);
      echo.letPass(seconds, heading);
    },
    backToToday: () => {
      keepAhead(0);
      goBack();
    },
  };
}

import type { Response } from 'ask-sdk-model';
import { type Doing, later, type Sounding, START_UP_SECONDS } from '../../echo/device';
import type { Entry } from '../../home/kept';
import { keepAhead } from '../choices';
import type { Inspector } from '../inspector/inspector';
import type { ScreenFrame } from '../screen/screen-frame';
import type { Conversation } from '../talk/conversation';
import { remarkOn } from '../talk/remark';
import type { TalkBox } from '../talk/talk-box';
import type { Time } from '../time';
import { type Scene, type Stand, standIn } from './record';

/** Where what came of something is shown. */
export interface Panes {
  /** What the diary held in the beginning. */
  readonly diary: readonly Entry[];
  readonly time: Time;
  readonly conversation: Conversation;
  readonly inspector: Inspector;
  readonly screen: ScreenFrame;
  readonly giveBack: TalkBox['giveBack'];
  readonly doing: () => Doing;
}

/** What is shown now, and how that changes. */
export interface Showing {
  /** Something came of what was done. */
  readonly came: (scene: Scene) => void;
  /** What an answer brings for a screen, that a sound belongs to. */
  readonly show: (answer: Response, sound: Sounding, stand: Stand) => void;
  /** Where the conversation stands. */
  readonly stand: () => Stand;
  readonly response: () => Response | undefined;
  /** What the diary holds. */
  readonly diary: () => readonly Entry[];
  /** Nothing is left of what was said and kept. */
  readonly forget: () => void;
}

/** Shows what comes in the panes of the page. */
export function showingIn({ diary: found, time, conversation, inspector, screen, giveBack, doing }: Panes): Showing {
  let stand: Stand = {};
  let response: Response | undefined;
  let diary = found;

  /** A screen appears when the answer comes, a little before its sound. */
  function show(answer: Response, { from }: Sounding, standing: Stand): void {
    stand = standing;
    response = answer;
    screen.show(answer, later(from, -START_UP_SECONDS));
  }

  return {
    show,
    stand: () => stand,
    response: () => response,
    diary: () => diary,
    forget: () => {
      diary = [];
      conversation.clear();
      inspector.clear();
    },
    came: (scene) => {
      diary = scene.diary;
      inspector.add(scene);
      keepAhead(Math.max(0, time.now() - Date.now()));
      for (const happening of scene.happenings) {
        const remark = remarkOn(happening);
        if (remark !== undefined) conversation.remark(remark, happening.what === 'failed' ? 'alarm' : undefined);
        if (happening.what === 'unheard' && doing().is !== 'asleep') giveBack(`Alexa, ${happening.said}`);
        if (happening.what !== 'answered') continue;
        const { response: answer } = happening.turn;
        if (answer === null) stand = standIn(happening.turn);
        else show(answer.response, happening.sound, standIn(happening.turn));
      }
    },
  };
}

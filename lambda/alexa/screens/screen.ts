import type { Moment, Turn } from '../../dialogue/turn';
import type { Voice } from '../../speech/voice';
import { viewOf } from './choose/turn-view';
import type { RenderDocument } from './kit/apl';
import { exercise } from './screens/exercise';
import { hold } from './screens/hold';
import { landmarkQuestion } from './screens/landmark';
import { pause } from './screens/pause';
import { progress } from './screens/progress';
import { angleQuestion } from './screens/protractor';
import { question } from './screens/question';
import { stopQuestion } from './screens/stop-reason';
import { verdict } from './screens/verdict';
import { welcome } from './screens/welcome';
import { turnOf } from './shown';
import type { View } from './view';

/** The screen of a turn; its token tells of which one. */
export function screenOf(turn: Turn, moment: Moment, voice: Voice): RenderDocument {
  const shown = screen(viewOf(turn, moment, voice));
  return { ...shown, token: `${shown.token}${turnOf(turn.state)}` };
}

/** A view as a document. */
function screen(view: View): RenderDocument {
  switch (view.show) {
    case 'welcome':
      return welcome(view.words);
    case 'words':
      return question(view.words);
    case 'exercise':
      return exercise(view);
    case 'angle':
      return angleQuestion(view.words, view.marks);
    case 'stop-reason':
      return stopQuestion(view.words, view.stops);
    case 'landmark':
      return landmarkQuestion(view.words, view.parts, view.landmarks);
    case 'verdict':
      return verdict(view.legs, view.words);
    case 'hold':
      return hold(view.turn);
    case 'pause':
      return pause(view.pause);
    case 'progress':
      return progress(view.chart, view.words);
  }
}

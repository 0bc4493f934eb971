import { pastOfSpeaker } from '../../../dialogue/bystander';
import type { Moment, Turn } from '../../../dialogue/turn';
import { secondsOf } from '../../../speech/duration';
import type { Voice } from '../../../speech/voice';
import { saying, type View } from '../view';
import { answersAt } from './answers';
import { lastResultView, progressView } from './past-view';
import { placeView } from './place-view';

/** What a turn shows: the past where it tells of it, else the place where it stands. */
export function viewOf({ state, lines }: Turn, moment: Moment, voice: Voice): View {
  const { labels } = voice;
  const chips = answersAt(state.place, labels, lines);
  const asked = saying(lines, 'question');
  const question = asked && labels.question(asked);
  const result = saying(lines, 'last-result');
  if (result) return lastResultView(result.results, question, chips, labels);
  const legs = lines.flatMap((line) => (line.say === 'progress' ? [line.leg] : []));
  if (legs.length > 0)
    return progressView(pastOfSpeaker(state, moment.bystander), legs, moment, question, chips, labels);
  const { slow, turns } = state.visit;
  return placeView(state, lines, labels, {
    speech: (some) => voice.speech(some, turns),
    seconds: (speech) => secondsOf(speech, voice.pace, slow),
  });
}

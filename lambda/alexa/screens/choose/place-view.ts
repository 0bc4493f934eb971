import type { Line } from '../../../dialogue/line';
import type { State } from '../../../dialogue/state';
import { legAt } from '../../../dialogue/steps/question';
import { QUESTIONS, type SafetyQuestion } from '../../../domain/screening';
import { ADVICE, type Advice, type Labels, PARTINGS } from '../../../speech/labels';
import type { Step } from '../screens/exercise';
import { saying, type View } from '../view';
import { answersAt, choicesAt } from './answers';
import { exerciseView } from './exercise-view';
import { holdView, pauseView } from './hold-view';
import { verdictView } from './past-view';
import { type Sounding, secondsToQuestion } from './said-now';

/** What a place of the conversation shows, in a turn that says these lines. */
export function placeView({ place, visit }: State, lines: readonly Line[], labels: Labels, sounding: Sounding): View {
  const chips = answersAt(place, labels, lines);
  const leg = legAt(place, visit) ?? 'left';
  const asked = saying(lines, 'question');
  const question = asked ? labels.question(asked) : labels.name;
  // How long the words take is reckoned only where a hold runs or waits.
  const closing = () => ({ question, lines, after: secondsToQuestion(lines, sounding) });
  const aboutLeg = { title: labels.leg[leg], body: question, chips };
  switch (place.at) {
    case 'welcome':
      return { show: 'welcome', words: { title: labels.name, body: question, chips } };
    case 'set-up':
    case 'raise':
    case 'stretch-set-up':
    case 'up-and-over':
      return exerciseView({ place, visit }, lines, labels, sounding);
    case 'angle':
      return { show: 'angle', words: aboutLeg, marks: labels.mark };
    case 'landmark':
      return {
        show: 'landmark',
        words: { ...aboutLeg, title: labels.heel[leg], body: labels.whereBelow(leg) },
        parts: labels.legParts,
        landmarks: labels.landmark,
      };
    case 'verdict':
      return verdictView(visit, advisedAndAsked(lines, question, labels), chips, labels);
    case 'before-chair': {
      const step: Step = { at: 0, pose: 'get-up', title: labels.stretch.seated, body: question };
      return { show: 'exercise', steps: [step], chips };
    }
    case 'hold':
      return holdView(visit, place.playing, closing(), labels);
    case 'paused':
      return pauseView(visit, closing(), labels);
    case 'over':
      return parting(lines, labels);
    case 'screening': {
      const order: readonly SafetyQuestion[] = QUESTIONS;
      const index = order.indexOf(place.question);
      const step = index < 0 ? {} : { step: labels.step(index + 1, QUESTIONS.length) };
      return { show: 'words', words: { title: question, chips, ...step } };
    }
    case 'stop-reason':
      return { show: 'stop-reason', words: { title: labels.whatStopped, chips }, stops: labels.stops(leg) };
    case 'which-sign':
    case 'where-felt': {
      // What it names has a button each: they are the longer half of the question.
      const asked = place.at === 'which-sign' ? labels.whichOne : labels.where;
      const named = place.at === 'where-felt' || choicesAt(place, labels).length > 0;
      return { show: 'words', words: { title: named ? asked : question, chips } };
    }
    case 'reminder': {
      const plan = saying(lines, 'reminder-plan');
      return plan
        ? { show: 'words', words: { title: labels.schedule(plan.schedule), body: question, chips } }
        : { show: 'words', words: { title: question, chips } };
    }
    case 'odd-angle':
    case 'before-or-after':
    case 'go-further':
    case 'another-go':
      return { show: 'words', words: { title: question, chips, step: labels.leg[leg] } };
    case 'which-leg':
    case 'questions':
    case 'sign-check':
    case 'which-question':
    case 'knees-bent':
    case 'untested':
    case 'not-worth-it':
    case 'physio-first':
    case 'let-go':
    case 'after':
    case 'forget':
    case 'show-results':
      return { show: 'words', words: { title: question, chips } };
  }
}

/** That somebody should look at a leg stands on the screen as the voice says it, before what is asked. */
function advisedAndAsked(lines: readonly Line[], question: string, labels: Labels): string {
  const advice = lines.flatMap(({ say }) => (isAdvice(say) ? labels.advice[say] : []));
  return [...advice, question].join('<br>');
}

const isAdvice = (say: Line['say']): say is Advice => ADVICE.some((each) => each === say);

/** The last screen of a session. */
function parting(lines: readonly Line[], labels: Labels): View {
  const sent = PARTINGS.find((say) => saying(lines, say));
  const up = saying(lines, 'get-up') !== undefined;
  if (sent !== undefined) {
    const { title, body } = labels.parting[sent];
    const more = [body ?? [], up ? labels.toGetUp : []].flat().join('<br>');
    return { show: 'words', words: { title, body: more, chips: [] } };
  }
  if (up) {
    const step: Step = { at: 0, pose: 'get-up', title: labels.getUp, body: labels.gettingUp };
    return { show: 'exercise', steps: [step], chips: [] };
  }
  return { show: 'welcome', words: { title: labels.name, chips: [] } };
}

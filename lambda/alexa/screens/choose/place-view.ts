import type { Line } from '../../../dialogue/line';
import type { State } from '../../../dialogue/state';
import { legAt } from '../../../dialogue/steps/question';
import { QUESTIONS, type SafetyQuestion } from '../../../domain/screening';
import type { Labels } from '../../../speech/labels';
import { saying, type View } from '../view';
import { answersAt, choicesAt } from './answers';
import { holdView, pauseView } from './hold-view';
import { verdictView } from './past-view';

/** What a place of the conversation shows, in a turn that says these lines. */
export function placeView({ place, visit }: State, lines: readonly Line[], labels: Labels): View {
  const chips = answersAt(place, labels);
  const leg = legAt(place, visit) ?? 'left';
  const asked = saying(lines, 'question');
  const question = asked ? labels.question(asked) : labels.name;
  const aboutLeg = { title: labels.leg[leg], body: question, chips };
  const asking = (told: string): string => `${told}. ${labels.answer.ready}?`;
  switch (place.at) {
    case 'welcome':
      return { show: 'welcome', words: { title: labels.name, body: question, chips } };
    case 'set-up': {
      const words = { title: labels.side[leg], body: labels.strapOn, chips, largest: true } as const;
      return place.why === 'once-more'
        ? { show: 'exercise', pose: 'strap-on', words: aboutLeg }
        : { show: 'exercise', pose: 'strap-on', words };
    }
    case 'raise':
      return { show: 'exercise', pose: 'raise', words: { ...aboutLeg, body: labels.raise(place.practice) } };
    case 'angle':
      return { show: 'angle', words: aboutLeg, marks: labels.mark };
    case 'landmark':
      return {
        show: 'landmark',
        words: { ...aboutLeg, body: labels.whereBelow(leg) },
        parts: labels.legParts,
        landmarks: labels.landmark,
      };
    case 'verdict':
      return verdictView(visit, question, chips, labels);
    case 'stretch-set-up': {
      const hold = visit.stretching?.holds[visit.stretching.next];
      if (!hold) return { show: 'words', words: { title: question, chips } };
      return {
        show: 'exercise',
        pose: `${hold.stretch}-stretch`,
        words: { ...aboutLeg, body: asking(labels.holds(hold)) },
      };
    }
    case 'before-chair':
      return { show: 'exercise', pose: 'get-up', words: { title: labels.stretch.seated, body: question, chips } };
    case 'up-and-over':
      return visit.lying
        ? { show: 'exercise', pose: 'get-up', words: { title: labels.getUp, body: asking(labels.gettingUp), chips } }
        : {
            show: 'exercise',
            pose: 'seated-stretch',
            words: { title: labels.chair, body: asking(labels.takeChair), chips },
          };
    case 'hold':
      return holdView(visit, place.playing, question, labels);
    case 'paused':
      return pauseView(visit, saying(lines, 'paused') !== undefined, question, labels);
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
      const named = choicesAt(place, labels).length > 0;
      return { show: 'words', words: { title: named ? asked : question, chips } };
    }
    case 'reminder': {
      const plan = saying(lines, 'reminder-plan');
      return plan
        ? { show: 'words', words: { title: labels.schedule(plan.schedule), body: question, chips } }
        : { show: 'words', words: { title: question, chips } };
    }
    case 'which-leg':
    case 'questions':
    case 'sign-check':
    case 'which-question':
    case 'knees-bent':
    case 'untested':
    case 'not-worth-it':
    case 'physio-first':
    case 'odd-angle':
    case 'before-or-after':
    case 'go-further':
    case 'another-go':
    case 'let-go':
    case 'after':
    case 'forget':
    case 'show-results':
      return { show: 'words', words: { title: question, chips } };
  }
}

/** The last screen of a session. */
function parting(lines: readonly Line[], labels: Labels): View {
  const last = (title: string): View => ({ show: 'words', words: { title, chips: [] } });
  if (saying(lines, 'emergency')) return last(labels.emergency);
  if (saying(lines, 'clinician-first')) return last(labels.clinicianFirst);
  if (saying(lines, 'get-up')) {
    return { show: 'exercise', pose: 'get-up', words: { title: labels.getUp, body: labels.gettingUp, chips: [] } };
  }
  return { show: 'welcome', words: { title: labels.name, chips: [] } };
}

import type { Line } from '../../../dialogue/line';
import type { Visit } from '../../../dialogue/state';
import { placeAfter, START_UP, soundOf } from '../../../dialogue/steps/hold-clock';
import type { Playing, Stretching } from '../../../dialogue/under-way';
import type { Segment } from '../../../domain/hold';
import { remainder } from '../../../domain/hold-marks';
import type { Hold } from '../../../domain/plan';
import type { Answer, Labels } from '../../../speech/labels';
import type { Stage } from '../screens/hold';
import { saying, type View } from '../view';
import { comingUp } from './coming-up';
import { answers } from './says';

/** What can be touched while a hold runs, and beside going on while it waits: what hurts is told beside the first of them. */
const HOLDING: readonly Answer[] = ['pause', 'hurts', 'skip', 'stop'];
const WAITING: readonly Answer[] = ['hurts', 'skip', 'stop'];

/** What follows the sound of a hold turn, or a pause: the question, and the seconds of words and quiet before it. */
interface Closing {
  readonly question: string;
  readonly lines: readonly Line[];
  readonly after: number;
}

/** So many seconds of words and quiet after the sound are a time of their own: to change legs. */
const CHANGING = 8;

/** Words that take so many seconds are an answer, given in the middle of a hold. */
const ANSWER = 2;

/** A hold turn as the dial follows it, from the words before it to the question after it. */
export function holdView(visit: Visit, playing: Playing, { question, after }: Closing, labels: Labels): View {
  const { stretching } = visit;
  const hold = stretching?.holds[stretching.next];
  if (!stretching || !hold) return nothingToHold(labels);
  const comes = comingUp(placeAfter(visit, playing), hold, labels);
  const held = stages(soundOf(stretching, playing), stretching, comes.next, labels);
  const rest: Stage = {
    kind: 'rest',
    seconds: after,
    of: after,
    title: labels.changeLegs,
    next: comes.next,
    progress: '',
  };
  const left = remainder(hold.seconds, stretching.held);
  // What they asked is answered first: what is left of their hold stands still until it goes on, and they stay in it.
  const title = labels.hold(stretching.next + 1, stretching.holds.length);
  const answering = stretching.held > 0 && playing.lead >= ANSWER ? held.slice(0, 1) : [];
  const answered = answering.map(
    (stage): Stage => ({
      ...stage,
      kind: 'hold',
      seconds: playing.lead + (playing.stays ? playing.ready : 0),
      of: hold.seconds,
      title,
      next: '',
      still: left,
    }),
  );
  const changing = after >= CHANGING ? [{ ...rest, progress: held.at(-1)?.progress ?? '' }] : [];
  return {
    show: 'hold',
    turn: {
      leg: labels.leg[hold.leg],
      stretch: labels.stretch[hold.stretch],
      pose: `${hold.stretch}-stretch`,
      stages: [...answered, ...(playing.stays ? held.slice(1) : held), ...changing],
      offset: START_UP + (answering.length > 0 ? 0 : playing.lead),
      closing: { step: comes.closing, title: question, chips: comes.chips },
      chips: answers(HOLDING, labels),
    },
  };
}

/** A hold that waits to be gone on with. */
export function pauseView({ stretching }: Visit, { question, lines, after }: Closing, labels: Labels): View {
  const paused = saying(lines, 'paused') !== undefined;
  const meanwhile = saying(lines, 'skipped') ? labels.changeLegs : labels.letItRest;
  const hold = stretching?.holds[stretching.next];
  if (!stretching || !hold) return nothingToHold(labels);
  return {
    show: 'pause',
    pause: {
      leg: labels.leg[hold.leg],
      stretch: labels.stretch[hold.stretch],
      title: paused ? labels.paused : labels.hold(stretching.next + 1, stretching.holds.length),
      meanwhile: after < CHANGING ? question : meanwhile,
      askedAt: START_UP + after,
      question,
      left: remainder(hold.seconds, stretching.held),
      of: hold.seconds,
      chips: answers([paused ? 'resume' : 'ready', ...WAITING], labels),
    },
  };
}

const nothingToHold = (labels: Labels): View => ({ show: 'words', words: { title: labels.wellDone, chips: [] } });

/** What holds take with the rest and the changing of sides between them, in seconds a hold: as between two of one leg. */
const BETWEEN = 20;

/** How many minutes some holds take, begun ones counted whole. */
const minutesOf = (holds: readonly Hold[]): number =>
  Math.ceil(holds.reduce((sum, { seconds }) => sum + seconds + BETWEEN, 0) / 60);

/** Every segment of the sound with what it is called, and what follows it. */
const stages = (
  sound: readonly Segment[],
  { holds }: Stretching,
  afterwards: string,
  labels: Labels,
): readonly Stage[] =>
  sound.flatMap(({ kind, seconds, hold: index }, position) => {
    const hold = holds[index];
    if (!hold) return [];
    const rests = kind === 'hold' && sound[position + 1]?.kind === 'rest';
    const leads = kind === 'ready' || kind === 'rest';
    const which = labels.hold(index + 1, holds.length);
    const next = leads ? labels.next(which) : rests ? labels.next(labels.rest) : afterwards;
    const progress = labels.minutesLeft(minutesOf(holds.slice(index)));
    const of = kind === 'hold' ? hold.seconds : seconds;
    return [{ kind, seconds, of, title: called(kind, which, hold, labels), next, progress }];
  });

function called(kind: Segment['kind'], which: string, hold: Hold, labels: Labels): string {
  switch (kind) {
    case 'ready':
      return labels.ready;
    case 'hold':
      return which;
    case 'rest':
      return labels.rest;
    case 'release':
      return labels.release(hold.stretch);
  }
}

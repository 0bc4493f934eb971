import type { Segment } from '../../domain/hold';
import type { Mark } from '../../domain/hold-marks';
import { other } from '../../domain/leg';
import type { Hold, Stretch } from '../../domain/plan';
import type { Cue, Piece, Speech, Track } from '../speech';
import type { Words } from '../words';
import { afterwards, during } from './feelings';
import { inWords } from './numbers';
import { counted, duration, oneOf, sentence } from './phrase';

const ORDER = ['First', 'Second', 'Third', 'Fourth', 'Fifth'];

/** One thing to mind in a hold; short enough for a gap of six seconds. */
const FORM: Readonly<Record<Stretch, readonly string[]>> = {
  lying: [
    'Knee straight, foot relaxed.',
    'Other leg long and heavy.',
    'Shoulders and jaw soft.',
    'A gentle pull, never pain.',
  ],
  seated: ['Chest tall, back long.', 'Tip from your hips.', 'Toes relaxed.', 'A gentle pull, never pain.'],
};

/** The words of one mark in a hold turn. */
function cue(mark: Mark, { stretch, leg }: Hold): string {
  switch (mark.mark) {
    case 'into-it': {
      const which = mark.of > 1 ? `${ORDER[mark.rep - 1]} hold, ${leg} leg.` : `${sentence(leg)} leg.`;
      const into = stretch === 'lying' ? 'Raise it until it pulls gently.' : 'Lean in until it pulls gently.';
      return `${which} ${into}`;
    }
    case 'settle':
      return 'And settle there.';
    case 'stay':
      return 'Stay there.';
    case 'hold':
      return mark.resumed ? 'And hold.' : 'Hold, and breathe.';
    case 'form':
      return oneOf(FORM[stretch], mark.turn);
    case 'halfway':
      return 'Halfway.';
    case 'to-go':
      return mark.seconds === 10 ? 'Ten more.' : `${sentence(inWords(mark.seconds))} to go.`;
    case 'count':
      return `${sentence(inWords(mark.number))}.`;
    case 'ease-down':
      return stretch === 'lying' ? 'And ease down.' : 'And ease up.';
  }
}

const track = ({ kind, seconds, marks }: Segment, hold: Hold): Track => ({
  track: kind,
  seconds,
  cues: marks.map((mark): Cue => ({ at: mark.at, words: cue(mark, hold) })),
});

/** Guided quiet: a silence, and in the middle of a long one a word that somebody is still there. */
function quiet(seconds: number, murmur: string): Speech {
  if (seconds < 25) return [{ silence: seconds }];
  const half = Math.floor(seconds / 2);
  const rest = seconds - half;
  return [{ silence: half }, { words: murmur }, { silence: rest }];
}

const MURMURS = {
  floor: 'No hurry. Settle in.',
  chair: "Easy does it. Sit down when you're ready.",
  raise: 'Slowly.',
  strap: 'Take your time.',
  rest: 'Let it rest.',
  wait: "I'm still here.",
  reprompt: "I'm still here.",
} as const;

const FULL: Readonly<Record<Stretch, (hold: Hold) => string>> = {
  lying: ({ leg, of, seconds }) =>
    `Now the lying stretch, ${leg} leg: ${counted(of, 'hold')} of ${inWords(seconds)} seconds. It goes like the test, and you stay there. With the strap around your ${leg} foot, raise it slowly, knee straight, until it pulls gently behind your thigh. Keep your back down, and don't force it: three out of ten is plenty, and never pain. If the knee bends, or your ${other(leg)} leg lifts, come down a little.`,
  seated: ({ leg, of, seconds }) =>
    `Now the seated stretch, ${leg} leg: ${counted(of, 'hold')} of ${inWords(seconds)} seconds. Sit tall near the front edge, your ${leg} heel out in front, knee straight, the other foot flat. Hands on your thighs. Tip forward from your hips, chest lifted and back long, until it pulls gently behind your thigh.`,
};

/** The stretches: how they go, the holds themselves, and what is said around them. */
export const stretching = {
  'how-to-stretch': ({ hold, full }) =>
    full
      ? FULL[hold.stretch](hold)
      : `The ${hold.stretch} stretch, ${hold.leg} leg: ${counted(hold.of, 'hold')} of ${inWords(hold.seconds)} seconds.${hold.stretch === 'lying' ? ` Strap around your ${hold.leg} foot.` : ''}`,
  'pause-hint': () => 'You can say Alexa, pause, any time.',
  'how-to-get-to-chair': ({ fromFloor, full }) => {
    const chair = full
      ? 'Take a firm chair without wheels, its back against a wall, and sit near the front edge.'
      : 'Take your firm chair, against the wall.';
    return fromFloor
      ? `Bend both knees, roll onto your side, push up with your hands, and sit until you're steady. ${chair}`
      : chair;
  },
  quiet: ({ during, seconds }) => quiet(seconds, MURMURS[during]),
  sound: ({ segments, holds }) =>
    segments.flatMap((segment): readonly Piece[] => {
      const hold = holds[segment.hold];
      return hold ? [track(segment, hold)] : [];
    }),
  'leg-done': ({ leg, next }) =>
    next.stretch === 'lying'
      ? `That's the ${leg} leg done. Move the strap to your ${next.leg} foot.`
      : `That's the ${leg} leg done. Now put your ${next.leg} heel out in front.`,
  'lying-done': () => "That's the lying stretch done.",
  'all-done': (_, turn) => oneOf(["That's all of it. Well done.", "And that's everything for today. Well done."], turn),
  paused: ({ hold, left }) => `Paused, with ${duration(left)} to go on the ${hold.leg}. Let your leg rest.`,
  'gone-quiet-hint': () => "If I've gone quiet for good, say: Alexa, open hamstring coach.",
  'left-in-hold': ({ left }) => `${sentence(duration(left))} left in this hold.`,
  'holds-left': ({ hold, left }) =>
    `This is hold ${inWords(hold.rep)} of ${inWords(hold.of)} on the ${hold.leg}, with ${counted(left, 'hold')} to go in all.`,
  'no-count-heard': () => 'If you heard no count, say: again.',
  'added-seconds': ({ seconds }) => `${sentence(counted(seconds, 'second'))} more.`,
  skipped: ({ hold }) =>
    hold.stretch === 'lying'
      ? `On to your ${hold.leg} leg. Move the strap to your ${hold.leg} foot.`
      : `On to your ${hold.leg} leg.`,
  'nothing-before': () => 'That was the first one. Here it is again.',
  feeling: ({ feeling, stretch, when }) => (when === 'after' ? afterwards(feeling) : during(feeling, stretch)),
  'done-well': ({ holds, seconds }) => `You did ${counted(holds, 'hold')}, ${duration(seconds)} in all.`,
} satisfies Partial<Words>;

import type { Topic } from '../../dialogue/topic';
import { safetyAnswers } from './safety-answers';

/**
 * What is said to each question people ask, wherever they ask it. Statements only: the conversation has its own question.
 * Seconds, days and weeks are a general guideline, and are called so: evidence.md#dose, evidence.md#hold-length,
 * evidence.md#how-strong, evidence.md#retest, evidence.md#keeping. Nothing is promised: evidence.md#premise.
 */
export const answers: Readonly<Record<Topic, string>> = {
  // what the method answers
  'cause-of-back-pain':
    'They can add strain: if they keep your hips from tipping, your back has to round instead. ' +
    'But tight hamstrings are only one possible cause among many, so testing comes first.',
  'should-everybody':
    'No, only people whose hamstrings turn out to be tight, and a short test shows that. ' +
    "If yours aren't, your time is better spent elsewhere.",
  'normal-range':
    'About eighty degrees, not far from straight up, with a straight knee, and the other leg staying down. ' +
    "It's a demanding mark, and plenty of people without any pain are below it.",
  'which-stretch':
    'If your test shows a tight leg, there are two: lying with a strap, or on a chair, leaning from the hips. ' +
    "Neither is known to be better, so do both, or the one that's easier for you.",
  'why-hamstrings':
    'They run from the bottom of your pelvis to just below the knee. When you bend, they have to give. ' +
    "If they don't, your hips stop early, and your low back rounds instead, which puts more stress on your spine.",

  // the floor, the strap, the position
  'what-you-need':
    "A strap, or a long towel or belt that won't stretch, and room to lie down. Keep your phone within reach. " +
    'For the seated stretch, a firm chair without wheels.',
  'no-strap':
    "A bathrobe belt, a long towel, a rolled-up sheet or a dog leash works well: anything long that won't stretch. " +
    'Loop it around the middle of your foot, with one end in each hand. Take your time to fetch it.',
  surface:
    'A firm bed is fine, and so is a mat or a carpet. On a soft mattress your hips sink in. ' +
    'Use the same place next time, so your results compare.',
  shoes:
    'Shoes off is easiest, but on is fine too. Just make sure the strap sits well on your foot. ' +
    'In socks, take care on a smooth floor when you get up.',
  pillow:
    'A thin pillow under your head is fine. ' +
    'Put none under your back or your legs, because that changes how high you get.',
  toes:
    'Let your foot relax: no pointing, and no pulling your toes toward you. ' +
    'You never need to reach them either. A gentle pull behind your thigh is enough.',
  'knee-bending':
    'In the test, the moment your knee begins to bend is your limit, so remember that height. ' +
    'In a stretch, just ease off until your knee is straight again.',
  'other-leg':
    "Lying down, it stays straight and heavy. If it lifts, that's your limit in a test. " +
    'In a stretch, ease off until it settles. On the chair, keep that foot flat with the knee bent.',
  chair:
    'Take a firm chair without wheels and set it against a wall. A sofa is too soft. ' +
    'Sit near the front edge, and plant one foot flat on the floor.',
  'getting-down':
    'Hold on to something steady and kneel. Sit down to one side, then roll onto your back. ' +
    'Keep your phone within reach. If getting up again worries you, use a firm bed instead.',
  'getting-up':
    'Lower your leg slowly, slip off the strap, and bend both knees. Roll onto one side and push up with your hands. ' +
    "Sit until you're steady, then stand.",
  'back-rounding':
    "That's a sign you've gone a little far. Ease off until your back is long again. " +
    'A small stretch with a long back is better than a big one without.',

  // how it should go
  breathing:
    "Slow and easy, and don't hold your breath. Breathe out as you move into the stretch. " +
    'Then let your shoulders and jaw go soft.',
  bouncing:
    'No bouncing, please. Ease in until you feel a gentle pull, then stay still. ' +
    'If the pull fades, go a tiny bit further, slowly.',
  'should-it-hurt':
    'A gentle pull is enough, about three out of ten, and never pain. ' +
    "If it's sharp, tingles, or reaches your back, ease out of it at once and tell me.",
  'where-to-feel-it':
    'Along the back of your thigh, sometimes behind the knee. ' +
    "Pain in your back, anything past the knee, or tingling isn't the stretch: ease out at once and tell me.",
  speed:
    "Slowly: about ten seconds on the way up, and just as gently down. There's no hurry. " +
    'Ask me to go slower any time.',
  'warm-up':
    "A general guideline is two or three minutes of walking, or a warm shower. It's nice, not required. " +
    "If you're already down, just begin more gently.",
  measuring:
    'Flat is zero, and straight up is ninety. ' +
    'Imagine a pebble dropping from your heel: where it lands on the other leg tells me the height. ' +
    'A helper reading a phone against your shin is more exact.',

  // how much, when
  'how-often':
    'A general guideline is five days a week for six weeks, and at least three. ' +
    'Once a leg reaches eighty degrees, three days a week should keep it there.',
  'how-long-a-hold':
    "Thirty seconds is a good general guideline. Fifteen or twenty is fine if you're new to it. " +
    "If you're over sixty-five, a whole minute may do more: ask me for longer holds.",
  'how-many-holds':
    'As a general guideline, two holds of each stretch for every leg that needs it. ' +
    "At thirty seconds a hold, that's two minutes a leg.",
  'session-length':
    'Allow about ten minutes to test both legs, and ten more to stretch both. One leg takes less. ' +
    'If you stop early, you can pick it up again later today.',
  'how-long-until-it-helps':
    'In studies it took four to six weeks, and legs gained around ten degrees on average. Some people gain less. ' +
    "Whether your back eases too, I can't promise.",
  'retest-when':
    'As a general guideline, after four weeks; two is early to see a change. ' +
    'Test before you stretch, in the same place and at about the same time of day.',
  'time-of-day':
    "Whichever you'll stick with. Many people feel stiffer in the morning, so go easy then. " +
    'For a test, keep to the same time of day.',
  'sore-afterwards':
    'A little muscle soreness that settles within a day is common, so go gentler next time. ' +
    'If it lasts, or your back feels worse, stop and ask a doctor or physical therapist.',
  'left-right-difference':
    'Up to about twelve degrees between your legs is ordinary, and part of that is how hard it is to judge. ' +
    'Much more is worth showing to a physical therapist.',
  age:
    'The mark stays the same at any age: in a study of adults up to seventy-nine, age made no difference. ' +
    'Over sixty-five, longer holds may do more, and you can ask me for them.',

  // what a result means
  'interpret-result':
    'From eighty degrees up, stretching is unlikely to help your back. ' +
    'The further below it a leg stops, the likelier it is that stretching helps. ' +
    'Plenty of people are under eighty without any pain.',
  'need-to-stretch':
    "Only a leg that stops short of eighty degrees. Just under it there's little to gain, so that's your choice. " +
    'Well below it, stretching may help.',

  ...safetyAnswers,
};

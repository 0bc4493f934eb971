import type { Posture, Stretch } from '../../domain/plan';
import type { Words } from '../words';
import { inWords } from './numbers';
import { PLAIN, PLAIN_ITEM, WHY_ASKED } from './safety-reasons';

/** What to do first, before anything is explained. */
const FIRST: Readonly<Record<Posture, string>> = {
  lying: 'Lower your leg gently, and let it rest. ',
  seated: 'Come up slowly, and let that leg rest. ',
  free: '',
};

/** How to come out of a stretch, where nothing else is the matter. */
const COME_OUT: Readonly<Record<Stretch, string>> = { lying: 'Let it down.', seated: 'Come up slowly.' };
/** The same for a leg that rests from then on. */
const LET_REST: typeof COME_OUT = { ...COME_OUT, lying: 'Let it down and rest.' };

/** Screening and danger: plain, calm, and what to do first. */
export const safety = {
  'screening-intro': ({ brief }) =>
    brief
      ? 'First, one safety question.'
      : "First, six short safety questions, while you're standing or sitting. I don't keep your answers.",
  'all-clear': () => "Good, that's all clear.",
  'in-plain-words': ({ about, of }) => (of && PLAIN_ITEM[of]) ?? PLAIN[about],
  'why-asked': ({ about }) => WHY_ASKED[about],
  'questions-left': ({ number, of }) => {
    if (of === 1) return "It's just this one.";
    return number === of ? 'This is the last one.' : `This is question ${inWords(number)} of ${inWords(of)}.`;
  },
  'and-the-rest': () => 'Okay, not that.',
  plainly: () => 'This one needs a plain yes or no.',
  'back-to-it': () => "Of course. Let's go back to it.",
  'both-again': () => 'The last two questions decide that together, so here are both again.',
  emergency: ({ posture, stuck }) =>
    `${posture === 'lying' ? 'Lower your leg gently, and stay where you are. ' : stuck ? 'Stay where you are. ' : FIRST[posture]}Please call your emergency number right away, from a phone. That can be an emergency. If your phone is out of reach, say: Alexa, call, and the name of someone who can help.`,
  'clinician-first': ({ posture, during, worse }) => {
    if (during) {
      const why = worse ? "I'm sorry to hear that. Then" : "That isn't the stretch, so";
      return `${FIRST[posture]}${why} we stop for today. Please see a doctor or physical therapist first. Both legs rest until tomorrow.`;
    }
    return worse
      ? "I'm sorry to hear that. Please see a doctor or physical therapist before you stretch again. Take good care."
      : "Then please see a doctor or physical therapist before you stretch. That's the safe way.";
  },
  'doctor-today': ({ posture }) =>
    `${FIRST[posture]}Please have a doctor look at that today. No stretching before that, whatever anyone says.`,
  'doctor-this-week': ({ posture }) =>
    `${FIRST[posture]}Please have a doctor look at that this week, before any stretching.`,
  'under-age': ({ posture }) =>
    `${FIRST[posture]}This is made for grown-ups. Please ask a parent, and a doctor, which exercises are right for you.`,
  faint: ({ posture }) =>
    posture === 'free'
      ? 'Then not today. Sit or lie down until it has passed, and get up slowly. If it comes again, see a doctor.'
      : `${FIRST[posture]}Stay ${posture === 'lying' ? 'lying' : 'sitting'} until it has passed, and then get up slowly. No more today. If it comes again, see a doctor.`,
  arms: ({ posture }) => `${FIRST[posture]}Let your arms rest, and let's stop for today. If it stays, see a doctor.`,
  'back-hurts-lying': () =>
    "Then no test today. Lying down isn't for your back right now, so a physical therapist first.",
  'somebody-else': () =>
    "Thanks for telling me about them. If they need you, see to them first; we can go on any time. I'm only asking about you.",
  'grown-ups-only': () => 'Thanks for telling me. What we do here is for grown-ups only.',
  'tell-me-if-worse': () => 'Thanks for telling me. If it gets worse on the way, stop and tell me.',
  'bend-both-knees': () => 'Then bend both knees and put your feet flat. Give it a moment.',
  'rest-today': () => 'Both legs rest until tomorrow. Until then I can answer questions, or tell you your results.',
  'leg-not-today': ({ leg, lowered, stretch }) =>
    `${lowered ? 'Let it rest.' : LET_REST[stretch]} Your ${leg} leg has done enough, so we leave it alone today.`,
  'seated-only': () => "We'll leave out lying down and the test, and stretch on a chair only.",
  'lying-only': () => "We'll stretch lying down only, and leave out the bending on a chair.",
  'questions-only': () =>
    "That's up to you. Without the answers there's no leg raise; say start the test, and I'll ask again. Until then, ask me anything.",
  'safety-again': () => "Before anything else, I'd like to go through the safety questions again.",
  'back-is-why': () => "A sore back is just why we're here.",

  'let-it-down': ({ lowered, stretch }) => (lowered ? 'Let it rest.' : COME_OUT[stretch]),
  ease: ({ how, during, lowered, stretch }) => {
    const test = during === 'test';
    const then = {
      rest: 'Rest it until that has passed.',
      'once-more': 'Bend that knee, and wait until it has passed.',
      'relax-foot': "That's your calf, so let your foot go loose; no toes pulled up.",
      'soften-knee': test
        ? "That's too much behind the knee; next time, stop earlier."
        : 'Then a little less, with your knee a little soft.',
      less: test ? 'Next time, stop at a gentle pull.' : 'The next one goes only to a gentle pull.',
    }[how];
    return lowered ? then : `${COME_OUT[stretch]} ${then}`;
  },
  'only-a-gentle-pull': () => "That's far enough, then. The next one goes only to a gentle pull.",
  'gentler-next': () => 'Then the next one goes only to a gentle pull.',
  'let-it-settle': () => 'Let that leg rest today.',
  right: () => "Good, that's just where it should be.",
  'lower-meanwhile': ({ stretch }) =>
    stretch === 'lying' ? "If your leg's still up, lower it." : "If you're still leaning, come up.",
} satisfies Partial<Words>;

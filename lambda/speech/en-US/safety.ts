import type { Posture } from '../../domain/plan';
import type { Words } from '../words';

/** What to do first, before anything is explained. */
const FIRST: Readonly<Record<Posture, string>> = {
  lying: 'Lower your leg gently, and let it rest. ',
  seated: 'Come up slowly, and let that leg rest. ',
  free: '',
};

/** Screening and danger: plain, calm, and what to do first. */
export const safety = {
  'screening-intro': ({ brief }) =>
    brief
      ? 'First, one safety question.'
      : "First, five safety questions, while you're standing or sitting. I don't keep your answers.",
  'all-clear': () => "Good, that's all clear.",
  emergency: ({ posture }) =>
    `${FIRST[posture]}Please call nine one one right away. That can be an emergency. If your phone is out of reach, say: Alexa, call, and the name of someone who can help.`,
  'clinician-first': ({ posture, during }) =>
    during
      ? `${FIRST[posture]}That isn't the stretch, so we stop for today. Please see a doctor or physical therapist first.`
      : `${FIRST[posture]}Then please see a doctor or physical therapist before you stretch. That's the safe way.`,
  'screening-yes': ({ question }) =>
    question === 2
      ? "Then a doctor should look at it first. If it's chest pain, or a bad fall or accident, call nine one one."
      : question === 'brief'
        ? 'Then a doctor should look at it first. If both legs feel weak, or your groin is numb, call nine one one.'
        : 'Then a doctor or physical therapist should look at it first.',
  'leg-not-today': ({ leg, sign }) =>
    sign === 'numb-foot'
      ? `Lower it and let your foot wake up. If it stays numb, see a doctor. We leave your ${leg} leg alone today.`
      : `Lower it gently. A pinch in front isn't your hamstring, so we leave your ${leg} leg alone today.`,
  'seated-only': () => "Then we'll leave out lying down, and stretch on a chair only.",
  'lying-only': () => "Then we'll stretch lying down only, and leave out the bending on a chair.",
  'questions-only': () => "That's your right. Then no leg raise today, but I'll gladly answer questions.",
  'safety-again': () => "Before anything else, I'd like to go through the safety questions again.",
  'back-is-why': () => "A sore back is just why we're here.",
} satisfies Partial<Words>;

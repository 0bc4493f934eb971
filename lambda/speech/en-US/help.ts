import type { Place } from '../../dialogue/state';
import type { Leg } from '../../domain/leg';

/** What can be said at a place, for somebody who asks for help. No question: the place asks its own. */
export const help: Readonly<Record<Place['at'], string>> = {
  welcome:
    'I test how tight your hamstrings are, and guide two stretches. You can also ask for your last result, or ask me anything about stretching.',
  'which-leg': 'I can test one leg, or both.',
  questions: 'You can ask why hamstrings matter, how often to stretch, or what your last result was. Or say stop.',
  screening: 'These questions make sure that stretching is safe for you. Yes, no, or not sure is enough.',
  'which-sign': 'Say which one it is, in a word or two. If it is none of them, say none.',
  'sign-check': 'Yes, no, or not sure is enough. I only need it to know what is safe for you.',
  'which-question': 'Say which question you want to answer again, or say: from the beginning.',
  'knees-bent': 'If your back is easier now, say yes, and we go on. If not, say no, and we leave the test.',
  untested: 'Stretching only helps tight hamstrings, so I suggest a test. If you want to stretch anyway, say no.',
  'physio-first':
    'If a physical therapist has looked at that leg and said that stretching is fine, say yes. If not, say no.',
  'not-worth-it': 'Your legs reach eighty degrees, so stretching is unlikely to help your back. It is your choice.',
  'set-up':
    'Get comfortable on your back with the strap around your foot. Say ready when you are, or: give me a minute.',
  raise: 'Raise the leg slowly, knee straight, until it stops, and lower it at once. Then say: I lowered it.',
  'stop-reason':
    'Say what came first: the knee bent, the other leg lifted, it pulled behind the leg, or nothing stopped it.',
  angle: "Flat is zero and straight up is ninety. A guess is fine, or say: I don't know.",
  landmark:
    'Straight down from your heel, where would you hit the other leg: hip, top of the thigh, knee, or middle of the shin.',
  'odd-angle': 'Just say yes, or tell me the right number.',
  'before-or-after':
    'If the knee or the other leg moved on the way up, say after. If you were up there first, say before.',
  'go-further':
    'A result needs something that stops it: a bend, a lift, or a pull. Say yes to try again, or no to keep it.',
  'another-go': 'Say yes to raise that leg again, or no to leave it out.',
  'where-felt': 'Say where you feel it: behind the thigh, behind the knee, in the calf, the hip, or the back.',
  verdict: 'Say yes for the stretches, or no to stop here. You can also ask what your result means.',
  'stretch-set-up':
    'Say ready, and I count the hold for you. You can change it: say forty-five seconds, or longer holds.',
  'before-chair': 'Say yes to move to a chair, or no to finish.',
  'up-and-over': 'Get up slowly, and say ready when you sit. Or say: give me a minute.',
  hold: 'Say pause, skip, or how long is left.',
  paused: 'Say ready to go on, or skip, previous, or repeat. To finish, say stop.',
  'let-go': 'Say go on for the rest of the holds, or stop here to finish.',
  after: 'Say how it felt: easy, fine, or too much.',
  forget: 'Say yes to delete, or no to keep everything.',
  reminder:
    'Say the days and the time, like: Monday, Wednesday and Friday at seven in the evening. Or say no, and I set none.',
  'show-results': 'Say yes, and the card is in the Alexa app. Or say: tell me instead.',
  over: '',
};

/** The same, with the leg that is at hand by name. */
export function helpWith(leg: Leg, at: Place['at']): string {
  switch (at) {
    // It is on its way up or down: what is to be done is told as what has been.
    case 'raise':
      return `It's your ${leg} leg's turn. Once it's been slowly up, knee straight, until it stopped, and is down again, say: I lowered it.`;
    // While getting down, the foot that the strap goes around.
    case 'set-up':
      return `Lie on your back with the strap around your ${leg} foot, one end in each hand; the other leg stays flat. Say ready when you are, or: give me a minute.`;
    default:
      return `We're on your ${leg} leg. ${help[at]}`;
  }
}

/** The same at a verdict that found nothing to stretch. */
export const helpWhenFine = 'Say yes to finish, or no if you want to ask something. You can still say: stretch anyway.';

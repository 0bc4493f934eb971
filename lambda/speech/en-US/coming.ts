import type { Words } from '../words';
import { inWords } from './numbers';
import { duration, longAgo, onDay, oneOf, yourLeg } from './phrase';
import { daysOfWeek } from './weeks';

/** Coming and going. */
export const coming = {
  welcome: () =>
    "Welcome to Hamstring Coach. We'll find out together whether stretching your hamstrings could help your back, and stretch them if it could.",
  disclaimer: () => "What you'll hear is general information, not medical advice.",
  'welcome-back': ({ today }, turn) => (today ? 'Hello again.' : oneOf(['Welcome back.', 'Good to hear you.'], turn)),
  'may-ask': () => 'You can ask for your last result, too.',
  'broke-off': ({ hold, held = 0, leg }) => {
    if (leg) return `Last time we stopped before ${yourLeg(leg)} was measured.`;
    if (!hold) return 'Last time we stopped right after the test.';
    const stretch = `${hold.stretch} stretch, ${hold.leg} leg`;
    return held > 0
      ? `Last time we stopped in the middle of a hold: ${stretch}.`
      : `Last time we stopped before hold ${inWords(hold.rep)} of the ${stretch}.`;
  },
  'retest-due': ({ weeks, six }) =>
    six
      ? "Your six weeks are over, so let's see what they've brought."
      : `It's been ${longAgo(weeks)} since your last test, so it's time for another.`,
  'no-need-last-time': ({ retest }) =>
    retest
      ? `Last time there was no need to stretch. We measure again ${onDay(retest)}.`
      : "Last time there was no need to stretch, so a test is all I'd suggest.",
  'cannot-remember': ({ closing }) =>
    `I can't reach my notes right now, so I won't remember today.${closing ? '' : ' We can go on all the same.'}`,
  noted: () => 'Thanks for telling me.',
  'saved-after-all': () => 'My notes are back, and today is saved after all.',
  goodbye: ({ why }, turn) =>
    ({
      stop: oneOf(['Okay. Goodbye.', 'All right. Bye for now.'], turn),
      done: oneOf(['Take care. Goodbye.', 'Look after that back. Goodbye.'], turn),
      'not-today': "That's fine. I'm here whenever you like. Goodbye.",
      lost: "I'm having trouble hearing you, so let's leave it here. Open me again and we'll go on. Goodbye.",
      'lost-early': "I'm having trouble hearing you, so let's leave it here. Open me again any time. Goodbye.",
      answered: '',
      'next-person':
        "I coach one person at a time. Let them say: Alexa, open hamstring coach. I'll ask them first what's safe.",
    })[why],
  'lower-leg': ({ stretch }) => (stretch === 'lying' ? 'Lower your leg gently.' : 'Come up slowly.'),
  'kept-for-later': () => "I've kept your place until tomorrow.",
  'come-back': ({ next, week, retest }) => {
    if (week && next !== 'retest') return daysOfWeek(week);
    const again = retest ? `We measure again ${onDay(retest)}.` : 'We measure again after four weeks.';
    return {
      tomorrow: `Five days a week is a good rhythm, and three is the least. ${again}`,
      rhythm: 'Five days a week is a good rhythm, and three is the least.',
      later: 'Whenever you like, open me, and we do the stretches. Five days a week would be best.',
      keep: "Three days a week keep what you've gained. We measure again in four weeks.",
      retest: 'If your back stays sore, a physical therapist can look for other reasons.',
      none: "Whenever you like, I'll test your legs first.",
    }[next];
  },
  'get-up': () =>
    'To get up, bend both knees, roll onto your side, and push up with your hands. Sit until you feel steady.',
  apology: () => 'Sorry, something went wrong on my side. What was that again?',
  'minutes-left': ({ minutes, of }) =>
    minutes === 0
      ? 'That was all of it.'
      : of === 'test'
        ? `The test takes about ${duration(minutes * 60)}.`
        : `About ${duration(minutes * 60)} to go.`,
  'take-your-time': (_, turn) => oneOf(['Take your time.', 'No hurry.', 'Of course.'], turn),
  slower: ({ pace }) => (pace === 'slower' ? "Okay, I'll go slower." : 'Okay, back to my usual pace.'),
} satisfies Partial<Words>;

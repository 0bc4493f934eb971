import { other } from '../../domain/leg';
import type { Words } from '../words';
import { inWords } from './numbers';
import { degrees, oneOf, sentence, wayUp, yourLeg } from './phrase';

/** What hinders somebody, while no leg is up. */
const LEG_DOWN = {
  cramp: 'Bend that knee, and let the cramp pass.',
  strap:
    'The strap goes around the middle of your foot, one end in each hand. A belt, a long towel or a sheet does as well.',
  'tired-arms': 'Let your arms rest first.',
  fear: "That's all right. You stay in charge, and nothing has to hurt.",
  shaking: 'Rest a moment first. Shaking is only effort.',
};

/** The same where a leg may be up: that comes down first. */
const LEG_UP: Readonly<Record<keyof typeof LEG_DOWN, string>> = {
  cramp: 'Lower it, bend that knee, and let the cramp pass.',
  strap:
    'Lower it, and let it rest. Then take hold of the strap again, around the middle of your foot. ' +
    'If yours is short, a longer one helps.',
  'tired-arms': 'Lower it, and rest your arms.',
  fear: "That's all right. Lower it and breathe. You stay in charge, and nothing has to hurt.",
  shaking: 'Lower it and rest. Shaking is only effort; a little less is plenty.',
};

/** The raise, what stopped it, and how high it got. */
export const testing = {
  'set-up': ({ leg, full, goal, chair }) => {
    if (!full) return `Lie down as before, with the strap around your ${leg} foot and your phone in reach.`;
    const then = `We ${goal} your ${leg} leg first.`;
    return [
      {
        words: chair
          ? "You'll need a strap, a belt, a long towel or a sheet, your phone in reach, and a firm chair for later."
          : "You'll need a strap, a belt, a long towel or a sheet, and your phone in reach.",
      },
      { silence: 3 },
      {
        words: `Lie on your back, on a mat or a firm bed. Bend your ${leg} knee, and put the strap around that foot, one end in each hand.`,
      },
      { silence: 3 },
      {
        words: `Now let both legs lie straight. ${then} Keep that foot relaxed, and your ${other(leg)} leg long and flat.`,
      },
    ];
  },
  'rest-first': ({ leg }) => `Once more with ${yourLeg(leg)}, then. Let it rest first.`,
  'other-foot': ({ leg }) => `Now the ${leg} leg. Move the strap to your ${leg} foot.`,
  'how-to-raise': ({ leg, full, vertical }) => {
    const most = vertical ? ' No further than straight up.' : '';
    if (!full) return `As before: slowly up until it stops, notice your heel, and lower it at once.${most}`;
    return [
      { words: `Here's how it goes. You'll pull your ${leg} leg up slowly with the strap, knee straight.${most}` },
      { silence: 1 },
      {
        words: `Stop when your knee starts to bend, your ${other(leg)} leg starts to lift, or the pull behind the leg won't let you go further.`,
      },
      { silence: 1 },
      { words: 'Notice where your heel is, then lower it at once. No need to hold it.' },
      { silence: 1 },
      {
        words: `If there's sharp pain, tingling, or pain in your back, lower it right away. Then say: Alexa, it hurts.`,
      },
      { silence: 2 },
    ];
  },
  'raise-now': ({ leg, practice, slow }) => {
    const silence = slow ? 5 : 3;
    return [
      { words: `${practice ? 'First, one for practice. ' : ''}Raise your ${leg} leg now, slowly.` },
      { silence },
      { words: 'Knee straight.' },
      { silence },
      { words: `Your ${other(leg)} leg stays down.` },
      { silence },
      { words: 'When it stops, notice your heel, and lower it.' },
    ];
  },
  counts: ({ does }) =>
    does ? 'Yes, that one counts.' : "The first one is practice, and doesn't count. The next one does.",
  'this-leg': ({ leg, first }) => (first ? `Your ${leg} leg goes first.` : `It's your ${leg} leg.`),
  'let-it-rest': (_, turn) => oneOf(['All right. Let it rest.', 'Okay. Let it rest.', 'Fine. Let it rest.'], turn),
  'yes-let-it-down': () => 'Yes, let it down, and let it rest.',
  'good-so-far': () => 'Good. Go on, and take your time.',
  'again-from-below': () => "Lower it, if you like, and let it rest. We'll do it again.",
  'now-it-counts': ({ leg }) => `Now the one that counts, with your ${leg} leg.`,
  'what-else': () => 'Okay, not that.',
  'how-angles-count': () => 'Flat on the floor is zero, and straight up is ninety. A guess is fine.',
  noted: () => 'Okay, noted.',
  'leg-rests': ({ leg }) => `${sentence(yourLeg(leg))} rests today, so we leave it alone.`,
  'as-last-time': () => 'And the pebble, as last time, so that I can compare.',
  'another-picture': () =>
    'Picture a string hanging straight down from your heel. Or say it as a clock: flat is three, and straight up is twelve.',
  'near-the-mark': () => "That's near the mark, so let's make sure.",
  'not-the-limit': () => "If nothing stopped it, that wasn't your limit yet.",
  'opposite-told': ({ leg, angle, method }) =>
    `And ${degrees(angle, method)} on the ${leg}${wayUp({ angle, method })}.`,
  'heard-angle': ({ reading }, turn) => {
    const said = sentence(degrees(reading.angle, reading.method));
    const where = `on the ${reading.leg}${wayUp(reading)}.`;
    return oneOf([`${said} ${where}`, `Okay, ${said.toLowerCase()} ${where}`], turn);
  },
  corrected: ({ reading }) =>
    `Changed: ${degrees(reading.angle, reading.method)} on the ${reading.leg}${wayUp(reading)}.`,
  mishap: ({ what, during }) => {
    const isDown = during === 'rest' || during === 'after-raise';
    const said = isDown ? LEG_DOWN[what] : LEG_UP[what];
    const inTest = during === 'raise' || during === 'after-raise';
    return inTest && what !== 'fear' ? `${said} That raise doesn't count.` : said;
  },
  'strap-goes': ({ leg }) => `Then move it over: we need your ${leg} leg, so the strap goes around your ${leg} foot.`,
  'not-counted': () => "Then that one doesn't count.",
  'wrong-leg': ({ leg, up }) =>
    up
      ? `Lower it, and let it rest. That one doesn't count. The strap goes around your ${leg} foot.`
      : `Then that one doesn't count. The strap goes around your ${leg} foot.`,
  'nothing-to-compare': ({ with: compared }) =>
    compared === 'last-time'
      ? "I don't have an earlier result for that leg."
      : "I don't have the other leg's height yet.",
  'too-wide': () => "That's a wide range, so let's narrow it down.",
  'two-heights': ({ one, other: another }) => `I heard ${inWords(one)} and ${inWords(another)}.`,
  'measure-again': ({ leg }) => `Then let's measure ${leg ? `${yourLeg(leg)} again` : 'again'}, to be sure.`,
  'impossible-angle': () => "A leg can't get that far; straight up is ninety.",
  'nothing-to-hold': () => "There's nothing to hold here: up, notice where your heel is, and straight down again.",
  'hardly-raised': () => "I heard a height that's barely off the floor, so I think I misheard.",
  'height-when-it-began': () => 'Then the height when it began is the one that counts.',
  'skipped-leg': ({ leg }) => `Okay, we leave out ${yourLeg(leg)}.`,
  'no-result': () => 'So there is no result today.',
  'no-test-today': () => "The test needs lying down, so today it's the seated stretch.",
  'no-result-yet': ({ leg }) =>
    leg
      ? `I don't have a result for ${yourLeg(leg)} yet.`
      : "I don't have a result yet. When you're ready, say: start the test.",
} satisfies Partial<Words>;

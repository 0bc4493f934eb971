/** What one locale of the store shows of the skill. */
export interface Listing {
  readonly name: string;
  /** At most 160 characters. */
  readonly summary: string;
  /** At most 4,000 characters; the disclaimer is part of it. */
  readonly description: string;
  /** The first opens the skill; the others are sentences that the interaction model knows, word for word. */
  readonly examplePhrases: readonly string[];
  /** Search words; at most 30. */
  readonly keywords: readonly string[];
}

/** What a page in the store words in the way of its place. */
interface Place {
  readonly physio: string;
  readonly round: 'round' | 'around';
  readonly belts: string;
  /** As it is written. Sources: docs/emergency-numbers.md. */
  readonly emergencyNumber: string;
}

const britain: Place = {
  physio: 'physiotherapist',
  round: 'round',
  belts: 'a dressing-gown cord, a towel or a sheet',
  emergencyNumber: '999',
};

const PLACES = {
  'en-US': {
    physio: 'physical therapist',
    round: 'around',
    belts: 'a bathrobe belt, a towel or a sheet',
    emergencyNumber: '911',
  },
  'en-GB': britain,
  'en-AU': { ...britain, emergencyNumber: '000' },
  'en-CA': {
    physio: 'physiotherapist',
    round: 'around',
    belts: 'a housecoat belt, a towel or a sheet',
    emergencyNumber: '911',
  },
  'en-IN': { ...britain, belts: 'a dupatta, a towel or a bedsheet', emergencyNumber: '112' },
} as const satisfies Record<string, Place>;

/** The skill's page in the store of a place. */
const listing = ({ physio, round, belts, emergencyNumber }: Place): Listing => ({
  name: 'Hamstring Coach',
  summary:
    'Find out by voice whether stretching your hamstrings may help a sore back, then be guided second by second.',
  description: `Sore low back, and everybody tells you to stretch your hamstrings? Test first. Hamstring Coach finds out with you, in a few minutes on the floor, whether your hamstrings are tight enough for stretching to be worth your time. If they are not, it tells you so.

WHAT YOU NEED
A clear space on the floor or a firm bed, something to loop ${round} your foot (${belts}) and, for the second stretch, a firm chair without wheels. No screen is needed and both hands stay free. Keep a phone within reach.

HOW IT GOES
• A few questions while you are still standing, to make sure that raising your leg is a good idea today. Your answers are used at once and never kept.
• Lie down, loop the strap ${round} one foot, and raise the leg with the knee straight. Stop at the first sign: your knee bends, the other leg lifts, or you feel discomfort behind the leg.
• Say how high it got, in degrees or in your own words. If you have no idea, one question about a pebble settles it.
• Hear what that means for each leg. Close to eighty degrees or more, stretching is unlikely to help your back. The further below, the more likely it is that it may.
• If a leg is tight: two gentle stretches, lying and seated, with every hold counted down. Say "Alexa, pause" whenever you like; no second is lost.
• Be reminded on the days and at the time you say, but not on a day that is done: "remind me Monday, Wednesday and Friday at seven".
• Come back another day for your stretches, or after four weeks to see what has changed: "Alexa, open hamstring coach", then "what was my last result".

YOURS ALONE
With voice ID, each person in the home has results of their own. Ask "what do you know about me" to hear what is kept, and say "delete my data" to have it gone.

PLEASE NOTE
Hamstring Coach is for general information and education about flexibility. It is not medical advice, it is not a medical device, it does not diagnose or treat anything, and it does not take the place of a doctor or ${physio}. Talk to a professional before you start if you are unsure, pregnant, or recovering from an injury or operation. Stop at once if something hurts. With numbness around the groin, trouble with bladder or bowels, weakness in both legs, chest pain, or pain after a fall, call your doctor or the emergency number (${emergencyNumber}) at once. Alexa skills cannot make that call for you.`,
  examplePhrases: [
    'Alexa, open hamstring coach',
    'Alexa, ask hamstring coach to start the test',
    'Alexa, ask hamstring coach what was my last result',
  ],
  keywords: [
    'hamstring',
    'hamstrings',
    'stretch',
    'stretching',
    'flexibility',
    'back',
    'low back',
    'straight leg raise',
    'mobility',
    'guided exercise',
    'hold timer',
    'countdown',
    'hands free',
  ],
});

/** The skill's pages in the stores, by locale. */
export const LISTINGS: Readonly<Record<keyof typeof PLACES, Listing>> = {
  'en-US': listing(PLACES['en-US']),
  'en-GB': listing(PLACES['en-GB']),
  'en-AU': listing(PLACES['en-AU']),
  'en-CA': listing(PLACES['en-CA']),
  'en-IN': listing(PLACES['en-IN']),
};

/** What the people who certify the skill are told; at most 4,000 characters. */
export const testingInstructions = `No account and no hardware is needed, and a permission only to be reminded; everything works by voice on any Alexa device. A screen only shows what is said as well.

A first session (about eight minutes):
1. "Alexa, open hamstring coach". You hear what the skill is and that it is information, not medical advice. Say "yes".
2. Six questions follow, one at a time. Say "no" to the first five and "yes" to the last one (can you lie down flat and get up again).
3. Say "ready" once you are in position (you need not really lie down). Guided pauses of up to forty seconds are intended: the person is getting down to the floor or moving to a chair. "Alexa, I'm ready" cuts any of them short.
4. The first raise is for practice: say "that's my limit". After the next one say "that's my limit", then "my knee bends", then "fifty five degrees". The same for the other leg.
5. You hear what the heights mean and are offered the stretches. Say "yes", then "ready". A hold lasts thirty seconds and is counted down. Try "Alexa, pause", "resume", "how long is left", "skip", "repeat".
6. "Alexa, stop" ends the session at any time; opening the skill again offers to go on.

Another day: "Alexa, open hamstring coach", then "what was my last result" or "start the test". In one sentence, too: "Alexa, ask hamstring coach what was my last result".

Reminders: say "remind me monday wednesday and friday at seven", then "in the evening". The days and the time are said back; "yes" sets the reminder. The first time Alexa asks for the permission in her own words. Answered with no, the skill says that nothing is set; not answered, it points to the card in the Alexa app. Then try "when is my reminder", "change my reminder to eight in the morning", "cancel my reminder". When the stretches are done on a day before its reminder, the skill moves the reminder to the next day by an update, and says so; that it will is said before it is set. No reminder is ever created without a yes to its days and time.

A card: say "show my therapist". You hear that the card goes to the Alexa app of the account, where others may read it; "yes" sends it. "Sum it up" tells the same in two sentences.

Why there are questions about health: raising a straight leg, or a long stretch, is the wrong thing to do for a few people. The questions route those people away from the exercise, to a doctor or to the emergency number, before anything starts. They are for safety only. The answers decide the next sentence and are then dropped: they are written neither to the database nor to a log. All that is kept is the date on which nothing spoke against the exercise, so that a regular user is not asked all six each time. To see it: answer "yes" to the first question; the skill refers to the emergency number and closes, and opening it again starts with the questions.

What is kept per person: how high each leg went, when, how it was judged and which of three signs ended the raise; the holds that were done; the chosen length of holds; the id, days and time of the reminder; for a day, where a session broke off. "What do you know about me" says so, "delete my data" (then "yes") removes it, and so does disabling the skill.

The skill places no calls and names no condition anybody has. It gives no verdict to somebody who reports pain during the raise: it asks them to lower the leg and see a professional.`;

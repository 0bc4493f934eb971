import type { WhyNot } from '../../domain/reminder';

type Told = (when: string) => string;

/** Why a reminder was not set, changed, found or cancelled: nothing is promised that is not so. */
export const REMINDER_FAILED: {
  readonly [Wish in 'set' | 'look' | 'cancel' | 'move']: Readonly<
    Partial<Record<WhyNot, Told>> & Record<'out-of-reach', Told>
  >;
} = {
  set: {
    'not-allowed': () =>
      "Alexa still doesn't let me set reminders, so nothing is set. You can allow it on the card in the Alexa app, and then ask me again.",
    refused: () => "That's fine. Without it I can't remind you, so nothing is set.",
    unanswered: () =>
      'Alexa heard no answer, so nothing is set. You can allow it on the card in the Alexa app, and then ask me again.',
    impossible: () =>
      "Alexa can't ask for that by voice here, so nothing is set. You can allow it on the card in the Alexa app, and then ask me again.",
    'too-many': () =>
      'Alexa has too many reminders already, so nothing is set. Delete some in the Alexa app, and then ask me again.',
    'not-here': () => "This device can't ring a reminder, so nothing is set. Ask me again on another Echo.",
    gone: () => "Alexa didn't take the reminder, so nothing is set. Please ask me again.",
    'out-of-reach': () => "I can't reach Alexa's reminders right now, so nothing is set. Please ask me again later.",
    late: () => "Alexa's reminders took too long, so I don't know whether it's set. Please look in the Alexa app.",
  },
  look: {
    'not-allowed': (set) => `I set one ${set}, but Alexa no longer lets me see whether it's still there.`,
    'not-here': (set) => `I set one ${set}, but this device can't tell me whether it's still there.`,
    gone: (set) => `I had set one ${set}, but it's gone from Alexa. So I don't remind you.`,
    'out-of-reach': (set) => `I set one ${set}, but I can't reach Alexa's reminders to see whether it's still there.`,
    late: (set) => `I set one ${set}, but Alexa's reminders don't tell me whether it's still there.`,
  },
  cancel: {
    'not-allowed': () =>
      "Alexa no longer lets me at your reminder, so I can't cancel it. Please delete it in the Alexa app.",
    'not-here': () => "This device can't do that, so your reminder stays. Please delete it in the Alexa app.",
    gone: () => 'It was gone from Alexa already, so nothing rings.',
    'out-of-reach': () => "I can't reach Alexa's reminders right now, so it stays. Please ask me again later.",
    late: () => "Alexa's reminders took too long, so I don't know whether it's gone. Please look in the Alexa app.",
  },
  move: {
    'not-allowed': () => 'Alexa no longer lets me at your reminder, so it rings as before.',
    gone: () => 'It was gone from Alexa already, so nothing rings.',
    'out-of-reach': () => "I can't reach Alexa's reminders right now, so it rings as before.",
    late: () => "Alexa's reminders took too long, so it may ring as before.",
  },
};

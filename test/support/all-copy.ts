import { screenOf } from '../../lambda/alexa/screens/screen';
import type { Line } from '../../lambda/dialogue/line';
import { respond } from '../../lambda/dialogue/respond';
import { TOPICS } from '../../lambda/dialogue/topic';
import { exactly } from '../../lambda/domain/angle';
import { emptyPast, type Past } from '../../lambda/domain/past';
import { ITEMS, QUESTIONS } from '../../lambda/domain/screening';
import { CHECKS } from '../../lambda/domain/screening-table';
import { secondsToSay } from '../../lambda/speech/duration';
import type { Piece } from '../../lambda/speech/speech';
import type { Voice } from '../../lambda/speech/voice';
import { events } from './all-events';
import { everyPlace } from './every-place';
import { momentAt } from './moment-at';
import { gallery } from './screen-gallery';
import { NOW } from './standing-at';

/*
 * All that the skill says and shows, as far as every event at every place brings it out, by the voice of any locale.
 */

const DAY = 86_400_000;

/** Somebody with tests and stretches of years, months and days ago. */
const past: Past = {
  ...emptyPast(true),
  readings: [400, 60, 3].flatMap((days) =>
    (['left', 'right'] as const).map((leg) => ({
      leg,
      angle: exactly(50 - days / 20),
      method: 'measured' as const,
      stoppedBy: ['knee-bends' as const],
      takenAt: NOW - days * DAY,
      afterStretching: false,
    })),
  ),
};

/** What is answered to every event at every place, by several pasts, and all that the gallery shows. */
export const turnsEverywhere = [
  ...[{}, { past }, { lying: true, strained: true }].flatMap((more) =>
    everyPlace(more).flatMap(([, state]) => events.map((event) => respond(state, event, momentAt(NOW + 20_000)))),
  ),
  ...gallery.map(({ turn }) => turn),
];

/** What takes several misses, or one question of many, to be said. */
const seldom: readonly Line[] = [
  ...TOPICS.map((topic): Line => ({ say: 'answer', topic })),
  ...everyPlace().flatMap(([at, { place }]): readonly Line[] => [
    { say: 'help', at, fine: true },
    { say: 'help', at, fine: false },
    { say: 'for-example', place, times: 1 },
    { say: 'for-example', place, times: 2 },
  ]),
  ...[...QUESTIONS, ...CHECKS].flatMap((about): readonly Line[] => [
    { say: 'in-plain-words', about },
    { say: 'why-asked', about },
  ]),
  ...ITEMS.map((of): Line => ({ say: 'in-plain-words', about: 'brief', of })),
];

const lines: readonly Line[] = [
  ...new Map(
    [...turnsEverywhere.flatMap((turn) => [...turn.lines, ...turn.again]), ...seldom].map((line) => [
      JSON.stringify(line),
      line,
    ]),
  ).values(),
];

const inWords = (piece: Piece): readonly string[] =>
  'words' in piece ? [piece.words] : 'cues' in piece ? piece.cues.map(({ words }) => words) : [];

/** Every sentence that a voice says. */
export const saidBy = once(({ speech, reminder }: Voice): readonly string[] => [
  ...new Set([reminder, ...[0, 1, 2].flatMap((turn) => speech(lines, turn).flatMap(inWords))]),
]);

const cards = turnsEverywhere.flatMap(({ card }) => (card && card !== 'permission' ? [card] : []));

/** The words of every screen and card; what is neither a sentence nor begins with a capital letter is about colours and places. */
export const shownBy = once((spoken: Voice): readonly string[] => {
  const { labels, card } = spoken;
  const screens = gallery.map(({ turn }) => screenOf(turn, momentAt(NOW), spoken));
  return [
    ...new Set(
      textsIn([screens, labels, cards.map(card)]).filter((text) => / |^[A-Z]/.test(text) && !/^[#M$@]/.test(text)),
    ),
  ];
});

/** Looks at each voice once. */
function once<Result>(look: (voice: Voice) => Result): (voice: Voice) => Result {
  const seen = new Map<Voice, Result>();
  return (voice) => {
    const result = seen.get(voice) ?? look(voice);
    seen.set(voice, result);
    return result;
  };
}

const textsIn = (whole: unknown): readonly string[] => {
  if (typeof whole === 'string') return [whole];
  return typeof whole === 'object' && whole !== null ? Object.values(whole).flatMap(textsIn) : [];
};

/** A cue that a slow voice, 140 words a minute against Alexa's usual 175, does not say before the next one; undefined where all fit. */
export function tooLongBy({ pace, speech }: Voice): string | undefined {
  for (const piece of speech(lines, 0)) {
    if (!('cues' in piece)) continue;
    for (const [index, { at, words }] of piece.cues.entries()) {
      const until = piece.cues[index + 1]?.at ?? piece.seconds;
      const needs = secondsToSay(words, pace) * (175 / 140);
      if (at + needs > until) return `"${words}" needs ${needs.toFixed(1)} s and has ${until - at}`;
    }
  }
  return undefined;
}

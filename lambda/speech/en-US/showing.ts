import type { LegStanding } from '../../dialogue/line';
import type { Words } from '../words';
import { inWords } from './numbers';
import { counted, list, onDay, sentence, somewhere, yourLeg } from './phrase';

/** "your left leg got to around fifty degrees"; the second leg is told shorter. */
const reached = ({ leg, latest: { angle, method } }: LegStanding, first: boolean): string => {
  return `${yourLeg(leg)}${first ? ' got' : ''} to ${somewhere(angle, method)}${first ? ' degrees' : ''}`;
};

/** "your left leg is about twenty degrees higher than on March third"; nothing where the measuring does not bear it. */
function moved({ leg, since }: LegStanding): readonly string[] {
  if (since?.change.size !== 'real') return [];
  const { by, method } = since.change;
  const apart = method === 'measured' ? Math.abs(by) : Math.round(Math.abs(by) / 5) * 5;
  const about = method === 'measured' ? '' : 'about ';
  return [
    `${yourLeg(leg)} is ${about}${inWords(apart)} degrees ${by > 0 ? 'higher' : 'lower'} than ${onDay(since.on)}`,
  ];
}

/** What there is to show somebody else, and where it goes. */
export const showing = {
  'card-for-all': () =>
    "I can send a card with your results to the Alexa app. Everybody who uses this account's app can read it there.",
  'card-sent': () => 'Done. The card is in the Alexa app.',
  'no-card': () => "Okay, I won't send it.",
  'in-brief': ({ legs, days }) => {
    const sameDay = legs.every(({ on }) => on.ago === legs[0]?.on.ago);
    const told = legs.map((one, index) => `${reached(one, index === 0)}${sameDay ? '' : ` ${onDay(one.on)}`}`);
    const when = sameDay && legs[0] ? `${onDay(legs[0].on)}, ` : '';
    const since = legs.flatMap(moved);
    const alike = legs.some((leg) => leg.since !== undefined);
    const none = alike ? 'no change is large enough to call it real' : "there's nothing to compare with yet";
    const stretched =
      days > 0 ? `In four weeks you stretched on ${counted(days, 'day')}` : 'There was no stretching lately';
    return `${sentence(`${when}${list(told)}`)}. ${stretched}, and ${since.length > 0 ? list(since) : none}.`;
  },
} satisfies Partial<Words>;

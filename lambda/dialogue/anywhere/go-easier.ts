import type { During, Felt, Outcome } from '../../domain/felt';
import type { Leg } from '../../domain/leg';
import type { Event } from '../event';
import type { Line } from '../line';
import { go, type Move, stay } from '../move';
import { close, closeOn, doneWell } from '../places/how-it-felt';
import { legConcerned, restLeg } from '../places/rest-leg';
import { WAKING } from '../places/sign-check';
import type { Place, State } from '../state';
import { isLowered, stretchAt } from '../steps/body';
import { lessNextTime } from '../steps/carry-over';
import { legAt } from '../steps/question';
import { checkBefore } from '../steps/safety';
import { found } from '../steps/settle-reading';
import type { Moment } from '../turn';

/** Something felt, as it was heard. */
export type FeltEvent = Extract<Event, { heard: 'felt' }>;

const whereFelt = (felt: readonly Felt[], during: During, back: Place): Place => ({
  at: 'where-felt',
  felt,
  during,
  back,
});

/** What something felt comes to, where it ends neither the day nor the visit. */
export type Milder = Exclude<Outcome, 'emergency' | 'clinician-first' | 'lie-until-it-passes' | 'stop-for-today'>;

/** Less, a rest, another leg, or a question: what is done where nothing ends. */
export function milder(from: State, means: Milder, during: During, event: FeltEvent, moment: Moment): Move | undefined {
  const { place } = from;
  const closed = place.at === 'after' ? easeNextTime(from, means, moment) : undefined;
  if (closed) return closed;
  switch (means) {
    case 'leg-rests': {
      const leg = legConcerned(from);
      return leg ? restLeg(from, leg) : stay(from, [{ say: 'noted' }]);
    }
    case 'wakes':
      return go(from, checkBefore(place, 'foot-wakes'), {
        say: [
          { say: 'ease', how: 'rest', during, lowered: isLowered(place), stretch: stretchAt(from) },
          { say: 'quiet', during: 'rest', seconds: WAKING },
        ],
      });
    case 'where':
      return go(from, whereFelt(event.felt, during, place), {
        say: [{ say: 'let-it-down', lowered: during === 'rest' || isLowered(place), stretch: stretchAt(from) }],
      });
    case 'rest':
    case 'once-more':
    case 'relax-foot':
    case 'soften-knee':
      return ease(from, means, during);
    case 'less':
      return lessNextTime(ease(from, means, during), moment);
    case 'third-stop':
      return thirdStop(from, event, moment);
    case 'right':
      return stay(from, [{ say: 'right' }]);
    case 'noted':
      // Asked how it felt, that is the answer.
      return place.at === 'after' ? undefined : stay(from, []);
  }
}

/** The stretch is done, and that is how it felt: too much, and a leg that needs it rests. Nobody is asked again. */
function easeNextTime(from: State, means: Milder, moment: Moment): Move | undefined {
  const here = { ...from, moment };
  switch (means) {
    case 'less':
    case 'soften-knee':
      return closeOn(here, 'too-strong', [], doneWell(from.visit));
    case 'leg-rests':
      return closeOn(here, 'too-strong', [{ say: 'let-it-settle' }]);
    case 'relax-foot':
      return close(here, [{ say: 'ease', how: means, during: 'rest', lowered: true, stretch: stretchAt(from) }]);
    default:
      return undefined;
  }
}

/** Less, or a rest: in a test another go is offered, in a hold it waits for them. */
function ease(from: State, how: 'rest' | 'once-more' | 'relax-foot' | 'soften-knee' | 'less', during: During): Move {
  const leg = legConcerned(from);
  const say: readonly Line[] = [{ say: 'ease', how, during, lowered: isLowered(from.place), stretch: stretchAt(from) }];
  if (during === 'test' && leg) return go(from, { at: 'another-go', leg }, { say });
  return { ...go(from, from.place, { say }), plays: 'question' };
}

/** The pull that ends a raise; a height in the same sentence is taken with it. */
function thirdStop(from: State, event: FeltEvent, moment: Moment): Move | undefined {
  const { place } = from;
  const ends = place.at === 'raise' || place.at === 'stop-reason' || place.at === 'go-further';
  const hurts = event.felt.some(({ what }) => what !== 'pull');
  if (!ends && !(place.at === 'angle' && event.angle)) return stay(from, hurts ? [{ say: 'gentler-next' }] : []);
  const open = 'finding' in place ? place.finding : undefined;
  if (place.at === 'raise' && place.practice) return hurts ? gentlerNow(from, place.leg) : undefined;
  const leg = legAt(place, from.visit) ?? 'left';
  const stopped = [...new Set([...(event.stopped ?? []), 'discomfort-behind-leg' as const])];
  const findings: Event = { heard: 'findings', stopped, ...(event.angle && { angle: event.angle }) };
  const say: readonly Line[] = hurts ? [{ say: 'only-a-gentle-pull' }] : [];
  const down: readonly Line[] = place.at === 'raise' ? [{ say: 'let-it-rest' }, ...say] : say;
  return found(from, open ?? { leg, asked: [] }, findings, moment, down);
}

/** The practice raise hurt behind the thigh: nothing is measured in it, and the one that counts waits for a yes. */
function gentlerNow(from: State, leg: Leg): Move {
  const say: readonly Line[] = [{ say: 'let-it-rest' }, { say: 'only-a-gentle-pull' }];
  return go(from, { at: 'another-go', leg }, { say, visit: { practised: [...from.visit.practised, leg] } });
}

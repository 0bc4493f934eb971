import type { Line } from '../../../dialogue/line';
import type { Place, State } from '../../../dialogue/state';
import { legAt } from '../../../dialogue/steps/question';
import type { Labels } from '../../../speech/labels';
import type { View } from '../view';
import { answersAt } from './answers';
import { type Captioned, type Sounding, stepsOf } from './said-now';

/** Places where somebody does something while it is told: the screen goes along with the voice, and asks when the voice asks. */
export type Doing = Extract<Place['at'], 'set-up' | 'raise' | 'stretch-set-up' | 'up-and-over'>;

/** What such a place shows, line by line. */
export function exerciseView(
  { place, visit }: State & { readonly place: { readonly at: Doing } },
  lines: readonly Line[],
  labels: Labels,
  sounding: Sounding,
): View {
  const captionsOf = captionsAt({ place, visit }, labels);
  const steps = stepsOf(lines, sounding, captionsOf);
  const largest = place.at === 'set-up' && place.why !== 'once-more';
  return { show: 'exercise', steps, chips: answersAt(place, labels, lines), ...(largest && { largest }) };
}

type Captions = (line: Line) => readonly Captioned[];

function captionsAt({ place, visit }: State & { readonly place: { readonly at: Doing } }, labels: Labels): Captions {
  const leg = legAt(place, visit) ?? 'left';
  const title = labels.leg[leg];
  switch (place.at) {
    case 'set-up':
      return place.why === 'once-more' ? resting(title, labels) : strapping(labels.side[leg], labels);
    case 'raise':
      return raising(place.practice, title, labels);
    case 'stretch-set-up': {
      const hold = visit.stretching?.holds[visit.stretching.next];
      const [pose, body] = [
        hold?.stretch === 'seated' ? 'seated-stretch' : 'lying-stretch',
        hold ? labels.holds(hold) : '',
      ] as const;
      return toldThenAsked('how-to-stretch', { pose, title, body }, `${body}. ${labels.readyNow}`);
    }
    case 'up-and-over':
      return gettingUp(visit.lying, labels);
  }
}

/** What is needed, then which foot goes into the strap. */
const strapping =
  (title: string, labels: Labels): Captions =>
  (line) => {
    const strap: Captioned = { pose: 'strap-on', title, body: labels.strapOn };
    switch (line.say) {
      case 'set-up':
        return line.full
          ? [
              { pose: 'strap-on', title: labels.bring, body: labels.needed(line.chair) },
              { ...strap, piece: 2 },
            ]
          : [strap];
      case 'other-foot':
        return [strap];
      case 'question':
        return [{ ...strap, body: `${labels.strapOn}. ${labels.readyNow}` }];
      default:
        return [];
    }
  };

const resting =
  (title: string, labels: Labels): Captions =>
  (line) => {
    if (line.say === 'rest-first') return [{ pose: 'rest', title, body: labels.letItRest }];
    return line.say === 'question' ? [{ pose: 'rest', title, body: labels.question(line) }] : [];
  };

/** The leg rests while it is told how it goes; then it goes up, comes down, and that is asked. */
const raising =
  (practice: boolean, title: string, labels: Labels): Captions =>
  (line) => {
    const listening = (body: string, piece = 0): Captioned => ({ pose: 'rest', title, body, piece, silent: true });
    const lowering: Captioned = { pose: 'raise', title, body: labels.lowerIt };
    switch (line.say) {
      case 'let-it-rest':
        return [listening(labels.letItRest)];
      case 'how-to-raise':
        // Its pieces of words have silences between them.
        return line.full
          ? labels.howToRaise(line.leg).map((body, index) => listening(body, 2 * index))
          : [listening(labels.listen)];
      case 'raise-now':
        return [
          // Not before it has been said: a voice may be slower than we reckon.
          { pose: 'raise', title, body: labels.raise(practice), piece: 1 },
          { ...lowering, piece: 6 },
        ];
      case 'quiet':
        return line.during === 'rest' ? [] : [lowering];
      case 'question':
        return [{ pose: 'rest', title, body: labels.question(line) }];
      default:
        return [];
    }
  };

const gettingUp =
  (lying: boolean, labels: Labels): Captions =>
  (line) => {
    const chair: Captioned = { pose: 'seated-stretch', title: labels.chair, body: labels.takeChair };
    switch (line.say) {
      case 'how-to-get-to-chair':
        return lying ? [{ pose: 'get-up', title: labels.getUp, body: labels.gettingUp }] : [chair];
      case 'quiet':
        // Its words in the middle send nobody to the chair who is not up yet.
        return [{ ...chair, piece: 1 }];
      case 'question':
        return [{ ...chair, body: labels.question(line) }];
      default:
        return [];
    }
  };

/** The same all the time; asked at the end. */
const toldThenAsked =
  (told: Line['say'], caption: Captioned, asked: string): Captions =>
  (line) => {
    if (line.say === told) return [caption];
    return line.say === 'question' ? [{ ...caption, body: asked }] : [];
  };

import type { Response, ui } from 'ask-sdk-model';
import type { Piece, Speech, Track } from '../speech/speech';
import { renderSound } from './apla';
import { type Delivery, ssml } from './ssml';

/** What is to be said in one turn, and how. */
export interface Utterance extends Delivery {
  readonly speech: Speech;
  /** Said when nobody answers; must stand alone. Unused when the session closes. */
  readonly reprompt: Speech;
  /** Whether the microphone opens afterwards. */
  readonly open: boolean;
  /** The device has told us that it cannot play our documents. */
  readonly plainSound: boolean;
  /** It answers a touch, which does not silence Alexa as her name does: what she is saying is to end. */
  readonly interrupts: boolean;
}

/** The audible part of a response. */
export type Sound = Pick<Response, 'outputSpeech' | 'reprompt' | 'shouldEndSession' | 'directives'>;

/**
 * A turn as a device hears it. A turn with a hold is played as a document from its first track on, since only that keeps
 * time to the tick; every other turn is plain speech, which every device plays.
 */
export function speak(utterance: Utterance): Sound {
  const { speech, reprompt, open } = utterance;
  const spokenFirst = byDocument(utterance) ? speech.slice(0, speech.findIndex(isTrack)) : speech;
  const document = speech.slice(spokenFirst.length);
  return {
    ...(utterance.interrupts
      ? {
          outputSpeech: {
            ...plain(spokenFirst.length > 0 ? spokenFirst : BREATH, utterance),
            playBehavior: 'REPLACE_ALL',
          },
        }
      : spokenFirst.length > 0 && { outputSpeech: plain(spokenFirst, utterance) }),
    ...(document.length > 0 && { directives: [renderSound(document, utterance.slow)] }),
    ...(open && { reprompt: { outputSpeech: plain(reprompt, utterance) } }),
    shouldEndSession: !open,
  };
}

/** Said to end what is being said, where there is nothing else to say first. */
const BREATH: Speech = [{ silence: 0.1 }];

const byDocument = ({ speech, plainSound }: Utterance): boolean => !plainSound && speech.some(isHold);

const isTrack = (piece: Piece): piece is Track => 'track' in piece;

const isHold = (piece: Piece): boolean => isTrack(piece) && piece.track === 'hold';

const plain = (speech: Speech, delivery: Delivery): ui.SsmlOutputSpeech => ({
  type: 'SSML',
  ssml: ssml(speech, delivery),
});

import type { Directive, Response, ui } from 'ask-sdk-model';
import { playApla } from './apla';
import { type Item, inSequence, SILENT, type Sound, type Speaker, say } from './sound';
import { playSsml } from './ssml';
import { estimate, USUAL_SPEED } from './voice';

/** What is heard of a response: its speech, and its reprompt when nobody answers. Times in seconds from each beginning. */
export interface Timeline {
  readonly speech: readonly Item[];
  readonly seconds: number;
  readonly reprompt: readonly Item[];
  readonly repromptSeconds: number;
}

/**
 * When everything in a response is heard, by whoever speaks it; by default a quick estimate at Alexa's usual speed.
 * A device plays `outputSpeech` first, then the audio documents. Throws a sentence about sound that could not be played.
 */
export function timeline(response: Response, speaker: Partial<Speaker> = {}): Timeline {
  const whoever = { voice: estimate, wordsPerMinute: USUAL_SPEED, ...speaker };
  const speech = play(response.outputSpeech, response.directives, whoever);
  const reprompt = play(response.reprompt?.outputSpeech, response.reprompt?.directives, whoever);
  return {
    speech: speech.items,
    seconds: speech.seconds,
    reprompt: reprompt.items,
    repromptSeconds: reprompt.seconds,
  };
}

const play = (speech: ui.OutputSpeech | undefined, directives: readonly Directive[] = [], speaker: Speaker): Sound =>
  inSequence([playSpeech(speech, speaker), ...directives.map((directive) => playDirective(directive, speaker))]);

function playSpeech(speech: ui.OutputSpeech | undefined, speaker: Speaker): Sound {
  if (speech === undefined) return SILENT;
  return speech.type === 'SSML' ? playSsml(speech.ssml, speaker) : say(speech.text, speaker);
}

const playDirective = (directive: Directive, speaker: Speaker): Sound =>
  directive.type === 'Alexa.Presentation.APLA.RenderDocument' ? playApla(directive.document, speaker) : SILENT;

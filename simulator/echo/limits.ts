import type { Directive, Response, ResponseEnvelope } from 'ask-sdk-model';
import type { Household } from './household';
import { refusalOfAsking } from './permission';

/** Longest speech, in characters of its SSML. Source: Alexa's best practices for text responses. */
const SPEECH_CHARACTERS = 8000;
/** Longest `<break>`, in seconds. Source: Alexa's SSML reference. */
const BREAK_SECONDS = 10;
/** Most `<audio>` tags in one speech. Source: Alexa's SSML reference, older edition. */
const AUDIO_TAGS = 5;
/** Longest card, title and text together, in characters. Source: Alexa's limits for cards. */
const CARD_CHARACTERS = 8000;
/** Largest response, session attributes included. Source: Alexa's response limits. */
const RESPONSE_BYTES = 120 * 1024;
/** Longest sound of a response, in seconds. Source: Alexa's limits for audio in responses. */
const SOUND_SECONDS = 240;
/** Longest sound of a reprompt, in seconds. Source: the same. */
const REPROMPT_SECONDS = 90;

const SCREEN_DIRECTIVES = ['Alexa.Presentation.APL.RenderDocument', 'Alexa.Presentation.APL.ExecuteCommands'];
const AUDIO_DIRECTIVE = 'Alexa.Presentation.APLA.RenderDocument';

/** Whether something returned by an endpoint is a response at all. */
export function isEnvelope(returned: unknown): returned is ResponseEnvelope {
  if (typeof returned !== 'object' || returned === null) return false;
  if (!('version' in returned && 'response' in returned)) return false;
  return typeof returned.version === 'string' && typeof returned.response === 'object' && returned.response !== null;
}

/** Why Alexa would not play a response on a household's device, as a sentence; undefined when it would. */
export function refusalOf(envelope: ResponseEnvelope, household: Household): string | undefined {
  const bytes = Buffer.byteLength(JSON.stringify(envelope));
  if (bytes > RESPONSE_BYTES) return `The response has ${bytes} bytes; Alexa takes ${RESPONSE_BYTES}.`;
  const { outputSpeech, reprompt, directives = [], card } = envelope.response;
  return (
    refusalOfCard(card) ??
    refusalOfAsking(envelope.response) ??
    refusalOfSpeech('speech', outputSpeech) ??
    refusalOfSpeech('reprompt', reprompt?.outputSpeech) ??
    first(directives, (directive) => refusalOfDirective(directive, household)) ??
    first(reprompt?.directives ?? [], refusalInReprompt)
  );
}

/** Why Alexa would not play sound of such a length, in seconds; undefined when it would. */
export const refusalOfLength = (seconds: number, repromptSeconds: number): string | undefined =>
  tooLong('response', seconds, SOUND_SECONDS) ?? tooLong('reprompt', repromptSeconds, REPROMPT_SECONDS);

const tooLong = (what: string, seconds: number, most: number): string | undefined =>
  seconds > most ? `The ${what} lasts ${Math.ceil(seconds)} seconds; Alexa plays ${most}.` : undefined;

function refusalOfSpeech(what: string, speech: Response['outputSpeech']): string | undefined {
  if (speech === undefined) return undefined;
  const text: unknown = speech.type === 'SSML' ? speech.ssml : speech.type === 'PlainText' ? speech.text : undefined;
  if (typeof text !== 'string') return `The ${what} is neither SSML nor plain text.`;
  if (text.length > SPEECH_CHARACTERS) {
    return `The ${what} has ${text.length} characters; Alexa takes ${SPEECH_CHARACTERS}.`;
  }
  const longest = Math.max(0, ...[...text.matchAll(/<break\b[^>]*\btime="([\d.]+)(m?s)"/g)].map(secondsOfBreak));
  if (longest > BREAK_SECONDS) return `The ${what} has a break of ${longest} seconds; Alexa takes ${BREAK_SECONDS}.`;
  const audio = [...text.matchAll(/<audio\b/g)].length;
  return audio > AUDIO_TAGS ? `The ${what} has ${audio} audio tags; Alexa takes ${AUDIO_TAGS}.` : undefined;
}

function refusalOfCard(card: Response['card']): string | undefined {
  if (card?.type !== 'Simple') return undefined;
  const length = `${card.title ?? ''}${card.content ?? ''}`.length;
  return length > CARD_CHARACTERS ? `The card has ${length} characters; Alexa takes ${CARD_CHARACTERS}.` : undefined;
}

const secondsOfBreak = ([, amount, unit]: RegExpExecArray): number => Number(amount) / (unit === 'ms' ? 1000 : 1);

function refusalOfDirective(directive: Directive, household: Household): string | undefined {
  if (directive.type === AUDIO_DIRECTIVE || directive.type === 'Connections.SendRequest') return undefined;
  if (!SCREEN_DIRECTIVES.includes(directive.type))
    return `The directive ${directive.type} is not one this device knows.`;
  return household.screen === undefined
    ? `The directive ${directive.type} was sent to a device without a screen.`
    : undefined;
}

const refusalInReprompt = ({ type }: Directive): string | undefined =>
  type === AUDIO_DIRECTIVE ? undefined : `The directive ${type} does not belong in a reprompt.`;

const first = <T>(items: readonly T[], refuse: (item: T) => string | undefined): string | undefined => {
  for (const item of items) {
    const refusal = refuse(item);
    if (refusal !== undefined) return refusal;
  }
  return undefined;
};

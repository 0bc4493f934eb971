import { SaxesParser } from 'saxes';
import { inSequence, type Sound, type Speaker, say, silence } from './sound';

/** What SSML asks for, in order: words at a share of the usual speed, or a silence in seconds. */
export type SsmlPart = { readonly words: string; readonly rate: number } | { readonly silence: number };

/** The pause after a text when another follows with no break between, in seconds. */
const PAUSE_BETWEEN_TEXTS = 0.4;

/**
 * Reads SSML strictly, as Alexa does. Knows `speak`, `break` with a time, and `prosody` with a rate in percent.
 * Throws a sentence when the markup is malformed or has anything else in it.
 */
export function readSsml(ssml: string): readonly SsmlPart[] {
  const parts: SsmlPart[] = [];
  const rates = [1];
  const open: string[] = [];
  let text = '';
  const endText = (): void => {
    const words = text.replace(/\s+/g, ' ').trim();
    if (words !== '') parts.push({ words, rate: rates.at(-1) ?? 1 });
    text = '';
  };
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw new Error(`The SSML is malformed (${error.message}): ${ssml}`);
  });
  parser.on('text', (more) => {
    text += more;
  });
  parser.on('opentag', ({ name, attributes }) => {
    endText();
    if ((open.length === 0) !== (name === 'speak'))
      throw new Error(`SSML begins with <speak> and has no other: ${ssml}`);
    open.push(name);
    if (name === 'break') parts.push({ silence: secondsOf(attributes.time) });
    else if (name === 'prosody') rates.push((rates.at(-1) ?? 1) * shareOf(attributes.rate));
    else if (name !== 'speak') throw new Error(`The simulated Echo cannot speak <${name}>.`);
  });
  parser.on('closetag', ({ name }) => {
    endText();
    open.pop();
    if (name === 'prosody') rates.pop();
  });
  parser.write(ssml).close();
  return parts;
}

/** The sound of SSML. Breaks add up, as on a device. */
export function playSsml(ssml: string, speaker: Speaker): Sound {
  const parts = readSsml(ssml);
  return inSequence(parts.flatMap((part, index) => playPart(part, parts[index - 1], speaker)));
}

function playPart(part: SsmlPart, before: SsmlPart | undefined, speaker: Speaker): readonly Sound[] {
  if ('silence' in part) return [silence(part.silence)];
  const said = say(part.words, { ...speaker, wordsPerMinute: speaker.wordsPerMinute * part.rate });
  return before !== undefined && 'words' in before ? [silence(PAUSE_BETWEEN_TEXTS), said] : [said];
}

function secondsOf(time: string | undefined): number {
  const [, amount, unit] = /^(\d+(?:\.\d+)?)(ms|s)$/.exec(time ?? '') ?? [];
  if (amount === undefined)
    throw new Error(`A <break> needs a time such as "500ms" or "3s"; this one has "${time ?? ''}".`);
  return unit === 'ms' ? Number(amount) / 1000 : Number(amount);
}

function shareOf(rate: string | undefined): number {
  const [, percent] = /^(\d+(?:\.\d+)?)%$/.exec(rate ?? '') ?? [];
  if (percent === undefined)
    throw new Error(`The simulated Echo knows a prosody rate in percent only, not "${rate ?? ''}".`);
  return Number(percent) / 100;
}

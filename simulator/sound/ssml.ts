import { SaxesParser } from 'saxes';
import { inSequence, type Sound, type Speaker, say, silence } from './sound';

/** What SSML asks for, in order: words at a share of the usual speed, or a silence in seconds. */
export type Mark = { readonly words: string; readonly rate: number } | { readonly silence: number };

/** The pause after a text when another follows with no break between, in seconds. */
const PAUSE_BETWEEN_TEXTS = 0.4;

/**
 * Reads SSML strictly, as Alexa does. Knows `speak`, `break` with a time, and `prosody` with a rate in percent.
 * Throws a sentence when the markup is malformed or has anything else in it.
 */
export function readSsml(ssml: string): readonly Mark[] {
  const marks: Mark[] = [];
  const rates = [1];
  const open: string[] = [];
  let text = '';
  const endText = (): void => {
    const words = text.replace(/\s+/g, ' ').trim();
    if (words !== '') marks.push({ words, rate: rates.at(-1) ?? 1 });
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
    if (name === 'break') marks.push({ silence: secondsOf(attributes.time) });
    else if (name === 'prosody') rates.push((rates.at(-1) ?? 1) * shareOf(attributes.rate));
    else if (name !== 'speak') throw new Error(`The simulated Echo cannot speak <${name}>.`);
  });
  parser.on('closetag', ({ name }) => {
    endText();
    open.pop();
    if (name === 'prosody') rates.pop();
  });
  parser.write(ssml).close();
  return marks;
}

/** The sound of SSML. Breaks add up, as on a device. */
export function playSsml(ssml: string, speaker: Speaker): Sound {
  const marks = readSsml(ssml);
  return inSequence(marks.flatMap((mark, index) => playMark(mark, marks[index - 1], speaker)));
}

function playMark(mark: Mark, before: Mark | undefined, speaker: Speaker): readonly Sound[] {
  if ('silence' in mark) return [silence(mark.silence)];
  const said = say(mark.words, { ...speaker, wordsPerMinute: speaker.wordsPerMinute * mark.rate });
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

import type { Response } from 'ask-sdk-model';
import type { Item, Spoken } from '../../simulator/sound/sound';
import { type Timeline, timeline } from '../../simulator/sound/timeline';
import { SAMPLE_RATE, type Studio } from './voice';

/** Something to be heard, from a second of the recording on. */
export interface Take {
  readonly at: number;
  readonly samples: Int16Array;
}

/** Takes on one tape of so many seconds; where they overlap they add up, as loud as the tape allows. */
export function mix(takes: readonly Take[], seconds: number): Int16Array {
  const tape = new Int16Array(Math.ceil(seconds * SAMPLE_RATE));
  for (const { at, samples } of takes) {
    const start = Math.round(at * SAMPLE_RATE);
    samples.subarray(0, tape.length - start).forEach((sample, index) => {
      tape[start + index] = clipped((tape[start + index] ?? 0) + sample);
    });
  }
  return tape;
}

const clipped = (sample: number): number => Math.max(-32_768, Math.min(32_767, sample));

/** When everything in a response is heard from a real voice, which has spoken every word of it. */
export async function timed(response: Response, wordsPerMinute: number, studio: Studio): Promise<Timeline> {
  const { speech, reprompt } = timeline(response, { wordsPerMinute });
  for (const spoken of [...speech, ...reprompt].filter(isSpoken)) {
    await studio.prepare(spoken.words, spoken.wordsPerMinute);
  }
  return timeline(response, { wordsPerMinute, voice: studio.voice });
}

export const isSpoken = (item: Item): item is Spoken => 'words' in item;

/** Words on the timeline as takes; what a document cuts off is not heard. */
export const takes = (items: readonly Item[], studio: Studio): readonly Take[] =>
  items.filter(isSpoken).map(({ at, seconds, words, wordsPerMinute }) => ({
    at,
    samples: studio.samples(words, wordsPerMinute).subarray(0, Math.round(seconds * SAMPLE_RATE)),
  }));

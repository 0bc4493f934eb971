/**
 * Measures on real sound how well a hold keeps its time: our document, our plain speech, and the usual way of words with
 * breaks between them, at three speeds of speech. Prints a Markdown table; fails when a promise is broken.
 */
import type { Response } from 'ask-sdk-model';
import { type HoldCue, startCoach } from './hold-turn';
import { isSpoken, mix, takes, timed } from './recording';
import { isAudible, openStudio, SAMPLE_RATE, type Studio } from './voice';

const HOLDS = [15, 20, 30, 45, 60] as const;
const SPEEDS = [140, 175, 210] as const;

/** By how many seconds a hold may miss its length: the document's cues at any speed; plain speech at 175, and at the others. */
const ALLOWED = { document: 0.05, usualSpeed: 1, otherSpeeds: 2 } as const;

/** How a hold came out on tape. */
interface Measured {
  /** From the first sound of "hold" to the first of the release, in seconds. */
  readonly held: number;
  /** The worst that any cue, release included, is off its second. */
  readonly worst: number;
  readonly overlap: boolean;
}

/** The same hold as most skills speak it: the seconds between two cues as a break between their words. */
function usualWay(cues: readonly HoldCue[]): Response {
  const markup = cues.map(({ at, words }, index) => {
    const next = cues[index + 1];
    return `${words}${next ? breaks(next.at - at) : ''}`;
  });
  return { outputSpeech: { type: 'SSML', ssml: `<speak>${markup.join('')}</speak>` } };
}

const breaks = (seconds: number): string =>
  seconds > 10 ? `<break time="10s"/>${breaks(seconds - 10)}` : `<break time="${seconds}s"/>`;

/** Records a response and finds the cues of its hold on the tape. */
async function measure(response: Response, cues: readonly HoldCue[], speed: number, studio: Studio): Promise<Measured> {
  const { speech, seconds } = await timed(response, speed, studio);
  const tape = mix(takes(speech, studio), seconds);
  const spoken = speech.filter(isSpoken);
  const first = spoken.findIndex(({ words }) => words === cues[0]?.words);
  const heard = spoken.slice(first, first + cues.length).map((item) => ({ ...item, at: soundFrom(tape, item.at) }));
  if (heard.map(({ words }) => words).join() !== cues.map(({ words }) => words).join()) {
    throw new Error(`The cues of the hold are not in the sound: ${spoken.map(({ words }) => words).join(' | ')}`);
  }
  const start = heard[0]?.at ?? Number.NaN;
  return {
    held: (heard.at(-1)?.at ?? Number.NaN) - start,
    worst: Math.max(...heard.map(({ at }, index) => Math.abs(at - start - (cues[index]?.at ?? Number.NaN)))),
    overlap: spoken.some((item, index) => item.at + item.seconds > (spoken[index + 1]?.at ?? Number.POSITIVE_INFINITY)),
  };
}

/** The second of the first sound on a tape from a second on. */
const soundFrom = (tape: Int16Array, second: number): number => {
  const from = Math.round(second * SAMPLE_RATE);
  return (from + tape.subarray(from).findIndex(isAudible)) / SAMPLE_RATE;
};

const cells = ({ held, worst, overlap }: Measured): string =>
  `${held.toFixed(2)} | ${worst.toFixed(2)} | ${overlap ? 'yes' : 'no'}`;

function brokenPromises(hold: number, speed: number, document: Measured, plain: Measured): readonly string[] {
  const allowed = speed === 175 ? ALLOWED.usualSpeed : ALLOWED.otherSpeeds;
  const where = `a hold of ${hold} s at ${speed} words a minute`;
  return [
    ...(document.worst > ALLOWED.document || document.overlap ? [`${where}: the document does not keep time`] : []),
    ...(Math.abs(plain.held - hold) > allowed ? [`${where}: plain speech is more than ${allowed} s off`] : []),
  ];
}

async function main(): Promise<void> {
  const coach = await startCoach();
  const studio = openStudio();
  const broken: string[] = [];
  console.log(
    '| hold | words a minute | document: held | worst cue | overlap | plain speech: held | worst cue | overlap | usual way: held | worst cue | overlap |',
  );
  console.log('| --: | --: | --: | --: | --- | --: | --: | --- | --: | --: | --- |');
  for (const hold of HOLDS) {
    const turn = await coach.holdTurn(hold);
    for (const speed of SPEEDS) {
      const document = await measure(turn.document, turn.cues, speed, studio);
      const plain = await measure(turn.plain, turn.cues, speed, studio);
      const usual = await measure(usualWay(turn.cues), turn.cues, speed, studio);
      console.log(`| ${hold} | ${speed} | ${cells(document)} | ${cells(plain)} | ${cells(usual)} |`);
      broken.push(...brokenPromises(hold, speed, document, plain));
    }
  }
  await coach.close();
  console.log(broken.length === 0 ? '\nEvery promise is kept.' : `\n${broken.join('\n')}`);
  process.exitCode = broken.length === 0 ? 0 : 1;
}

main();

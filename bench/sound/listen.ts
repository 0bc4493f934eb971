/** Writes a transcript as one sound file, so that a whole session can be heard: the skill in one voice, the person in another. */
import { readFile, writeFile } from 'node:fs/promises';
import { bringUp, type Home } from '../../simulator/home/home';
import { complain } from '../../simulator/person/complain';
import { actOf } from '../../simulator/person/script';
import { type Came, playTranscript, type Step } from '../../simulator/person/transcript';
import { timeline } from '../../simulator/sound/timeline';
import { estimate, USUAL_SPEED } from '../../simulator/sound/voice';
import { progress } from '../progress';
import { mix, type Take, takes } from './recording';
import { openStudio, SAMPLE_RATE, type Studio } from './voice';
import { wav } from './wav';

/** The person's voice. */
const PERSON = 'en-gb+f3';

/** Seconds before somebody answers, before the skill does, and between two scenes; a longer wait is cut to the longest. */
const PAUSE = { answer: 0.7, skill: 1, scene: 3, longest: 10 } as const;

/** What somebody says in a step, if they say something. */
function wordsIn({ line }: Step): string | undefined {
  const act = line.startsWith('> ') ? actOf(line.slice(2)) : undefined;
  return act?.does === 'say' ? act.words : undefined;
}

/**
 * Plays a transcript with real voices. How long words last can change what is said later, so it is played until no phrase
 * is left that was not spoken yet: once for most, and once more to hear it.
 */
async function perform(text: string, studio: Studio): Promise<readonly Step[]> {
  let unspoken: { readonly words: string; readonly speed: number }[] = [];
  const voice = (words: string, speed: number): number => {
    if (studio.knows(words, speed)) return studio.voice(words, speed);
    unspoken.push({ words, speed });
    return estimate(words, speed);
  };
  const home: Home = await bringUp({
    zone: 'UTC',
    keepLog: () => {},
    listen: (response) => timeline(response, { voice }),
  });
  try {
    for (let times = 1; ; times++) {
      unspoken = [];
      console.error('Playing the session.');
      const steps = await playTranscript(text, home, `listener ${times}`);
      if (unspoken.length === 0) return steps;
      const spoken = progress('Phrases spoken', unspoken.length);
      for (const { words, speed } of unspoken) {
        await studio.prepare(words, speed);
        spoken();
      }
    }
  } finally {
    await home.close();
  }
}

/** A tape that grows at its end. */
interface Tape {
  readonly takes: Take[];
  seconds: number;
}

async function record(steps: readonly Step[], studio: Studio): Promise<Tape> {
  const tape: Tape = { takes: [], seconds: 0 };
  const recorded = progress('Lines recorded', steps.length);
  for (const step of steps) {
    const words = wordsIn(step);
    if (step.line.startsWith('== ')) tape.seconds += PAUSE.scene;
    if (words !== undefined) await speakAs(words, tape, studio);
    recordSounds(step.came, tape, studio);
    recorded();
  }
  return tape;
}

async function speakAs(words: string, tape: Tape, studio: Studio): Promise<void> {
  await studio.prepare(words, USUAL_SPEED, PERSON);
  const samples = studio.samples(words, USUAL_SPEED, PERSON);
  tape.takes.push({ at: tape.seconds + PAUSE.answer, samples });
  tape.seconds += PAUSE.answer + samples.length / SAMPLE_RATE;
}

/** All that a step led to, each as far as it was heard. */
function recordSounds(came: readonly Came[], tape: Tape, studio: Studio): void {
  let end: number | undefined;
  for (const { happening, heardUntil } of came) {
    if (!('sound' in happening)) continue;
    const { from, items, seconds } = happening.sound;
    const heard = heardUntil === undefined ? seconds : Math.min(seconds, (heardUntil - from) / 1000);
    const waited = end === undefined ? PAUSE.skill : (from - end) / 1000;
    tape.seconds += Math.min(waited, PAUSE.longest);
    for (const { at, samples } of takes(items, studio)) {
      const left = Math.max(0, Math.round((heard - at) * SAMPLE_RATE));
      tape.takes.push({ at: tape.seconds + at, samples: samples.subarray(0, left) });
    }
    tape.seconds += heard;
    end = from + heard * 1000;
  }
}

async function main(): Promise<void> {
  const [transcript, file] = process.argv.slice(2);
  if (transcript === undefined || file === undefined) {
    console.error('Say what to hear and where to put it: npm run listen -- test/transcripts/NAME.txt out.wav');
    process.exitCode = 2;
    return;
  }
  const studio = openStudio();
  const steps = await perform(await readFile(transcript, 'utf8'), studio);
  const tape = await record(steps, studio);
  await writeFile(file, wav(mix(tape.takes, tape.seconds)));
  console.log(`${file}: ${Math.floor(tape.seconds / 60)} minutes ${Math.round(tape.seconds % 60)} seconds.`);
}

main().catch((error) => complain(error));

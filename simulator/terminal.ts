import { createWriteStream } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { personAt } from './at-once';
import { clockFrom } from './clock';
import { bringUp } from './home';
import { householdOf } from './household';
import { asJson, asPage, playLines } from './lines';
import { type Options, optionsFrom, USAGE } from './options';
import { talkInTime } from './paced';
import { openPrompt } from './prompt';

/** How a command ends that was not understood. */
const MISUSED = 2;

async function talk(options: Options): Promise<void> {
  const { diary, zone, screen, plainSound, person: voice, start = Date.now(), json, pace, patient } = options;
  await mkdir(diary, { recursive: true });
  const log = createWriteStream(join(diary, 'log.jsonl'));
  const home = await bringUp({ diary, zone, keepLog: (text) => log.write(text) });
  try {
    const echo = home.echoOf(householdOf('home', { screen, playsDocuments: !plainSound }));
    if (pace === 'at once' || json || !process.stdin.isTTY || !process.stdout.isTTY) {
      const print = json ? asJson : asPage;
      const lines = createInterface({ input: process.stdin });
      await playLines(lines, personAt(echo, start, voice), home.ears, print(console.log));
    } else {
      const prompt = openPrompt();
      await talkInTime(echo, clockFrom(start, pace), prompt, { voice, patient });
      prompt.close();
    }
  } finally {
    await home.close();
    log.end();
  }
}

async function main(): Promise<void> {
  let options: ReturnType<typeof optionsFrom>;
  try {
    options = optionsFrom(process.argv.slice(2));
  } catch (error) {
    return complain(error, MISUSED);
  }
  if (options === 'help') return console.log(USAGE);
  await talk(options).catch((error) => complain(error, 1));
}

/** Says what is wrong in one sentence, and ends so that a script notices. */
function complain(error: unknown, code: number): void {
  const text = error instanceof Error ? error.message : String(error);
  console.error(text.split(/(?<=\.)\s/)[0]);
  process.exitCode = code;
}

void main();

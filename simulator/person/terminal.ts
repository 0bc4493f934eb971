import { appendFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { householdOf } from '../echo/household';
import { reasonOf } from '../echo/reason';
import { bringUp, type Home } from '../home/home';
import { personAt } from './at-once';
import { clockFrom } from './clock';
import { asJson, asPage, asReply, playLines } from './lines';
import { type Options, optionsFrom, USAGE } from './options';
import { talkInTime } from './paced';
import { openPrompt } from './prompt';

/** How a command ends that was not understood, and how one that failed. */
const MISUSED = 2;
const FAILED = 1;

async function talk(options: Options): Promise<void> {
  const { diary, zone } = options;
  const log = join(diary, 'log.jsonl');
  const home = await bringUp({ diary, zone, keepLog: (text) => appendFileSync(log, text) });
  rmSync(log, { force: true });
  try {
    await converse(home, options);
  } finally {
    await home.close();
  }
}

/** At a terminal in its own time; at once where time is not wanted, or nobody is there to wait. */
async function converse(home: Home, options: Options): Promise<void> {
  const { screen, plainSound, person: voice, start = Date.now(), json, pace, patient } = options;
  const echo = home.echoOf(householdOf('home', { screen, playsDocuments: !plainSound }));
  const { stdin: input, stdout: output } = process;
  const somebodyTypes = input.isTTY && output.isTTY;
  if (somebodyTypes && pace !== 'at once' && !json) {
    const prompt = openPrompt();
    return talkInTime(echo, clockFrom(start, pace), prompt, { voice, patient }).finally(prompt.close);
  }
  const print = (json ? asJson : somebodyTypes ? asReply : asPage)((line) => output.write(`${line}\n`));
  const lines = createInterface({ input, ...(somebodyTypes && !json && { output, prompt: '> ' }) });
  await playLines(lines, personAt(echo, start, voice), home.ears, (line, happenings) => {
    print(line, happenings);
    if (somebodyTypes && !json) lines.prompt();
  });
}

async function main(): Promise<void> {
  let options: ReturnType<typeof optionsFrom>;
  try {
    options = optionsFrom(process.argv.slice(2));
  } catch (error) {
    return complain(error, MISUSED);
  }
  if (options === 'help') console.log(USAGE);
  else await talk(options).catch((error) => complain(error, FAILED));
}

/** Says what is wrong, and ends so that a script notices. */
function complain(error: unknown, code: number): void {
  console.error(reasonOf(error));
  process.exitCode = code;
}

void main();

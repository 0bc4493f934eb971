import { appendFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { householdOf } from '../echo/household';
import { bringUp, type Home } from '../home/home';
import { personAt } from './at-once';
import { clockFrom } from './clock';
import { complain } from './complain';
import { asJson, asPage, asReply, playLines } from './lines';
import { type Options, optionsFrom, USAGE } from './options';
import { talkInTime } from './paced';
import { openPrompt, widthOf } from './prompt';

/** How a command ends that was not understood. */
const MISUSED = 2;

async function talk(options: Options): Promise<void> {
  const { diary, zone } = options;
  const log = join(diary, 'log.jsonl');
  const home = await bringUp({ diary, shares: true, zone, keepLog: (text) => appendFileSync(log, text) });
  home.services.refuses = options.reminders;
  if (home.sharedWith === undefined) rmSync(log, { force: true });
  try {
    await converse(home, options);
  } finally {
    await home.close();
  }
}

/** At a terminal in its own time; at once where time is not wanted, or nobody is there to wait. */
async function converse(home: Home, options: Options): Promise<void> {
  const { screen, plainSound, person: voice, start = Date.now(), json, pace, patient, locale } = options;
  const echo = home.echoOf(householdOf('home', { screen, playsDocuments: !plainSound }, locale));
  const { stdin: input, stdout: output } = process;
  const { sharedWith } = home;
  if (sharedWith !== undefined && !json)
    output.write(`(Another Echo of the household: its diary is open ${sharedWith}.)\n`);
  const somebodyTypes = input.isTTY && output.isTTY;
  if (somebodyTypes && pace !== 'at once' && !json) {
    const prompt = openPrompt();
    return talkInTime(echo, clockFrom(start, pace), prompt, { voice, patient, screen }).finally(prompt.close);
  }
  const write = (line: string) => output.write(`${line}\n`);
  const paper = { write, screen, width: widthOf(output) };
  const print = json ? asJson(write) : (somebodyTypes ? asReply : asPage)(paper);
  const lines = createInterface({ input, ...(somebodyTypes && !json && { output, prompt: '> ' }) });
  // Whoever reads may have read enough: `| head`.
  output.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') complain(error);
    lines.close();
  });
  await playLines(lines, personAt(echo, start, voice), home.earsOf(locale), (line, happenings) => {
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
  else await talk(options).catch((error) => complain(error));
}

void main();

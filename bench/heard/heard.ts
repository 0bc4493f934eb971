import { readFileSync } from 'node:fs';
import model from '../../interaction-model/en-US.json';
import { hear } from '../../lambda/alexa/hear';
import type { Event } from '../../lambda/dialogue/event';
import { parseState } from '../../lambda/dialogue/parse';
import { bringUp, type Home } from '../../simulator/home/home';
import { complain } from '../../simulator/person/complain';
import { actOf } from '../../simulator/person/script';
import { arriveAt, turnIn } from './arrive';
import { eventsOf } from './events';
import { isUnderstood, ZONE } from './judge';
import { ANY_DANGER, isDanger, isNoise } from './meaning';
import { type Row, rowsOf } from './rows';
import { situationOf } from './situations';

/*
 * How much of what people say is understood. Each utterance of a file is said in its place of a real conversation, and
 * what was heard there is compared with what it means: by the event, and by what the conversation makes of it.
 */

interface Result extends Row {
  readonly heard: Event;
  readonly understood: boolean;
}

async function play(row: Row, home: Home, name: string): Promise<Result> {
  const situation = situationOf(row.situation);
  const { person, state: before } = await arriveAt(situation, home, name);
  const turn = turnIn(await person.act(actOf(`${situation.saying}${row.utterance}`)));
  const heard = turn === undefined ? { heard: 'missed' as const } : hear(turn.request.request);
  const now = Date.parse(turn?.request.request.timestamp ?? '');
  return { ...row, heard, understood: isUnderstood(row, { before, heard, after: parseState(turn?.state), now }) };
}

const percent = (part: number, all: number): string => (all === 0 ? '–' : `${((100 * part) / all).toFixed(1)} %`);

function report(results: readonly Result[]): void {
  for (const { situation, utterance, meaning, heard, understood } of results)
    if (!understood)
      console.log(
        `${situation}: "${utterance}"\n    meant ${JSON.stringify(meaning)}\n    heard ${JSON.stringify(heard)}`,
      );
  const right = (some: readonly Result[]) => some.filter((result) => result.understood).length;
  console.log('');
  for (const place of new Set(results.map(({ situation }) => situation))) {
    const there = results.filter(({ situation }) => situation === place);
    console.log(`${place.padEnd(16)} ${right(there)} of ${there.length}`);
  }
  const noise = results.filter(({ meaning }) => isNoise(meaning));
  const dangers = results.filter(({ meaning }) => isDanger(meaning));
  const samples = new Set(model.interactionModel.languageModel.intents.flatMap(({ samples }) => samples));
  const unseen = results.filter(({ utterance }) => !samples.has(utterance));
  console.log(`
understood        ${right(results)} of ${results.length}, ${percent(right(results), results.length)}
not a sample      ${right(unseen)} of ${unseen.length}, ${percent(right(unseen), unseen.length)}
dangers missed    ${dangers.length - right(dangers)} of ${dangers.length}
falsely accepted  ${noise.length - right(noise)} of ${noise.length}`);
}

/** The sentence that says why a row cannot be compared; undefined where it can. */
function whyNot({ line, meaning }: Row): string | undefined {
  try {
    if (!isNoise(meaning) && meaning.intent !== ANY_DANGER) eventsOf(meaning);
    return undefined;
  } catch (error) {
    return `Line ${line} is left out. ${error instanceof Error ? error.message : error}`;
  }
}

async function main([file]: readonly string[]): Promise<void> {
  if (file === undefined) throw new Error('Say which file: npm run bench:heard -- test/utterances/examples.tsv');
  const { rows, broken } = rowsOf(readFileSync(file, 'utf8'));
  const home = await bringUp({ zone: ZONE, keepLog: () => {} });
  const results: Result[] = [];
  for (const row of rows) if (!whyNot(row)) results.push(await play(row, home, `bench-${row.line}`));
  for (const sentence of [...broken, ...rows.flatMap((row) => whyNot(row) ?? [])]) console.log(sentence);
  report(results);
  await home.close();
}

main(process.argv.slice(2)).catch((error) => complain(error));

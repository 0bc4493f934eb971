import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { reasonOf } from '../../simulator/echo/reason';
import { bringUp } from '../../simulator/home/home';
import { localeFrom } from '../../simulator/person/options';
import type { InteractionModel } from '../../simulator/understanding/model';
import { modelOf } from '../../simulator/understanding/models';
import { possibilities } from '../../simulator/understanding/understand';
import { whyNot } from './comparable';
import { costs, goesOn } from './goes-on';
import { sayHeldBack } from './held-back';
import { judge, ZONE } from './judge';
import { isDanger, isNoise } from './meaning';
import { type Row, rowsOf } from './rows';
import { disagreements } from './second';
import { type Reaction, standingsIn, take } from './standing';

/*
 * How much of what people say is understood. Each utterance of a file is said in its place of a real conversation, and
 * what was heard there is compared with what it means: by the event, and by what the conversation makes of it. Beside the
 * usual reading stands the worst: the second best, where it is so near that Alexa might prefer it.
 */

interface Result extends Row {
  readonly usual: Reaction;
  readonly worst: Reaction;
}

type Reading = 'usual' | 'worst';
const READINGS: readonly Reading[] = ['usual', 'worst'];

const understood = (result: Result, reading: Reading): boolean => judge(result, result[reading]) !== 'not';

const went = ({ before, turn }: Reaction): boolean => goesOn(before, turn);

const percent = (part: number, all: number): string => (all === 0 ? '–' : `${((100 * part) / all).toFixed(1)} %`);

function report(results: readonly Result[], model: InteractionModel): void {
  for (const result of results)
    if (!understood(result, 'usual'))
      console.log(
        `${result.situation}: "${result.utterance}"\n    meant ${JSON.stringify(result.meaning)}\n    heard ${JSON.stringify(result.usual.heard)}`,
      );
  const noise = results.filter(({ meaning }) => isNoise(meaning));
  const dangers = results.filter(({ meaning }) => isDanger(meaning));
  const samples = new Set(model.interactionModel.languageModel.intents.flatMap(({ samples }) => samples));
  const unseen = results.filter(({ utterance }) => !samples.has(utterance));
  const count = (some: readonly Result[], is: (result: Result) => boolean) => some.filter(is).length;
  const line = (name: string, some: readonly Result[], is: (result: Result, reading: Reading) => boolean) => {
    const figures = READINGS.map((reading) => {
      const those = count(some, (result) => is(result, reading));
      return `${those} of ${some.length}, ${percent(those, some.length)}`.padEnd(22);
    });
    console.log(`${name.padEnd(18)}${figures.join('')}`.trimEnd());
  };
  console.log('');
  console.log(`${''.padEnd(18)}${READINGS.map((reading) => reading.padEnd(22)).join('')}`.trimEnd());
  for (const place of new Set(results.map(({ situation }) => situation)))
    line(
      place,
      results.filter(({ situation }) => situation === place),
      understood,
    );
  console.log('');
  line('understood', results, understood);
  line('  strictly', results, (result, reading) => judge(result, result[reading]) === 'strict');
  line('not a sample', unseen, understood);
  line('dangers missed', dangers, (result, reading) => !understood(result, reading) && went(result[reading]));
  line('dangers asked', dangers, (result, reading) => !understood(result, reading) && !went(result[reading]));
  line('falsely accepted', noise, (result, reading) => !understood(result, reading));
  line(
    '  at a cost',
    noise,
    (result, reading) => !understood(result, reading) && costs(result[reading].before, result[reading].turn),
  );
}

/** How many of the samples that are held back are understood all the same. */
function reportHeldBack(model: InteractionModel): void {
  const tenths = sayHeldBack(model);
  for (const { words, meant, heard } of tenths.flatMap(({ missed }) => missed))
    console.log(`"${words}"\n    with it    ${JSON.stringify(meant)}\n    without it ${JSON.stringify(heard)}`);
  const share = (some: readonly { readonly said: number; readonly missed: readonly unknown[] }[]): string => {
    const said = some.reduce((sum, each) => sum + each.said, 0);
    const understood = some.reduce((sum, each) => sum + each.said - each.missed.length, 0);
    return `${understood} of ${said}, ${percent(understood, said)}`;
  };
  for (const [index, tenth] of tenths.entries()) console.log(`tenth ${index + 1}: ${share([tenth])}`);
  console.log(`held back: ${share(tenths)}`);
}

/** Where a second ear hears something else, and whether it would do the opposite. */
function reportSecond(model: InteractionModel, rows: readonly Row[]): void {
  const differing = disagreements(
    model,
    rows.filter(({ meaning }) => !isNoise(meaning)).map(({ utterance }) => utterance.replace(/^alexa,? /i, '')),
  );
  const opposite = differing.filter((each) => each.opposite);
  for (const { words, first, second } of opposite) console.log(`"${words}": ${first} here, ${second} there`);
  console.log(
    `of ${rows.length}, ${differing.length} are heard differently, ${opposite.length} with the opposite consequence`,
  );
}

async function main(words: readonly string[]): Promise<void> {
  const { positionals, values } = parseArgs({
    args: [...words],
    allowPositionals: true,
    options: { locale: { type: 'string' }, 'held-back': { type: 'boolean' }, second: { type: 'boolean' } },
  });
  const [file] = positionals;
  const locale = localeFrom(values.locale);
  const model = modelOf(locale);
  if (values['held-back']) return reportHeldBack(model);
  if (file === undefined) throw new Error('Say which file: npm run bench:heard -- test/utterances/examples.tsv');
  const { rows, broken } = rowsOf(readFileSync(file, 'utf8'));
  if (values.second) return reportSecond(model, rows);
  const home = await bringUp({ zone: ZONE, keepLog: () => {} });
  const standingIn = standingsIn(home, locale);
  const results: Result[] = [];
  for (const row of rows) {
    if (whyNot(row)) continue;
    const standing = await standingIn(row.situation);
    const [usual, worst = usual] = possibilities(model, row.utterance.replace(/^alexa,? /i, ''));
    if (usual && worst) results.push({ ...row, usual: take(standing, usual), worst: take(standing, worst) });
  }
  for (const sentence of [...broken, ...rows.flatMap((row) => whyNot(row) ?? [])]) console.log(sentence);
  report(results, model);
  await home.close();
}

void main(process.argv.slice(2)).catch((error: unknown) => {
  console.error(reasonOf(error));
  process.exitCode = 1;
});

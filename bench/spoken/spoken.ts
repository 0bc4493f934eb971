import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import model from '../../interaction-model/en-US.json';
import { bringUp } from '../../simulator/home/home';
import { whyNot } from '../heard/comparable';
import { ZONE } from '../heard/judge';
import { isNoise } from '../heard/meaning';
import { rowsOf } from '../heard/rows';
import { standingsIn } from '../heard/standing';
import { needDebian } from './debian';
import { languageNamed, languageOf } from './language';
import { ROOMS, seedOf } from './noise';
import { firstTime, isRepaired, played, type Said, secondTime } from './play';
import { recognise, type Saying } from './recognise';
import { reportOf, type Second } from './report';
import { VOICES } from './speak';
import { storedOf } from './stored';
import { certain, hearingOf } from './sure';

/*
 * How much is understood of what is spoken. Each line of a file is said by voices in rooms, a recogniser writes down what
 * it heard, and that is told to the skill in the place of the line; what was misunderstood is said once more.
 */

/** What is kept between runs; git ignores it. */
const FOLDER = '.spoken';

const USAGE =
  'Say which files: npm run bench:spoken -- test/utterances/held-out.tsv [more.tsv …] [--one-in 3] [--every-voice] [--every-room] [--room quiet] [--language NAME] [--nobody-louder] [--keep heard.tsv]';

async function main(args: readonly string[]): Promise<void> {
  const { values, positionals } = parseArgs({
    args: [...args],
    options: {
      'one-in': { type: 'string', default: '1' },
      'every-voice': { type: 'boolean' },
      'every-room': { type: 'boolean' },
      room: { type: 'string', multiple: true },
      language: { type: 'string' },
      'nobody-louder': { type: 'boolean', default: false },
      keep: { type: 'string' },
    },
    allowPositionals: true,
  });
  if (positionals.length === 0) throw new Error(USAGE);
  needDebian();
  const all = positionals.flatMap((file) => rowsOf(readFileSync(file, 'utf8')).rows.map((row) => ({ ...row, file })));
  const some = all.filter((_, index) => index % Number(values['one-in']) === 0);
  for (const row of some) if (whyNot(row)) console.log(`${row.file}: ${whyNot(row)}`);
  const rows = some.filter((row) => whyNot(row) === undefined);
  // Each line once, by a voice and in a room that go by its words and place; or by every voice, or in every room.
  const rooms = ROOMS.filter((room) => !values.room || values.room.includes(room));
  const said = rows.flatMap((row) => {
    const seed = seedOf(`${row.situation} ${row.utterance}`);
    return rooms
      .filter((_, index) => values['every-room'] || index === seed % rooms.length)
      .flatMap((room, turn) =>
        VOICES.filter((_, index) => values['every-voice'] || index === ((seed >>> 8) + turn) % VOICES.length).map(
          (voice) => ({ row, saying: firstTime(row, { voice, room }) }),
        ),
      );
  });
  const language = values.language ? languageNamed(values.language, FOLDER) : languageOf(model, FOLDER);
  const listen = (sayings: readonly Saying[]) => recognise(sayings, language, FOLDER);
  const home = await bringUp({ zone: ZONE, keepLog: () => {} });
  const standingIn = standingsIn(home);
  const ears = listen(said.map(({ saying }) => saying));
  const typed: Said[] = [];
  const spoken: Said[] = [];
  for (const row of rows) {
    const manner = { voice: VOICES[0], room: ROOMS[0] };
    typed.push(played(row, firstTime(row, manner), certain(row.utterance), await standingIn(row.situation), model));
  }
  for (const { row, saying } of said)
    spoken.push(played(row, saying, hearingOf(ears(saying)), await standingIn(row.situation), model));
  const again = spoken.filter(({ row, outcome }) => outcome !== 'understood' && !isNoise(row.meaning));
  const tries = again.map((said) => ({ said, saying: secondTime(said, model, !values['nobody-louder']) }));
  const earsAgain = listen(tries.map(({ saying }) => saying));
  const seconds: Second[] = tries.map(({ said, saying }) => {
    const heard = hearingOf(earsAgain(saying));
    return { said, saying, heard, repaired: isRepaired(said, heard, model) };
  });
  const fileOf = ({ row }: Said) => all.find((each) => each === row)?.file ?? '';
  for (const line of reportOf(typed, spoken, seconds, fileOf)) console.log(line);
  if (values.keep !== undefined) writeFileSync(values.keep, storedOf(spoken, language.name));
  await home.close();
}

void main(process.argv.slice(2)).catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});

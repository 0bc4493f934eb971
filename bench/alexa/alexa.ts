import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { readCredentials } from '../../infra/credentials';
import { AMAZON } from '../../infra/login-with-amazon';
import { skillIdIn } from '../../infra/outputs';
import { readKeeping } from '../../infra/settings';
import { complain } from '../../simulator/person/complain';
import { localeFrom } from '../../simulator/person/options';
import { understand } from '../../simulator/understanding/understand';
import { rowsOf } from '../heard/rows';
import { amazonEar } from './amazon-ear';
import { answersTo } from './answers';
import { linesOf, madeBy, type Pair, summaryOf } from './side-by-side';

/*
 * What Amazon's own ear makes of the utterances of a file, beside what its stand-in on this machine makes of them. The skill
 * is not called, and nothing at Amazon changes. It asks one a second, and goes on where it broke off.
 */

const FOLDER = '.alexa';

async function main(words: readonly string[]): Promise<void> {
  const { positionals, values } = parseArgs({
    args: [...words],
    allowPositionals: true,
    options: { locale: { type: 'string' } },
  });
  const [file, skill] = positionals;
  const locale = localeFrom(values.locale);
  if (file === undefined) throw new Error('Say which file: npm run bench:alexa -- test/utterances/held-out.tsv');
  if (existsSync('deploy.env')) process.loadEnvFile('deploy.env');
  const { rows, broken } = rowsOf(readFileSync(file, 'utf8'));
  for (const sentence of broken) console.log(sentence);
  const text = readFileSync(join('interaction-model', `${locale}.json`), 'utf8');
  const model = JSON.parse(text);
  const answers = answersTo(file, text, FOLDER);
  const utterances = [...new Set(rows.map(({ utterance }) => utterance))];
  const known = utterances.filter((utterance) => answers.of(utterance) !== undefined).length;
  // Whoever has all answers needs no account to read them.
  const ear =
    known === utterances.length
      ? undefined
      : amazonEar({
          amazon: AMAZON,
          credentials: await readCredentials(readKeeping(process.env)),
          skillId: skill ?? skillIdIn('cdk.out'),
          locale,
        });
  if (ear && known > 0) console.log(`${known} of ${utterances.length} were answered before.`);
  const pairs: Pair[] = [];
  for (const utterance of utterances) {
    const before = answers.of(utterance);
    const amazons = before ?? (await ear?.(utterance));
    if (amazons === undefined) continue;
    if (before === undefined) answers.keep(utterance, amazons);
    const pair = { utterance, ours: madeBy(understand(model, utterance)), amazons };
    pairs.push(pair);
    for (const line of linesOf(pair)) console.log(line);
  }
  console.log(`\n${summaryOf(pairs)}`);
}

// What is told of this machine's Node concerns the cloud's, which is newer.
process.env.AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED = 'true';
main(process.argv.slice(2)).catch((error) => complain(error));

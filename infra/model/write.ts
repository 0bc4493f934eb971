import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { MODELS, makeModels } from './model';

/*
 * `npm run model`: writes the interaction model of every locale from its sentences. With something wrong in them nothing
 * is written, and each mistake is told with its file and line.
 */
const made = makeModels();
const wrong = new Set(
  made.flatMap(({ complaints }) =>
    complaints.map(({ file, line, what }) => `${join('interaction-model', 'sentences', file)}:${line}: ${what}`),
  ),
);
for (const sentence of wrong) console.error(sentence);
if (wrong.size > 0) process.exitCode = 1;
else {
  // Whoever reads only the first line has all models.
  for (const { locale, json } of made) writeFileSync(join(MODELS, `${locale}.json`), json);
  for (const { locale, json, samples } of made) {
    console.log(`${locale}: ${samples} sentences, ${Math.round(json.length / 1000)} KB.`);
  }
}

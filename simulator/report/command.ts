import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { householdOf, PLAIN_ECHO, personId } from '../echo/household';
import { reasonOf } from '../echo/reason';
import { shareTable } from '../home/table';
import { isZone } from '../person/wall-clock';
import { readingsCsv, weeksCsv } from './csv';
import { fhirBundle } from './fhir';
import { readHistory } from './history';
import { reportPage } from './page';
import { reportOn } from './report';

const USAGE = `Writes what the diary on this machine holds, to be shown to a physiotherapist.

  npm run export -- [options]

  --to FOLDER       where the files go (report otherwise): report.html to print (one A4), readings.csv, weeks.csv,
                    and fhir.json (FHIR R4: an Observation a reading, a Procedure a week)
  --diary FOLDER    the diary (.diary otherwise)
  --person NAME     a recognised voice of the household, which has a diary of its own
  --zone ZONE       the time zone that days are told in (this machine's otherwise)

Nothing is sent anywhere. The files name nobody; they hold what was measured and held, so keep them as you would a letter.`;

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      to: { type: 'string', default: 'report' },
      diary: { type: 'string', default: '.diary' },
      person: { type: 'string' },
      zone: { type: 'string', default: Intl.DateTimeFormat().resolvedOptions().timeZone },
      help: { type: 'boolean', short: 'h', default: false },
    },
  });
  if (values.help) return console.log(USAGE);
  if (!isZone(values.zone)) throw new Error(`--zone takes a time zone such as Europe/London, not "${values.zone}".`);
  if (!existsSync(values.diary)) throw new Error(`There is no diary in ${values.diary} yet: npm start begins one.`);
  const household = householdOf('home', PLAIN_ECHO);
  const person = values.person === undefined ? undefined : personId(values.person);
  const table = await shareTable(values.diary);
  try {
    const history = await readHistory(table, household.account, person);
    const report = reportOn(history, Date.now(), values.zone);
    mkdirSync(values.to, { recursive: true });
    writeFileSync(join(values.to, 'report.html'), reportPage(report));
    writeFileSync(join(values.to, 'readings.csv'), readingsCsv(report));
    writeFileSync(join(values.to, 'weeks.csv'), weeksCsv(report));
    writeFileSync(join(values.to, 'fhir.json'), `${JSON.stringify(fhirBundle(report), undefined, 2)}\n`);
    const { readings, weeks } = report;
    console.log(
      `Wrote ${readings.length} readings and ${weeks.length} weeks into ${values.to}: report.html, readings.csv, weeks.csv, fhir.json.`,
    );
  } finally {
    await table.close();
  }
}

main().catch((error) => {
  console.error(reasonOf(error));
  process.exitCode = 1;
});

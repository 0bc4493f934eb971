import { householdOf, PLAIN_ECHO, personId } from '../echo/household';
import type { Home } from '../home/home';
import { readingsCsv, weeksCsv } from '../report/csv';
import { fhirBundle } from '../report/fhir';
import { reportPage } from '../report/page';
import { type Report, reportOn } from '../report/report';
import type { File } from './files';

/** The printed page needs its own style, and nothing else. */
const PAGE_POLICY = "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'";

const csv = (body: string): File => ({ type: 'text/csv; charset=utf-8', body });

/** What there is to show somebody else, by its path: the same as `npm run export` writes. */
const PRINTED: Readonly<Record<string, (report: Report) => File>> = {
  '/report.html': (report) => ({ type: 'text/html; charset=utf-8', body: reportPage(report), policy: PAGE_POLICY }),
  '/readings.csv': (report) => csv(readingsCsv(report)),
  '/weeks.csv': (report) => csv(weeksCsv(report)),
};

/** A record that other programs read leaves this machine by nobody's page. */
const ON_THIS_MACHINE: typeof PRINTED = {
  '/fhir.json': (report) => ({ type: 'application/fhir+json', body: JSON.stringify(fhirBundle(report), undefined, 2) }),
};

/**
 * What is printed of the diary of this home, or of a recognised `voice` in it, as of an instant `at`; undefined where
 * nothing is printed under that path. `onThisMachine`: the page that asks is on it, too.
 */
export async function printed(
  home: Home,
  { pathname, searchParams }: URL,
  onThisMachine: boolean,
): Promise<File | undefined> {
  const known = onThisMachine ? { ...PRINTED, ...ON_THIS_MACHINE } : PRINTED;
  const print = Object.hasOwn(known, pathname) ? known[pathname] : undefined;
  if (!print) return undefined;
  const voice = searchParams.get('voice');
  const at = Number(searchParams.get('at') ?? Date.now());
  const history = await home.history(householdOf('home', PLAIN_ECHO), voice ? personId(voice) : undefined);
  return print(reportOn(history, Number.isFinite(at) ? at : Date.now(), home.services.zone));
}

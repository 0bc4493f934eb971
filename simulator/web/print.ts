import { householdOf, PLAIN_ECHO, personId } from '../echo/household';
import type { Home } from '../home/home';
import { readingsCsv, weeksCsv } from '../report/csv';
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

/**
 * What is printed of the diary of this home, or of a recognised `voice` in it, as of an instant `at`; undefined where
 * nothing is printed under that path.
 */
export async function printed(home: Home, { pathname, searchParams }: URL): Promise<File | undefined> {
  const print = Object.hasOwn(PRINTED, pathname) ? PRINTED[pathname] : undefined;
  if (!print) return undefined;
  const voice = searchParams.get('voice');
  const at = Number(searchParams.get('at') ?? Date.now());
  const history = await home.history(householdOf('home', PLAIN_ECHO), voice ? personId(voice) : undefined);
  return print(reportOn(history, Number.isFinite(at) ? at : Date.now(), home.services.zone));
}

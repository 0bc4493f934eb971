import { verdictOn } from '../../lambda/domain/verdict';
import { LEGEND, readingsChart, weeksChart } from './chart';
import { dateTold, degreesOf, type Report, type Week } from './report';
import { courseOf, DISCLAIMER, reasonsOf, WHAT_IT_IS, wayOf } from './words';

/** Most readings in the table, so that it stays one page; the latest. The CSV has all. */
const MOST_READINGS = 6;

const VERDICT = {
  'no-need': 'at or above',
  close: 'close',
  short: 'short of it',
  tight: 'well below',
  'very-tight': 'far below',
} as const;

/** The report as one printed page (A4), complete in itself: no script, nothing loaded. */
export function reportPage(report: Report): string {
  const { readings, weeks, courses, at, zone } = report;
  const shown = readings.slice(-MOST_READINGS).toReversed();
  const rows = shown.map(
    (reading) => `<tr><td class="number">${dateTold(reading.takenAt, zone)}</td><td>${reading.leg}</td>
<td class="number">${degreesOf(reading)}°</td><td class="number">${VERDICT[verdictOn(reading.angle)]}</td><td class="number">${wayOf(reading)}</td>
<td>${reasonsOf(reading)}${reading.afterStretching ? '; right after stretching' : ''}</td></tr>`,
  );
  const left = readings.length - shown.length;
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Straight leg raise at home</title><style>${STYLE}</style></head><body>
<header><h1>Straight leg raise at home</h1><p>As of ${dateTold(at, zone)} · Hamstring Coach</p></header>
<p class="name">Name</p>
<p>${WHAT_IT_IS}</p>
<h2>Where it stands</h2>
${courses.length === 0 ? '<p>Nothing was measured yet.</p>' : `<ul>${courses.map((course) => `<li>${courseOf(course, zone)}</li>`).join('')}</ul>`}
${readings.length === 0 ? '' : `${readingsChart(report)}${LEGEND}`}
<h2>Stretching</h2>
<p>${stretched(weeks.slice(-6))}</p>
${weeks.length === 0 ? '' : weeksChart(report)}
${rows.length === 0 ? '' : `<h2>Readings</h2><table><thead><tr><th>date</th><th>leg</th><th>height</th><th class="number">against the line</th><th>how it was got</th><th>what ended the raise</th></tr></thead><tbody>${rows.join('')}</tbody></table>`}
${left > 0 ? `<p>${left} earlier ${left === 1 ? 'reading is' : 'readings are'} in the file readings.csv.</p>` : ''}
<footer>${DISCLAIMER}</footer></body></html>
`;
}

/** What was done in the last weeks. */
function stretched(weeks: readonly Week[]): string {
  if (weeks.length === 0) return 'No stretch was held yet.';
  const sum = (of: (week: Week) => number): number => weeks.reduce((all, week) => all + of(week), 0);
  const [days, minutes] = [sum((week) => week.days), Math.round(sum((week) => week.seconds) / 60)];
  const span = weeks.length === 1 ? 'week' : `${weeks.length} weeks`;
  return `${days} ${days === 1 ? 'day' : 'days'} with a stretch in the last ${span}, ${minutes} ${minutes === 1 ? 'minute' : 'minutes'} held in all. Five days a week are aimed for.`;
}

const STYLE = `
@page { size: A4; margin: 10mm 14mm }
body { font: 10pt/1.35 system-ui, sans-serif; color: #1d1a16; max-width: 182mm; margin: 0 auto }
header { display: flex; justify-content: space-between; align-items: baseline; border-bottom: 2px solid #1d1a16 }
h1 { font-size: 17pt; margin: 0 0 1mm } h2 { font-size: 12pt; margin: 3.5mm 0 1mm } p, ul { margin: 1mm 0 } header p { margin: 0 }
.name { width: 90mm; border-bottom: 1px solid #8a8378; color: #4a443c; font-size: 9pt; padding: 2mm 0 .5mm }
svg { width: 100%; display: block; margin-top: 2mm } svg text { font-size: 11px; fill: #4a443c }
.grid { stroke: #d8d2c8 } .mark { stroke: #1d1a16; stroke-dasharray: 4 3 } .week { fill: #6b5b45 }
.legend { font-size: 9pt; color: #4a443c }
table { border-collapse: collapse; width: 100%; font-size: 8.5pt } th { text-align: left; font-weight: 600 }
th, td { padding: .5mm 2mm .5mm 0; border-bottom: 1px solid #d8d2c8; vertical-align: top } .number { white-space: nowrap }
footer { margin-top: 3mm; font-size: 9pt; color: #4a443c }`;

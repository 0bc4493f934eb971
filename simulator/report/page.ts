import { verdictOn } from '../../lambda/domain/verdict';
import { LEGEND, readingsChart, weeksChart } from './chart';
import { dateIn, degreesOf, type Report } from './report';
import { courseOf, DISCLAIMER, reasonsOf, WHAT_IT_IS, wayOf } from './words';

/** Most readings in the table, so that it stays one page; the latest. The CSV has all. */
const MOST_READINGS = 12;

const VERDICT = {
  'no-need': 'at or above the line',
  close: 'close to the line',
  short: 'short of the line',
  tight: 'well below the line',
  'very-tight': 'far below the line',
} as const;

/** The report as one printed page (A4), complete in itself: no script, nothing loaded. */
export function reportPage(report: Report): string {
  const { readings, weeks, courses, at, zone } = report;
  const shown = readings.slice(-MOST_READINGS).toReversed();
  const rows = shown.map(
    (reading) => `<tr><td class="number">${dateIn(reading.takenAt, zone)}</td><td>${reading.leg}</td>
<td class="number">${degreesOf(reading)}°</td><td>${VERDICT[verdictOn(reading.angle)]}</td><td>${wayOf(reading)}</td>
<td>${reasonsOf(reading)}${reading.afterStretching ? '; right after stretching' : ''}</td></tr>`,
  );
  const left = readings.length - shown.length;
  const recent = weeks.slice(-6);
  const days = recent.reduce((sum, week) => sum + week.days, 0);
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Straight leg raise at home</title><style>${STYLE}</style></head><body>
<header><h1>Straight leg raise at home</h1><p>As of ${dateIn(at, zone)} · Hamstring Coach</p></header>
<p>${WHAT_IT_IS}</p>
<h2>Where it stands</h2>
${courses.length === 0 ? '<p>Nothing was measured yet.</p>' : `<ul>${courses.map((course) => `<li>${courseOf(course, zone)}</li>`).join('')}</ul>`}
${readings.length === 0 ? '' : `${readingsChart(report)}${LEGEND}`}
<h2>Stretching</h2>
<p>${recent.length === 0 ? 'No stretch was held yet.' : `${days} ${days === 1 ? 'day' : 'days'} with a stretch in the last ${recent.length === 1 ? 'week' : `${recent.length} weeks`}; five a week are aimed for.`}</p>
${weeks.length === 0 ? '' : weeksChart(report)}
${rows.length === 0 ? '' : `<h2>Readings</h2><table><thead><tr><th>date</th><th>leg</th><th>height</th><th></th><th>how it was got</th><th>what ended the raise</th></tr></thead><tbody>${rows.join('')}</tbody></table>`}
${left > 0 ? `<p>${left} earlier ${left === 1 ? 'reading is' : 'readings are'} in the file readings.csv.</p>` : ''}
<footer>${DISCLAIMER}</footer></body></html>
`;
}

const STYLE = `
@page { size: A4; margin: 14mm }
body { font: 10.5pt/1.4 system-ui, sans-serif; color: #1d1a16; max-width: 182mm; margin: 0 auto }
header { display: flex; justify-content: space-between; align-items: baseline; border-bottom: 2px solid #1d1a16 }
h1 { font-size: 17pt; margin: 0 0 1mm } h2 { font-size: 12pt; margin: 5mm 0 1mm } p, ul { margin: 1mm 0 } header p { margin: 0 }
svg { width: 100%; display: block; margin-top: 2mm } svg text { font-size: 11px; fill: #4a443c }
.grid { stroke: #d8d2c8 } .mark { stroke: #1d1a16; stroke-dasharray: 4 3 } .week { fill: #6b5b45 }
.legend { font-size: 9pt; color: #4a443c }
table { border-collapse: collapse; width: 100%; font-size: 8.5pt } th { text-align: left; font-weight: 600 }
th, td { padding: .5mm 2mm .5mm 0; border-bottom: 1px solid #d8d2c8; vertical-align: top } .number { white-space: nowrap }
footer { margin-top: 5mm; font-size: 9pt; color: #4a443c }`;

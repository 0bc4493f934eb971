import { middle, THE_LINE } from '../../lambda/domain/angle';
import { LEGS, type Leg } from '../../lambda/domain/leg';
import type { Method, Reading } from '../../lambda/domain/reading';
import { type Report, shortDate, type Week } from './report';

/** Size of a drawing, in units of its own. */
const WIDTH = 680;
const HEIGHT = 200;
const LEFT = 40;
const BOTTOM = 24;
/** Degrees at the top of the chart. */
const TOP_DEGREES = 100;

const COLOUR: Readonly<Record<Leg, string>> = { left: '#a8420f', right: '#1f5c7a' };

/** Each way of measuring has a shape of its own, so that unlike readings are not taken for a course. */
const SHAPE: Readonly<Record<Method, (x: number, y: number) => string>> = {
  guess: (x, y) => `<circle cx="${x}" cy="${y}" r="4.5"/>`,
  landmark: (x, y) => `<path d="M${x - 5} ${y + 4.5}h10L${x} ${y - 5}z"/>`,
  measured: (x, y) => `<rect x="${x - 4.5}" y="${y - 4.5}" width="9" height="9"/>`,
};

const yOf = (degrees: number): number => round(8 + (HEIGHT - BOTTOM - 8) * (1 - degrees / TOP_DEGREES));
const round = (value: number): number => Math.round(value * 10) / 10;

/** The readings over time as SVG, a line through those of one leg that were got in one way; ranges as bars. The right leg is hollow, for a printer without colours. */
export function readingsChart({ readings, zone }: Report): string {
  const [first, last] = [readings[0]?.takenAt ?? 0, readings.at(-1)?.takenAt ?? 0];
  const xOf = ({ takenAt }: Reading): number =>
    round(first === last ? WIDTH / 2 : LEFT + 12 + ((WIDTH - LEFT - 24) * (takenAt - first)) / (last - first));
  const grid = [0, 20, 40, 60, 80, 100].map(
    (degrees) =>
      `<line x1="${LEFT}" x2="${WIDTH}" y1="${yOf(degrees)}" y2="${yOf(degrees)}" class="${degrees === THE_LINE ? 'mark' : 'grid'}"/>` +
      `<text x="${LEFT - 6}" y="${yOf(degrees) + 4}" text-anchor="end">${degrees}°</text>`,
  );
  const ofLeg = (leg: Leg): readonly Reading[] => readings.filter((reading) => reading.leg === leg);
  const drawn = LEGS.map((leg) => {
    const points = ofLeg(leg).map((reading) => {
      const [x, y] = [xOf(reading), yOf(middle(reading.angle))];
      const { low, high } = reading.angle;
      const bar = low === high ? '' : `<line x1="${x}" x2="${x}" y1="${yOf(high)}" y2="${yOf(low)}" stroke-width="2"/>`;
      return `${bar}${SHAPE[reading.method](x, y)}`;
    });
    const ways = (['guess', 'landmark', 'measured'] as const).map((method) => {
      const line = ofLeg(leg).filter((reading) => reading.method === method && !reading.afterStretching);
      const through = line.map((reading) => `${xOf(reading)},${yOf(middle(reading.angle))}`).join(' ');
      return line.length > 1 ? `<polyline points="${through}" fill="none" stroke-width="1.5"/>` : '';
    });
    return `<g fill="${leg === 'left' ? COLOUR.left : '#fff'}" stroke="${COLOUR[leg]}" stroke-width="1.5">${ways.join('')}${points.join('')}</g>`;
  });
  const days = [...new Map(readings.map((reading) => [shortDate(reading.takenAt, zone), xOf(reading)]))];
  const dates = labels(days, HEIGHT - 6);
  return svg('Height of each leg over time, in degrees', [...grid, ...dates, ...drawn]);
}

/** Room that a date takes under a chart, in units of the drawing. */
const DATE_WIDTH = 52;

/** Dates under a chart, each in the middle under its place, as many as there is room for. */
function labels(dates: readonly (readonly [string, number])[], y: number): readonly string[] {
  const shown: string[] = [];
  let free = 0;
  for (const [date, x] of dates) {
    const middle = Math.min(x, WIDTH - DATE_WIDTH / 2);
    if (middle - DATE_WIDTH / 2 < free) continue;
    shown.push(`<text x="${round(middle)}" y="${y}" text-anchor="middle">${date}</text>`);
    free = middle + DATE_WIDTH / 2;
  }
  return shown;
}

/** Most weeks that are drawn; the latest. */
const MOST_WEEKS = 26;
const WEEK_HEIGHT = 76;

/** Days a week as SVG bars, the latest weeks; the five that are aimed for as a line. */
export function weeksChart({ weeks }: Report): string {
  const shown = weeks.slice(-MOST_WEEKS);
  const step = (WIDTH - LEFT) / Math.max(shown.length, 8);
  const top = (days: number): number => round(8 + (WEEK_HEIGHT - 8) * (1 - days / 7));
  const bar = ({ days }: Week, index: number): string => {
    const x = round(LEFT + step * index + step * 0.15);
    const width = round(step * 0.7);
    return `<rect x="${x}" y="${top(days)}" width="${width}" height="${round(WEEK_HEIGHT - top(days))}" class="week"/>`;
  };
  const lines = [0, 3, 5, 7].map(
    (days) =>
      `<line x1="${LEFT}" x2="${WIDTH}" y1="${top(days)}" y2="${top(days)}" class="${days === 5 ? 'mark' : 'grid'}"/>` +
      `<text x="${LEFT - 6}" y="${top(days) + 4}" text-anchor="end">${days}</text>`,
  );
  const mondays = shown.map(
    ({ monday }, index) => [shortDate(Date.parse(monday), 'UTC'), LEFT + step * (index + 0.5)] as const,
  );
  return svg(
    'Days with a stretch, week by week',
    [...lines, ...shown.map(bar), ...labels(mondays, WEEK_HEIGHT + 16)],
    WEEK_HEIGHT + BOTTOM,
  );
}

const svg = (title: string, parts: readonly string[], height = HEIGHT): string =>
  `<svg viewBox="0 0 ${WIDTH} ${height}" role="img" aria-label="${title}">${parts.join('')}</svg>`;

/** What colours and shapes of the chart mean. */
export const LEGEND = `<p class="legend">
<span style="color:${COLOUR.left}">■ left, filled</span> · <span style="color:${COLOUR.right}">□ right, hollow</span> ·
○ own guess · △ by the landmark · □ measured · a bar is a range · lines join what was got in one way, not right after stretching</p>`;

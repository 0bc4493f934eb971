/** Standard deviations that 95 of 100 lie within. */
const Z = 1.96;

/** Between which shares the true one lies in 95 of 100 such measurements (Wilson); from 0 to 1. */
export function intervalOf(part: number, all: number): readonly [number, number] {
  if (all === 0) return [0, 1];
  const share = part / all;
  const middle = (share + Z ** 2 / (2 * all)) / (1 + Z ** 2 / all);
  const half = (Z / (1 + Z ** 2 / all)) * Math.sqrt((share * (1 - share)) / all + Z ** 2 / (4 * all ** 2));
  return [part === 0 ? 0 : middle - half, part === all ? 1 : middle + half];
}

/** "12 of 240, 5.0 % (2.9 to 8.5)". */
export function shareOf(part: number, all: number): string {
  if (all === 0) return '–';
  const [low, high] = intervalOf(part, all).map((share) => (100 * share).toFixed(1));
  return `${part} of ${all}, ${((100 * part) / all).toFixed(1)} % (${low} to ${high})`;
}

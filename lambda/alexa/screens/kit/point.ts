/** A point of a drawing: x to the right, y down. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** The point at x and y. */
export const point = (x: number, y: number): Point => ({ x, y });

/** The point so far from another, in degrees up from the horizontal towards the right. */
export function reach(from: Point, length: number, degrees: number): Point {
  const radians = (degrees * Math.PI) / 180;
  return { x: from.x + length * Math.cos(radians), y: from.y - length * Math.sin(radians) };
}

/** The point that lies a part of the way from one to another. */
export const partWay = (a: Point, b: Point, part: number): Point => ({
  x: a.x + (b.x - a.x) * part,
  y: a.y + (b.y - a.y) * part,
});

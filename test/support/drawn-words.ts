import type { Page } from 'playwright-core';
import type { Screen } from '../../simulator/echo/household';
import type { Target } from './touch-targets';

/** A line of words as it is drawn, and the box round its letters in pixels of the screen. */
export interface Drawn {
  readonly words: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  /** Height of its type in pixels. */
  readonly size: number;
  /** Something round it cuts it off. */
  readonly cut: boolean;
}

/** All words on a screen, line by line. */
export const wordsOn = (stage: Page): Promise<readonly Drawn[]> =>
  stage.evaluate(() => {
    const screen = document.getElementById('screen') as HTMLElement;
    const cuts = (box: DOMRect, { left, right, top, bottom }: Omit<Drawn, 'words' | 'cut' | 'size'>): boolean =>
      left < box.left - 1 || right > box.right + 1 || top < box.top - 1 || bottom > box.bottom + 1;
    const around = (node: Node): Element[] => {
      const parent = node.parentElement;
      return parent === null || parent === screen ? [] : [parent, ...around(parent)];
    };
    const walker = document.createTreeWalker(screen, NodeFilter.SHOW_TEXT);
    const drawn: Drawn[] = [];
    while (walker.nextNode()) {
      const range = document.createRange();
      range.selectNodeContents(walker.currentNode);
      const cutters = around(walker.currentNode).filter((each) => getComputedStyle(each).overflow === 'hidden');
      const parent = walker.currentNode.parentElement as Element;
      const drawnAt = parent instanceof SVGGraphicsElement ? (parent.getScreenCTM()?.d ?? 1) : 1;
      const size = Number.parseFloat(getComputedStyle(parent).fontSize) * drawnAt;
      for (const { left, right, top, bottom, height } of range.getClientRects()) {
        // A line's box has room above and below its letters.
        const room = height * 0.22;
        const box = { left, right, top: top + room, bottom: bottom - room };
        const cut = cutters.some((cutter) => cuts(cutter.getBoundingClientRect(), box));
        if (height > 0) drawn.push({ words: walker.currentNode.textContent ?? '', ...box, size, cut });
      }
    }
    return drawn;
  });

/** What is wrong with where all words of a screen are: cut off, beyond its edge, or over one another. */
export function misplaced(all: readonly Drawn[], { width, height, shape }: Screen): readonly string[] {
  const round = shape === 'ROUND';
  const inside = (x: number, y: number): boolean =>
    round ? Math.hypot(x - width / 2, y - height / 2) <= width / 2 : x >= 0 && x <= width && y >= 0 && y <= height;
  const beyond = ({ left, right, top, bottom }: Drawn): boolean =>
    [left, right].some((x) => [top, bottom].some((y) => !inside(x, y)));
  const wrong = all.filter((each) => each.cut || beyond(each)).map(({ words }) => words);
  const over = all.flatMap((one, index) =>
    all
      .slice(index + 1)
      .filter((other) => overlap(one, other))
      .map((other) => `${one.words} over ${other.words}`),
  );
  return [...wrong, ...over];
}

/** Words that stand partly behind something to touch, and so are none of its own. */
export const covered = (all: readonly Drawn[], targets: readonly Target[]): readonly string[] => {
  const boxes = targets.map(({ left, top, width, height }) => ({
    left,
    top,
    right: left + width,
    bottom: top + height,
  }));
  const within = (a: Drawn, b: Box): boolean =>
    a.left >= b.left - 1 && a.right <= b.right + 1 && a.top >= b.top - 1 && a.bottom <= b.bottom + 1;
  const strange = (word: Drawn): boolean => !boxes.some((box) => within(word, box));
  return all.filter((word) => strange(word) && boxes.some((box) => overlap(word, box))).map(({ words }) => words);
};

type Box = Pick<Drawn, 'left' | 'right' | 'top' | 'bottom'>;

const overlap = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

/** Capitals of Open Sans are so high, as a part of the size of its type. Source: its OS/2 table, 1462 of 2048 units. */
const CAPITAL = 1462 / 2048;
/** What is read has to be so high, in minutes of arc: a little more than the five of the smallest letter that good eyes tell. */
const LEAST = 6;

/**
 * How large a pixel is, and from where it is read, in millimetres: a landscape by its width, 1024 pixels of 0.173 mm on an Echo
 * Show 8, from the floor three metres away; a round one, 480 pixels of 0.132 mm on an Echo Spot, from the bed beside it.
 */
const READ = {
  landscape: { width: 1024 * 0.173, from: 3000 },
  round: { width: 480 * 0.132, from: 1000 },
} as const;

/** Words that are too small to be read from where they are read, with the minutes of arc of their capitals. */
export function tooSmall(all: readonly Drawn[], { width: pixels, shape }: Screen): readonly string[] {
  const { width, from } = shape === 'ROUND' ? READ.round : READ.landscape;
  const arc = (size: number): number => (Math.atan((size * CAPITAL * (width / pixels)) / from) * 180 * 60) / Math.PI;
  return all.filter(({ size }) => arc(size) < LEAST).map(({ words, size }) => `${words}: ${arc(size).toFixed(1)}′`);
}

/** What the renderer makes of something that can be touched; of a drawing it makes the same, round its svg. */
const TOUCHABLE = '.noSwipe:not(:has(> svg))';

/** What can be touched now, as far as it is shown, in the order of the document. */
export const touchables = (screen: HTMLElement): readonly HTMLElement[] =>
  [...screen.querySelectorAll<HTMLElement>(TOUCHABLE)].filter(
    (each) => each.getClientRects().length > 0 && each.getBoundingClientRect().width > 0,
  );

function middleOf(target: HTMLElement): { readonly clientX: number; readonly clientY: number } {
  const { left, top, width, height } = target.getBoundingClientRect();
  return { clientX: left + width / 2, clientY: top + height / 2 };
}

/** Touches something in its middle. */
export function touch(target: HTMLElement): void {
  const where = { ...middleOf(target), bubbles: true };
  target.dispatchEvent(new MouseEvent('mousedown', where));
  target.dispatchEvent(new MouseEvent('mouseup', where));
}

/** The same with a finger: right after a finger was there the renderer takes no heed of a mouse. */
function tap(target: HTMLElement): void {
  const { clientX, clientY } = middleOf(target);
  const finger = new Touch({ identifier: 0, target, clientX, clientY, pageX: clientX, pageY: clientY });
  for (const type of ['touchstart', 'touchend']) {
    target.dispatchEvent(new TouchEvent(type, { changedTouches: [finger], bubbles: true }));
  }
}

/** A fingertip, in pixels of the page. Source: WCAG 2.2, target size (enhanced). */
const FINGER = 44;

/** Widens what can be touched to a fingertip, wherever the screen is drawn smaller than it is; `scale` tells by how much. */
export function hearFingers(screen: HTMLElement, scale: () => number): void {
  screen.addEventListener('click', ({ clientX: x, clientY: y, isTrusted, pointerType }: PointerEvent) => {
    if (!isTrusted) return;
    const reach = FINGER / 2 / scale();
    const near = touchables(screen)
      .map((target) => ({ target, ...besides(target.getBoundingClientRect(), x, y, reach) }))
      .sort((a, b) => a.off - b.off);
    const [nearest] = near;
    // What is hit hears of it from the renderer.
    if (nearest === undefined || nearest.off === 0 || !nearest.within) return;
    if (pointerType === 'touch') tap(nearest.target);
    else touch(nearest.target);
  });
}

/** How far a point is off a box, and whether a fingertip that is put on the middle of the box still covers it. */
function besides({ left, right, top, bottom }: DOMRect, x: number, y: number, reach: number) {
  const off = Math.hypot(Math.max(left - x, 0, x - right), Math.max(top - y, 0, y - bottom));
  const across = Math.abs(x - (left + right) / 2) <= Math.max(reach, (right - left) / 2);
  const down = Math.abs(y - (top + bottom) / 2) <= Math.max(reach, (bottom - top) / 2);
  return { off, within: across && down };
}

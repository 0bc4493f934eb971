import type { Component } from './apl';
import { type Touch, touchable } from './chip';

type Box = Readonly<Record<'left' | 'top' | 'width' | 'height', string | number>>;

/** So many units of a whole, as a length. */
export const part = (units: number, whole: number): string => `${((units / whole) * 100).toFixed(1)}%`;

/** A part of a drawing that can be touched, with nothing drawn on it. */
export const area = (touch: Touch, label: string, box: Box): Component => ({
  ...touchable(touch, label, { type: 'Container', width: '100%', height: '100%', items: [] }),
  position: 'absolute',
  ...box,
});

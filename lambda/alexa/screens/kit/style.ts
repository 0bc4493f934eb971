/** Warm light on warm dark: every colour of words has a contrast of more than 7 to 1 on `night`. */
export const COLOUR = {
  night: '#16110D',
  /** What stands back: second buttons, floors, chairs, scales. */
  dusk: '#3D3125',
  /** The figure's body. */
  sand: '#A39280',
  words: '#FFF6EA',
  quiet: '#DCCDBA',
  /** The leg that works, and the hold. */
  ember: '#FF9D5C',
  /** The line at 80 degrees, and what reaches it. */
  leaf: '#7ED9A3',
  /** Rests and pauses, and a second leg in a chart. */
  sky: '#8CC8FF',
} as const;

/** One of the colours above. */
export type Colour = (typeof COLOUR)[keyof typeof COLOUR];

/**
 * Sizes of type on a landscape screen, as parts of its width, so that words break alike on every Echo.
 * `chip` on a 5-inch Echo Show is some 4 mm high, which good eyes read at three metres.
 */
export const TYPE = { title: '5.8vw', body: '3.9vw', chip: '3.2vw' } as const;

/** Sizes of type on a round screen, which is small and nearer to the eye. */
export const ROUND_TYPE = { title: '8.5vh', longTitle: '6.4vh', body: '6vh', chip: '5.4vh' } as const;

/** Warm light on warm dark: every colour of words has a contrast of more than 7 to 1 on `night`. */
export const COLOUR = {
  night: '#16110D',
  /** The inside of second buttons. */
  dusk: '#3D3125',
  /** What is drawn and stands back: floors, chairs, scales, rims of buttons; 3.9 to 1 on `night`. */
  stone: '#80705D',
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
 * Sizes of type on a landscape screen, as parts of its width, so that words break alike on every Echo. Capitals of `body` and
 * `chip` are 5.4 mm high on an Echo Show 8 (0.173 mm a pixel, 1024 of them), which is 6.2 minutes of arc from three metres.
 */
export const TYPE = { title: '5.8vw', body: '4.3vw', chip: '4.3vw', largest: '9vw' } as const;

/** Sizes of type on a round screen, which is small and nearer to the eye. */
export const ROUND_TYPE = {
  largest: '12vh',
  title: '8.5vh',
  longTitle: '6.4vh',
  body: '6vh',
  chip: '6vh',
  small: '5vh',
} as const;

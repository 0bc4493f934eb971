import type { Touch } from '../../echo/device';

/** For so many milliseconds nobody can have read a question that appears. Source: docs/evidence.md#a-second-tap. */
export const UNREAD = 1000;

/** The question that is open, as far as a finger is concerned that was on its way before it appeared. */
export interface NewQuestion {
  /** Another one appears, or is drawn. */
  readonly appears: () => void;
  /** Whether it has begun to be heard; when it does, it appears once more. */
  readonly sounds: (asked: boolean) => void;
  /** Whether nobody can have read it yet: whatever is tapped was meant for the one before. */
  readonly isUnread: () => boolean;
}

/** Watches the question by a clock of the world, in milliseconds: the Echo's may stand still. */
export function newQuestion(now = (): number => performance.now()): NewQuestion {
  let appeared = Number.NEGATIVE_INFINITY;
  let asked = true;
  const appears = (): void => {
    appeared = now();
  };
  return {
    appears,
    sounds: (sounding) => {
      if (sounding && !asked) appears();
      asked = sounding;
    },
    isUnread: () => now() - appeared < UNREAD,
  };
}

/** What is taken of a screen however soon it comes: pain is worth more than a second tap is a risk. */
export const isPain = ({ sent }: Touch): boolean => String(sent) === 'felt,hurt';

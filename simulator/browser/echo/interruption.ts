import type { Time } from '../time';
import type { Player } from './player';

/** Phones and tablets, where a page out of sight means that something else has the person: a call, another app. */
const IN_A_HAND = '(pointer: coarse)';

/**
 * Lets what is going on stand still while something else has the phone, and go on afterwards: the words that were being said
 * once more, a hold at its second. On a desk a page may be out of sight and still be listened to. To be called again and again.
 */
export function interruptible(
  time: Time,
  player: Player,
  soundIsTaken: () => boolean,
  remark: (words: string) => void,
): () => void {
  let away = false;

  function look(): void {
    const hidden = document.visibilityState === 'hidden' && matchMedia(IN_A_HAND).matches;
    const now = hidden || soundIsTaken();
    if (now === away) return;
    away = now;
    if (away) {
      time.hold('away');
      player.hush();
    } else {
      time.go('away');
      player.sayAgain();
      remark('This page was away. It goes on where it was.');
    }
  }

  document.addEventListener('visibilitychange', look);
  return look;
}

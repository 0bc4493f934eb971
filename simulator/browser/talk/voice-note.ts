import { find } from '../dom';
import type { Voice } from './voice';

const WHOSE = {
  browser: 'She speaks with a voice of this browser.',
  own: 'This browser has no voice, so eSpeak NG speaks, which comes with this page.',
  none: 'There is no voice: this browser has none, or lets none be heard before the page is touched.',
} as const;

/** Says in the settings whose voice is heard; and once to whoever expects one, where there is none. */
export function voiceNote(voice: Voice, isWanted: () => boolean, remark: (words: string) => void): () => void {
  const note = find('voice-note', HTMLElement);
  let told = false;
  return () => {
    const whose = voice.whose();
    // It is asked twenty times a second.
    if (note.textContent !== WHOSE[whose]) note.textContent = WHOSE[whose];
    if (told || whose !== 'none' || !isWanted()) return;
    told = true;
    remark(`${WHOSE.none} Read along.`);
  };
}

import { HER_QUESTION } from '../../echo/permission';
import type { Caption } from '../../person/score';
import { element } from '../dom';
import type { Running } from '../echo/running';
import { type Counter, counterOf } from './counter';
import { readingOf } from './reading';

/** The conversation as it is read. */
export interface Conversation {
  /** The person said something, in a voice where one is recognised; or touched what is called so. */
  readonly person: (words: string, by: { readonly voice?: string } | 'touch') => void;
  /** The skill begins to speak. */
  readonly begins: () => void;
  readonly heard: (note: Caption) => void;
  /** What is running down now. */
  readonly runs: (running: Running | undefined) => void;
  /** What the page itself has to say; an alarm when something went wrong. */
  readonly remark: (words: string, kind?: 'alarm') => void;
  /** Nothing of it is there any more. */
  readonly clear: () => void;
}

/** What is called differently to a reader than to the skill. */
const TRACKS: Readonly<Record<string, string>> = {
  'lead-in': 'Answer',
  ready: 'Get ready',
  hold: 'Hold',
  rest: 'Rest',
  release: 'Let go',
};

/** Writes the conversation into a list, which goes along with it unless the reader has gone back. */
export function conversationIn(list: HTMLElement): Conversation {
  let reply = element('article');
  let cues = element('ol');
  let counter: Counter | undefined;
  /** Something came in between: what is heard next stands after it. */
  let interrupted = false;
  const reading = readingOf(list);
  const welcome = [...list.children];
  // It scrolls, also for whoever has only a keyboard.
  list.tabIndex = 0;

  function add(entry: HTMLElement, to: HTMLElement = list): void {
    to.append(entry);
    reading.came(entry);
  }

  function begin(): void {
    interrupted = false;
    reply = element('article', { class: 'reply' });
    add(reply);
  }

  function count(title: string, seconds: number, kind: string): void {
    counter?.end();
    counter = counterOf(title, seconds, kind);
    add(counter.entry, reply);
  }

  function heard(note: Caption): void {
    // A hold keeps its cues together.
    if (interrupted && note.is !== 'cue') begin();
    switch (note.is) {
      case 'words':
        add(element('p', {}, ...speakerOf(note.words), note.words), reply);
        break;
      case 'silence':
        count('Quiet', note.seconds, 'silence');
        break;
      case 'track':
        count(TRACKS[note.track] ?? note.track, note.seconds, `track ${note.track}`);
        cues = element('ol', { class: 'cues' });
        add(cues, counter?.entry);
        break;
      case 'cue':
        add(
          element('li', {}, element('span', { class: 'second', 'aria-hidden': 'true' }, `${note.second}`), note.words),
          cues,
        );
    }
  }

  return {
    heard,
    person: (words, by) => {
      interrupted = true;
      const how = by === 'touch' ? 'touched' : by.voice;
      const who = how === undefined ? [] : [element('span', { class: 'voice' }, how)];
      reading.goAlong();
      add(element('p', { class: 'person' }, ...who, words));
    },
    begins: () => {
      counter?.end();
      begin();
    },
    runs: (running) => {
      if (running === undefined) counter?.end();
      else counter?.show(running);
      counter = running === undefined ? undefined : counter;
    },
    remark: (words, kind) => {
      interrupted = true;
      add(element('p', { class: `remark ${kind ?? ''}`, role: kind && 'alert' }, words));
    },
    clear: () => {
      counter = undefined;
      reply = element('article');
      list.replaceChildren(...welcome);
    },
  };
}

/** Whose words they are, where they are not the skill's. */
const speakerOf = (words: string): readonly HTMLElement[] =>
  words === HER_QUESTION ? [element('span', { class: 'voice' }, 'Alexa herself: ')] : [];

import type { ui } from 'ask-sdk-model';
import type { Happening } from '../../echo/device';
import { HER_QUESTION } from '../../echo/permission';
import type { Caption } from '../../person/score';
import { element } from '../dom';
import type { Running } from '../echo/running';

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

/** So many pixels from its end a list still counts as read to the end. */
const NEAR = 60;

/** Writes the conversation into a list, which goes along with it unless the reader has gone back. */
export function conversationIn(list: HTMLElement): Conversation {
  let reply = element('article');
  let cues = element('ol');
  let counter: Counter | undefined;
  /** Whether the reader is at the end, and how high the list and what it shows were when that was seen. */
  let follows = true;
  let heights = '';
  const welcome = [...list.children];
  // It scrolls, also for whoever has only a keyboard.
  list.tabIndex = 0;
  list.addEventListener('scroll', () => {
    // What moves because the list changes was not moved by the reader.
    if (heights === heightsNow()) follows = list.scrollHeight - list.scrollTop - list.clientHeight < NEAR;
    heights = heightsNow();
  });
  // What is in it grows as well: seconds begin to run down, cues come.
  const growing = new ResizeObserver(goAlong);
  growing.observe(list);

  const heightsNow = (): string => `${list.scrollHeight} ${list.clientHeight}`;

  function goAlong(): void {
    if (follows) list.scrollTop = list.scrollHeight;
    heights = heightsNow();
  }

  function add(entry: HTMLElement, to: HTMLElement = list): void {
    to.append(entry);
    if (to === list) growing.observe(entry);
    goAlong();
  }

  function count(title: string, seconds: number, kind: string): void {
    counter?.end();
    counter = counterOf(title, seconds, kind);
    add(counter.entry, reply);
  }

  function heard(note: Caption): void {
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
      counter?.end();
      const how = by === 'touch' ? 'touched' : by.voice;
      const who = how === undefined ? [] : [element('span', { class: 'voice' }, how)];
      follows = true;
      add(element('p', { class: 'person' }, ...who, words));
    },
    begins: () => {
      counter?.end();
      reply = element('article', { class: 'reply' });
      add(reply);
    },
    runs: (running) => {
      if (running === undefined) counter?.end();
      else counter?.show(running);
      counter = running === undefined ? undefined : counter;
    },
    remark: (words, kind) => add(element('p', { class: `remark ${kind ?? ''}`, role: kind && 'alert' }, words)),
    clear: () => {
      counter = undefined;
      reply = element('article');
      list.replaceChildren(...welcome);
    },
  };
}

interface Counter {
  readonly entry: HTMLElement;
  readonly show: (running: Running) => void;
  readonly end: () => void;
}

/** Seconds that run down, to be seen; a screen reader is told of them once. */
function counterOf(title: string, seconds: number, kind: string): Counter {
  const left = element('span', { class: 'left', 'aria-hidden': 'true' });
  const bar = element('span', { class: 'bar', 'aria-hidden': 'true' });
  const amount = `${seconds} ${seconds === 1 ? 'second' : 'seconds'}`;
  const head = element('p', { class: 'head' }, element('span', {}, title), element('span', {}, amount), left);
  const entry = element('div', { class: `counter ${kind} running` }, head, bar);
  return {
    entry,
    show: (running) => {
      left.textContent = `${Math.ceil(running.left)}`;
      bar.style.setProperty('--left', `${running.left / running.of}`);
    },
    end: () => {
      entry.classList.remove('running');
      left.textContent = '';
      bar.style.setProperty('--left', '0');
    },
  };
}

/** A card that appears in the Alexa app, as words. */
const cardIn = (card: ui.Card | undefined): string | undefined =>
  card?.type === 'Simple' ? `A card in the Alexa app. ${card.title}:\n${card.content}` : undefined;

/** Whose words they are, where they are not the skill's. */
const speakerOf = (words: string): readonly HTMLElement[] =>
  words === HER_QUESTION ? [element('span', { class: 'voice' }, 'Alexa herself: ')] : [];

/** What there is to say about a happening beside what is heard of it. */
export function remarkOn(happening: Happening): string | undefined {
  switch (happening.what) {
    case 'answered':
      return cardIn(happening.turn.response?.response.card);
    case 'permission asked':
      return undefined;
    case 'rang':
      return `A reminder rings, ${happening.when}:`;
    case 'asked again':
      return 'No answer.';
    case 'failed':
      return `The skill gave no usable answer: ${happening.because}`;
    case 'reported':
      return `${happening.because} It plays the words alone.`;
    case 'ended':
      return `The session is over: ${happening.because}`;
    case 'unheard':
      return happening.because;
  }
}

import { wakeWord } from '../../echo/ears';
import { element, find } from '../dom';
import type { Time } from '../time';
import { type Listener, type Microphone, microphone, recogniserOf } from './hearing';
import { isUrgent, type Reach } from './suggestions';

/** What the box needs to know, and whom it tells. */
export interface Talker extends Pick<Listener, 'own' | 'onlyByName' | 'locale'> {
  readonly say: (words: string) => void;
  /** Whether what is tapped now can be meant for the question that is open. */
  readonly mayTap: () => boolean;
  /** Whether the answer to what was said is still to come. */
  readonly isAnswering: () => boolean;
  /** Alexa's name was heard: she falls silent for what comes. */
  readonly called: () => void;
}

/** Where the person types, taps and speaks. */
export interface TalkBox {
  /** `neutral`: none of them looks likelier than another. */
  readonly suggest: (all: readonly string[], reach: Reach, neutral: boolean) => void;
  /** Words that did not get through, to be said again. */
  readonly giveBack: (words: string) => void;
  /** Something else was answered: what was given back belongs to a question that is gone. */
  readonly answered: () => void;
  /** Whether the microphone of this machine is on. */
  readonly listens: () => boolean;
}

const RECOGNITION =
  'This browser can recognise speech; most do it by a service of their maker on the network, to which they send what they hear.';
const NO_RECOGNITION =
  'This browser cannot recognise speech: type, or tap what is suggested. Chrome, Edge and Safari can.';

/** The box of the page. No time passes while the person types or is being heard. */
export function talkBox(time: Time, { say, called, own, onlyByName, locale, mayTap, isAnswering }: Talker): TalkBox {
  const form = find('say', HTMLFormElement);
  const words = find('words', HTMLInputElement);
  const hint = find('hint', HTMLElement);
  const chips = find('suggestions', HTMLElement);
  const button = find('microphone', HTMLButtonElement);

  let givenBack = '';
  const answered = (): void => {
    if (words.value === givenBack) words.value = '';
    givenBack = '';
  };
  const answer = (said: string): void => {
    answered();
    say(said);
  };

  function giveBack(unheard: string): void {
    if (words.value !== '') return;
    words.value = unheard;
    givenBack = unheard;
  }
  /** By her name somebody may break in at any time; an answer waits for its question. */
  const isTooEarly = (said: string): boolean => isAnswering() && !wakeWord(said).woken;

  words.addEventListener('input', () => (words.value === '' ? time.go('typing') : time.hold('typing')));
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const typed = words.value.trim();
    // They stay where they are: the question that they would answer is not there yet.
    if (isTooEarly(typed)) return;
    words.value = '';
    time.go('typing');
    if (typed !== '') say(typed);
  });
  words.disabled = false;

  const recogniser = recogniserOf(window);
  find('speech-note', HTMLElement).textContent = recogniser === undefined ? NO_RECOGNITION : RECOGNITION;
  for (const invitation of document.querySelectorAll<HTMLElement>('[data-needs=recognition]')) {
    invitation.hidden = recogniser === undefined;
  }
  const ears = recogniser === undefined ? undefined : listen(recogniser);

  function listen(make: NonNullable<typeof recogniser>): Microphone {
    const show = (isOn: boolean): void => {
      button.setAttribute('aria-pressed', String(isOn));
      hint.textContent = isOn ? RECOGNITION : '';
    };
    const ears = microphone(make, {
      own,
      onlyByName,
      locale,
      hears: (soFar) => {
        time.hold('hearing');
        if (wakeWord(soFar).woken) called();
        hint.textContent = `“${soFar} …”`;
      },
      heard: (spoken) => {
        time.go('hearing');
        show(true);
        if (isTooEarly(spoken)) giveBack(spoken);
        else if (spoken !== '') answer(spoken);
      },
      failed: (because) => {
        time.go('hearing');
        show(false);
        hint.textContent = because;
      },
    });
    button.addEventListener('click', () => {
      if (ears.isOn()) ears.off();
      else ears.on();
      show(ears.isOn());
    });
    return ears;
  }

  /** Tells by their looks, and whoever cannot see them, whether a tap on them would count. */
  function letTap(): void {
    for (const chip of chips.children) {
      const waits = String(!mayTap() && !isUrgent(chip.textContent ?? ''));
      if (chip.ariaDisabled !== waits) chip.ariaDisabled = waits;
    }
  }

  let suggested = '';
  return {
    listens: () => ears?.isOn() === true,
    giveBack,
    answered,
    suggest: (all, reach, neutral) => {
      chips.classList.toggle('neutral', neutral);
      letTap();
      if (suggested === all.join('\n')) return;
      suggested = all.join('\n');
      chips.dataset.reach = reach;
      words.placeholder = neutral ? 'Your words' : (all[0] ?? '');
      const focused = chips.contains(document.activeElement);
      chips.replaceChildren(
        ...all.map((suggestion) => {
          const chip = element('button', { type: 'button' }, suggestion);
          chip.addEventListener('click', () => {
            if (mayTap()) answer(suggestion);
            // Pain is worth more than a second tap is a risk; by her name it gets through whatever she is doing by then.
            else if (isUrgent(suggestion)) answer(wakeWord(suggestion).woken ? suggestion : `Alexa, ${suggestion}`);
          });
          return chip;
        }),
      );
      letTap();
      // Whoever goes by keyboard stays among the suggestions.
      if (focused) chips.querySelector('button')?.focus({ preventScroll: true });
    },
  };
}

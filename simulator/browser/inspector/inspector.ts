import type { Exchange } from '../../echo/device';
import { element, find } from '../dom';
import { type EchoChoice, headingOf, type Scene, transcriptOf, turnsIn } from '../sessions/record';
import { timelineOf } from './timeline';
import { isMissed, utteranceLine } from './unheard';

/** The panel for whoever builds skills: every turn as it went over the wire. */
export interface Inspector {
  /** Whether anything has happened yet. */
  readonly isEmpty: () => boolean;
  readonly add: (scene: Scene) => void;
  /** Everything that happened since the page was loaded. */
  readonly scenes: () => readonly Scene[];
  /** Nothing of it is there any more. */
  readonly clear: () => void;
}

/** The panel; `here` tells the time zone and the Echo, `looksAt` is told the turn that is looked at. */
export function inspectorOn(
  here: () => EchoChoice & { readonly zone: string },
  looksAt: (turn: Exchange | undefined) => void,
): Inspector {
  const list = find('scenes', HTMLOListElement);
  const shown = find('scene', HTMLElement);
  const copied = find('copied', HTMLElement);
  const scenes: Scene[] = [];
  let heading = '';
  let chosen: Scene | undefined;

  function choose(scene: Scene, button: HTMLButtonElement): void {
    chosen = scene;
    for (const each of list.querySelectorAll('button')) each.removeAttribute('aria-current');
    button.setAttribute('aria-current', 'true');
    shown.replaceChildren(...detailsOf(scene));
    looksAt(turnsIn(scene)[0]);
  }

  async function copy(text: string, what: string): Promise<void> {
    const told = await navigator.clipboard.writeText(text).then(
      () => `${what} is on the clipboard.`,
      () => 'The browser did not let the page write to the clipboard.',
    );
    copied.textContent = told;
  }

  const pressed = (id: string, act: () => void): void => find(id, HTMLButtonElement).addEventListener('click', act);
  pressed('copy-turn', () => {
    if (chosen !== undefined) void copy(`${transcriptOf(chosen)}\n`, 'The turn');
  });
  pressed('copy-all', () => {
    void copy(`${[heading, ...scenes.map(transcriptOf)].join('\n\n')}\n`, 'Everything since the page was loaded');
  });
  pressed('copy-line', () => {
    const line =
      chosen &&
      turnsIn(chosen)
        .map(utteranceLine)
        .find((each) => each !== undefined);
    if (line === undefined) copied.textContent = 'Nothing was said in this turn.';
    else void copy(`${line}\n`, `“${line.replaceAll('\t', ' · ')}”`);
  });

  return {
    isEmpty: () => scenes.length === 0,
    scenes: () => scenes,
    clear: () => {
      scenes.length = 0;
      chosen = undefined;
      list.replaceChildren();
      shown.replaceChildren();
      copied.textContent = '';
      looksAt(undefined);
    },
    add: (scene) => {
      if (scenes.length === 0) heading = `== ${headingOf(scene.at, here().zone, here())}`;
      scenes.push(scene);
      const button = element(
        'button',
        { type: 'button' },
        element('span', {}, scene.title),
        element('span', { class: 'as' }, inShort(scene)),
      );
      button.addEventListener('click', () => choose(scene, button));
      list.prepend(element('li', {}, button));
      choose(scene, button);
    },
  };
}

/** What words were heard as, whether that was understood, and how long it took. */
function inShort(scene: Scene): string {
  const turns = turnsIn(scene);
  const heard = turns.map(({ heard: as, request }) => as?.intent ?? request.request.type);
  const missed = turns.some(isMissed) ? ['not understood'] : [];
  return [...heard, ...missed, `${scene.took} ms`].join(', ');
}

/** All there is to know of a scene, under headings that open. */
function detailsOf(scene: Scene): readonly HTMLElement[] {
  const turns = turnsIn(scene).flatMap(({ said, heard, request, response, state }) => [
    section('Heard', { said, heard }, true),
    section('State', state),
    section('Request', request),
    section('Response', response),
  ]);
  const sounds = scene.happenings.flatMap((happening) => ('sound' in happening ? [happening.sound] : []));
  const timelines = sounds.map((sound) => folded('Sound', timelineOf(sound, scene.heardUntil), true));
  const [heard, ...others] = turns;
  return [...(heard === undefined ? [] : [heard]), ...timelines, ...others, section('Diary', scene.diary)];
}

const section = (title: string, value: unknown, open = false): HTMLElement =>
  folded(title, element('pre', { tabindex: '0', 'aria-label': title }, JSON.stringify(value, null, 2)), open);

const folded = (title: string, content: HTMLElement, open: boolean): HTMLElement =>
  element('details', { open }, element('summary', {}, title), content);

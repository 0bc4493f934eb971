import * as v from 'valibot';
import { LOCALES, type Locale } from '../../echo/locales';
import type { DeviceName } from '../../web/acts';
import { element, find } from '../dom';
import { ECHOS, type EchoChoice, type Scene, toldIn } from './record';

const DEED = v.variant('act', [
  v.object({ act: v.literal('hear'), words: v.string(), voice: v.optional(v.string()) }),
  v.object({
    act: v.literal('touch'),
    source: v.unknown(),
    sent: v.array(v.unknown()),
    token: v.optional(v.string()),
  }),
  v.object({ act: v.literal('pass') }),
]);

const SESSION = v.object({
  kind: v.literal('hamstring-coach session'),
  device: v.picklist(Object.keys(ECHOS) as DeviceName[]),
  locale: v.picklist(Object.keys(LOCALES) as Locale[]),
  steps: v.array(v.object({ at: v.number(), given: v.string(), title: v.string(), told: v.string(), deed: DEED })),
});

/** A session as a file holds it: what was done, when, and what was told then. */
export type SavedSession = v.InferOutput<typeof SESSION>;

/** A session that is saved. */
const saved = (scenes: readonly Scene[], { device, locale }: EchoChoice): v.InferInput<typeof SESSION> => ({
  kind: 'hamstring-coach session',
  device,
  locale,
  steps: scenes.map((scene) => ({
    at: scene.at,
    given: scene.given,
    title: scene.title,
    told: toldIn(scene),
    deed: scene.deed.act === 'touch' ? { ...scene.deed, sent: [...scene.deed.sent] } : scene.deed,
  })),
});

/** How many of the steps of a session were told otherwise now than then. */
export const changedIn = ({ steps }: SavedSession, now: readonly Scene[]): number =>
  steps.filter(({ at, given, told }) => {
    const scene = now.find((each) => each.at === at && each.given === given);
    return scene === undefined || toldIn(scene) !== told;
  }).length;

/** What a panel needs to save and load. */
export interface Files {
  readonly scenes: () => readonly Scene[];
  readonly echo: () => EchoChoice;
  readonly loaded: (session: SavedSession) => void;
}

/** Lets a session be saved as a file of this browser's, when that is asked for, and loaded again. */
export function letSave({ scenes, echo, loaded }: Files): void {
  const told = find('saved', HTMLElement);

  find('save', HTMLButtonElement).addEventListener('click', () => {
    const [first] = scenes();
    if (first === undefined) {
      told.textContent = 'Nothing has been said yet.';
      return;
    }
    const name = `hamstring-coach-${new Date(first.at).toISOString().slice(0, 16).replace(/\D/g, '-')}.json`;
    const text = JSON.stringify(saved(scenes(), echo()), null, 1);
    const url = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
    element('a', { href: url, download: name }).click();
    URL.revokeObjectURL(url);
    told.textContent = `${name} is in this browser's downloads. It holds what was said: delete it there.`;
  });

  const input = find('load', HTMLInputElement);
  input.addEventListener('change', async () => {
    const [file] = input.files ?? [];
    if (file === undefined) return;
    const session = await sessionIn(file);
    input.value = '';
    told.textContent = session === undefined ? `${file.name} is no session that was saved here.` : '';
    if (session !== undefined) loaded(session);
  });
}

async function sessionIn(file: File): Promise<SavedSession | undefined> {
  try {
    return v.parse(SESSION, JSON.parse(await file.text()));
  } catch {
    return undefined;
  }
}

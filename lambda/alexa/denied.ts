import type { Event } from '../dialogue/event';
import type { Item } from '../domain/screening';
import type { Part } from '../domain/screening-parts';
import { signed, toldIn } from './felt';
import { isTold } from './near';
import { partsNamed, partsOfSigns } from './parts';
import { choice, type Slots, wordsIn } from './slots';
import * as values from './values';

/** Signs that are something not possible, and words for that: the "not" of "not able to lie flat" denies nothing. */
const CANNOT = ['cannot-lie-flat', 'cannot-get-up'] as const;
const NEGATED = /n't|\b(?:not|cannot|unable|trouble|struggle|stuck|problem|help)\b/;

/** The signs that are named, of those whose words are such. */
const signsIn = (slots: Slots, are: (words: string) => boolean): readonly Item[] =>
  ['sign', 'signTwo'].flatMap((name) =>
    are(wordsIn(slots, name) ?? '') ? (choice(slots, name, values.SIGN) ?? []) : [],
  );

/** Not so: what is named is denied, `all` only where the sentence says so. */
export function denied(slots: Slots, all: boolean): Event {
  const first = choice(slots, 'notFeel', values.FEEL) ? 'notFeel' : 'feel';
  const words = wordsIn(slots, first);
  const { signs, felt: feelings } = toldIn(slots, 'hurt', first);
  // What is told all the same, behind a "no" to something else: "no, my calf is swollen".
  const isFelt = isTold(words ?? '');
  const told = signed([...signsIn(slots, isTold), ...(isFelt ? signs : [])]);
  if (told) return told;
  if (isFelt && feelings.length > 0) return { heard: 'felt', felt: feelings };
  // "My chest feels fine" has no slot that says so, and "my chest feels heavy" is near it: asked again.
  if (words === undefined && choice(slots, 'site', values.SITE) === 'chest') return { heard: 'missed' };
  const named = signsIn(slots, () => true);
  const inability = CANNOT.find((sign) => choice(slots, 'sign', [sign]) && !NEGATED.test(wordsIn(slots, 'sign') ?? ''));
  if (inability) return { heard: 'sign', sign: inability };
  const stopped = [choice(slots, 'unstopped', values.UNSTOPPED), choice(slots, 'wrongReason', values.REASON)].flatMap(
    (reason) => reason ?? [],
  );
  // "I don't think it was the right leg": it did not lift.
  if (choice(slots, 'leg', values.LEG) !== undefined) stopped.push('other-leg-lifts');
  if (!all && signs.length + feelings.length + named.length + stopped.length === 0) return { heard: 'missed' };
  const parts = [
    ...['sign', 'signTwo'].flatMap((name) => partsOfSigns(wordsIn(slots, name) ?? '', named)),
    ...[first, 'feelTwo'].flatMap((name) => partsFelt(wordsIn(slots, name), wordsIn(slots, 'site'), signs)),
  ];
  return {
    heard: 'deny',
    all,
    ...(signs.length + named.length > 0 && { signs: [...new Set([...signs, ...named])] }),
    ...(parts.length > 0 && { parts: [...new Set(parts)] }),
    ...(feelings.length > 0 && { felt: feelings }),
    ...(stopped.length > 0 && { stopped: [...new Set(stopped)] }),
  };
}

/** The parts that words for a feeling name: anywhere where no place is said, else of the signs that it is there. */
function partsFelt(words: string | undefined, site: string | undefined, signs: readonly Item[]): readonly Part[] {
  if (words === undefined) return [];
  return site === undefined
    ? partsNamed(words)
    : [words, `${words} in ${site}`].flatMap((each) => partsOfSigns(each, signs));
}

import { parseState } from '../../lambda/dialogue/parse';
import type { State } from '../../lambda/dialogue/state';
import type { Exchange, Happening } from '../../simulator/echo/device';
import { householdOf } from '../../simulator/echo/household';
import type { Locale } from '../../simulator/echo/locales';
import type { Home } from '../../simulator/home/home';
import { type Person, personAt } from '../../simulator/person/at-once';
import { actOf } from '../../simulator/person/script';
import type { Situation } from './situations';

const BEGAN = Date.parse('2026-03-03T16:30:00Z');

/** The last turn among what happened. */
export const turnIn = (happenings: readonly Happening[]): Exchange | undefined =>
  happenings
    .flatMap((happening) => ('turn' in happening ? [happening.turn] : []))
    .findLast((turn) => turn !== undefined);

/** Takes somebody new, in a household called `name`, to a situation, by a real conversation in an English. */
export async function arriveAt(
  { before }: Situation,
  home: Home,
  name: string,
  locale?: Locale,
): Promise<{ readonly person: Person; readonly state: State | undefined }> {
  const person = personAt(home.echoOf(householdOf(name, undefined, locale)), BEGAN);
  let state: State | undefined;
  for (const line of before) state = parseState(turnIn(await person.act(actOf(line)))?.state) ?? state;
  return { person, state };
}

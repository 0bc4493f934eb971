import { setTimeout as sleep } from 'node:timers/promises';
import { type Amazon, accessToken, type Credentials } from '../../infra/login-with-amazon';
import { textAt } from '../../infra/text-at';

/** What somebody made of an utterance: the intent, and what fills its slots, by the id of a value where there is one. */
export interface Made {
  readonly intent: string;
  readonly slots: Readonly<Record<string, string>>;
}

/** Whose skill is asked about, and how. */
export interface Asked {
  readonly amazon: Amazon;
  readonly credentials: Credentials;
  readonly skillId: string;
  readonly locale: string;
  /** Waits so many milliseconds. */
  readonly wait?: (milliseconds: number) => Promise<unknown>;
}

/** Amazon names no rate for this operation: one a second, and longer waits where it is still too much. Milliseconds. */
const BETWEEN = 1000;
/** How often one utterance is tried while Amazon says "later"; the last wait is half a minute. */
const TRIES = 6;

/**
 * Amazon's own ear: SMAPI's `profileNlu`, which gives the intent that Alexa would select for an utterance in the development
 * stage, without calling the skill. Rejects with a sentence that says what is wrong.
 */
export function amazonEar({
  amazon,
  credentials,
  skillId,
  locale,
  wait = sleep,
}: Asked): (utterance: string) => Promise<Made> {
  const url = `${amazon.skills}/${skillId}/stages/development/interactionModel/locales/${locale}/profileNlu`;
  let token: string | undefined;

  async function ask(utterance: string): Promise<Response> {
    token ??= await accessToken(amazon, credentials);
    return fetch(url, {
      method: 'POST',
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
      body: JSON.stringify({ utterance }),
    });
  }

  return async (utterance) => {
    for (let tries = 1; ; tries++) {
      await wait(BETWEEN * (tries === 1 ? 1 : 2 ** (tries - 1)));
      const response = await ask(utterance);
      if (response.ok) return madeOf(await response.json());
      const late = response.status === 429 || response.status >= 500;
      // A token lasts an hour, and a long file longer.
      if (response.status === 401 && tries === 1) token = undefined;
      else if (!late || tries === TRIES) throw new Error(await sentenceOn(response, utterance));
    }
  };
}

/** What SMAPI's answer says, in the shape of its specification (`v1.skill.evaluations.ProfileNluResponse`). */
function madeOf(answer: unknown): Made {
  const slots = at(answer, 'selectedIntent', 'slots');
  const filled = Object.entries(typeof slots === 'object' && slots !== null ? slots : {}).flatMap(([name, slot]) => {
    const value = idIn(slot) ?? textAt(slot, 'value');
    return value === undefined ? [] : [[name, value]];
  });
  return {
    intent: textAt(answer, 'selectedIntent', 'name') ?? 'AMAZON.FallbackIntent',
    slots: Object.fromEntries(filled),
  };
}

/** The id of the best value that a slot was resolved to. */
function idIn(slot: unknown): string | undefined {
  const authorities = at(slot, 'resolutions', 'resolutionsPerAuthority');
  if (!Array.isArray(authorities)) return undefined;
  const matched = authorities.filter((each) => textAt(each, 'status', 'code') === 'ER_SUCCESS_MATCH');
  return matched.flatMap((each) => textAt(each, 'values', '0', 'id') ?? [])[0];
}

/** What lies at a path into something parsed from JSON. */
const at = (json: unknown, ...path: readonly string[]): unknown =>
  path.reduce<unknown>(
    (found, name) => (typeof found === 'object' && found !== null ? Reflect.get(found, name) : undefined),
    json,
  );

/** What to do about an answer that is none. */
async function sentenceOn(response: Response, utterance: string): Promise<string> {
  const { status } = response;
  const reason = textAt(await response.json().catch(() => undefined), 'message') ?? 'no reason told';
  if (status === 401 || status === 403)
    return `Alexa lets these credentials ask nothing (${status}, ${reason}): run npm run sign-in once more.`;
  if (status === 404 || status === 409)
    return `Alexa has no model of this skill to ask (${status}, ${reason}): run npm run deploy first.`;
  if (status === 429) return 'Alexa takes no more questions for now: run it again later, and it goes on from here.';
  return `Alexa answered ${status} to "${utterance}": ${reason}.`;
}

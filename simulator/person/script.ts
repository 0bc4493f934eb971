/** What a person at the Echo does next, as one line of a script says it. */
export type Act =
  | Said
  /** Says nothing until something happens. */
  | { readonly does: 'keep silent' }
  | { readonly does: 'wait'; readonly seconds: number };

/** Something is said; `after` so many seconds of the sound that is playing, else when it has finished. */
export interface Said {
  readonly does: 'say';
  readonly words: string;
  /** Whose voice it is, where Alexa recognises it. */
  readonly voice?: string;
  readonly after?: number;
  /** Alexa refuses to play the answer, on purpose. */
  readonly refused?: true;
}

const SILENCE = /^\((?:silence|no answer|says nothing)\)$/i;
const WAIT = /^\(([^()]+)\)$/;
const AFTER = /^\(after ([^()]+)\)\s*/i;
const VOICE = /^\[\s*([^\][]*[^\][\s])\s*\]\s*/;
const REFUSED = /^\((?:the )?answer is refused\)\s*/i;
const AMOUNT = /^\s*(?:and\s+)?(\d+(?:\.\d+)?)\s*(s|seconds?|m|min|minutes?)\b\s*/i;

/**
 * Reads a line of a script: words, `[Maria] words` in another voice, `(after 12 seconds) Alexa, pause`,
 * `(the answer is refused) yes`, `(20 seconds)`, `(no answer)`. An empty line is silence.
 */
export function actOf(line: string): Act {
  const text = line.trim();
  if (text === '' || SILENCE.test(text)) return { does: 'keep silent' };
  const waited = secondsIn(WAIT.exec(text)?.[1]);
  if (waited !== undefined) return { does: 'wait', seconds: waited };
  const [, name] = VOICE.exec(text) ?? [];
  const afterVoice = text.replace(VOICE, '');
  const after = secondsIn(AFTER.exec(afterVoice)?.[1]);
  const afterTime = after === undefined ? afterVoice : afterVoice.replace(AFTER, '');
  const refused = REFUSED.test(afterTime) ? ({ refused: true } as const) : {};
  const words = afterTime.replace(REFUSED, '');
  return {
    does: 'say',
    words,
    ...refused,
    ...(name !== undefined && { voice: name }),
    ...(after !== undefined && { after }),
  };
}

/** "90 seconds", "2 minutes", "1 minute 30 seconds", in seconds; undefined when it is no duration. */
function secondsIn(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  let rest = text;
  let seconds = 0;
  for (let found = AMOUNT.exec(rest); found !== null; found = AMOUNT.exec(rest)) {
    const [whole, amount, unit = 's'] = found;
    seconds += Number(amount) * (unit.toLowerCase().startsWith('m') ? 60 : 1);
    rest = rest.slice(whole.length);
  }
  return rest === '' && text.trim() !== '' ? seconds : undefined;
}

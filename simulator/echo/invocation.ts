/** The skill was called by its name: to open it, or with something to ask of it at once. */
export type Invocation = { readonly kind: 'open' } | { readonly kind: 'ask'; readonly rest: string };

/** Words that Alexa takes as calling a skill by its name. Source: Alexa's page on how users invoke custom skills. */
const OPENS = 'open(?: up)?|start|launch|run|begin|load|enable|use|play|resume|talk to|speak to|go to|i want to use';
const ASKS = `ask|tell|${OPENS}`;
const LINKS = 'to|for|about|that|and|if|whether';
const WITH = 'with|using|from|on|in|by|at';
const POLITE = '(?:(?:please|can you|could you|would you) )?';

/** Reads sentences that call a skill by its invocation name; it gives undefined for all others. */
export function invocationOf(name: string): (words: string) => Invocation | undefined {
  const called = `(?:the )?${name.replace(/ /g, ' ?')}(?: skill)?`;
  const open = new RegExp(`^${POLITE}(?:(?:${ASKS}) )?${called}(?: (?:please|${LINKS}))?$`);
  const ask = new RegExp(`^${POLITE}(?:${ASKS}) ${called} (?:(?:${LINKS}) )?(?<rest>.+)$`);
  const askWith = new RegExp(`^${POLITE}(?<rest>.+) (?:${WITH}) ${called}$`);
  return (words) => {
    const said = words
      .toLowerCase()
      .replace(/[^\p{L}\p{N}'’.\s-]|\.(?=\s|$)/gu, ' ')
      .replace(/\s+/g, ' ')
      .trim();
    if (open.test(said)) return { kind: 'open' };
    const rest = (ask.exec(said) ?? askWith.exec(said))?.groups?.rest;
    return rest === undefined ? undefined : { kind: 'ask', rest };
  };
}

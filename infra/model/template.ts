import { combinations, type Kind } from './cover';

/** A part of a template: a word or slot as it stands, a rule by its name, or a choice between several ways on. */
type Part = { readonly word: string } | { readonly rule: string } | { readonly oneOf: readonly Template[] };

/** A sentence with choices in it: `[please] (start|begin) the <test>`. */
export type Template = readonly Part[];

/** What is wrong with a template, in a sentence. */
export class TemplateError extends Error {}

const CLOSING: Readonly<Record<string, string>> = { '(': ')', '[': ']' };

/** The signs of a template, and what stands between them: words, slots in braces, rules in angle brackets. */
const TOKENS = /[()[\]|]|\{\w+\}|<[\w-]+>|[^\s()[\]|{}<>]+/g;

/** Reads a template. Throws a sentence that names what is open, empty or strange. */
export function templateOf(text: string): Template {
  const tokens = text.match(TOKENS) ?? [];
  const odd = text.replace(TOKENS, '').trim();
  if (odd !== '') throw new TemplateError(`"${odd[0]}" stands alone; a slot is {name}, a rule is <name>.`);
  let at = 0;
  const choice = (until: string | undefined): readonly Template[] => {
    const ways: Part[][] = [[]];
    for (let token = tokens[at]; token !== until; token = tokens[at]) {
      if (token === undefined) throw new TemplateError(`"${until}" is missing.`);
      if (token === ')' || token === ']') throw new TemplateError(`"${token}" closes nothing.`);
      at += 1;
      const closing = CLOSING[token];
      if (token === '|') ways.push([]);
      else if (closing) {
        const inside = choice(closing);
        at += 1;
        ways.at(-1)?.push({ oneOf: token === '[' ? [[], ...inside] : inside });
      } else ways.at(-1)?.push(token.startsWith('<') ? { rule: token.slice(1, -1) } : { word: token });
    }
    if (until !== undefined && ways.some((way) => way.length === 0))
      throw new TemplateError('A choice is empty; what may be left out stands in [brackets].');
    return ways;
  };
  const ways = choice(undefined);
  const [only] = ways;
  return ways.length === 1 && only ? only : [{ oneOf: ways }];
}

/** More sentences than this from one template are a mistake. */
export const MOST = 250;

/**
 * The sentences that a template stands for, each once: as many as Alexa needs to generalise (`cover.ts`). The values of slots
 * she knows only by their wordings, so of these it is all. Throws for a rule that is unknown or goes in a circle, and for too
 * many.
 */
export function expand(
  template: Template,
  rules: ReadonlyMap<string, Template>,
  kind: Kind = 'sentence',
): readonly string[] {
  const found = new Set(sentences(template, rules, [], kind));
  if (found.has('')) throw new TemplateError('It may be left out as a whole: nothing would be left to say.');
  if (found.size > MOST)
    throw new TemplateError(`It explodes into ${found.size} sentences; use a slot, or make two lines of it.`);
  return [...found];
}

function sentences(
  template: Template,
  rules: ReadonlyMap<string, Template>,
  within: readonly string[],
  kind: Kind,
): readonly string[] {
  const rows = combinations(
    template.map((part) => waysOf(part, rules, within, kind)),
    kind,
  );
  return rows.map((words) => words.filter((word) => word !== '').join(' '));
}

function waysOf(
  part: Part,
  rules: ReadonlyMap<string, Template>,
  within: readonly string[],
  kind: Kind,
): readonly string[] {
  if ('word' in part) return [part.word];
  if ('oneOf' in part) return part.oneOf.flatMap((way) => sentences(way, rules, within, kind));
  const rule = rules.get(part.rule);
  if (rule === undefined) throw new TemplateError(`There is no rule <${part.rule}>.`);
  if (within.includes(part.rule)) throw new TemplateError(`The rule <${part.rule}> leads back to itself.`);
  return sentences(rule, rules, [...within, part.rule], kind);
}

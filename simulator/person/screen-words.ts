import { isDeepStrictEqual } from 'node:util';
import { type Context, createContext, runInContext } from 'node:vm';
import type { Response } from 'ask-sdk-model';
import type { Screen } from '../echo/household';

/** A component of a document, as far as it matters to somebody who tells what they see. */
interface Component {
  readonly type: string;
  readonly when?: string;
  readonly display?: string;
  readonly bind?: readonly { readonly name: string; readonly value: unknown }[];
  readonly handleTick?: readonly { readonly commands: readonly SetValue[] }[];
  readonly text?: string;
  readonly accessibilityLabel?: string;
  readonly source?: string;
  readonly items?: readonly Component[];
  readonly item?: Component;
}

/** What a tick works out anew. */
interface SetValue {
  readonly property: string;
  readonly value: string;
}

interface Document {
  readonly mainTemplate: { readonly items: readonly Component[] };
  readonly graphics?: Readonly<Record<string, { readonly items: readonly { readonly type: string; text?: string }[] }>>;
}

/** What is seen: words and pictures in their order, and what can be touched. */
interface Seen {
  readonly shown: readonly string[];
  readonly touchable: readonly string[];
}

/** What somebody tells who looks at a screen: so many seconds after it appeared, what is new on it. */
export interface Look {
  readonly at: number;
  readonly words: string;
}

/** As long as a screen may change, in seconds: the longest turn. And how often somebody looks there. */
const LONGEST = 240;
const EVERY = 0.5;

/** What a response puts on a screen, as somebody tells it who looks there when it appears and at each step of it; nothing where it puts nothing. */
export function screenInWords({ directives = [] }: Response, { shape, width, height }: Screen): readonly Look[] {
  const render = directives.find(({ type }) => type === 'Alexa.Presentation.APL.RenderDocument');
  if (render === undefined || !('document' in render)) return [];
  // It is one of our own skill's documents, which the validator of APL has passed.
  const document = render.document as Document;
  const viewport = { shape: shape === 'ROUND' ? 'round' : 'rectangle', width, height };
  const scopeAt = (seconds: number): Context => createContext({ viewport, elapsedTime: seconds * 1000 });
  const whole = document.mainTemplate.items.find((item) => isThere(item, scopeAt(0)));
  if (whole === undefined) return [];
  const looks: Look[] = [];
  let before: Seen = { shown: [], touchable: [] };
  for (const at of stepsOf(whole, scopeAt(0))) {
    const seen = seenIn(whole, scopeAt(at), document);
    const words = told(seen, before);
    if (words !== '') looks.push({ at, words: `[screen${at === 0 ? '' : `, after ${Math.round(at)} s`}: ${words}]` });
    before = seen;
  }
  return looks;
}

/** The seconds at which a screen becomes another than it was. */
function stepsOf(whole: Component, outer: Context): readonly number[] {
  const steps = [0];
  const scope = ticked(whole, outer);
  let { stage } = scope;
  if (stage === undefined) return steps;
  for (let at = EVERY; at <= LONGEST; at += EVERY) {
    scope.elapsedTime = at * 1000;
    tick(whole, scope);
    if (scope.stage !== stage) steps.push(at);
    ({ stage } = scope);
  }
  return steps;
}

/** What is new to somebody who looked there before. */
function told({ shown, touchable }: Seen, before: Seen): string {
  const words = shown.filter((each) => each.trim() !== '' && !before.shown.includes(each)).join(' · ');
  if (isDeepStrictEqual(touchable, before.touchable)) return words;
  return [words, `to touch: ${touchable.join(', ') || 'nothing'}`].filter((each) => each !== '').join(' | ');
}

/** What the expressions in a component may name, at an instant. */
function ticked(component: Component, outer: Context): Context {
  const { bind = [] } = component;
  if (bind.length === 0) return outer;
  const scope = createContext({ ...outer });
  for (const { name, value } of bind) scope[name] = worked(value, scope);
  tick(component, scope);
  return scope;
}

/** Works out anew what a component shows of the time. */
function tick({ handleTick = [] }: Component, scope: Context): void {
  for (const { commands } of handleTick) {
    for (const { property, value } of commands) scope[property] = worked(value, scope);
  }
}

function seenIn(component: Component, outer: Context, document: Document): Seen {
  if (!isThere(component, outer)) return { shown: [], touchable: [] };
  const { type, text, accessibilityLabel: label, source, items = [], item } = component;
  const scope = ticked(component, outer);
  if (type === 'TouchWrapper') return { shown: [], touchable: label === undefined ? [] : [label] };
  if (type === 'Text') return { shown: [String(worked(text, scope)).replaceAll('<br>', ' · ')], touchable: [] };
  const lettering = document.graphics?.[source ?? '']?.items.flatMap((mark) => mark.text ?? []) ?? [];
  const drawn = type === 'VectorGraphic' ? [...(label === undefined ? [] : [label]), ...lettering] : [];
  const inside = [...items, ...(item === undefined ? [] : [item])].map((each) => seenIn(each, scope, document));
  return {
    shown: [...drawn, ...inside.flatMap(({ shown }) => shown)],
    touchable: inside.flatMap(({ touchable }) => touchable),
  };
}

/** What keeps a component out of sight: without its room, or with it. */
const HIDDEN: ReadonlySet<unknown> = new Set(['none', 'invisible']);

const isThere = ({ when, display }: Component, scope: Context): boolean =>
  (when === undefined || worked(when, scope) === true) && !HIDDEN.has(worked(display, scope));

/** A value as the device works it out: an expression alone keeps its kind, within words it becomes words. */
function worked(value: unknown, scope: Context): unknown {
  if (typeof value !== 'string') return value;
  const [, alone] = /^\$\{([^{}]*)\}$/.exec(value) ?? [];
  if (alone !== undefined) return runInContext(alone, scope);
  return value.replace(/\$\{([^{}]*)\}/g, (_, expression: string) => String(runInContext(expression, scope)));
}

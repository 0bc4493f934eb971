import { runInNewContext } from 'node:vm';
import type { Response } from 'ask-sdk-model';
import type { Screen } from '../echo/household';

/** A component of a document, as far as it matters to somebody who tells what they see. */
interface Component {
  readonly type: string;
  readonly when?: string;
  readonly display?: string;
  readonly bind?: readonly { readonly name: string; readonly value: unknown }[];
  readonly text?: string;
  readonly accessibilityLabel?: string;
  readonly source?: string;
  readonly items?: readonly Component[];
  readonly item?: Component;
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

type Scope = Readonly<Record<string, unknown>>;

/** What a response puts on a screen, as somebody tells it who looks there when it appears; undefined where it puts nothing. */
export function screenInWords({ directives = [] }: Response, { shape, width, height }: Screen): string | undefined {
  const render = directives.find(({ type }) => type === 'Alexa.Presentation.APL.RenderDocument');
  if (render === undefined || !('document' in render)) return undefined;
  // It is one of our own skill's documents, which the validator of APL has passed.
  const document = render.document as Document;
  const scope = { viewport: { shape: shape === 'ROUND' ? 'round' : 'rectangle', width, height }, elapsedTime: 0 };
  const whole = document.mainTemplate.items.find((item) => isThere(item, scope));
  if (whole === undefined) return undefined;
  const { shown, touchable } = seenIn(whole, scope, document);
  const words = shown.filter((each) => each.trim() !== '').join(' · ');
  return touchable.length === 0 ? `[screen: ${words}]` : `[screen: ${words} | to touch: ${touchable.join(', ')}]`;
}

function seenIn(component: Component, outer: Scope, document: Document): Seen {
  if (!isThere(component, outer)) return { shown: [], touchable: [] };
  const { type, bind = [], text, accessibilityLabel: label, source, items = [], item } = component;
  const scope: Record<string, unknown> = { ...outer };
  for (const { name, value } of bind) scope[name] = worked(value, scope);
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

const isThere = ({ when, display }: Component, scope: Scope): boolean =>
  (when === undefined || worked(when, scope) === true) && worked(display, scope) !== 'none';

/** A value as the device works it out: an expression alone keeps its kind, within words it becomes words. */
function worked(value: unknown, scope: Scope): unknown {
  if (typeof value !== 'string') return value;
  const [, alone] = /^\$\{([^{}]*)\}$/.exec(value) ?? [];
  if (alone !== undefined) return runInNewContext(alone, { ...scope });
  return value.replace(/\$\{([^{}]*)\}/g, (_, expression: string) => String(runInNewContext(expression, { ...scope })));
}

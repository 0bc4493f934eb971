/** A value of a custom slot type: its id, its name, and the other ways to say it. */
export interface SlotValue {
  readonly id?: string;
  readonly name: { readonly value: string; readonly synonyms?: readonly string[] };
}

/** A custom slot type, as the Alexa console exports it. */
export interface SlotType {
  readonly name: string;
  readonly values?: readonly SlotValue[];
}

/** An intent with its slots and sample utterances. */
export interface Intent {
  readonly name: string;
  readonly samples?: readonly string[];
  readonly slots?: readonly { readonly name: string; readonly type: string }[];
}

/** An intent with its samples, each in parts: words as they are, slots in braces. */
export interface InParts {
  readonly intent: Intent;
  readonly parts: readonly (readonly string[])[];
}

/** What the simulated Echo reads of an interaction model: the file that is deployed, nothing else. */
export interface InteractionModel {
  readonly interactionModel: {
    readonly languageModel: {
      readonly invocationName: string;
      readonly intents: readonly Intent[];
      readonly types?: readonly SlotType[];
    };
  };
}

/** Remembers what was made of each model: to make it takes long, and many ask. */
export function oncePerModel<Made extends object>(
  make: (model: InteractionModel) => Made,
): (model: InteractionModel) => Made {
  const made = new WeakMap<InteractionModel, Made>();
  return (model) => {
    const known = made.get(model) ?? make(model);
    made.set(model, known);
    return known;
  };
}

/** The names of custom intents, as they are told in short: `Yes No`. */
export const intentsOf = (names: string): ReadonlySet<string> =>
  new Set(names.split(' ').map((name) => `${name}Intent`));

/** Whether an intent asks one of the questions that have an answer of their own. */
export const asksATopic = (name: string): boolean => name.startsWith('Ask');

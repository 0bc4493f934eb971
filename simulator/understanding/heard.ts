import type { Slot, slu } from 'ask-sdk-model';
import type { Intent } from './model';
import type { Span } from './sentence';

/** What was heard: an intent of the model, and its slots in the shape that Alexa sends. */
export interface Heard {
  readonly intent: string;
  readonly slots: Readonly<Record<string, Slot>>;
}

/** The authority that Alexa names for values of custom slot types; its ids are made up here. */
const AUTHORITY = 'amzn1.er-authority.echo-sdk.amzn1.ask.skill.simulated';

function resolved(type: string, { known, also = [] }: Span): slu.entityresolution.Resolutions | undefined {
  if (known === undefined) return undefined;
  return {
    resolutionsPerAuthority: [
      {
        authority: `${AUTHORITY}.${type}`,
        status: { code: 'ER_SUCCESS_MATCH' },
        values: [known, ...also].map(({ name, id }) => ({ value: { name, id } })),
      },
    ],
  };
}

/** The slots of an intent as Alexa sends them: those not said are there, without a value. */
export function slotsOf(intent: Intent, spans: ReadonlyMap<string, Span>): Readonly<Record<string, Slot>> {
  return Object.fromEntries(
    (intent.slots ?? []).map(({ name, type }): [string, Slot] => {
      const span = spans.get(name);
      if (span === undefined) return [name, { name, confirmationStatus: 'NONE' }];
      const resolutions = resolved(type, span);
      const value = { value: span.value, ...(resolutions && { resolutions }) };
      const slot = {
        name,
        confirmationStatus: 'NONE',
        source: 'USER',
        ...value,
        slotValue: { type: 'Simple', ...value },
      };
      return [name, slot as Slot];
    }),
  );
}

import type { Slot } from 'ask-sdk-model';
import { type Arbitrary, array, constantFrom, integer, oneof, option, record } from 'fast-check';
import { type Asked, intent, launch, sessionEnded, soundFailed, touched } from '../../simulator/echo/requests';
import type { InteractionModel, SlotType } from '../../simulator/understanding/model';
import { type Harm, harms } from './strange';

/** One request of a session, and what is harmed about it. */
export interface Act {
  readonly asked: Asked;
  /** Seconds since the one before. */
  readonly after: number;
  /** A session of its own: the one before ended without a word. */
  readonly anew: boolean;
  readonly envelope: Harm | null;
  readonly attributes: Harm | null;
  /** An item of the table is harmed before. */
  readonly item: Harm | null;
}

const NUMBERS = ['0', '5', '17', '50', '55', '60', '72', '85', '110', '400', '-5', '?', '1e9'];
const DURATIONS = ['PT10S', 'PT30S', 'PT45S', 'PT2M', 'PT1H', 'P1D', 'PT', '?'];

/** What may fill a slot: what its type knows, in and out of order, and what Alexa sends where nothing was understood. */
function filling(type: string, types: readonly SlotType[]): readonly string[] {
  if (type === 'AMAZON.NUMBER') return NUMBERS;
  if (type === 'AMAZON.DURATION') return DURATIONS;
  return types.find(({ name }) => name === type)?.values?.map(({ id, name }) => id ?? name.value) ?? ['?'];
}

/** A slot that Alexa matched to values of its type, best first. */
function slot(name: string, type: string, ids: readonly string[]): Slot {
  const [first = '?'] = ids;
  const plain = { name, confirmationStatus: 'NONE', value: first } as const;
  if (type.startsWith('AMAZON.')) return plain;
  const values = ids.map((id) => ({ value: { name: id, id } }));
  const resolution = { authority: type, status: { code: 'ER_SUCCESS_MATCH' as const }, values };
  return { ...plain, resolutions: { resolutionsPerAuthority: [resolution] } };
}

/** Everything that a model can hear. */
function sayings({ interactionModel: { languageModel } }: InteractionModel): Arbitrary<Asked> {
  const types = languageModel.types ?? [];
  const each = languageModel.intents.map(({ name, slots = [] }) => {
    const filled = slots.map((of) =>
      option(
        array(constantFrom(...filling(of.type, types)), { minLength: 1, maxLength: 2 }).map((ids) =>
          slot(of.name, of.type, ids),
        ),
      ),
    );
    return record(Object.fromEntries(slots.map((of, index) => [of.name, filled[index] ?? constantFrom(null)]))).map(
      (found) =>
        intent({
          intent: name,
          slots: Object.fromEntries(Object.entries(found).flatMap(([key, value]) => (value ? [[key, value]] : []))),
        }),
    );
  });
  return oneof(...each);
}

/** What is said when all goes well, so that sessions get somewhere. */
const onward = (name: string, slots: Readonly<Record<string, Slot>> = {}): Asked => intent({ intent: name, slots });
const ONWARD: readonly Asked[] = [
  ...['AMAZON.YesIntent', 'AMAZON.NoIntent', 'AMAZON.NoIntent', 'ReadyIntent', 'ReadyIntent', 'LimitIntent'].map(
    (name) => onward(name),
  ),
  onward('NumberIntent', { number: slot('number', 'AMAZON.NUMBER', ['55']) }),
  onward('AllReasonsIntent'),
];

/** Sessions of somebody who mostly gets on, in a world where anything can be strange. */
export function sessionsOf(model: InteractionModel): Arbitrary<readonly Act[]> {
  const events: readonly Asked[] = [
    launch,
    sessionEnded('USER_INITIATED'),
    sessionEnded('EXCEEDED_MAX_REPROMPTS'),
    soundFailed('token', 'It cannot.'),
    touched({ token: 'screen 1', source: {}, sent: ['event', 'yes'] }),
  ];
  const said = sayings(model);
  const asked = oneof(
    { weight: 6, arbitrary: constantFrom(...ONWARD) },
    { weight: 5, arbitrary: said },
    { weight: 1, arbitrary: constantFrom(...events) },
  );
  const rarely = (freq: number) => option(harms, { freq });
  const act = record({
    asked,
    after: oneof(integer({ min: 1, max: 200 }), integer({ min: 0, max: 100_000 })),
    anew: integer({ min: 0, max: 19 }).map((chance) => chance === 0),
    // `option` gives nothing once in so many times; harm is to be rare, so it is the other way round here.
    envelope: integer({ min: 0, max: 9 }).chain((chance) => (chance === 0 ? rarely(100) : constantFrom(null))),
    attributes: integer({ min: 0, max: 9 }).chain((chance) => (chance === 0 ? rarely(100) : constantFrom(null))),
    item: integer({ min: 0, max: 14 }).chain((chance) => (chance === 0 ? rarely(100) : constantFrom(null))),
  });
  return array(act, { minLength: 5, maxLength: 40 }).map((acts) => [{ ...acts[0], ...OPENING }, ...acts.slice(1)]);
}

const OPENING: Act = { asked: launch, after: 1, anew: true, envelope: null, attributes: null, item: null };

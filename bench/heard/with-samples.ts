import type { InteractionModel } from '../../simulator/understanding/model';

/** A model with some of its samples alone. */
export function withSamples(
  { interactionModel: { languageModel } }: InteractionModel,
  keeps: (sample: string, intent: string) => boolean,
): InteractionModel {
  const intents = languageModel.intents.map(({ samples = [], ...intent }) => ({
    ...intent,
    samples: samples.filter((sample) => keeps(sample, intent.name)),
  }));
  return { interactionModel: { languageModel: { ...languageModel, intents } } };
}

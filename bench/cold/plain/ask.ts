import { SkillBuilders } from 'ask-sdk-core';

const skill = SkillBuilders.custom()
  .addRequestHandler(
    () => true,
    ({ responseBuilder }) => responseBuilder.speak('Hello.').reprompt('Hello?').getResponse(),
  )
  .create();

/** As little as a skill on ask-sdk-core can do: it says hello. */
export const handler: typeof skill.invoke = (event, context) => skill.invoke(event, context);

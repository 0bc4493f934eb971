import { DynamoDBClient, GetItemCommand } from '@aws-sdk/client-dynamodb';
import { SkillBuilders } from 'ask-sdk-core';

const client = new DynamoDBClient({});

const skill = SkillBuilders.custom()
  .addRequestHandler(
    () => true,
    async ({ requestEnvelope, responseBuilder }) => {
      const account = { S: requestEnvelope.context.System.user.userId };
      const Key = { account, entry: { S: '-#reading' } };
      await client.send(new GetItemCommand({ TableName: process.env.DIARY_TABLE, Key }));
      return responseBuilder.speak('Hello.').reprompt('Hello?').getResponse();
    },
  )
  .create();

/** As little as a skill with a memory can do: it looks for one item, and says hello. */
export const handler: typeof skill.invoke = (event, context) => skill.invoke(event, context);

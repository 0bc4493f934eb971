import type { ResponseEnvelope } from 'ask-sdk-model';
import type { Context } from 'aws-lambda';
import { tableClient } from './diary/client';
import { dynamoDbDiary } from './diary/dynamodb';
import { type Parts, skill } from './skill';

/** What the environment has to say, in words and as a pattern. */
const SETTINGS = {
  /** DynamoDB, naming rules. */
  DIARY_TABLE: { is: 'the name of the DynamoDB table with the diary', looks: /^[\w.-]{3,255}$/ },
  SKILL_ID: {
    is: 'the id of the Alexa skill that this function answers for',
    looks: /^amzn1\.ask\.skill\.[\da-f-]{36}$/,
  },
  AWS_REGION: { is: 'the AWS region of the table', looks: /^[a-z]{2}(-[a-z]+)+-\d$/ },
} as const;

/** Reads a setting; one that is missing or malformed stops the function at its start, before anybody talks to it. */
function setting(name: keyof typeof SETTINGS): string {
  const { is, looks } = SETTINGS[name];
  const value = process.env[name];
  if (!value) throw new Error(`${name} is missing from the environment; it is ${is}.`);
  if (!looks.test(value))
    throw new Error(`${name} is "${value}" in the environment; it should be ${is}, like ${looks}.`);
  return value;
}

const parts: Parts = {
  diary: dynamoDbDiary(tableClient(setting('AWS_REGION')), setting('DIARY_TABLE')),
  skillId: setting('SKILL_ID'),
  // Past the console, which Lambda wraps: metrics are only found in a line that is JSON from its first character on.
  log: (line) => process.stdout.write(`${line}\n`),
};

const hamstringCoach = skill(parts);

/** What Lambda calls: a request from Alexa in, what is said and shown out. */
export const handler = (event: unknown, context: Context): Promise<ResponseEnvelope> =>
  hamstringCoach.invoke(event, context);

/** A launch by nobody. */
const REHEARSAL = {
  version: '1.0',
  session: { new: true, sessionId: 'rehearsal', attributes: {} },
  context: { System: { application: { applicationId: setting('SKILL_ID') }, user: { userId: 'nobody' } } },
  request: { type: 'LaunchRequest', requestId: 'rehearsal', locale: 'en-US' },
};

/**
 * Plays a launch that nobody hears and that leaves nothing behind: the table is met, and what a first answer runs has run
 * once. Whether the table is there, whoever comes first will see.
 */
export const rehearse = (): Promise<unknown> =>
  skill({ ...parts, log: () => {} })
    .invoke(REHEARSAL)
    .catch(() => undefined);

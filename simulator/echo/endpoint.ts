import { randomUUID } from 'node:crypto';
import type { RequestEnvelope, ResponseEnvelope, SessionEndedErrorType } from 'ask-sdk-model';
import type { Context } from 'aws-lambda';
import type { Timeline } from '../sound/timeline';
import type { Household } from './household';
import { isEnvelope, refusalOf, refusalOfLength } from './limits';
import { reasonOf } from './reason';

/** How long Alexa waits for a skill, in seconds. Source: Alexa's response limits. */
const PATIENCE_SECONDS = 8;

/** What Lambda calls. */
export type Handler = (event: RequestEnvelope, context: Context) => Promise<ResponseEnvelope>;

/** What came back from the endpoint: something to play, or why there is nothing. */
export type Answer =
  | { readonly usable: true; readonly response: ResponseEnvelope; readonly timeline: Timeline }
  | {
      readonly usable: false;
      readonly error: SessionEndedErrorType;
      readonly because: string;
      readonly returned: unknown;
    };

/** Sends a request to the handler as Alexa would through Lambda, and judges the answer as Alexa would; never rejects. */
export async function call(
  handler: Handler,
  event: RequestEnvelope,
  household: Household,
  listen: (response: ResponseEnvelope['response']) => Timeline,
): Promise<Answer> {
  const outcome = await withinPatience(handler, event);
  if (!('returned' in outcome)) return { usable: false, ...outcome, returned: undefined };
  const { returned } = outcome;
  const invalid = (because: string): Answer => ({ usable: false, error: 'INVALID_RESPONSE', because, returned });
  if (!isEnvelope(returned)) return invalid('The response is not an envelope with a version and a response in it.');
  const refusal = refusalOf(returned, household);
  if (refusal !== undefined) return invalid(refusal);
  try {
    const timeline = listen(returned.response);
    const tooLong = refusalOfLength(timeline.seconds, timeline.repromptSeconds);
    return tooLong === undefined ? { usable: true, response: returned, timeline } : invalid(tooLong);
  } catch (error) {
    return invalid(`The sound cannot be played: ${reasonOf(error)}`);
  }
}

type Outcome = { readonly returned: unknown } | { readonly error: SessionEndedErrorType; readonly because: string };

async function withinPatience(handler: Handler, event: RequestEnvelope): Promise<Outcome> {
  let timer: NodeJS.Timeout | undefined;
  const impatience = new Promise<Outcome>((giveUp) => {
    const because = `The skill did not answer within ${PATIENCE_SECONDS} seconds.`;
    timer = setTimeout(() => giveUp({ error: 'ENDPOINT_TIMEOUT', because }), PATIENCE_SECONDS * 1000);
  });
  // The wire between Alexa and Lambda is JSON: what does not survive it is not sent. A request does, whole.
  const answer = Promise.resolve()
    .then(() => handler(overTheWire(event) as RequestEnvelope, contextOf()))
    .then((returned): Outcome => ({ returned: overTheWire(returned) }))
    .catch((error): Outcome => ({ error: 'INVALID_RESPONSE', because: `The skill failed: ${reasonOf(error)}` }));
  return Promise.race([answer, impatience]).finally(() => clearTimeout(timer));
}

/** What arrives of something. A handler that returns nothing gives null on the wire, as Lambda does. */
const overTheWire = (returned: unknown): unknown => JSON.parse(JSON.stringify(returned ?? null));

function contextOf(): Context {
  const deadline = Date.now() + PATIENCE_SECONDS * 1000;
  const name = 'hamstring-coach';
  return {
    awsRequestId: randomUUID(),
    functionName: name,
    functionVersion: '$LATEST',
    invokedFunctionArn: `arn:aws:lambda:us-east-1:000000000000:function:${name}`,
    memoryLimitInMB: '512',
    logGroupName: `/aws/lambda/${name}`,
    logStreamName: 'simulator',
    callbackWaitsForEmptyEventLoop: true,
    getRemainingTimeInMillis: () => Math.max(0, deadline - Date.now()),
    done: () => {},
    fail: () => {},
    succeed: () => {},
  };
}

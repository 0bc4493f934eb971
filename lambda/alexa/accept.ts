import type { RequestEnvelope } from 'ask-sdk-model';
import { isRecord, textWithin, within } from './json';

const DISABLED = 'AlexaSkillEvent.SkillDisabled';

/**
 * Lets a request for this skill pass. Anything else is refused with an error that says why: Lambda hands on whatever it
 * is called with. Only what is checked here is certain afterwards; all else may be missing, whatever its type says.
 */
export function accept(event: unknown, skillId: string): asserts event is RequestEnvelope {
  if (!isRecord(event)) throw refused(`the body is ${nameOf(event)}`);
  if (!isRecord(event.request) || typeof event.request.type !== 'string')
    throw refused('it has no request with a type');
  const application = within(event, 'context', 'System', 'application', 'applicationId');
  if (typeof application !== 'string') throw refused('it has no context.System.application.applicationId');
  const { session, request } = event;
  if (session !== undefined && session !== null && !isRecord(session))
    throw refused(`its session is ${nameOf(session)}`);
  if (request.type === DISABLED && textWithin(event, 'context', 'System', 'user', 'userId') === undefined)
    throw refused('it says that the skill was disabled, and not by whom: nothing can be forgotten');
  if (application === skillId) return;
  throw new Error(`Refused: this request is for the skill ${application}, and this is the skill ${skillId}.`);
}

const refused = (reason: string): Error => new Error(`Refused: this is no request from Alexa, ${reason}.`);

const nameOf = (value: unknown): string =>
  value === null ? 'null' : Array.isArray(value) ? 'a list' : value === undefined ? 'missing' : `a ${typeof value}`;

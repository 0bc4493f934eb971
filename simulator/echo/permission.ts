import type { Directive, Response } from 'ask-sdk-model';
import type { Asked } from './requests';

/** A permission that Alexa asks somebody for, on behalf of a skill. */
export interface PermissionAsked {
  readonly scopes: readonly unknown[];
  readonly token: string;
}

/** How somebody answered her. */
export type PermissionAnswer = 'ACCEPTED' | 'DENIED' | 'NOT_ANSWERED';

/** What she asks, in words of her own. */
export const HER_QUESTION = 'Do you give Hamstring Coach permission to set reminders?';

const isAsking = (directive: Directive): boolean => directive.type === 'Connections.SendRequest';

/** The permission that a response has her ask for. */
export function permissionIn({ directives = [] }: Response): PermissionAsked | undefined {
  const asking = directives.find(isAsking);
  if (!asking || !('payload' in asking)) return undefined;
  // Its form was judged before it is played.
  const { permissionScopes } = asking.payload as { permissionScopes: readonly unknown[] };
  return { scopes: permissionScopes, token: ('token' in asking && String(asking.token)) || '' };
}

/** Why she would not ask, as a sentence; undefined where she would. Source: Alexa's page on voice permissions. */
export function refusalOfAsking({ directives = [], reprompt }: Response): string | undefined {
  const asking = directives.find(isAsking);
  if (!asking) return undefined;
  if (reprompt) return 'A response that has Alexa ask for a permission has no reprompt.';
  const { name, payload } = asking as { readonly name?: string; readonly payload?: Record<string, unknown> };
  const right =
    name === 'AskFor' &&
    payload?.['@type'] === 'AskForPermissionsConsentRequest' &&
    payload['@version'] === '2' &&
    Array.isArray(payload.permissionScopes);
  return right ? undefined : 'The directive Connections.SendRequest is no AskFor of version 2.';
}

/** What somebody means by what they say to her question. */
export const permissionGiven = (words: string): PermissionAnswer =>
  /^(yes|yeah|yep|sure|okay|ok|allow|i do)\b/i.test(words) ? 'ACCEPTED' : 'DENIED';

/** The request that brings the answer; the SDK has no type for it. */
export const permissionAnswered = ({ scopes, token }: PermissionAsked, status: PermissionAnswer): Asked =>
  ({
    type: 'Connections.Response',
    name: 'AskFor',
    status: { code: '200', message: 'OK' },
    // Where nobody answers she puts a card into her app.
    payload: { permissionScopes: scopes, status, isCardThrown: status === 'NOT_ANSWERED' },
    token,
  }) as unknown as Asked;

import { listWithin, textWithin, within } from './json';

/** Why Alexa, or a device, refused what we sent; or that we answered too late. */
export interface AlexaRefusal {
  /** As Alexa types it: "INVALID_RESPONSE", "RENDER_ERROR". */
  readonly type: string;
  /** Her reason, without what it quotes of ours. */
  readonly reason: string;
}

/** Requests that only tell what was wrong with an answer. */
const TELLS: readonly string[] = [
  'System.ExceptionEncountered',
  'Alexa.Presentation.APL.RuntimeError',
  'Alexa.Presentation.APLA.RuntimeError',
];

/** What a request tells of an answer of ours that went wrong; nothing for one that tells of none. */
export function refusalsIn(request: unknown): readonly AlexaRefusal[] {
  const type = textWithin(request, 'type') ?? '';
  const error = within(request, 'error');
  if (type === 'SessionEndedRequest' && error === undefined) return [];
  if (type !== 'SessionEndedRequest' && !TELLS.includes(type)) return [];
  const told = [...(error === undefined ? [] : [error]), ...listWithin(request, 'errors')];
  return told.length > 0 ? told.map(refusal) : [{ type: 'UNKNOWN', reason: '' }];
}

const refusal = (error: unknown): AlexaRefusal => ({
  type: textWithin(error, 'type') ?? 'UNKNOWN',
  reason: [textWithin(error, 'reason'), textWithin(error, 'message')]
    .flatMap((each) => each ?? [])
    .map(ofHers)
    .join(': '),
});

/** So many characters of a reason are enough to find the mistake by. */
const LONG_ENOUGH = 200;

/** Her reason without what it may quote of what we said, which may tell of somebody, and without ids. */
const ofHers = (text: string): string =>
  text
    .replace(/"[^"]*"|'[^']*'|<.*>|\{.*\}/gs, '…')
    .replace(/amzn1\.[\w.-]+/g, '…')
    .slice(0, LONG_ENOUGH);

/** What a session's error says that ended because our answer came too late; of that answer Alexa has kept nothing. */
const TOO_LATE = 'ENDPOINT_TIMEOUT';

/** Errors of a session that mean that our last answer was never played. */
const UNPLAYED: readonly unknown[] = ['INVALID_RESPONSE', TOO_LATE];

/** Whether a session ended because our last answer came too late. */
export const cameTooLate = (request: unknown): boolean => within(request, 'error', 'type') === TOO_LATE;

/** Whether a session ended because our last answer was not played. */
export const wasUnplayed = (request: unknown): boolean =>
  textWithin(request, 'type') === 'SessionEndedRequest' && UNPLAYED.includes(within(request, 'error', 'type'));

import type { AlexaRefusal } from './alexa/refusal';
import type { Event } from './dialogue/event';
import type { Place } from './dialogue/state';

/** The namespace of the metrics in CloudWatch. */
const NAMESPACE = 'HamstringCoach';

/** What is told of one request to those who run the skill; nothing in it can say who spoke, or what they said. */
export interface Report {
  /** The request as Alexa types it ("IntentRequest"). */
  readonly request: string;
  readonly from?: Place['at'];
  readonly heard?: Event['heard'];
  readonly to?: Place['at'];
  /** What was heard meant nothing there. */
  readonly missed?: boolean;
  /** What was heard was a danger, or was answered as one. */
  readonly danger?: boolean;
  /** What was asked of Alexa's reminders, and what came of it: "set too-many". */
  readonly errand?: string;
  readonly milliseconds: number;
  /** What went wrong with the table: today is not remembered. */
  readonly unsaved?: unknown;
  /** What went wrong in the skill itself: an apology was spoken. */
  readonly failed?: unknown;
  /** Why Alexa, or a device, would not play what was answered before. */
  readonly refused?: readonly AlexaRefusal[];
}

/**
 * One line of JSON for a request, metrics included, in CloudWatch's embedded metric format.
 * Answers to the screening and reports of danger are only named as such: what comes of them would tell what they were.
 */
export function logLine(report: Report, at: number): string {
  const { request, milliseconds, missed, errand, unsaved, failed, refused = [] } = report;
  const metrics = {
    Turns: 1,
    TurnMilliseconds: Math.round(milliseconds),
    NotUnderstood: missed ? 1 : 0,
    DiaryUnsaved: unsaved === undefined ? 0 : 1,
    Failed: failed === undefined ? 0 : 1,
    Refused: refused.length > 0 ? 1 : 0,
  };
  return JSON.stringify({
    request,
    ...discreetly(report),
    ...metrics,
    ...(errand !== undefined && { errand }),
    trouble: [unsaved, failed].filter((error) => error !== undefined).map(troubleOf),
    ...(refused.length > 0 && { refused: refused.map(({ type, reason }) => [type, reason].join(' ')) }),
    _aws: {
      Timestamp: at,
      CloudWatchMetrics: [{ Namespace: NAMESPACE, Dimensions: [[]], Metrics: Object.keys(metrics).map(measured) }],
    },
  });
}

const measured = (name: string) => ({ Name: name, Unit: name === 'TurnMilliseconds' ? 'Milliseconds' : 'Count' });

const SCREENING: readonly (Place['at'] | undefined)[] = [
  'screening',
  'which-sign',
  'sign-check',
  'which-question',
  'knees-bent',
  'where-felt',
];

/** From where to where a turn went, without saying what a person told of their body. */
function discreetly({ from, heard, to, danger }: Report): Readonly<Record<string, string | undefined>> {
  if (SCREENING.includes(from)) return { from: 'screening', heard: 'screening', to: 'screening' };
  if (danger) return { from, heard: 'safety', to: 'safety' };
  return { from, heard, to: SCREENING.includes(to) ? 'screening' : to };
}

/** So many frames of a stack find the place in the code. */
const FRAMES = 3;

/** An error without its message, which might quote what was said: its name, and where in the code it was thrown. */
function troubleOf(error: unknown): string {
  if (!(error instanceof Error)) return typeof error;
  const frames = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
  return [error.name, ...frames.slice(0, FRAMES).map((frame) => frame.trim())].join(' ');
}

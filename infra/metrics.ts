import { Duration } from 'aws-cdk-lib';
import { Metric } from 'aws-cdk-lib/aws-cloudwatch';

/** The namespace under which the function reports, one record a turn in CloudWatch's embedded metric format. */
export const NAMESPACE = 'HamstringCoach';

/** What each turn reports; a test holds these equal to what the function logs. */
export const REPORTED = {
  /** One for each request, turns of a conversation nearly all of them. */
  turns: 'Turns',
  /** One for a turn in which nothing was understood. */
  notUnderstood: 'NotUnderstood',
  /** One for a turn in which the diary could not be read or written. */
  diaryUnsaved: 'DiaryUnsaved',
  /** One for a turn in which the skill itself failed, and apologised. */
  failed: 'Failed',
  /** One for a request in which Alexa told that she, or a device, would not play an answer. */
  refused: 'Refused',
  /** How long the turn took, in milliseconds. */
  milliseconds: 'TurnMilliseconds',
} as const;

/** A reported figure, added up or as another statistic, over five minutes unless told otherwise. */
export const reported = (name: keyof typeof REPORTED, statistic = 'Sum', period = Duration.minutes(5)): Metric =>
  new Metric({ namespace: NAMESPACE, metricName: REPORTED[name], statistic, period });

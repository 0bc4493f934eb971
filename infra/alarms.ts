import { Aws, Duration } from 'aws-cdk-lib';
import { Alarm, ComparisonOperator, type IMetric, MathExpression, TreatMissingData } from 'aws-cdk-lib/aws-cloudwatch';
import { SnsAction } from 'aws-cdk-lib/aws-cloudwatch-actions';
import { ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import type { Function as LambdaFunction } from 'aws-cdk-lib/aws-lambda';
import { Topic } from 'aws-cdk-lib/aws-sns';
import { EmailSubscription } from 'aws-cdk-lib/aws-sns-subscriptions';
import type { Construct } from 'constructs';
import { reported } from './metrics';

/** A turn has about 3 s in all, table calls included; Alexa hangs up at 8 s. */
const SLOW_MS = 3_000;

/** Every fourth turn not understood: people give up. Speech recognition alone stays well below. */
const NOT_UNDERSTOOD_PERCENT = 25;

/** A share of fewer turns than this in an hour says nothing. */
const ENOUGH_TURNS = 50;

/** A single lost write has been told to the person by voice; several in a quarter of an hour are the table's. */
const UNSAVED = 3;

/** When to call somebody: what is watched, from which value on, and for how many periods in a row. */
interface Watch {
  readonly id: string;
  readonly means: string;
  readonly metric: IMetric;
  readonly from: number;
  readonly periods?: number;
}

/** The share of turns, in percent, in which nothing was understood; 0 while too few turns say anything. */
export const notUnderstoodShare = (period: Duration): MathExpression =>
  new MathExpression({
    expression: `IF(turns >= ${ENOUGH_TURNS}, 100 * missed / turns, 0)`,
    label: 'not understood, percent',
    period,
    usingMetrics: {
      turns: reported('turns', 'Sum', period),
      missed: reported('notUnderstood', 'Sum', period),
    },
  });

const watches = (answering: LambdaFunction): readonly Watch[] => [
  {
    id: 'Errors',
    means: 'A request was refused or broke off: somebody heard "there was a problem", or an account was not forgotten.',
    metric: answering.metricErrors({ period: Duration.minutes(5) }),
    from: 1,
  },
  {
    id: 'Failed',
    means: 'The skill itself failed and apologised: a mistake in the code.',
    metric: reported('failed'),
    from: 1,
  },
  {
    id: 'Refused',
    means: 'Alexa or a device would not play an answer: somebody heard silence, or "there was a problem".',
    metric: reported('refused'),
    from: 1,
  },
  {
    id: 'Throttles',
    means: 'Lambda turned requests away: more people at once than the account may serve.',
    metric: answering.metricThrottles({ period: Duration.minutes(5) }),
    from: 1,
  },
  {
    id: 'Slow',
    means: 'One turn in a hundred takes over 3 s; at 8 s Alexa hangs up.',
    metric: answering.metricDuration({ period: Duration.minutes(5), statistic: 'p99' }),
    from: SLOW_MS,
    periods: 3,
  },
  {
    id: 'NotUnderstood',
    means: 'A quarter of what people say is not understood.',
    metric: notUnderstoodShare(Duration.hours(1)),
    from: NOT_UNDERSTOOD_PERCENT,
  },
  {
    id: 'DiaryUnsaved',
    means: 'The diary cannot be read or written; people are told that today is not remembered.',
    metric: reported('diaryUnsaved', 'Sum', Duration.minutes(15)),
    from: UNSAVED,
  },
];

/**
 * Where alarms go: a topic that mails to one address, over TLS only.
 * A topic with a policy of its own loses the usual one, so this account's alarms are admitted by name.
 */
function mailTo(scope: Construct, address: string): SnsAction {
  const topic = new Topic(scope, 'AlarmTopic', { displayName: 'Hamstring Coach', enforceSSL: true });
  const ofThisAccount = { StringEquals: { 'aws:SourceAccount': Aws.ACCOUNT_ID } };
  topic.grantPublish(new ServicePrincipal('cloudwatch.amazonaws.com', { conditions: ofThisAccount }));
  topic.addSubscription(new EmailSubscription(address));
  return new SnsAction(topic);
}

/** Alarms for what somebody can act on; docs/operations.md says how. Mailed where there is an address. */
export function alarms(scope: Construct, answering: LambdaFunction, email: string | undefined): readonly Alarm[] {
  const action = email === undefined ? undefined : mailTo(scope, email);
  return watches(answering).map(({ id, means, metric, from, periods = 1 }) => {
    const alarm = new Alarm(scope, id, {
      alarmDescription: `${means} See docs/operations.md.`,
      metric,
      threshold: from,
      evaluationPeriods: periods,
      comparisonOperator: ComparisonOperator.GREATER_THAN_OR_EQUAL_TO_THRESHOLD,
      treatMissingData: TreatMissingData.NOT_BREACHING,
    });
    if (action) alarm.addAlarmAction(action);
    return alarm;
  });
}

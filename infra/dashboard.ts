import { Duration } from 'aws-cdk-lib';
import {
  type Alarm,
  AlarmStatusWidget,
  Dashboard,
  GraphWidget,
  type IMetric,
  type IWidget,
  LogQueryVisualizationType,
  LogQueryWidget,
} from 'aws-cdk-lib/aws-cloudwatch';
import type { Function as LambdaFunction } from 'aws-cdk-lib/aws-lambda';
import type { Construct } from 'constructs';
import { notUnderstoodShare } from './alarms';
import { REPORTED, reported } from './metrics';

/** A dashboard is 24 columns wide. */
const WIDE = 24;

/** A log can be asked for what its lines say; the function's own lines are the ones with a place in them. */
const table = (title: string, answering: LambdaFunction, ...queryLines: string[]): IWidget =>
  new LogQueryWidget({
    title,
    logGroupNames: [answering.logGroup.logGroupName],
    view: LogQueryVisualizationType.TABLE,
    queryLines,
    width: WIDE / 2,
  });

const graph = (title: string, left: IMetric[], width = WIDE / 3): IWidget => new GraphWidget({ title, left, width });

/** One page for a person: is anything wrong, how many come, are they understood, and where are they lost. */
export function dashboard(scope: Construct, answering: LambdaFunction, alarms: readonly Alarm[]): Dashboard {
  return new Dashboard(scope, 'Dashboard', {
    dashboardName: 'HamstringCoach',
    defaultInterval: Duration.days(7),
    widgets: [
      [new AlarmStatusWidget({ alarms: [...alarms], width: WIDE })],
      [
        graph('Turns', [reported('turns')]),
        graph('Not understood, percent of turns in an hour', [notUnderstoodShare(Duration.hours(1))]),
        graph('Milliseconds a turn', [reported('milliseconds', 'p50'), reported('milliseconds', 'p99')]),
      ],
      [
        graph('What went wrong', [
          reported('failed'),
          reported('refused'),
          answering.metricErrors(),
          answering.metricThrottles(),
        ]),
        graph('Turns without a diary', [reported('diaryUnsaved')]),
        graph('Requests at a time', [answering.metric('ConcurrentExecutions', { statistic: 'Maximum' })]),
      ],
      [
        table(
          'Where people are not understood',
          answering,
          `filter ${REPORTED.notUnderstood} = 1`,
          'stats count(*) as times by `from`',
          'sort times desc',
        ),
        table(
          'Where sessions end',
          answering,
          'filter to = "over"',
          'stats count(*) as times by `from`, heard',
          'sort times desc',
        ),
      ],
      [
        table(
          'What Alexa refused',
          answering,
          `filter ${REPORTED.refused} = 1`,
          'stats count(*) as times by refused.0, `from`',
          'sort times desc',
        ),
      ],
    ],
  });
}

import { join } from 'node:path';
import { ArnFormat, Duration, IgnoreMode, RemovalPolicy, Stack } from 'aws-cdk-lib';
import type { Table } from 'aws-cdk-lib/aws-dynamodb';
import { Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import {
  ApplicationLogLevel,
  Architecture,
  Code,
  Function as LambdaFunction,
  LoggingFormat,
  Runtime,
  SystemLogLevel,
} from 'aws-cdk-lib/aws-lambda';
import { LogGroup, RetentionDays } from 'aws-cdk-lib/aws-logs';
import type { Construct } from 'constructs';
import { ARTEFACT } from './artefact';
import { DIARY_ACTIONS } from './diary-table';

/** Where `npm run build` writes. */
const BUILT = join(__dirname, '..', 'dist');

/** The function's name is chosen here, so that the skill can be told the function's address before the function exists. */
const NAME = 'hamstring-coach';

/** A turn uses some 100 MB; what is bought beyond is processor time for the first turn of a new instance (docs/cost.md). */
const MEMORY_MB = 512;

/** Alexa waits 8 s: an answer after that is heard by nobody. */
const TIMEOUT = Duration.seconds(8);

/** The function's address, made of its name alone: it refers to no resource, so the skill can carry it without a circle. */
export const functionArn = (scope: Construct): string =>
  Stack.of(scope).formatArn({
    service: 'lambda',
    resource: 'function',
    resourceName: NAME,
    arnFormat: ArnFormat.COLON_RESOURCE_NAME,
  });

/** The function that answers Alexa, allowed to write its log and to do with the diary what its code does. */
export function skillFunction(scope: Construct, diary: Table, skillId: string): LambdaFunction {
  const logGroup = new LogGroup(scope, 'Log', {
    logGroupName: `/aws/lambda/${NAME}`,
    retention: RetentionDays.ONE_MONTH,
    removalPolicy: RemovalPolicy.DESTROY,
  });
  const role = new Role(scope, 'FunctionRole', { assumedBy: new ServicePrincipal('lambda.amazonaws.com') });
  logGroup.grantWrite(role);
  diary.grant(role, ...DIARY_ACTIONS);
  return new LambdaFunction(scope, 'Function', {
    functionName: NAME,
    description: 'Answers Alexa for the skill Hamstring Coach',
    runtime: Runtime.NODEJS_24_X,
    architecture: Architecture.ARM_64,
    handler: 'start.handler',
    code: Code.fromAsset(BUILT, {
      exclude: ['*', ...ARTEFACT.map((file) => `!${file}`)],
      ignoreMode: IgnoreMode.GLOB,
    }),
    memorySize: MEMORY_MB,
    timeout: TIMEOUT,
    role,
    logGroup,
    loggingFormat: LoggingFormat.JSON,
    applicationLogLevelV2: ApplicationLogLevel.INFO,
    systemLogLevelV2: SystemLogLevel.WARN,
    environment: { DIARY_TABLE: diary.tableName, SKILL_ID: skillId },
  });
}

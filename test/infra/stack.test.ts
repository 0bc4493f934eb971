import { mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { Match, Template } from 'aws-cdk-lib/assertions';
import { CfnTable } from 'aws-cdk-lib/aws-dynamodb';
import { AwsSolutionsChecks } from 'cdk-nag';
import { hamstringCoachApp } from '../../infra/app';
import { ARTEFACT } from '../../infra/artefact';
import { NAMESPACE, REPORTED } from '../../infra/metrics';
import { STACK } from '../../infra/outputs';
import { readSettings } from '../../infra/settings';
import { logLine } from '../../lambda/log';

const SETTINGS = readSettings({
  ALEXA_VENDOR_ID: 'M2ABCDEFGHIJKL',
  PRIVACY_POLICY_URL: 'https://example.com/privacy',
  TERMS_OF_USE_URL: 'https://example.com/terms',
  ALARM_EMAIL: 'me@example.com',
});

const outdir = mkdtempSync(join(tmpdir(), 'stack-'));
const app = hamstringCoachApp(SETTINGS, outdir);
const json = app.synth().getStackByName(STACK).template;
// Reading a template also refuses one in which resources need each other in a circle.
const template = Template.fromJSON(json);

/** The logical id of the one resource of this type whose properties match. */
function idOf(type: string, properties: object = {}): string {
  const [id, ...more] = Object.keys(template.findResources(type, { Properties: Match.objectLike(properties) }));
  if (id === undefined || more.length > 0) throw new Error(`There is not exactly one ${type}.`);
  return id;
}

const FUNCTION = idOf('AWS::Lambda::Function');
const SKILL = idOf('Alexa::ASK::Skill');
const DIARY = idOf('AWS::DynamoDB::Table');
const LOG = idOf('AWS::Logs::LogGroup');

/** The files of the asset that a template names by its key in the bucket. */
function assetOf(key: string): { readonly folder: string; readonly files: string[] } {
  const folder = join(outdir, `asset.${key.replace('.zip', '')}`);
  return { folder, files: readdirSync(folder) };
}

describe('The diary', () => {
  test('is one table by account and entry, which cleans itself up and is paid by use', () => {
    template.hasResourceProperties('AWS::DynamoDB::Table', {
      KeySchema: [
        { AttributeName: 'account', KeyType: 'HASH' },
        { AttributeName: 'entry', KeyType: 'RANGE' },
      ],
      AttributeDefinitions: [
        { AttributeName: 'account', AttributeType: 'S' },
        { AttributeName: 'entry', AttributeType: 'S' },
      ],
      TimeToLiveSpecification: { AttributeName: 'expires', Enabled: true },
      BillingMode: 'PAY_PER_REQUEST',
    });
  });

  test('is encrypted, can be rewound, and outlives mistakes and the stack', () => {
    template.hasResource('AWS::DynamoDB::Table', {
      DeletionPolicy: 'Retain',
      UpdateReplacePolicy: 'Retain',
      Properties: {
        SSESpecification: { SSEEnabled: true },
        PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: true },
        DeletionProtectionEnabled: true,
      },
    });
  });

  test('is made only after Alexa took the skill, so that a refused first deployment leaves nothing behind', () => {
    template.hasResource('AWS::DynamoDB::Table', { DependsOn: [SKILL] });
  });
});

describe('The function', () => {
  test('runs Node 24 on arm64 and gives up when Alexa does', () => {
    template.hasResourceProperties('AWS::Lambda::Function', {
      Runtime: 'nodejs24.x',
      Architectures: ['arm64'],
      Handler: 'start.handler',
      Timeout: 8,
      Environment: { Variables: { DIARY_TABLE: { Ref: DIARY }, SKILL_ID: { Ref: SKILL } } },
    });
  });

  test('is the built artefact and nothing else', () => {
    const { Code } = json.Resources[FUNCTION].Properties;
    const { folder, files } = assetOf(Code.S3Key);
    expect(files.toSorted()).toEqual(ARTEFACT.toSorted());
    for (const file of files) expect(readFileSync(join(folder, file)).equals(readFileSync(`dist/${file}`))).toBe(true);
  });

  test('logs JSON for a month', () => {
    template.hasResourceProperties('AWS::Lambda::Function', {
      LoggingConfig: { LogFormat: 'JSON', LogGroup: { Ref: LOG } },
    });
    template.hasResourceProperties('AWS::Logs::LogGroup', { RetentionInDays: 30 });
  });

  test('may write its log and do with the diary exactly what the diary code calls', () => {
    const code = readdirSync('lambda/diary').map((file) => readFileSync(join('lambda/diary', file), 'utf8'));
    const called = code.join('\n').matchAll(/new (\w+)Command\(/g);
    const calls = [...new Set([...called].map(([, action]) => `dynamodb:${action}`))].sort();
    template.resourceCountIs('AWS::IAM::Policy', 1);
    template.hasResourceProperties('AWS::IAM::Policy', {
      PolicyDocument: {
        Statement: [
          {
            Effect: 'Allow',
            Action: ['logs:CreateLogStream', 'logs:PutLogEvents'],
            Resource: { 'Fn::GetAtt': [LOG, 'Arn'] },
          },
          { Effect: 'Allow', Action: calls, Resource: [{ 'Fn::GetAtt': [DIARY, 'Arn'] }] },
        ],
      },
    });
    expect(calls.length).toBeGreaterThan(0);
  });

  test('no role of the stack has a ready-made policy or a wildcard', () => {
    for (const { Properties } of Object.values(template.findResources('AWS::IAM::Role'))) {
      expect(Properties).not.toHaveProperty('ManagedPolicyArns');
      expect(JSON.stringify(Properties)).not.toContain('*');
    }
  });
});

describe('The skill and its function', () => {
  const { SkillPackage, AuthenticationConfiguration } = json.Resources[SKILL].Properties;
  const [condition, connected, otherwise] = SkillPackage.Overrides['Fn::If'];

  test('the function admits Alexa for this skill alone, from the first moment on', () => {
    template.resourceCountIs('AWS::Lambda::Permission', 1);
    template.hasResourceProperties('AWS::Lambda::Permission', {
      Action: 'lambda:InvokeFunction',
      FunctionName: { 'Fn::GetAtt': [FUNCTION, 'Arn'] },
      Principal: 'alexa-appkit.amazon.com',
      EventSourceToken: { Ref: SKILL },
    });
  });

  test('a new stack leaves the skill without an endpoint', () => {
    expect(json.Parameters.Connected).toMatchObject({ Default: 'no', AllowedValues: ['no', 'yes'] });
    expect(json.Conditions[condition]).toEqual({ 'Fn::Equals': [{ Ref: 'Connected' }, 'yes'] });
    expect(otherwise).toEqual({ Ref: 'AWS::NoValue' });
  });

  test('connected, requests and the news of a disabled skill go to the function', () => {
    const name = json.Resources[FUNCTION].Properties.FunctionName;
    const address = ['arn:', { Ref: 'AWS::Partition' }, ':lambda:us-east-1:', { Ref: 'AWS::AccountId' }];
    const endpoint = { uri: { 'Fn::Join': ['', [...address, `:function:${name}`]] } };
    expect(connected.Manifest).toEqual({
      apis: { custom: { endpoint } },
      events: { endpoint, subscriptions: [{ eventName: 'SKILL_DISABLED' }] },
    });
  });

  test('credentials are named, not known', () => {
    expect(AuthenticationConfiguration).toEqual({
      ClientId: '{{resolve:secretsmanager:hamstring-coach/login-with-amazon:SecretString:clientId::}}',
      ClientSecret: '{{resolve:secretsmanager:hamstring-coach/login-with-amazon:SecretString:clientSecret::}}',
      RefreshToken: '{{resolve:secretsmanager:hamstring-coach/login-with-amazon:SecretString:refreshToken::}}',
    });
  });

  test('Alexa may read the one package, and nothing else in the bucket', () => {
    const role = idOf('AWS::IAM::Role', { Description: Match.stringLikeRegexp('skill package') });
    const { AssumeRolePolicyDocument, Policies } = json.Resources[role].Properties;
    expect(SkillPackage.S3BucketRole).toEqual({ 'Fn::GetAtt': [role, 'Arn'] });
    expect(AssumeRolePolicyDocument.Statement).toEqual([
      { Action: 'sts:AssumeRole', Effect: 'Allow', Principal: { Service: 'alexa-appkit.amazon.com' } },
    ]);
    const [statement, ...more] = Policies.flatMap((policy: { PolicyDocument: { Statement: unknown[] } }) => [
      ...policy.PolicyDocument.Statement,
    ]);
    expect(more).toEqual([]);
    expect(statement.Action).toBe('s3:GetObject');
    expect(JSON.stringify(statement.Resource)).toContain(`/${SkillPackage.S3Key}`);
  });

  test('the package carries the interaction model byte for byte', () => {
    const { folder, files } = assetOf(SkillPackage.S3Key);
    const model = readFileSync(join(folder, 'interactionModels/custom/en-US.json'));
    expect(files.sort()).toEqual(['assets', 'interactionModels', 'skill.json']);
    expect(model.equals(readFileSync('interaction-model/en-US.json'))).toBe(true);
  });
});

describe('Watching over it', () => {
  const alarms = Object.values(template.findResources('AWS::CloudWatch::Alarm'));

  test('what is watched is what the function reports', () => {
    const { _aws, ...line } = JSON.parse(logLine({ request: 'IntentRequest', milliseconds: 3 }, 0));
    const [{ Namespace, Metrics }] = _aws.CloudWatchMetrics;
    expect(Namespace).toBe(NAMESPACE);
    expect(Metrics.map(({ Name }: { Name: string }) => Name).sort()).toEqual(Object.values(REPORTED).sort());
    expect(Object.keys(line)).toEqual(expect.arrayContaining(Object.values(REPORTED)));
  });

  test.each(['Errors', 'Failed', 'Refused', 'Throttles', 'Duration', 'NotUnderstood', 'DiaryUnsaved'])(
    'an alarm watches %s and mails',
    (metric) => {
      const watching = alarms.filter(({ Properties }) => JSON.stringify(Properties).includes(`"${metric}"`));
      expect(watching).toHaveLength(1);
      expect(watching[0]?.Properties.AlarmActions).toEqual([{ Ref: idOf('AWS::SNS::Topic') }]);
    },
  );

  test('quiet is no alarm', () => {
    expect(alarms.map(({ Properties }) => Properties.TreatMissingData)).toEqual(alarms.map(() => 'notBreaching'));
  });

  test('every alarm says where to read on, and the page has a section for it', () => {
    const page = readFileSync('docs/operations.md', 'utf8');
    for (const [id, { Properties }] of Object.entries(template.findResources('AWS::CloudWatch::Alarm'))) {
      expect(Properties.AlarmDescription).toContain('docs/operations.md');
      expect(page).toContain(`### ${id.replace(/[0-9A-F]{8}$/, '')}`);
    }
  });

  test('mail goes to the address in the settings, from alarms of this account, over TLS', () => {
    template.hasResourceProperties('AWS::SNS::Subscription', { Protocol: 'email', Endpoint: 'me@example.com' });
    template.hasResourceProperties('AWS::SNS::TopicPolicy', {
      PolicyDocument: {
        Statement: Match.arrayWith([
          Match.objectLike({ Effect: 'Deny', Condition: { Bool: { 'aws:SecureTransport': 'false' } } }),
          Match.objectLike({ Effect: 'Allow', Principal: { Service: 'cloudwatch.amazonaws.com' } }),
        ]),
      },
    });
  });

  test('there is one dashboard', () => {
    template.resourceCountIs('AWS::CloudWatch::Dashboard', 1);
  });
});

describe('cdk-nag', () => {
  test('has nothing against the stack, and nothing had to be suppressed', () => {
    const { pluginReports } = JSON.parse(readFileSync(join(outdir, 'validation-report.json'), 'utf8'));
    expect(pluginReports).toEqual([]);
    expect(JSON.stringify(json)).not.toContain('rules_to_suppress');
  });

  test('would have stopped a table that cannot be rewound', () => {
    const careless = hamstringCoachApp(SETTINGS, mkdtempSync(join(tmpdir(), 'careless-')));
    const diary = careless.node.findChild(STACK).node.findChild('Diary').node.defaultChild;
    if (!(diary instanceof CfnTable)) throw new Error('The diary is no table.');
    diary.pointInTimeRecoverySpecification = undefined;
    expect(new AwsSolutionsChecks(careless).validateScope(careless).success).toBe(false);
  });
});

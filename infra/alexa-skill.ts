import { Aws, CfnCondition, CfnParameter, Fn, SecretValue } from 'aws-cdk-lib';
import { CfnSkill } from 'aws-cdk-lib/alexa-ask';
import { PolicyDocument, PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import type { Function as LambdaFunction } from 'aws-cdk-lib/aws-lambda';
import { Asset } from 'aws-cdk-lib/aws-s3-assets';
import type { Construct } from 'constructs';
import type { Settings } from './settings';
import { connection } from './skill-package/manifest';

const ALEXA = new ServicePrincipal('alexa-appkit.amazon.com');

/**
 * The parameter of the stack that ties the skill to its function. `no` until the function exists and admits this
 * skill; afterwards the stack remembers `yes`, so that every later deployment leaves the two tied.
 */
export const CONNECTED = 'Connected';

/** What lets Alexa fetch this package and nothing else from the bucket. */
const packageReader = (scope: Construct, skillPackage: Asset): Role =>
  new Role(scope, 'PackageReader', {
    assumedBy: ALEXA,
    description: 'Lets Alexa read the skill package of Hamstring Coach',
    inlinePolicies: {
      ReadPackage: new PolicyDocument({
        statements: [
          new PolicyStatement({
            actions: ['s3:GetObject'],
            resources: [skillPackage.bucket.arnForObjects(skillPackage.s3ObjectKey)],
          }),
        ],
      }),
    },
  });

/** Credentials are named, never known: CloudFormation puts them in when it calls Alexa. */
const credential = ({ secretName }: Settings, jsonField: string): string =>
  SecretValue.secretsManager(secretName, { jsonField }).unsafeUnwrap();

/**
 * The skill itself, its package read from `folder`. It refers to no function: `functionArn` is a plain name, given to
 * Alexa only when connected. So the skill can be created first, and the function and its permission made for its id.
 */
export function alexaSkill(scope: Construct, settings: Settings, folder: string, functionArn: string): CfnSkill {
  const skillPackage = new Asset(scope, 'Package', { path: folder });
  const connected = new CfnParameter(scope, CONNECTED, {
    description: 'Whether the skill sends its requests to the function; npm run deploy sets it.',
    allowedValues: ['no', 'yes'],
    default: 'no',
  });
  const isConnected = new CfnCondition(scope, 'IsConnected', {
    expression: Fn.conditionEquals(connected.valueAsString, 'yes'),
  });
  return new CfnSkill(scope, 'Skill', {
    vendorId: settings.vendorId,
    authenticationConfiguration: {
      clientId: credential(settings, 'clientId'),
      clientSecret: credential(settings, 'clientSecret'),
      refreshToken: credential(settings, 'refreshToken'),
    },
    skillPackage: {
      s3Bucket: skillPackage.s3BucketName,
      s3Key: skillPackage.s3ObjectKey,
      s3BucketRole: packageReader(scope, skillPackage).roleArn,
      overrides: Fn.conditionIf(isConnected.logicalId, { Manifest: connection(functionArn) }, Aws.NO_VALUE),
    },
  });
}

/** Alexa may call the function for this skill, and for no other, ever. */
export function admit(skill: CfnSkill, answering: LambdaFunction): void {
  answering.addPermission('AdmitSkill', { principal: ALEXA, eventSourceToken: skill.ref });
}

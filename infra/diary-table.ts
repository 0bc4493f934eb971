import { RemovalPolicy } from 'aws-cdk-lib';
import { AttributeType, BillingMode, Table, TableEncryption } from 'aws-cdk-lib/aws-dynamodb';
import type { Construct } from 'constructs';

/** All that the diary does to its table; a test holds this equal to the calls in the code. */
export const DIARY_ACTIONS: readonly string[] = [
  'dynamodb:BatchWriteItem',
  'dynamodb:PutItem',
  'dynamodb:Query',
  'dynamodb:UpdateItem',
];

/**
 * The memory of the skill: everything of an account under one key, entries in order.
 * It is what people would miss, so it can be rewound to any second of 35 days, and outlives the stack.
 */
export function diaryTable(scope: Construct): Table {
  return new Table(scope, 'Diary', {
    partitionKey: { name: 'account', type: AttributeType.STRING },
    sortKey: { name: 'entry', type: AttributeType.STRING },
    timeToLiveAttribute: 'expires',
    billingMode: BillingMode.PAY_PER_REQUEST,
    encryption: TableEncryption.AWS_MANAGED,
    pointInTimeRecoverySpecification: { pointInTimeRecoveryEnabled: true },
    deletionProtection: true,
    removalPolicy: RemovalPolicy.RETAIN,
  });
}

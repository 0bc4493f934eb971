import { tableClient } from '../../lambda/diary/client';
import { dynamoDbDiary } from '../../lambda/diary/dynamodb';
import type { Note, Who } from '../../lambda/domain/past';
import type { Instant } from '../../lambda/domain/reading';
import { environmentFor, type Table } from '../../simulator/home/table';

/** Writes notes as the skill does, into a table that is open. */
export async function writeDiary(table: Table, who: Who, notes: readonly Note[], at: Instant): Promise<void> {
  const environment = environmentFor(table);
  Object.assign(process.env, environment);
  await dynamoDbDiary(tableClient('us-east-1'), String(environment.DIARY_TABLE)).write(who, notes, at);
}

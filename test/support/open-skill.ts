import { tableClient } from '../../lambda/diary/client';
import type { Diary } from '../../lambda/diary/diary';
import { dynamoDbDiary } from '../../lambda/diary/dynamodb';
import { skill } from '../../lambda/skill';
import { environmentFor, openTable, SKILL_ID } from '../../simulator/home/table';
import type { Answers } from './send-requests';

/** The skill on a table of its own, with its diary to write into and to read from. */
export interface OpenSkill {
  readonly answers: Answers;
  readonly diary: Diary;
  close(): Promise<void>;
}

/** Opens a table and puts the skill on it. */
export async function openSkill(): Promise<OpenSkill> {
  const table = await openTable();
  Object.assign(process.env, environmentFor(table));
  const diary = dynamoDbDiary(tableClient('us-east-1'), String(process.env.DIARY_TABLE));
  return { answers: skill({ diary, skillId: SKILL_ID, log: () => {} }).invoke, diary, close: () => table.close() };
}

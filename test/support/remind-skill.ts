import type { ResponseEnvelope } from 'ask-sdk-model';
import { tableClient } from '../../lambda/diary/client';
import { dynamoDbDiary } from '../../lambda/diary/dynamodb';
import type { Reminder } from '../../lambda/domain/reminder';
import { skill } from '../../lambda/skill';
import { type Household, householdOf } from '../../simulator/echo/household';
import { type PermissionAnswer, permissionAnswered, permissionIn } from '../../simulator/echo/permission';
import { intent, launch } from '../../simulator/echo/requests';
import { type Services, startServices, tokenFor } from '../../simulator/echo/services';
import { environmentFor, openTable, SKILL_ID } from '../../simulator/home/table';
import { modelOf } from '../../simulator/understanding/models';
import { understand } from '../../simulator/understanding/understand';
import { NOW, type Talk, talkWith } from './send-requests';

const MODEL = modelOf('en-US');

/** Somebody at an Echo in London, with Alexa's reminders over HTTP. */
export interface Reminded {
  readonly household: Household;
  readonly talk: Talk;
  /** Says something, and tells what was answered. */
  say(words: string, at?: number): Promise<ResponseEnvelope>;
  /** Answers Alexa's own question for the permission. */
  answer(asked: ResponseEnvelope, given: PermissionAnswer): Promise<ResponseEnvelope>;
  /** The reminder that the diary knows of. */
  kept(): Promise<Reminder | undefined>;
}

/** The skill with a table, and Alexa's services beside it. */
export interface RemindSkill {
  readonly services: Services;
  readonly log: string[];
  /** A household of its own that has just opened the skill; `allowed`: it has given the permission. */
  open(allowed?: boolean): Promise<Reminded>;
  close(): Promise<void>;
}

/** Brings up the skill and everything that reminders need. */
export async function remindSkill(): Promise<RemindSkill> {
  const table = await openTable();
  const services = await startServices('Europe/London');
  Object.assign(process.env, environmentFor(table));
  const diary = dynamoDbDiary(tableClient('us-east-1'), String(process.env.DIARY_TABLE));
  const log: string[] = [];
  const { invoke } = skill({ diary, skillId: SKILL_ID, log: (line) => log.push(line) });
  let households = 0;
  return {
    services,
    log,
    async open(allowed = true) {
      const household = householdOf(`reminded ${households++}`);
      if (allowed) services.reminders.allow(tokenFor(household.account), true);
      const talk = talkWith(invoke, { household, services: services.url });
      await talk.send(launch);
      return {
        household,
        talk,
        say: (words, at = NOW) => talk.send(intent(understand(MODEL, words, { at, zone: 'Europe/London' })), { at }),
        answer: (asked, given) => {
          const permission = permissionIn(asked.response);
          if (!permission) throw new Error('Alexa was not asked to ask.');
          return talk.send(permissionAnswered(permission, given));
        },
        kept: async () => (await diary.read({ account: household.account }, NOW)).reminder,
      };
    },
    async close() {
      await services.close();
      await table.close();
    },
  };
}

/** What is heard of an answer. */
export function heardOf({ response: { outputSpeech } }: ResponseEnvelope): string {
  return outputSpeech?.type === 'SSML' ? outputSpeech.ssml.replace(/<[^>]*>/g, '').replaceAll('&apos;', "'") : '';
}

import { join } from 'node:path';
import { type App, CfnOutput, Stack } from 'aws-cdk-lib';
import { alarms } from './alarms';
import { admit, alexaSkill } from './alexa-skill';
import { dashboard } from './dashboard';
import { diaryTable } from './diary-table';
import { SKILL_ID_OUTPUT, STACK } from './outputs';
import type { Settings } from './settings';
import { functionArn, skillFunction } from './skill-function';
import { writeSkillPackage } from './skill-package/write';

/** All of the skill in one stack: memory, the skill at Alexa, the function that answers, and who watches over it. */
export function hamstringCoach(app: App, settings: Settings): void {
  const stack = new Stack(app, STACK, {
    description: 'Hamstring Coach, an Alexa skill: the skill, its function, its diary and its alarms',
    env: { region: settings.region },
  });
  const folder = join(app.outdir, 'skill-package');
  writeSkillPackage(folder, settings);
  const skill = alexaSkill(stack, settings, folder, functionArn(stack));
  const diary = diaryTable(stack);
  // What is kept for ever comes after what may fail: a first deployment that Alexa refuses leaves no table behind.
  diary.node.addDependency(skill);
  const answering = skillFunction(stack, diary, skill.ref);
  admit(skill, answering);
  dashboard(stack, answering, alarms(stack, answering, settings.alarmEmail));
  new CfnOutput(stack, SKILL_ID_OUTPUT, { value: skill.ref });
  new CfnOutput(stack, 'DiaryTable', { value: diary.tableName, description: 'Kept when the stack is taken down' });
}

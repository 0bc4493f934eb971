import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { textAt } from './text-at';

/*
 * What is known of a deployment once it is done. Apart from what makes one, so that whoever only asks about it has not to
 * load the CDK, which takes longer than any question.
 */

/** The stack's name, in AWS and in the file of its outputs. */
export const STACK = 'HamstringCoach';

/** The output that is the skill's id. */
export const SKILL_ID_OUTPUT = 'SkillId';

/** Where the CDK writes what the stack has to tell. */
export const outputsIn = (assembly: string): string => join(assembly, 'outputs.json');

/** The id of the skill, as the stack told it; throws a sentence where nothing was deployed from here. */
export function skillIdIn(assembly: string): string {
  if (!existsSync(outputsIn(assembly)))
    throw new Error(`There is no ${outputsIn(assembly)}: run npm run deploy first.`);
  const id = textAt(JSON.parse(readFileSync(outputsIn(assembly), 'utf8')), STACK, SKILL_ID_OUTPUT);
  if (id === undefined) throw new Error(`${outputsIn(assembly)} does not name the skill: did the deployment end?`);
  return id;
}

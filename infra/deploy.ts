import { CONNECTED } from './alexa-skill';
import { hamstringCoachApp } from './app';
import { readCredentials } from './credentials';
import { enableForOwner } from './enable';
import type { Amazon } from './login-with-amazon';
import { outputsIn, STACK, skillIdIn } from './outputs';
import type { Settings } from './settings';

/** What a deployment is done with. */
export interface Means {
  /** Runs the CDK command with these arguments; rejects when it fails. */
  readonly cdk: (args: readonly string[]) => Promise<void>;
  readonly amazon: Amazon;
  /** The folder in which the stack is written down. */
  readonly assembly: string;
}

/**
 * What the CDK is told to do, in order. The first phase leaves `Connected` as the stack remembers it: `no` for a new
 * stack, whose skill then has no endpoint yet, while its function already admits this skill and no other; `yes` for
 * one that is only updated. The second phase connects; on an update it finds nothing to do.
 */
function phases(assembly: string): readonly (readonly string[])[] {
  const phase = ['deploy', '--app', assembly, '--outputs-file', outputsIn(assembly), '--require-approval', 'never'];
  return [phase, [...phase, '--parameters', `${STACK}:${CONNECTED}=yes`]];
}

/** First deployment and update alike: the stack in two phases, then the skill on its owner's devices. */
export async function deploy(settings: Settings, { cdk, amazon, assembly }: Means): Promise<void> {
  const credentials = await readCredentials(settings);
  hamstringCoachApp(settings, assembly).synth();
  for (const phase of phases(assembly)) await cdk(phase);
  await enableForOwner(amazon, credentials, skillIdIn(assembly));
}

/** Takes down everything but the diary, after the CDK has asked. */
export async function takeDown(settings: Settings, { cdk, assembly }: Pick<Means, 'cdk' | 'assembly'>): Promise<void> {
  hamstringCoachApp(settings, assembly).synth();
  await cdk(['destroy', '--app', assembly, STACK]);
}

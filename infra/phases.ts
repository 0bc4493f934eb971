import { CONNECTED } from './alexa-skill';
import { STACK } from './stack';

/** Where the synthesized stack lies. */
export const ASSEMBLY = 'cdk.out';

/** Where the CDK writes the stack's outputs. */
export const OUTPUTS = 'cdk.out/outputs.json';

const deploy = ['deploy', '--app', ASSEMBLY, '--outputs-file', OUTPUTS, '--require-approval', 'never'];

/**
 * What a deployment is, as arguments of the CDK command, in order. The first phase leaves `Connected` as the stack
 * remembers it: `no` for a new stack, whose skill then has no endpoint yet and whose function admits this skill alone;
 * `yes` for one that is only updated. The second phase connects; on an update it finds nothing to do.
 */
export const PHASES: readonly (readonly string[])[] = [
  deploy,
  [...deploy, '--parameters', `${STACK}:${CONNECTED}=yes`],
];

/** Takes everything down but the diary, after asking. */
export const TAKEDOWN: readonly string[] = ['destroy', '--app', ASSEMBLY, STACK];

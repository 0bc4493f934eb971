/*
 * The CDK's own command, loaded once for all that it is asked to do: that takes most of its time. A message has arguments
 * and environment; it is answered with what the command failed with, if it did.
 */
const { dirname, join } = require('node:path');
const { inspect } = require('node:util');

// As its own bin/cdk does, which runs one command and ends.
const { exec } = require(join(dirname(require.resolve('aws-cdk/package.json')), 'lib'));

process.on('message', async ({ args, env }) => {
  Object.assign(process.env, env);
  const failed = await exec(args).then(() => undefined, inspect);
  process.send({ failed });
});

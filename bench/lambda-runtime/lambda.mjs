// Stands for Lambda's runtime: loads the artefact beside it, and answers each event that its parent sends.
import { createRequire } from 'node:module';
import { handler } from './start.mjs';

process.on('message', async (event) => {
  try {
    process.send({ response: await handler(event, {}) });
  } catch (error) {
    process.send({ error: error.message });
  }
});
process.send({ node: process.version, loaded: Object.keys(createRequire(import.meta.url).cache).length });

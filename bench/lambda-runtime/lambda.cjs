// Stands for Lambda's runtime: loads the artefact beside it, and answers each event that its parent sends.
const { handler } = require('./handler.js');

process.on('message', async (event) => {
  try {
    process.send({ response: await handler(event, {}) });
  } catch (error) {
    process.send({ error: error.message });
  }
});
process.send({ node: process.version, loaded: Object.keys(require.cache).length });

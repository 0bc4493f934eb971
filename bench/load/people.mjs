// A handler in a process of its own, as Lambda runs one, and people who talk with it one after the other.
import { createRequire } from 'node:module';

const { handler } = createRequire(import.meta.url)(process.argv[2]);
// Ctrl-C goes to everybody; when it is over, whoever started this says.
process.on('SIGINT', () => {});
let errors = 0;
let unsaved = 0;
// On Lambda this is the log.
const write = process.stdout.write.bind(process.stdout);
process.stdout.write = (line, ...rest) => {
  if (!String(line).startsWith('{')) return write(line, ...rest);
  if (line.includes('"DiaryUnsaved":1')) unsaved++;
  if (line.includes('"Failed":1')) errors++;
  return true;
};

process.on('message', async ({ requests, angle }) => {
  const milliseconds = [];
  let attributes = {};
  let result = '';
  errors = 0;
  unsaved = 0;
  for (const [index, event] of requests.entries()) {
    const began = performance.now();
    try {
      // The last that they ask, in a session of its own, is their result: it has to be there, and to be theirs.
      const last = index === requests.length - 1;
      const session = { ...event.session, new: index === 0 || last, attributes: last ? {} : attributes };
      const { sessionAttributes, response } = await handler({ ...event, session }, {});
      attributes = sessionAttributes ?? {};
      result = response.outputSpeech?.ssml ?? '';
    } catch {
      errors++;
    }
    milliseconds.push(performance.now() - began);
  }
  process.send({ milliseconds, errors, unsaved, lost: result.includes(angle) ? 0 : 1 });
});

// A handler in a process of its own, as Lambda runs one, and people who talk with it one after the other.
import { createRequire } from 'node:module';

process.once('message', async ({ handler: file, people }) => {
  const { handler } = createRequire(import.meta.url)(file);
  const milliseconds = [];
  const lost = [];
  let errors = 0;
  // On Lambda this is the log.
  const write = process.stdout.write.bind(process.stdout);
  let unsaved = 0;
  process.stdout.write = (line, ...rest) => {
    if (!String(line).startsWith('{')) return write(line, ...rest);
    if (line.includes('"DiaryUnsaved":1')) unsaved++;
    if (line.includes('"Failed":1')) errors++;
    return true;
  };
  for (const { requests, angle } of people) {
    let attributes = {};
    let result = '';
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
    if (!result.includes(angle)) lost.push(requests[0].session.user.userId);
  }
  process.send({ milliseconds, lost: lost.length, errors, unsaved }, () => process.exit());
});

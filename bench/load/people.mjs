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

/** How often somebody asks again for a result that the table did not give. */
const ASKED_AGAIN = 3;

process.on('message', async ({ requests, angle }) => {
  const milliseconds = [];
  let attributes = {};
  errors = 0;
  unsaved = 0;
  /** Sends a request, and tells what is said and whether the table kept and gave everything. */
  const send = async (event, fresh) => {
    const before = unsaved;
    const began = performance.now();
    let said = '';
    try {
      const session = { ...event.session, new: fresh, attributes: fresh ? {} : attributes };
      const { sessionAttributes, response } = await handler({ ...event, session }, {});
      attributes = sessionAttributes ?? {};
      said = response.outputSpeech?.ssml ?? '';
    } catch {
      errors++;
    }
    milliseconds.push(performance.now() - began);
    return { said, kept: unsaved === before };
  };
  let told;
  for (const [index, event] of requests.slice(0, -1).entries()) told = await send(event, index === 0);
  // The last that they ask, in a session of its own, is their result: it has to be there, and to be theirs.
  let answer = { said: '', kept: false };
  for (let asked = 0; !answer.kept && asked <= ASKED_AGAIN; asked++) answer = await send(requests.at(-1), true);
  // Who was told at the end that it could not be written down was told the truth.
  process.send({ milliseconds, errors, unsaved, lost: told.kept && !answer.said.includes(angle) ? 1 : 0 });
});

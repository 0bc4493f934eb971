// A fresh process, as Lambda starts one: loads a bundle, answers requests one after the other, and tells what each took.
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);

process.once('message', async ({ bundle, requests }) => {
  const timed = async (work) => {
    const used = process.cpuUsage();
    const began = performance.now();
    const result = await work();
    const wall = performance.now() - began;
    const { user, system } = process.cpuUsage(used);
    return { result, took: { wall, cpu: (user + system) / 1000 } };
  };
  const load = await timed(() => (bundle.endsWith('.mjs') ? import(bundle) : require(bundle)));
  const turns = [];
  let attributes = {};
  for (const [index, event] of requests.entries()) {
    const session = { ...event.session, new: index === 0, attributes };
    const turn = await timed(() => load.result.handler({ ...event, session }, {}));
    attributes = turn.result.sessionAttributes ?? {};
    turns.push({ ...turn.took, at: attributes.state?.place?.at });
  }
  process.send({ load: load.took, turns }, () => process.exit());
});

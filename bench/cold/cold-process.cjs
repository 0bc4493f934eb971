// A fresh process, as Lambda starts one: loads a bundle, answers requests one after the other, and tells how long each took.
process.once('message', async ({ bundle, requests }) => {
  const timed = async (work) => {
    const began = performance.now();
    const result = await work();
    return { result, milliseconds: performance.now() - began };
  };
  const loaded = await timed(() => require(bundle));
  const turns = [];
  let attributes = {};
  for (const [index, event] of requests.entries()) {
    const session = { ...event.session, new: index === 0, attributes };
    const turn = await timed(() => loaded.result.handler({ ...event, session }, {}));
    attributes = turn.result.sessionAttributes ?? {};
    turns.push(turn.milliseconds);
  }
  process.send({ load: loaded.milliseconds, turns }, () => process.exit());
});

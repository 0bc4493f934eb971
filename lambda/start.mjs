// What Lambda loads: the bundled handler, once it has played a launch to nobody. Lambda waits for that before it hands over
// the first request; otherwise whoever comes first would wait for it.
import { createRequire } from 'node:module';

const { handler, rehearse } = createRequire(import.meta.url)('./handler.js');
await rehearse();

export { handler };

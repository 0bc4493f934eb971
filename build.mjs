// Bundles what Lambda runs, no node_modules beside it, into `dist` or another folder by argument.
import { copyFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { build } from 'esbuild';

const [folder = 'dist'] = process.argv.slice(2);

/** What our code imports only when it is needed, by file name: bundles of their own, which no start has to parse. */
const late = new Map();

const whenNeeded = {
  name: 'when-needed',
  setup: ({ onResolve }) =>
    onResolve({ filter: /^\./ }, ({ kind, path, resolveDir }) => {
      if (kind !== 'dynamic-import' || resolveDir.includes('node_modules')) return undefined;
      const entry = resolve(resolveDir, path);
      const name = basename(path);
      if ((late.get(name) ?? entry) !== entry) throw new Error(`${late.get(name)} and ${entry} would be one file.`);
      late.set(name, entry);
      return { path: `./${name}.js`, external: true };
    }),
};

const options = {
  outdir: folder,
  plugins: [whenNeeded],
  bundle: true,
  minify: true,
  platform: 'node',
  target: 'node24',
  format: 'cjs',
  // What is loaded is what a cold start waits for (npm run bench:cold). ES modules let esbuild leave out what is unused;
  mainFields: ['module', 'main'],
  alias: {
    // the SDK's search for credentials is a quarter of everything;
    '@aws-sdk/credential-provider-node': './lambda/diary/credentials.ts',
    // no call of the table has event streams;
    '@smithy/core/event-streams': './lambda/diary/event-streams.ts',
    // nor asks it for its endpoint, which we name;
    '@aws-sdk/endpoint-cache': './lambda/diary/endpoint-cache.ts',
    // nothing is looked for in files that Lambda does not have;
    'node:fs/promises': './lambda/diary/no-files.ts',
    // ask-sdk-core is given no API client that would want Alexa's services,
    'ask-sdk-model': './lambda/alexa/services.ts',
    // and builds a skill: what is for skills that ask it for more is left out.
    'ask-sdk-core': './node_modules/ask-sdk-core/dist/skill/SkillBuilders.js',
  },
  // Nor is anything streamed to the table. To ask whether a body is such a stream would make Node load all of them.
  define: { ReadableStream: 'undefined' },
  // A dynamic import of something built in would start Node's module loader beside the one already there.
  supported: { 'dynamic-import': false },
  logLevel: 'warning',
};

await build({ ...options, entryPoints: { handler: 'lambda/handler.ts' } });
// What is found on the way is bundled in its turn.
for (const [name, entry] of late) await build({ ...options, entryPoints: { [name]: entry } });

// What Lambda loads is a module, for only a module can have it wait.
copyFileSync('lambda/start.mjs', join(folder, 'start.mjs'));

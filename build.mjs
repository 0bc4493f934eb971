// Bundles what Lambda runs, no node_modules beside it, into `dist` or another folder by argument.
import { copyFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { build } from 'esbuild';

const [folder = 'dist'] = process.argv.slice(2);

/** What the code imports only when it is needed stays a file of its own: bundled in, it would be parsed at every start. */
const whenNeeded = {
  name: 'when-needed',
  setup: ({ onResolve }) =>
    onResolve({ filter: /^\./ }, ({ kind, path }) =>
      kind === 'dynamic-import' ? { path: `./${basename(path)}.js`, external: true } : undefined,
    ),
};

await build({
  entryPoints: ['lambda/handler.ts', 'lambda/alexa/screens/screen.ts'],
  outdir: folder,
  entryNames: '[name]',
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
});

// What Lambda loads is a module, for only a module can have it wait.
copyFileSync('lambda/start.mjs', join(folder, 'start.mjs'));

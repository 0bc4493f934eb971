// Bundles what Lambda runs: one minified file, no node_modules beside it. Other entry and outfile by argument.
import { build } from 'esbuild';

const [entry = 'lambda/handler.ts', outfile = 'dist/handler.js'] = process.argv.slice(2);

await build({
  entryPoints: [entry],
  outfile,
  bundle: true,
  minify: true,
  platform: 'node',
  target: 'node24',
  format: 'cjs',
  // What is loaded is what a cold start waits for (npm run bench:cold). ES modules let esbuild leave out what is unused;
  mainFields: ['module', 'main'],
  // the SDK's search for credentials is a quarter of everything;
  alias: { '@aws-sdk/credential-provider-node': './lambda/diary/credentials.ts' },
  // and a dynamic import of something built in would start Node's module loader beside the one already there.
  supported: { 'dynamic-import': false },
  logLevel: 'warning',
});

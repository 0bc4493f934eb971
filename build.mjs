// Bundles what Lambda runs: one minified file, no node_modules beside it.
import { build } from 'esbuild';

await build({
  entryPoints: ['lambda/handler.ts'],
  outfile: 'dist/handler.js',
  bundle: true,
  minify: true,
  platform: 'node',
  target: 'node24',
  format: 'cjs',
  mainFields: ['module', 'main'],
  logLevel: 'warning',
});

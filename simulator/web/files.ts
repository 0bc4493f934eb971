import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'esbuild';

/** A file as a browser gets it. */
export interface File {
  readonly type: string;
  readonly body: string | Uint8Array;
  /** What a page made of it may do: its Content-Security-Policy. */
  readonly policy?: string;
}

const SOURCE = join(__dirname, '..', 'browser');
const RENDERER = require.resolve('apl-viewhost-web');

/** The page loads what is here, talks to here, and makes no markup out of text. */
const PAGE_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  'font-src data:',
  "connect-src 'self'",
  "frame-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
].join('; ');

/** Amazon's renderer makes functions out of text. So it has a page of its own in the page: a sandbox that reaches nothing else. */
const SCREEN_POLICY = [
  "default-src 'none'",
  "script-src 'self' 'unsafe-eval'",
  "style-src 'self' 'unsafe-inline'",
  'img-src data:',
  'connect-src data:',
  'font-src data:',
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'self'",
  'sandbox allow-scripts',
].join('; ');

const SCRIPT = 'text/javascript; charset=utf-8';
const STYLE = 'text/css; charset=utf-8';
const MARKUP = 'text/html; charset=utf-8';

/** All files of the page by their paths, bundled in memory. */
export async function pageFiles(): Promise<ReadonlyMap<string, File>> {
  const [bundled, page, screen, icon, renderer] = await Promise.all([
    bundle(),
    readFile(join(SOURCE, 'page.html')),
    readFile(join(SOURCE, 'screen.html')),
    readFile(join(SOURCE, 'icon.svg')),
    readFile(RENDERER, 'utf8').then(withoutFonts),
  ]);
  return new Map<string, File>([
    ['/', { type: MARKUP, body: page, policy: PAGE_POLICY }],
    ['/screen', { type: MARKUP, body: screen, policy: SCREEN_POLICY }],
    ['/icon.svg', { type: 'image/svg+xml', body: icon }],
    ['/renderer.js', { type: SCRIPT, body: renderer }],
    ...bundled,
  ]);
}

/** The renderer asks a machine of Amazon's for letters; here nothing is asked of the network, and there are letters. */
const withoutFonts = (script: string): string => script.replace(/url\('https:[^']+\.ttf'\)/g, "local('none')");

async function bundle(): Promise<readonly (readonly [string, File])[]> {
  const { outputFiles } = await build({
    entryPoints: ['page.ts', 'page.css', 'screen.ts', 'screen.css'].map((name) => join(SOURCE, name)),
    bundle: true,
    write: false,
    outdir: '/',
    format: 'iife',
    target: 'es2022',
    loader: { '.woff2': 'dataurl' },
    logLevel: 'error',
  });
  return outputFiles.map(({ path, text }) => {
    const name = `/${path.split(/[\\/]/).pop() ?? ''}`;
    return [name, { type: name.endsWith('.css') ? STYLE : SCRIPT, body: text }];
  });
}

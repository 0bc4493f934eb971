import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { build } from 'esbuild';
import { aplRenderer } from '../drawing/renderer';

/** A file as a browser gets it. */
export interface File {
  readonly type: string;
  readonly body: string | Uint8Array;
  /** What a page made of it may do: its Content-Security-Policy. */
  readonly policy?: string;
  /** Whether it may be read by pages that come from elsewhere; a sandbox comes from nowhere. */
  readonly anyOrigin?: boolean;
}

const SOURCE = join(__dirname, '..', '..', 'simulator', 'browser');
/** eSpeak NG's program and data: for development only, it is no part of the skill. */
const ESPEAK = join(dirname(require.resolve('espeak-ng/package.json')), 'dist', 'espeak-ng.wasm');

/** The page loads what is here, talks to here, and makes no markup out of text. */
const PAGE_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  'font-src data:',
  "connect-src 'self'",
  "frame-src 'self'",
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
].join('; ');

/** Amazon's renderer makes functions out of text. So it has a page of its own in the page: a sandbox that reads nothing else. */
const SCREEN_POLICY = [
  "default-src 'none'",
  "script-src 'self' 'unsafe-eval'",
  "style-src 'self' 'unsafe-inline'",
  'img-src data:',
  "connect-src 'self'",
  'font-src data:',
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'self'",
  'sandbox allow-scripts',
].join('; ');

const SCRIPT = 'text/javascript; charset=utf-8';
const STYLE = 'text/css; charset=utf-8';
const PROGRAM = 'application/wasm';
const MARKUP = 'text/html; charset=utf-8';

/** The voice that is here already, in a worker of the page: it makes its program out of bytes, and loads nothing else. */
const VOICE_POLICY = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'";

/** All files of the page by their paths, bundled in memory. */
export async function pageFiles(): Promise<ReadonlyMap<string, File>> {
  const [bundled, page, screen, icon, renderer, espeak] = await Promise.all([
    bundle(),
    readFile(join(SOURCE, 'page.html')),
    readFile(join(SOURCE, 'screen', 'screen.html')),
    readFile(join(SOURCE, 'icon.svg')),
    aplRenderer(),
    readFile(ESPEAK),
  ]);
  return new Map<string, File>([
    ['/', { type: MARKUP, body: page, policy: PAGE_POLICY }],
    ['/screen', { type: MARKUP, body: screen, policy: SCREEN_POLICY }],
    ['/icon.svg', { type: 'image/svg+xml', body: icon }],
    ['/renderer.js', { type: SCRIPT, body: withoutFonts(renderer.script) }],
    ['/renderer.wasm', { type: PROGRAM, body: renderer.program, anyOrigin: true }],
    ['/espeak.wasm', { type: PROGRAM, body: espeak }],
    ...bundled,
  ]);
}

/** The renderer asks a machine of Amazon's for letters; here nothing is asked of the network, and there are letters. */
const withoutFonts = (script: string): string => script.replace(/url\('https:[^']+\.ttf'\)/g, "local('none')");

async function bundle(): Promise<readonly (readonly [string, File])[]> {
  const { outputFiles } = await build({
    entryPoints: ['page.ts', 'page.css', 'screen/screen.ts', 'screen/screen.css', 'talk/espeak-worker.ts'].map((name) =>
      join(SOURCE, name),
    ),
    bundle: true,
    write: false,
    outdir: '/',
    format: 'iife',
    target: 'es2022',
    // eSpeak NG would ask these of Node, where it runs in Node.
    external: ['module', 'fs', 'path', 'url', 'crypto'],
    define: { 'import.meta.url': 'location.href' },
    loader: { '.woff2': 'dataurl' },
    logLevel: 'error',
  });
  return outputFiles.map(({ path, text }) => {
    const name = `/${path.split(/[\\/]/).pop() ?? ''}`;
    const policy = name === '/espeak-worker.js' ? { policy: VOICE_POLICY } : {};
    return [name, { type: name.endsWith('.css') ? STYLE : SCRIPT, body: text, ...policy }];
  });
}

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from '@jest/globals';
import { FELT } from '../../lambda/domain/felt-table';
import { ITEM_ROWS } from '../../lambda/domain/screening-table';

const PAGES = [
  ...readdirSync('.').filter((file) => file.endsWith('.md')),
  ...readdirSync('docs')
    .filter((file) => file.endsWith('.md'))
    .map((file) => join('docs', file)),
];

/** Where a page links to within the project, without the part of the page that is meant. */
const linksOf = (page: string): readonly string[] =>
  [...readFileSync(page, 'utf8').matchAll(/\]\(([^)#\s]+)[^)]*\)/g)]
    .map(([, link]) => link ?? '')
    .filter((link) => !/^\w+:/.test(link));

test('every link in a page leads to a file', () => {
  const dead = PAGES.flatMap((page) =>
    linksOf(page)
      .filter((link) => !existsSync(join(dirname(page), link)))
      .map((link) => `${page}: ${link}`),
  );
  expect(dead).toEqual([]);
});

test('every claim that the certification page quotes is the name of a test in the file behind it', () => {
  const page = readFileSync('docs/certification.md', 'utf8');
  const quoted = [...page.matchAll(/"([^"]+)" (?:and "([^"]+)" )?in \[[^\]]+\]\(\.\.\/(test\/[^)]+)\)/g)];
  expect(quoted.length).toBeGreaterThan(5);
  for (const [, claim = '', second = claim, file = ''] of quoted) {
    const tests = readFileSync(file, 'utf8').replace(/[’]/g, "'");
    expect(tests).toContain(claim);
    expect(tests).toContain(second);
  }
});

test('every entry of docs/evidence.md that the code names is there, and none stands there unused', () => {
  const entries: readonly string[] = readFileSync('docs/evidence.md', 'utf8').match(/(?<=^### )\S+$/gm) ?? [];
  const files = readdirSync('lambda', { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));
  const texts = files.map((file) => readFileSync(join('lambda', file), 'utf8'));
  const named = texts.flatMap((text) => text.match(/(?<=evidence\.md#)[\w-]+/g) ?? []);
  const ruled = [...Object.values(FELT), ...Object.values(ITEM_ROWS)].flatMap(({ evidence }) => evidence);
  expect(named.filter((id) => !entries.includes(id))).toEqual([]);
  expect(entries.filter((id) => !named.includes(id) && !ruled.includes(id))).toEqual([]);
});

test('every npm command that a page names is a script', () => {
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8'));
  const named = PAGES.flatMap((page) => [
    ...readFileSync(page, 'utf8').matchAll(/npm (?:run )?(?:-s )?([a-z][\w:-]*)/g),
  ]);
  const missing = named.map(([, name = '']) => name).filter((name) => !(name in scripts) && !BUILT_IN.has(name));
  expect(missing).toEqual([]);
});

/** What npm can do by itself. */
const BUILT_IN: ReadonlySet<string> = new Set(['ci', 'i', 'install', 'test', 'start']);

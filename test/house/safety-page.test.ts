import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { FELT } from '../../lambda/domain/felt-table';
import { ITEM_ROWS } from '../../lambda/domain/screening-table';
import { safetyPage } from '../support/safety-page';

const DOCS = join(__dirname, '..', '..', 'docs');
const PAGE = join(DOCS, 'safety.md');

test('docs/safety.md shows the tables of what is felt and of the screening as they are', () => {
  if (process.env.UPDATE) writeFileSync(PAGE, safetyPage());
  expect(readFileSync(PAGE, 'utf8')).toBe(safetyPage());
});

test('every row of both tables is founded in docs/evidence.md', () => {
  const entries = new Set(readFileSync(join(DOCS, 'evidence.md'), 'utf8').match(/(?<=^### )\S+$/gm));
  const named = [...Object.values(FELT), ...Object.values(ITEM_ROWS)].flatMap(({ evidence }) => evidence);
  expect(named.filter((id) => !entries.has(id))).toEqual([]);
});

import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { bringUp, type Home } from '../simulator/home/home';
import { playTranscript, write } from '../simulator/person/transcript';

/*
 * Every transcript is played through model, handler and diary, and has to read as it is written.
 * UPDATE=1 npx jest test/transcripts.test.ts writes what is said now; read what changed before it is kept.
 */

const FOLDER = join(__dirname, 'transcripts');
const UPDATE = process.env.UPDATE === '1';

let home: Home;

beforeAll(async () => {
  home = await bringUp({ zone: 'UTC', keepLog: () => {} });
});

afterAll(() => home.close());

test.each(readdirSync(FOLDER).filter((name) => name.endsWith('.txt')))('%s reads as it is written', async (name) => {
  const file = join(FOLDER, name);
  const written = readFileSync(file, 'utf8');
  const played = write(await playTranscript(written, home, name));
  if (UPDATE) writeFileSync(file, played);
  else expect(played).toBe(written);
});

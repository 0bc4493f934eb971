import { Readable } from 'node:stream';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { householdOf } from '../../simulator/echo/household';
import { bringUp, type Home } from '../../simulator/home/home';
import { personAt } from '../../simulator/person/at-once';
import { asJson, asPage, type Print, playLines } from '../../simulator/person/lines';
import { WIDTH } from '../../simulator/person/play-lines';

let home: Home;
beforeAll(async () => {
  home = await bringUp({ zone: 'Europe/London', keepLog: () => {} });
});
afterAll(() => home.close());

/** What is printed of lines that come from a pipe to a household of their own. */
async function printed(name: string, lines: readonly string[], print: (write: (line: string) => void) => Print) {
  const out: string[] = [];
  const person = personAt(home.echoOf(householdOf(name)), Date.parse('2026-03-03T07:30Z'));
  await playLines(
    Readable.from(lines),
    person,
    home.earsOf('en-US'),
    print((line) => out.push(line)),
  );
  return out;
}

test('the skill is not opened for somebody whose first line calls it', async () => {
  const out = await printed('asks', ['ask hamstring coach for my last result', 'yes'], asJson);
  const [asked, after] = out.map((line) => JSON.parse(line));
  expect(asked).toMatchObject({
    heard: { intent: 'LastResultIntent' },
    response: { response: { shouldEndSession: true } },
  });
  expect(after).toMatchObject({ said: 'yes', request: null, note: expect.stringMatching(/^That did not reach/) });
});

test('on a page they read like a play, whatever is typed', async () => {
  const lines = ['', '(silence)', '<speak>&"', 'open hamstring coach', 'stop'];
  const out = (await printed('plays', lines, (write) => asPage({ write, width: WIDTH }))).join('\n');
  expect(out).toMatch(/^> Alexa, open hamstring coach\n\n[A-Z]/);
  expect(out).toMatch(/\(the session is over: Nobody answered\.\)/);
  expect(out).toMatch(/\n> <speak>&"\n\n\(unheard: That did not reach/);
  expect(out).toMatch(/\n\(the session is over\)\n$/);
});

import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { bringUp, type Home } from '../../simulator/home/home';
import { type Site, serve } from '../../simulator/web/serve';

let home: Home;
let site: Site;

beforeAll(async () => {
  home = await bringUp({ zone: 'Europe/London', keepLog: () => {} });
  site = await serve(home, 0);
});

afterAll(async () => {
  await site.close();
  await home.close();
});

const AT = Date.parse('2026-03-03T07:30:00Z');
let words = 0;

async function say(text: string, voice: string): Promise<void> {
  const body = JSON.stringify({
    page: 'print',
    device: 'none',
    at: AT + words++ * 5_000,
    words: `alexa, ${text}`,
    voice,
  });
  await fetch(`${site.url}/hear`, { method: 'POST', headers: { 'content-type': 'application/json' }, body });
}

test("the page's button prints the same as the command, of the recognised voice and of nobody else", async () => {
  for (const text of ['open hamstring coach', 'yes', 'no', 'no', 'no', 'no', 'no', 'yes', 'ready']) {
    await say(text, 'Ana');
  }
  for (const text of ["yes it's down", "yes it's down", 'my knee bent', 'fifty']) await say(text, 'Ana');
  const of = (voice: string) => fetch(`${site.url}/report.html?voice=${voice}&at=${AT + 3_600_000}`);
  const page = await of('Ana');
  expect(page.headers.get('content-type')).toContain('text/html');
  expect(page.headers.get('content-security-policy')).not.toContain('script');
  expect(await page.text()).toContain('Left leg: 50 degrees on 3 Mar 2026');
  expect(await (await of('Ben')).text()).toContain('Nothing was measured yet');
  const csv = await fetch(`${site.url}/readings.csv?voice=Ana&at=${AT + 3_600_000}`);
  expect(await csv.text()).toMatch(/^date,leg,.*\r\n2026-03-03,left,50,50,guess,knee-bends,false\r\n$/);
});

test('is for reading alone', async () => {
  expect(
    (await fetch(`${site.url}/report.html`, { method: 'POST', headers: { 'content-type': 'application/json' } }))
      .status,
  ).toBe(405);
});

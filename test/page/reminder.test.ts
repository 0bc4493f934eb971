import { readFile } from 'node:fs/promises';
import { afterAll, afterEach, beforeAll, expect, test } from '@jest/globals';
import type { Browser, BrowserContextOptions } from 'playwright-core';
import { exactly } from '../../lambda/domain/angle';
import { DAY } from '../../lambda/domain/calendar';
import type { HeldHold } from '../../lambda/domain/past';
import type { Reading } from '../../lambda/domain/reading';
import { missingChromium } from '../../simulator/drawing/chromium';
import type { Home } from '../../simulator/home/home';
import { reportPage } from '../../simulator/report/page';
import { reportOn } from '../../simulator/report/report';
import type { Site } from '../../simulator/web/serve';
import { describeWith } from '../support/describe-with';
import { type OpenPage, openPage } from '../support/open-page';
import { type Visitor, visit } from '../support/page-visitor';

// What somebody sees of reminders and results before the page: they type, Alexa asks for herself, the clock goes on.

describeWith(missingChromium(), 'reminders and results on the page', () => {
  let opened: OpenPage;
  let browser: Browser;
  let home: Home;
  let site: Site;

  beforeAll(async () => {
    opened = await openPage();
    ({ browser, home, site } = opened);
  });
  afterEach(() => opened.leave());
  afterAll(() => opened.close());

  /** Opens the page with no screen, which is long in coming, where none is looked at; apart where a clock is its own. */
  const open = (device = 'none', apart?: BrowserContextOptions): Promise<Visitor> =>
    visit(browser, site.url, { device, voice: 'Ana' }, undefined, apart);

  test('a reminder is set by typing, Alexa asks for the permission, and it rings when its time has come', async () => {
    const visitor = await open('small', {});
    await visitor.say('Alexa, open hamstring coach');
    expect(await visitor.say('remind me in two minutes')).toMatch(/^Today at .* Shall I set that reminder\?$/);
    await visitor.touch('Yes');
    await visitor.reads(/For that Alexa needs your permission, and asks you now\./);
    await visitor.reads(/Alexa herself:.*Do you give Hamstring Coach permission to set reminders\?/s);
    expect(await visitor.say('yes')).toMatch(/^Done\. I'll remind you today at /);
    await visitor.say('stop');
    await visitor.page.clock.install();
    await visitor.page.clock.fastForward('02:00');
    await visitor.reads(/A reminder rings, \w+day \d\d:\d\d:.*Here's your reminder: It's time for your stretches\./s);
  });

  test('a reminder that was set before the page was opened rings on it, too', async () => {
    const first = await open('none', {});
    await first.say('Alexa, open hamstring coach');
    await first.say('remind me in two minutes');
    await first.say('yes');
    await first.say('stop');
    await first.page.close();
    const later = await open('none', {});
    await later.page.locator('#status').filter({ hasText: 'Asleep' }).waitFor();
    await later.page.clock.install();
    await later.page.clock.fastForward('02:00');
    await later.reads(/A reminder rings, /);
  });

  test('refused, nothing rings and nothing is promised', async () => {
    const visitor = await visit(browser, site.url, { device: 'none' });
    home.services.refuses = 'too-many';
    await visitor.say('Alexa, open hamstring coach');
    await visitor.say('remind me every day at seven pm');
    expect(await visitor.say('yes')).toMatch(/too many reminders already, so nothing is set/);
    home.services.refuses = undefined;
  });

  test('results are one printed page, however much there is', async () => {
    const page = await browser.newPage();
    await page.setContent(muchToShow());
    expect(pagesIn(await page.pdf({ preferCSSPageSize: true }))).toBe(1);
    await page.close();
  });

  test('results are shown as a card, one printed page, and files', async () => {
    const visitor = await open();
    for (const words of ['Alexa, open hamstring coach', 'yes', 'no', 'no', 'no', 'no', 'no', 'yes', 'ready'])
      await visitor.say(words);
    for (const words of ["yes it's down", "yes it's down", 'my knee bent', 'fifty']) await visitor.say(words);
    await visitor.say('show my therapist');
    expect(await visitor.say('yes')).toMatch(/^Done\. The card is in the Alexa app\./);
    await visitor.reads(/A card in the Alexa app\. Straight leg raise at home:.*left: 50 degrees, own guess/s);

    await visitor.press('Settings');
    const [page] = await Promise.all([visitor.page.context().waitForEvent('page'), visitor.press('Print the results')]);
    await page.getByRole('heading', { name: 'Straight leg raise at home' }).waitFor();
    expect(await page.getByText(/Left leg: 50 degrees on/).count()).toBe(1);
    expect(pagesIn(await page.pdf({ preferCSSPageSize: true }))).toBe(1);
    await page.close();

    const saved = async (name: string): Promise<string> => {
      const [file] = await Promise.all([visitor.page.waitForEvent('download'), visitor.press(name)]);
      return readFile(await file.path(), 'utf8');
    };
    expect(await saved('Save as CSV')).toMatch(/^date,leg,.*\r\n[-\d]+,left,50,50,guess,knee-bends,false\r\n$/);
    expect(JSON.parse(await saved('Save as FHIR'))).toMatchObject({ resourceType: 'Bundle' });
  });
});

/** Twenty readings of both legs with all that a row can say, and half a year of stretching. */
function muchToShow(): string {
  const first = Date.parse('2026-03-02T08:00:00Z');
  const readings: readonly Reading[] = Array.from({ length: 20 }, (_, index) => ({
    leg: index % 2 === 0 ? 'left' : 'right',
    angle: { low: 62, high: 72 },
    guess: exactly(75),
    method: 'landmark',
    stoppedBy: ['knee-bends', 'other-leg-lifts', 'discomfort-behind-leg'],
    takenAt: first + index * 7 * DAY,
    afterStretching: index > 15,
  }));
  const holds: readonly HeldHold[] = Array.from({ length: 180 }, (_, day) => {
    const at = first + day * DAY;
    return { stretch: 'lying', leg: 'left', seconds: 30, held: 30, at, id: `${day}` };
  });
  return reportPage(reportOn({ readings, holds }, first + 180 * DAY, 'Europe/London'));
}

/** How many pages a PDF has. */
const pagesIn = (pdf: Buffer): number => pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;

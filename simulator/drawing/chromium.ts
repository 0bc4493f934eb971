import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { type Browser, chromium } from 'playwright-core';

/**
 * What they are called on a PATH: first the same without the parts that only a window needs (Debian's package is called so,
 * too), with which a visit to a page takes half as long; then the whole ones, best known first.
 */
const COMMANDS = [
  'chromium-headless-shell',
  ...['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'chrome'],
];

/** Where they live on macOS and Windows, which put them on no PATH. */
const PLACES: Partial<Record<NodeJS.Platform, readonly string[]>> = {
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ],
  win32: [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA].flatMap((folder) =>
    folder
      ? [join(folder, 'Google/Chrome/Application/chrome.exe'), join(folder, 'Microsoft/Edge/Application/msedge.exe')]
      : [],
  ),
};

/** What to tell somebody whose machine has neither. */
const NO_CHROMIUM =
  'No Chrome or Chromium was found on this machine. Install one, or name it in the environment variable CHROMIUM.';

/** What to do where there is neither; nothing where there is one. */
export const missingChromium = (): string | undefined => (findChromium() ? undefined : NO_CHROMIUM);

/** The program file of the Chrome or Chromium on this machine: what CHROMIUM names, else the usual places. */
function findChromium(): string | undefined {
  const named = process.env.CHROMIUM;
  if (named) return named;
  const onPath = (process.env.PATH ?? '')
    .split(delimiter)
    .flatMap((folder) => COMMANDS.map((command) => join(folder, command)));
  return [...onPath, ...(PLACES[process.platform] ?? [])].find((file) => existsSync(file));
}

/**
 * What a page of ours is no use for. Every window would load two pages of its own for the suggestions below its address,
 * longer than ours takes; named here, they replace what Playwright leaves out, so that the rest of it is named as well.
 */
const WITHOUT = [
  ...['WebUIOmniboxPopup', 'WebUIOmniboxAimPopup', 'WebUIOmniboxFullPopup'],
  ...['HttpsUpgrades', 'HttpsFirstBalancedModeAutoEnable', 'PaintHolding', 'ThirdPartyStoragePartitioning'],
  ...['DestroyProfileOnBrowserClose', 'MediaRouter', 'OptimizationHints', 'NetworkTimeServiceQuerying'],
  // A process that is started for the next page while there is only this one.
  'SpareRendererForSitePerProcess',
];

/** Starts it without a window, quiet on the network. Containers run it as root, which its sandbox refuses: hence none. */
export function startChromium(): Promise<Browser> {
  const executablePath = findChromium();
  if (!executablePath) return Promise.reject(new Error(NO_CHROMIUM));
  return chromium.launch({
    executablePath,
    chromiumSandbox: false,
    args: [
      '--disable-gpu',
      // Without a window letters would be as wide as whole pixels make them.
      '--font-render-hinting=none',
      // There is no GPU: more threads than one that paints only stand in each other's way.
      '--num-raster-threads=1',
      // Pages of one context run in one process: what it has compiled of Amazon's renderer the next of them finds there.
      '--process-per-site',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      `--disable-features=${WITHOUT.join(',')}`,
    ],
  });
}

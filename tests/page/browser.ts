import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { describe, vi } from 'vitest';
import { servePage } from '../../src/local-discord/page/serve-page.ts';
import { startRunning } from '../discord/running.ts';
import { executablePath } from './chromium.ts';

export { launch } from './chromium.ts';

/** Tests that need a browser: skipped, with a line that says so, on a machine without one. */
export const withBrowser: typeof describe.skip = executablePath === undefined ? describe.skip : describe;
if (executablePath === undefined)
  process.stderr.write('No Chromium here: the tests of the page are skipped. Install chromium, or set CHROMIUM.\n');

// A browser takes its time on a busy machine.
vi.setConfig({ testTimeout: 30_000, hookTimeout: 30_000 });

/** Opens an address; `problems` collects whatever the browser complains of. */
export async function open(browser: Browser, url: string, options: BrowserContextOptions = {}) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, ...options });
  const page = await context.newPage();
  page.setDefaultTimeout(10_000);
  const problems: string[] = [];
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) problems.push(message.text());
  });
  page.on('pageerror', (error) => problems.push(String(error.stack)));
  page.on('request', (request) => {
    if (!/^(?:data:|blob:)/u.test(request.url()) && new URL(request.url()).host !== new URL(url).host)
      problems.push(`asks ${request.url()}`);
  });
  await page.goto(url);
  return { page, problems, close: () => context.close() };
}

export type Site = Awaited<ReturnType<typeof startSite>>;

/** The bot, its local Discord, and the page. */
export async function startSite(given: Parameters<typeof startRunning>[0] = {}) {
  const running = await startRunning(given);
  const served = servePage(running.discord);
  served.ready([
    { label: 'Who said “We owe the town one more winter”?', line: '/who-said quote: We owe the town one more winter' },
    { label: 'What did Greta Dunmore say?', line: 'What did Greta Dunmore say?' },
    { label: 'What is loaded?', line: '/articles' },
  ]);
  return {
    ...running,
    running,
    served,
    url: served.url,
    async stop() {
      served.close();
      await running.stop();
    },
  };
}

/** The newest message of the log. */
export const newest = (page: Page) => page.locator('article.row').last();

/** Chooses a command in the picker, as one would with the keyboard. */
export async function pick(page: Page, path: string): Promise<void> {
  await page.getByLabel(/^Message [#@]/u).fill(`/${path}`);
  await page
    .getByRole('option', { name: new RegExp(`^/${path}(?: |$)`, 'u') })
    .first()
    .click();
}

import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { violations } from './axe.ts';
import { launch, newest, open, pick, type Site, startSite, withBrowser } from './browser.ts';

withBrowser('GIVEN a page that has it hard', () => {
  let site: Site;
  let browser: Browser;

  beforeAll(async () => {
    [site, browser] = await Promise.all([startSite(), launch()]);
  });
  afterAll(async () => {
    await browser.close();
    await site.stop();
  });

  const opened = async (options: BrowserContextOptions = {}) => {
    const { page, problems, close } = await open(browser, site.url, options);
    await page.getByLabel('Message #general').waitFor();
    return { page, problems, close };
  };
  const send = async (page: Page, text: string) => {
    await page.getByLabel(/^Message [#@]/u).fill(text);
    await page.getByLabel(/^Message [#@]/u).press('Enter');
  };

  test('WHEN a message holds script and markup THEN it is shown as text', async () => {
    const { page, problems, close } = await opened();
    const hostile = '<script>document.title="taken"</script><img src=x onerror=alert(1)> <b>bold</b> {{1}}';
    await send(page, hostile);
    await expect.poll(() => newest(page).innerText()).toContain(hostile);
    await send(page, '[here](javascript:alert(1)) <javascript:alert(2)> ||secret|| `a<b` https://example.org/<i>');
    await newest(page).getByText('alert(2)').waitFor();
    expect(await page.locator('a[href^="javascript"]').count()).toBe(0);
    expect(await page.title()).toBe('Verbatim');
    expect(problems).toEqual([]);
    await close();
  });

  test('WHEN a channel has five thousand messages THEN a few are drawn, and older ones come when looked for', async () => {
    const place = site.discord.user('Ben').in('The Newsroom/fact-checking');
    for (let i = 1; i <= 5_000; i++) place.say(`message number ${i}`);
    const { page, problems, close } = await opened();
    const begun = performance.now();
    await page.getByRole('button', { name: 'fact-checking' }).click();
    await page.getByText('message number 5000', { exact: true }).waitFor();
    expect(performance.now() - begun).toBeLessThan(5_000);
    expect(await page.locator('article.row').count()).toBe(100);
    await page.getByRole('button', { name: 'Older messages' }).click();
    await page.getByText('message number 4850', { exact: true }).waitFor();
    // Whoever comes back is at the newest again, however far back they had gone.
    await page.getByRole('button', { name: 'general' }).click();
    await page.getByRole('button', { name: 'fact-checking' }).click();
    await page.getByText('message number 5000', { exact: true }).waitFor();
    await expect.poll(() => page.locator('article.row').count()).toBe(100);
    for (let i = 1; i <= 300; i++) place.say(`later ${i}`);
    await send(page, 'and now?');
    await page.getByText('and now?').waitFor();
    // Whoever writes is back at the lower end.
    await expect.poll(() => page.locator('article.row').count()).toBe(100);
    expect(problems).toEqual([]);
    await close();
  });

  test('WHEN files are attached THEN one of nine megabytes is taken, one above the limit is refused with its size', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'page-'));
    const file = (name: string, bytes: number | string) => {
      const path = join(folder, name);
      writeFileSync(path, typeof bytes === 'string' ? bytes : Buffer.alloc(bytes, 'A paragraph of nothing much. '));
      return path;
    };
    const { page, problems, close } = await opened({ bypassCSP: true });
    await page.getByRole('button', { name: /^You are/u }).click();
    await page.getByRole('option', { name: /^Ada/u }).click();
    await pick(page, 'coverage add');
    const chooser = page.locator('input[type=file]');
    await chooser.setInputFiles(file('huge.txt', 11 * 1024 * 1024));
    await page.getByText('huge.txt is 11.5 MB; at most 10.5 MB can be attached.').waitFor();
    await chooser.setInputFiles(file('nine.bin', 9 * 1024 * 1024));
    await page.getByText('nine.bin, 9.4 MB').waitFor();
    await chooser.setInputFiles(
      file(
        'ferry.txt',
        'Ferry to run again\n\nThe ferry to Stowe will run again.\n\n“The river is ours,” said Odile Marsh, the ferrywoman.',
      ),
    );
    await page.getByText(/^ferry\.txt/u).waitFor();
    await page.getByRole('button', { name: 'Send /coverage add' }).click();
    await expect.poll(() => newest(page).innerText(), { timeout: 10_000 }).toContain('Ferry to run again');

    // Its outlet is asked for in a form.
    await newest(page).getByRole('button', { name: 'Say what is missing' }).click();
    const form = page.getByRole('dialog');
    await form.getByLabel(/^outlet/iu).fill('The Ferry Times');
    expect(await violations(page)).toEqual([]);
    await form.getByRole('button', { name: 'Submit' }).click();
    await expect.poll(() => newest(page).innerText(), { timeout: 10_000 }).toContain('The Ferry Times');
    expect(await form.count()).toBe(0);
    expect(problems).toEqual([]);
    await close();
  });

  test('WHEN the connection is lost for a while THEN what came in meanwhile is there afterwards', async () => {
    const { page, problems, close } = await opened();
    const cut: (() => Promise<unknown>)[] = [];
    await page.routeWebSocket(/\/page\/live/u, (socket) => {
      const server = socket.connectToServer();
      cut.push(() => Promise.all([socket.close(), server.close()]));
    });
    await page.reload();
    const ada = site.discord.user('Ada').in('The Newsroom/general');
    ada.say('before');
    await page.getByText('before', { exact: true }).waitFor();
    await cut[0]!();
    ada.say('meanwhile');
    await page.getByText('meanwhile', { exact: true }).waitFor();
    expect(await page.getByText('Verbatim was restarted').count()).toBe(0);
    expect(problems).toEqual([]);
    await close();
  });

  test('WHEN the bot does not answer THEN that is said where one asked', async () => {
    const { page, problems, close } = await opened();
    site.discord.pause();
    await pick(page, 'help');
    await page.getByRole('button', { name: 'Send /help' }).click();
    await page.getByText('Sending command…').waitFor();
    await page.getByText('The application did not respond').waitFor();
    site.discord.unpause();
    expect(problems).toEqual([]);
    await close();
  });
});

withBrowser('GIVEN a page left open', () => {
  test('WHEN the process starts again THEN the page connects, keeps what it showed, and works', async () => {
    const [first, browser] = await Promise.all([startSite(), launch()]);
    const port = Number(new URL(first.url).port);
    const { page, close } = await open(browser, first.url);
    await pick(page, 'who-is');
    await page.getByLabel('name', { exact: true }).fill('Greta Dunmore');
    await page.keyboard.press('Enter');
    await newest(page).getByText('the director of the mill').first().waitFor();
    await page.getByLabel('Message #general').fill('@Verbatim what did Greta Dunmore say?');
    await page.keyboard.press('Enter');
    await newest(page).getByText('/quotes speaker: Greta Dunmore').waitFor();
    await first.stop();
    await page.getByText('The connection to Verbatim is lost').waitFor();
    await page.getByText('Verbatim: offline').waitFor();
    const second = await startSite({ local: { port } });
    await page.getByText('Verbatim was restarted').waitFor({ timeout: 15_000 });
    expect(await page.getByText('the director of the mill').count()).toBeGreaterThan(0);
    expect(await page.locator('article.past button:enabled').count()).toBe(0);
    expect(await page.locator('article.past').allInnerTexts()).toContainEqual(
      expect.stringContaining('@Verbatim what'),
    );
    await page.getByLabel('Message #general').fill('@Verbatim what did Hugo Farrow say?');
    await page.keyboard.press('Enter');
    await newest(page).getByText('One winter is not a future').waitFor();
    await close();
    await browser.close();
    await second.stop();
  });
});

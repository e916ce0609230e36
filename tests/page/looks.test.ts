import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { violations } from './axe.ts';
import { launch, newest, open, pick, type Site, startSite, withBrowser } from './browser.ts';

withBrowser('GIVEN the look of the page', () => {
  let site: Site;
  let browser: Browser;

  beforeAll(async () => {
    [site, browser] = await Promise.all([startSite(), launch()]);
    const place = site.discord.user('Ben').in('The Newsroom/general');
    await place.slash('ask', { question: 'winter' });
    place.say('Dunmore said: “We owe the town one more winter”');
    await place.ask('@Verbatim what did Hugo Farrow say?');
    const asked = [...place.history].find(({ content }) => content.startsWith('Dunmore'))!;
    await place.contextMenu('Check against coverage', asked);
  }, 30_000);
  afterAll(async () => {
    await browser.close();
    await site.stop();
  });

  test.each([
    ['dark', 1280],
    ['light', 1280],
    ['dark', 360],
    ['light', 360],
  ] as const)('WHEN it is %s and %i pixels wide THEN axe finds nothing and nothing is cut off', async (colorScheme, width) => {
    const { page, problems, close } = await open(browser, site.url, {
      colorScheme,
      viewport: { width, height: 740 },
      bypassCSP: true,
    });
    await newest(page).waitFor();
    expect(await violations(page)).toEqual([]);
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(width);

    await page.getByLabel('Message #general').fill('x'.repeat(2_100));
    expect(await page.evaluate('document.querySelector("#composer").getBoundingClientRect().right')).toBeLessThan(
      width,
    );
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(width);

    await pick(page, 'quotes');
    await page.getByLabel('speaker', { exact: true }).pressSequentially('a');
    await page.getByRole('option', { name: 'Hugo Farrow' }).waitFor();
    expect(await violations(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');

    await newest(page).click({ button: 'right', position: { x: 70, y: 12 } });
    await page.getByRole('menuitem').first().waitFor();
    expect(await violations(page)).toEqual([]);
    await page.keyboard.press('Escape');

    await page.getByRole('button', { name: 'Payloads' }).click();
    if (width < 760) await page.getByRole('button', { name: 'Close the payloads' }).click();
    if (width < 760) await page.getByRole('button', { name: 'Channels' }).first().click();
    expect(await violations(page)).toEqual([]);
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(width);
    expect(problems).toEqual([]);
    await close();
  });
});

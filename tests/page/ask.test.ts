import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { launch, newest, open, pick, type Site, startSite, withBrowser } from './browser.ts';

withBrowser('GIVEN the page in a browser', () => {
  let site: Site;
  let browser: Browser;
  let page: Page;
  let problems: string[];

  beforeAll(async () => {
    [site, browser] = await Promise.all([startSite(), launch()]);
    ({ page, problems } = await open(browser, site.url));
  }, 30_000);
  afterAll(async () => {
    await browser.close();
    await site.stop();
  });
  beforeEach(async () => {
    await page.goto(site.url);
    await page.evaluate('sessionStorage.clear()');
    await page.goto(site.url);
    await page.getByLabel('Message #general').waitFor();
  });
  afterEach(() => {
    expect(problems).toEqual([]);
  });

  const box = () => page.getByLabel(/^Message [#@]/u);
  const option = (name: string) => page.getByLabel(new RegExp(`^${name}(?: \\(optional\\))?$`, 'u'));
  const become = async (name: string) => {
    await page.getByRole('button', { name: /^You are/u }).click();
    await page.getByRole('option', { name: new RegExp(`^${name}`, 'u') }).click();
  };
  const goTo = (channel: string) => page.getByRole('button', { name: channel, exact: true }).click();

  test('WHEN a welcome question is pressed THEN the bot answers it in its own words', async () => {
    await page.getByRole('button', { name: /^Who said “We owe/u }).click();
    const answer = newest(page);
    await answer.getByText('“We owe the town one more winter,”').waitFor();
    await expect.poll(() => answer.innerText()).toContain('Greta Dunmore');
    await page.getByRole('button', { name: /^What did Greta Dunmore say/u }).click();
    await newest(page).getByText('/quotes speaker: Greta Dunmore').waitFor();
  });

  test('WHEN a command is filled in with the keyboard alone THEN it is answered', async () => {
    await box().focus();
    await page.keyboard.type('/who-s');
    await page.keyboard.press('Enter');
    await expect.poll(() => option('quote').evaluate('document.activeElement?.id')).toBe('option-quote');
    await page.keyboard.type('One winter is not a future');
    await page.keyboard.press('Enter');
    await newest(page).getByText('Hugo Farrow').first().waitFor();
    await expect.poll(() => box().evaluate('document.activeElement?.id')).toBe('composer');
  });

  test('WHEN a message’s menu is opened with the keyboard alone THEN it can be used, and the focus comes back', async () => {
    site.discord.user('Ada').in('The Newsroom/general').say('Dunmore said: “We owe the town one more winter”');
    await newest(page).getByText('Dunmore said').waitFor();
    await page.getByRole('log').focus();
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Enter');
    await page.getByRole('menuitem', { name: 'Reply' }).waitFor();
    await page.keyboard.press('End');
    await page.keyboard.press('Enter');
    await newest(page).getByText('Only you can see this').waitFor();
  });

  test('WHEN a required option is left empty THEN nothing is sent, and it is said', async () => {
    await pick(page, 'ask');
    await option('question').press('Enter');
    await page.getByText('This option is required.').waitFor();
    await expect.poll(() => option('question').getAttribute('aria-invalid')).toBe('true');
    await page.keyboard.press('Escape');
    await box().waitFor();
  });

  test('WHEN an option is typed THEN the bot suggests, and what was chosen is sent', async () => {
    await pick(page, 'quotes');
    await option('speaker').pressSequentially('farr');
    await page.getByRole('option', { name: 'Hugo Farrow' }).click();
    await page.getByRole('button', { name: 'Send /quotes' }).click();
    await newest(page).getByText('One winter is not a future').waitFor();
  });

  test('WHEN a command is written out THEN it is understood; one that there is not is refused', async () => {
    await box().fill('/who-is name: Greta Dunmore');
    await box().press('Enter');
    await newest(page).getByText('the director of the mill').first().waitFor();
    await box().fill('/nonsense at all');
    await box().press('Enter');
    await page.getByText('There is no command /nonsense here.').waitFor();
    expect(await box().inputValue()).toBe('/nonsense at all');
  });

  test('WHEN the bot is mentioned and its answer replied to THEN both are answered', async () => {
    await goTo('fact-checking');
    await box().pressSequentially('@Ver');
    await page.getByRole('option', { name: '@Verbatim' }).click();
    await box().pressSequentially('what did Hugo Farrow say?');
    await box().press('Enter');
    await newest(page).getByText('One winter is not a future').waitFor();
    await newest(page).hover();
    await newest(page).getByRole('button', { name: 'Reply' }).click();
    await page.getByText('Replying to Verbatim').waitFor();
    await box().fill('and Greta Dunmore?');
    await box().press('Enter');
    await newest(page).getByText('We owe the town one more winter').waitFor();
    await expect.poll(() => newest(page).locator('discord-reply').count()).toBe(1);
  });

  test('WHEN a message is checked from its menu THEN only its reader sees what the coverage says', async () => {
    await goTo('Budget day');
    await box().fill('Dunmore said: “We owe the town one more winter”');
    await box().press('Enter');
    await newest(page).getByText('We owe the town').click({ button: 'right' });
    await page.getByRole('menuitem', { name: 'Check against coverage' }).click();
    await newest(page).getByText('Only you can see this').waitFor();
    await expect.poll(() => newest(page).innerText()).toContain('Greta Dunmore');
    await newest(page).getByRole('button', { name: 'Dismiss message' }).click();
    await expect.poll(() => page.getByText('Only you can see this').count()).toBe(0);
  });

  test('WHEN the bot is restarted THEN the buttons under its answers still work', async () => {
    await goTo('Budget day');
    await pick(page, 'articles');
    await option('article').pressSequentially('forty');
    await page.getByRole('option', { name: /Forty days of flood/u }).click();
    await page.getByRole('button', { name: 'Send /articles' }).click();
    const next = newest(page).getByRole('button', { name: 'Next' });
    await next.waitFor();
    await site.running.restart();
    await next.click();
    await expect.poll(() => newest(page).innerText()).toMatch(/Page 2|2 of/u);
  });

  test('WHEN a passage is chosen in the menu THEN its context opens', async () => {
    await pick(page, 'ask');
    await option('question').fill('winter');
    await option('question').press('Enter');
    const menu = newest(page).getByRole('button', { name: /context/iu });
    await menu.click();
    await page.getByRole('listbox').getByRole('option').first().click();
    await newest(page).getByRole('button', { name: 'Who said this?' }).waitFor();
  });

  test('WHEN the bot may not read or write in a channel THEN that is said, and only commands are proposed', async () => {
    const proposed = page.locator('.example small');
    for (const channel of ['announcements', 'editors-only']) {
      await goTo(channel);
      await page.getByText('Verbatim may not read or write in this channel').waitFor();
      await expect.poll(() => proposed.allInnerTexts()).toEqual([expect.stringMatching(/^\/who-said/u), '/articles']);
    }
    await goTo('Budget day');
    await expect.poll(() => proposed.count()).toBe(3);
    expect(await page.getByText('may not read or write').count()).toBe(0);
  });

  test('WHEN one is somebody else THEN one sees what that person sees', async () => {
    await become('Cleo');
    await page.getByRole('heading', { name: 'Politics Society' }).waitFor();
    expect(await page.getByRole('button', { name: 'The Newsroom' }).count()).toBe(0);
    await pick(page, 'quotes');
    await option('speaker').pressSequentially('a');
    await page.getByRole('option', { name: 'Femi Abara' }).waitFor();
    expect(await page.getByRole('option', { name: 'Iris Castell' }).count()).toBe(0);
  });

  test('WHEN the articles are still read THEN it is shown how far they are, and the questions come after', async () => {
    site.served.progress(30, 200);
    await page.getByText('Reading articles: 30 of 200').waitFor();
    await page.getByText('reading articles, 30 of 200').waitFor();
    expect(await page.locator('.example').count()).toBe(0);
    site.served.ready([{ label: 'What is loaded?', line: '/articles' }]);
    await page.getByRole('button', { name: /^What is loaded/u }).waitFor();
  });

  test('WHEN something comes in elsewhere THEN the channel says so until it is read', async () => {
    site.discord.user('Ada').in('The Newsroom/announcements').say('The mill closes at noon.');
    await page.getByRole('button', { name: /^announcements.*something new$/u }).click();
    await page.getByText('The mill closes at noon.').waitFor();
    await page.getByRole('button', { name: 'announcements', exact: true }).waitFor();
  });

  test('WHEN the payloads are opened THEN what passes over the wire is in them, and no token of the bot', async () => {
    await page.getByRole('button', { name: 'Payloads' }).click();
    await pick(page, 'help');
    await page.getByRole('button', { name: 'Send /help' }).click();
    const passed = page.locator('.drawer details');
    const asked = passed.filter({ hasText: 'INTERACTION_CREATE' }).first();
    await asked.locator('summary').click();
    await expect.poll(() => asked.locator('code').innerText()).toContain('"name": "help"');
    await passed.filter({ hasText: '/callback' }).first().waitFor();
    expect(await page.content()).not.toContain(site.discord.token);
  });
});

import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readingPath, readingRoom } from '../../src/local-discord/page/read.ts';
import { MILL, ORCHARD } from '../discord/running.ts';
import { violations } from './axe.ts';
import { launch, open, type Site, startSite, withBrowser } from './browser.ts';

/** Statements inside statements, a hedge, another outlet in between, and markup that is only text. */
const COURT = {
  id: 'court (final) & more.txt',
  outlet: 'The Pennant',
  date: '2031-05-09',
  url: 'https://pennant.example/court',
  text: [
    '  Court hears of <b>threats</b>',
    'The clerk, Ines Aldane, said the judge had told her that “nobody leaves before noon”, according to Coast Daily.',
    '“<img src=x onerror=alert(1)> is what he wrote,” Ms Aldane said, “and I kept the note.”\n\n\n',
    'Hugo Farrow is said to have called the letter “a plain lie”.',
    'He declined to comment.',
  ].join('\n\n'),
};

withBrowser('GIVEN the reading room', () => {
  let site: Site;
  let browser: Browser;
  let server: string;
  const at = (path: string) => new URL(path, site.url).href;
  const addressOf = (article: string, paragraph = 1) => {
    const citation = { article, outlet: null, title: '', date: null, paragraph, start: 0, end: 0, url: null };
    return at(readingPath(citation, server));
  };
  /** An article as its page shows it. */
  const read = async (article: string, options = {}) => {
    const opened = await open(browser, addressOf(article), options);
    await opened.page.locator('.text').waitFor();
    return opened;
  };

  beforeAll(async () => {
    [site, browser] = await Promise.all([
      startSite({ readingRoom: (citation, of) => at(readingPath(citation, of)) }),
      launch(),
    ]);
    for (const route of readingRoom((of) => site.coverages.forServer(of))) site.served.add(route);
    server = [...site.discord.world.guilds.keys()][0]!;
    await site.coverages.forServer(server).add(COURT);
  }, 30_000);
  afterAll(async () => {
    await browser.close();
    await site.stop();
  });

  test.each([
    MILL,
    ORCHARD,
    COURT,
  ])('WHEN $id is opened THEN its text is the article’s, character by character', async ({ id, text }) => {
    const { page, problems, close } = await read(id);
    expect(await page.locator('.text').evaluate((element) => element.textContent)).toBe(text);
    expect(await page.locator('.text img, .text b').count()).toBe(0);
    expect(problems).toEqual([]);
    await close();
  });

  test.each([
    ['dark', 1280],
    ['light', 1280],
    ['dark', 360],
    ['light', 360],
  ] as const)('WHEN it is %s and %i pixels wide THEN axe finds nothing and nothing is cut off', async (colorScheme, width) => {
    const options = { colorScheme, viewport: { width, height: 740 }, bypassCSP: true };
    for (const show of [() => read(COURT.id, options), () => open(browser, at('/read/'), options)]) {
      const { page, problems, close } = await show();
      await page.locator('h1').waitFor();
      const passages = page.locator('.text [tabindex]');
      if ((await passages.count()) > 0) await passages.first().focus();
      expect(await violations(page)).toEqual([]);
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(width);
      expect(problems).toEqual([]);
      await close();
    }
  });

  test('WHEN one steps through it with the keyboard THEN each statement is told, and Escape lets go', async () => {
    const { page, close } = await read(COURT.id);
    const details = page.getByRole('complementary', { name: 'The statement' });
    await page.locator('.text [tabindex]').first().focus();
    const told: string[] = [];
    const count = await page.locator('.text [tabindex]').count();
    expect(count).toBeGreaterThanOrEqual(3);
    for (let step = 0; step < count; step++) {
      told.push(await details.innerText());
      // The links that number the paragraphs stand between the statements.
      do await page.keyboard.press('Tab');
      while (await page.evaluate('document.activeElement.matches(".number")'));
    }
    const all = told.join('\n');
    expect(all).toContain('Ines Aldane');
    expect(all).toContain('Coast Daily');
    expect(all).toMatch(/Hedge\s+“is said to have”/);
    await page.locator('.text [tabindex]').first().focus();
    await page.keyboard.press('Escape');
    expect(await details.innerText()).toContain('Point at a marked passage');
    await close();
  });

  test('WHEN a passage is pointed at THEN its cue and source are lit with it', async () => {
    const { page, close } = await read(MILL.id);
    await page.getByText('We owe the town one more winter').hover();
    const lit = await page.locator('.text .active').allInnerTexts();
    expect(lit.join(' | ')).toContain('said');
    expect(lit.join(' | ')).toContain('Greta Dunmore');
    await close();
  });

  test('WHEN a speaker is chosen THEN only theirs stays marked, until they are chosen again', async () => {
    const { page, close } = await read(MILL.id);
    const marked = () => page.locator('.choosing [data-of]:not(.chosen)').count();
    const button = page.getByRole('button', { name: /^Hugo Farrow/ });
    await button.click();
    expect(await marked()).toBeGreaterThan(0);
    await expect.poll(() => page.locator('.chosen').allInnerTexts()).toContain('Hugo Farrow');
    await button.click();
    expect(await marked()).toBe(0);
    await close();
  });

  test('WHEN a citation of the bot is followed THEN the cited paragraph is shown', async () => {
    const place = site.discord.user('Ben').in(`${site.discord.world.guilds.get(server)!.name}/general`);
    await place.slash('quotes', { speaker: 'Ines Aldane' });
    const [embed] = place.history.at(-1)!.embeds;
    const [, address] = /\]\((http[^)]+)\)/u.exec(embed!.description!)!;
    const { page, close } = await open(browser, address!);
    const cited = await page.locator('.cited').innerText();
    expect(embed!.description).toContain(cited.slice(-30, -10));
    expect(await page.locator('h1').innerText()).toContain('Court hears');
    expect(await page.getByRole('link', { name: 'as printed' }).getAttribute('href')).toBe(COURT.url);
    await close();
  });

  test('WHEN an article was printed anew THEN what changed is marked, and the words before can still be read', async () => {
    const coverage = site.coverages.forServer(server);
    const tide = (hours: string) => ({
      id: 'tide.txt',
      text: `High tide at Brimley\n\nThe quay will close for ${hours} hours.\n\nNobody was hurt.`,
    });
    await coverage.add(tide('two'));
    await coverage.add(tide('nine'));
    const { page, close } = await read('tide.txt');
    expect(await page.locator('.changed').allInnerTexts()).toEqual(['The quay will close for nine hours.']);
    await page.getByRole('link', { name: /^Version 1/ }).click();
    await page.getByText('two hours').waitFor();
    expect(await page.locator('.changed').count()).toBe(0);
    expect(await page.getByRole('link', { name: /^Version 1/ }).getAttribute('aria-current')).toBe('page');
    await close();
  });

  test('WHEN the list is narrowed down THEN what fits is left, and leads to the article', async () => {
    const { page, close } = await open(browser, at(`/read/${server}/`));
    await page.getByLabel('Title, outlet or date').fill('pennant court');
    expect(await page.locator('.articles li').count()).toBe(1);
    await page.locator('.articles a').click();
    await page.locator('.text').waitFor();
    expect(new URL(page.url()).pathname).toContain(server);
    await close();
  });

  test.each([
    ['another server’s article', () => `/read/${[...site.discord.world.guilds.keys()][1]}/orchard.txt`],
    ['an article that is not there', () => `/read/${server}/nothing.txt`],
    ['an address that cannot be read', () => `/read/${server}/%E0%A4%A`],
  ])('WHEN %s is asked for THEN the page says that it is not there', async (_, path) => {
    const { page, close } = await open(browser, at('/read/'));
    const status = await page.evaluate(
      (address) => fetch(address).then((response) => response.status),
      path().replace('/read/', '/read-data/'),
    );
    expect(status).toBeGreaterThanOrEqual(400);
    if (!path().includes('%')) {
      await page.goto(at(path()));
      await page.getByRole('heading', { name: 'Not in the reading room' }).waitFor();
    }
    await close();
  });
});

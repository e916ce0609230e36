import type { Browser } from 'playwright-core';
import { expect, test } from 'vitest';
import { launch, newest, open, pick, startSite, withBrowser } from './browser.ts';

const WORDS: Readonly<Record<string, string>> = {
  text: 'Dunmore said: “We owe the town one more winter”',
  date: '2031-05-06',
};

withBrowser('GIVEN every command that the bot registered', () => {
  test('WHEN each is filled in through the picker THEN each is answered', async () => {
    const [site, browser]: [Awaited<ReturnType<typeof startSite>>, Browser] = await Promise.all([
      startSite(),
      launch(),
    ]);
    const { page, problems, close } = await open(browser, site.url);
    await page.getByRole('button', { name: /^You are/u }).click();
    await page.getByRole('option', { name: /^Ada/u }).click();
    await page.getByLabel('Message #general').fill('/');
    const offered = page.getByRole('listbox').getByRole('option');
    await offered.nth(10).waitFor();
    const paths = (await offered.locator('span').allInnerTexts()).map((name) => name.slice(1));
    expect(paths.length).toBeGreaterThan(15);

    const unanswered: string[] = [];
    for (const path of paths) {
      const before = await newest(page)
        .getAttribute('id')
        .catch(() => null);
      await pick(page, path);
      const form = page.getByRole('form', { name: `Command /${path}` });
      await form.waitFor();
      for (const field of await form.locator('[aria-required=true]').all()) {
        const name = (await field.getAttribute('id'))!.replace('option-', '');
        if ((await field.getAttribute('type')) === 'file') {
          await field.setInputFiles({
            name: 'note.txt',
            mimeType: 'text/plain',
            buffer: Buffer.from('A note\n\nWords.'),
          });
          continue;
        }
        await field.fill(WORDS[name] ?? 'winter');
        if ((await field.getAttribute('role')) !== 'combobox') continue;
        await field.fill('');
        await page.getByRole('listbox').getByRole('option').first().click();
      }
      await form.getByRole('button', { name: /^Send/u }).click();
      const wrong = await form.getByRole('alert').allInnerTexts();
      const answered = () => expect.poll(() => newest(page).getAttribute('id'), { timeout: 10_000 }).not.toBe(before);
      if (wrong.length === 0) await answered().catch(() => wrong.push('no answer'));
      else await form.getByRole('button', { name: 'Cancel the command' }).click();
      if (wrong.length > 0) unanswered.push(`${path}: ${wrong}`);
    }
    expect(unanswered).toEqual([]);
    expect(await page.getByText('did not respond').count()).toBe(0);
    expect(site.discord.refusals).toEqual([]);
    expect(problems).toEqual([]);
    await close();
    await browser.close();
    await site.stop();
  }, 60_000);
});

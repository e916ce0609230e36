import { spawn } from 'node:child_process';
import { copyFile, mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { launch } from './chromium.ts';

/** The picture with which README opens. */
const README_PICTURE = resolve(import.meta.dirname, '../../src/page/screenshot.png');
const PHONE = { viewport: { width: 360, height: 740 }, deviceScaleFactor: 2 };

/** `npm start` as a newcomer runs it, with the seeds, data of its own and any free port; resolves to its page's address. */
async function startVerbatim(data: string) {
  const env = { ...process.env, DISCORD_TOKEN: '', COVERAGE_DIR: 'seeds', DATA_DIR: data, PORT: '0' };
  const child = spawn(process.execPath, ['src/main.ts'], { env, stdio: ['pipe', 'pipe', 'inherit'] });
  for await (const line of createInterface(child.stdout)) {
    const [address] = /http:\/\/127\.0\.0\.1:\d+\/$/u.exec(line) ?? [];
    if (address !== undefined) return { address, stop: () => child.kill('SIGTERM') };
  }
  throw new Error('Verbatim ended before its page was there');
}

type Scene = {
  readonly file: string;
  readonly options: BrowserContextOptions;
  readonly path?: string;
  readonly play?: (page: Page) => Promise<void>;
};

const newest = (page: Page) => page.locator('article.row').last();

/** Asks as one would with the keyboard, and waits for the answer. */
async function ask(page: Page, command: string, values: Readonly<Record<string, string>>): Promise<void> {
  await page.getByLabel(/^Message [#@]/u).fill(`/${command}`);
  await page
    .getByRole('option', { name: new RegExp(`^/${command}(?: |$)`, 'u') })
    .first()
    .click();
  for (const [option, value] of Object.entries(values))
    await page.getByLabel(new RegExp(`^${option}(?: \\(optional\\))?$`, 'u')).fill(value);
  await page.locator('#send-command').click();
  await newest(page).getByText(`/${command}`).first().waitFor();
}

const SCENES: readonly Scene[] = [
  {
    file: 'desktop-dark.png',
    options: { colorScheme: 'dark', viewport: { width: 1200, height: 860 } },
    play: inAnEmptyChannel,
  },
  {
    file: 'desktop-light.png',
    options: { colorScheme: 'light' },
    play: (page) => ask(page, 'quotes', { speaker: 'Raab' }),
  },
  {
    file: 'phone-dark.png',
    options: { ...PHONE, colorScheme: 'dark' },
    play: (page) => ask(page, 'who-said', WHO_SAID),
  },
  { file: 'phone-light.png', options: { ...PHONE, colorScheme: 'light' } },
  { file: 'stats.png', options: { colorScheme: 'dark' }, play: stats },
  { file: 'stats-phone.png', options: { ...PHONE, colorScheme: 'light' }, play: stats },
  { file: 'reading-light.png', options: { colorScheme: 'light' }, path: 'read/', play: firstArticle },
  { file: 'reading-dark.png', options: { colorScheme: 'dark' }, path: 'read/', play: firstArticle },
  { file: 'reading-phone.png', options: { ...PHONE, colorScheme: 'light' }, path: 'read/', play: firstArticle },
];

const WHO_SAID = { quote: 'every country behaves in the international system in ways that are fair' };

/** A channel where nobody has asked anything yet. */
async function inAnEmptyChannel(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'fact-checking', exact: true }).click();
  await ask(page, 'who-said', WHO_SAID);
}

async function stats(page: Page): Promise<void> {
  await ask(page, 'stats', {});
  await newest(page).locator('img').last().waitFor();
}

/** The first article of the list, with a statement chosen. */
async function firstArticle(page: Page): Promise<void> {
  await page.locator('.articles a').first().click();
  const passage = page.locator('.text .said[tabindex]').nth(3);
  await passage.waitFor();
  await passage.focus();
}

async function shoot(browser: Browser, address: string, { options, path = '', play }: Scene, file: string) {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 800 },
    reducedMotion: 'reduce',
    ...options,
  });
  const page = await context.newPage();
  page.setDefaultTimeout(20_000);
  await page.goto(address + path);
  await page.locator('h1, #composer').first().waitFor();
  await play?.(page);
  // Until pictures have come in and the newest message stands at the bottom.
  await page.waitForLoadState('networkidle');
  await page.waitForTimeout(300);
  await page.screenshot({ path: file });
  await context.close();
  process.stdout.write(`${file}\n`);
}

const [folder = join(tmpdir(), 'verbatim-screenshots')] = process.argv.slice(2);
await mkdir(folder, { recursive: true });
const data = await mkdtemp(join(tmpdir(), 'verbatim-'));
const verbatim = await startVerbatim(data);
const browser = await launch();
try {
  for (const scene of SCENES) await shoot(browser, verbatim.address, scene, join(folder, scene.file));
  await copyFile(join(folder, SCENES[0]!.file), README_PICTURE);
} finally {
  await browser.close();
  verbatim.stop();
  await rm(data, { recursive: true, force: true });
}

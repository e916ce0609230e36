import { pino } from 'pino';
import type { Command } from '../../src/command.ts';
import { openEmbeddedCoverage } from '../../src/coverage/embedded/open-embedded-coverage.ts';
import { type Bot, type BotOptions, startBot } from '../../src/discord/bot.ts';
import type { RawArticle } from '../../src/domain/article.ts';
import { loadCommands } from '../../src/load-commands.ts';
import { type LocalDiscordOptions, startLocalDiscord } from '../../src/local-discord/start.ts';

/** Seen by every server. */
export const MILL: RawArticle = {
  id: 'mill.txt',
  outlet: 'The Pennant',
  date: '2031-05-06',
  url: 'https://pennant.example/mill',
  text: [
    'Paper mill to stay open until spring',
    'The paper mill at Corran will stay open until spring, its owners decided on Monday.',
    '“We owe the town one more winter,” said Greta Dunmore, the director of the mill.',
    'The union had asked for three years. “One winter is not a future,” said Hugo Farrow, who leads it.',
    'Ms Dunmore denied that the mill had been sold.',
  ].join('\n\n'),
};

/** Seen by the first server only. */
export const ORCHARD: RawArticle = {
  id: 'orchard.txt',
  outlet: 'Inland Post',
  date: '2031-05-07',
  text: [
    'Orchard thieves come by night',
    '“They took four hundred apples and left a note,” said Iris Castell, a grower in Hexley.',
    'The police declined to comment.',
  ].join('\n\n'),
};

/** Seen by the second server only. */
export const LANTERN: RawArticle = {
  id: 'lantern.txt',
  outlet: 'Coast Daily',
  date: '2031-05-08',
  text: [
    'Lantern parade moves to the harbour',
    '“Nobody should have to walk in the dark,” said Femi Abara, who founded the parade.',
  ].join('\n\n'),
};

/** Seen by every server; too long for one page. */
export const ALMANAC: RawArticle = {
  id: 'almanac.txt',
  outlet: 'River Almanac',
  date: '2031-01-02',
  text: [
    'Forty days of flood',
    ...Array.from(
      { length: 40 },
      (_, i) =>
        `On day ${i + 1} of the flood the river at Brimley stood ${i + 3} inches above the quay, and *nobody* slept.`,
    ),
  ].join('\n\n'),
};

type Given = Partial<BotOptions> & { readonly local?: LocalDiscordOptions };
export type Running = Awaited<ReturnType<typeof startRunning>>;

/** The bot, with the real commands over a real coverage, logged in to a local Discord with two servers. */
export async function startRunning({ local, ...options }: Given = {}) {
  const discord = await startLocalDiscord(local);
  const coverages = openEmbeddedCoverage({ databaseFile: ':memory:' });
  await coverages.forServer(null).add(MILL);
  await coverages.forServer(null).add(ALMANAC);
  const [first, second] = [...discord.world.guilds.values()];
  await coverages.forServer(first!.id).add(ORCHARD);
  await coverages.forServer(second!.id).add(LANTERN);
  const start = (more: Partial<BotOptions> = {}): Promise<Bot> =>
    loadCommands().then((commands) =>
      startBot({
        token: discord.token,
        apiUrl: discord.url,
        coverages,
        commands,
        storeFile: null,
        log: pino({ level: process.env.LOG_LEVEL ?? 'silent' }),
        ...options,
        ...more,
      }),
    );
  const running = {
    discord,
    coverages,
    bot: await start(),
    async restart(more: Partial<BotOptions> = {}) {
      await running.bot.close();
      running.bot = await start(more);
    },
    async stop() {
      await running.bot.close();
      await discord.close();
      await coverages.close();
    },
  };
  return running;
}

/** Commands that answer with what they are given to, as quickly or slowly as a test needs. */
export const command = (answer: Command['answer'], options: Command['options'] = {}): Command => ({
  description: 'A command of a test',
  options,
  answer,
});

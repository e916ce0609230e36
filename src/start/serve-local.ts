import { type BotOptions, startBot } from '../discord/bot.ts';
import { InputError } from '../domain/input-error.ts';
import { readingPath, readingRoom } from '../local-discord/page/read.ts';
import { servePage } from '../local-discord/page/serve-page.ts';
import { type LocalDiscord, startLocalDiscord } from '../local-discord/start.ts';
import { exampleQuestions } from './example-question.ts';
import type { Running } from './running.ts';
import { exchange, prompt } from './terminal-prompt.ts';

type Tell = (line: string) => void;

/** Ports tried after the one that is wanted. */
const MORE_PORTS = 20;

const isTaken = (error: unknown): boolean =>
  error instanceof InputError && (error.cause as NodeJS.ErrnoException | undefined)?.code === 'EADDRINUSE';

/** On the port that is wanted, or the next free one, which is said. Throws InputError when none can be had. */
async function startNear(wanted: number, tell: Tell): Promise<LocalDiscord> {
  for (let port = wanted; ; port++) {
    try {
      const discord = await startLocalDiscord({ port });
      if (port !== wanted) tell(`Port ${wanted} is taken: using ${port}. Set PORT to choose another.`);
      return discord;
    } catch (error) {
      if (!isTaken(error) || port >= Math.min(wanted + MORE_PORTS, 65_535)) throw error;
    }
  }
}

/**
 * Starts the local Discord and its page, which shows how far the articles are read; `serve` then logs the bot in there
 * as it would at discord.com, shows one real exchange, and offers a prompt when there is a terminal.
 * @param isAskedFor whether it was chosen, rather than for want of a token
 */
export async function openLocal(port: number, tell: Tell, isAskedFor = false) {
  const discord = await startNear(port, tell);
  const page = servePage(discord);
  async function close(): Promise<void> {
    page.close();
    await discord.close();
  }

  async function serve(options: Omit<BotOptions, 'token' | 'apiUrl'>, tell: Tell): Promise<Running> {
    for (const route of readingRoom((server) => options.coverages.forServer(server))) page.add(route);
    const room: BotOptions['readingRoom'] = (citation, server) => new URL(readingPath(citation, server), page.url).href;
    const bot = await startBot({
      readingRoom: room,
      keepAbsent: true,
      ...options,
      token: discord.token,
      apiUrl: discord.url,
    }).catch(async (error: unknown) => {
      await close();
      throw error;
    });
    const { stdout } = process;
    const look = {
      colour: stdout.isTTY === true && stdout.hasColors(),
      ...(stdout.isTTY && { columns: stdout.columns }),
    };
    // Not in the channel that the page opens with, where the welcome is to be seen first.
    const member = discord.user('Ben').in('The Newsroom/fact-checking');
    const questions = await exampleQuestions(options.coverages.forServer(null));
    page.ready(questions);
    const why = isAskedFor ? 'As asked' : 'No DISCORD_TOKEN';
    tell(`${why}: the local Discord is running. Its API is at ${discord.url}`);
    tell(`Open it in a browser: ${page.url}`);

    const question = questions[0]!.line;
    tell(`\n› ${question}\n`);
    tell(await exchange(member, question, look));
    tell('Type /help, another slash command or a plain question. Ctrl-C ends.\n');

    const { ended, stop } = prompt(member, look);
    return {
      ended,
      health: bot.health,
      say: bot.say,
      async close() {
        stop();
        await bot.close();
        await close();
      },
    };
  }

  return { page, serve, close };
}

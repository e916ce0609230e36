import { type BotOptions, startBot } from '../discord/bot.ts';
import { startLocalDiscord } from '../local-discord/start.ts';
import { exampleQuestion } from './example-question.ts';
import type { Running } from './running.ts';
import { exchange, prompt } from './terminal-prompt.ts';

/**
 * Starts the local Discord, logs the bot in there as it would at discord.com, shows one real exchange, and offers a
 * prompt when there is a terminal.
 */
export async function serveLocal(
  port: number,
  options: Omit<BotOptions, 'token' | 'apiUrl'>,
  tell: (line: string) => void,
): Promise<Running> {
  const discord = await startLocalDiscord({ port });
  const bot = await startBot({ ...options, token: discord.token, apiUrl: discord.url }).catch(
    async (error: unknown) => {
      await discord.close();
      throw error;
    },
  );
  const { stdout } = process;
  const look = {
    colour: stdout.isTTY === true && stdout.hasColors(),
    ...(stdout.isTTY && { columns: stdout.columns }),
  };
  const member = discord.user('Ben').in('The Newsroom/general');
  tell(`No DISCORD_TOKEN: the local Discord is running. Its API is at ${discord.url}`);

  const question = await exampleQuestion(options.coverages.forServer(null));
  tell(`\n› ${question}\n`);
  tell(await exchange(member, question, look));
  tell('Type /help, another slash command or a plain question. Ctrl-C ends.\n');

  const { ended, stop } = prompt(member, look);
  return {
    ended,
    health: bot.health,
    async close() {
      stop();
      await bot.close();
      await discord.close();
    },
  };
}

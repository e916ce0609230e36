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
  const colour = process.stdout.isTTY === true && process.stdout.hasColors();
  const member = discord.user('Ben').in('The Newsroom/general');
  tell(`No DISCORD_TOKEN: the local Discord is running. Its API is at ${discord.url}`);

  const question = await exampleQuestion(options.coverages.forServer(null));
  tell(`\n› ${question}\n`);
  tell(await exchange(member, question, colour));

  const terminal = process.stdin.isTTY && process.stdout.isTTY ? prompt(member, { colour }) : null;
  if (terminal) tell('Type /help, another slash command or a plain question. Ctrl-C ends.\n');
  return {
    ended: terminal?.ended ?? new Promise(() => {}),
    async close() {
      terminal?.stop();
      await bot.close();
      await discord.close();
    },
  };
}

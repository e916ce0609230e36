import { type BotOptions, startBot } from '../discord/bot.ts';
import { InputError } from '../domain/input-error.ts';
import type { Running } from './running.ts';

/** Logs in to Discord. Its end rejects with one line when Discord ends the session for good. */
export async function serveDiscord(options: BotOptions, tell: (line: string) => void): Promise<Running> {
  const bot = await startBot(options);
  tell(`Logged in to ${options.apiUrl ?? 'Discord'} as ${bot.name}. Add it to a server: ${bot.invite}`);
  return {
    ended: bot.ended.then((reason) => {
      throw new InputError(reason);
    }),
    close: () => bot.close(),
  };
}

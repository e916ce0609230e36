import { type BotOptions, startBot } from '../discord/bot.ts';
import { InputError } from '../domain/input-error.ts';
import { clip } from '../reply/clip.ts';
import { shown } from '../reply/terminal.ts';
import { counted } from './counted.ts';
import type { Running } from './running.ts';

/** Servers named at the start; the others are counted. */
const SHORTAGES = 5;

/** Logs in to Discord. Its end rejects with one line when Discord ends the session for good. */
export async function serveDiscord(options: BotOptions, tell: (line: string) => void): Promise<Running> {
  const bot = await startBot(options);
  tell(`Logged in to ${options.apiUrl ?? 'Discord'} as ${bot.name}. Add it to a server: ${bot.invite}`);
  for (const { server, missing } of bot.shortages.slice(0, SHORTAGES))
    tell(
      `In “${shown(clip(server.replace(/\s+/gu, ' '), 60))}” the bot may not: ${missing.join(', ')}. The link above asks for them.`,
    );
  if (bot.shortages.length > SHORTAGES)
    tell(`… and so in ${counted(bot.shortages.length - SHORTAGES, 'more server', 'more servers')}.`);
  return {
    ended: bot.ended.then((reason) => {
      throw new InputError(reason);
    }),
    health: bot.health,
    say: bot.say,
    close: () => bot.close(),
  };
}

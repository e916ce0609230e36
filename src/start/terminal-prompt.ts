import { createInterface } from 'node:readline';
import { styleText } from 'node:util';
import type { LocalDiscord } from '../local-discord/start.ts';
import { showMessage, type TerminalLook } from './show-message.ts';

type Place = ReturnType<ReturnType<LocalDiscord['user']>['in']>;

/** Uses the local Discord as its user would: a slash command as typed, anything else as a mention. Returns what is shown. */
export async function exchange(place: Place, line: string, look: TerminalLook): Promise<string> {
  try {
    if (!line.startsWith('/')) return showMessage(await place.ask(`@Verbatim ${line}`), look);
    const { message } = await place.type(line);
    return showMessage(message, look);
  } catch (error) {
    return `${error instanceof Error ? error.message : String(error)}\n`;
  }
}

/**
 * Reads lines from standard input and prints the exchanges, one after another. `ended` resolves when a terminal's user
 * is done (Ctrl-C, Ctrl-D); input that is not a terminal may end, and the bot goes on serving.
 */
export function prompt(place: Place, look: TerminalLook) {
  const { stdin, stdout } = process;
  const interactive = stdin.isTTY === true && stdout.isTTY === true;
  const lines = createInterface({
    input: stdin,
    ...(interactive && { output: stdout }),
    prompt: `${styleText('bold', '›')} `,
  });
  const ask = () => interactive && lines.prompt();
  let busy: Promise<unknown> = Promise.resolve();
  lines.on('line', (line) => {
    busy = busy.then(async () => {
      const typed = line.trim();
      if (typed !== '' && !interactive) stdout.write(`› ${typed}\n`);
      if (typed !== '') stdout.write(`\n${await exchange(place, typed, look)}\n`);
      ask();
    });
  });
  lines.on('SIGINT', () => lines.close());
  const closed = new Promise<void>((resolve) => lines.once('close', resolve));
  ask();
  return { ended: interactive ? closed : new Promise<void>(() => {}), stop: () => lines.close() };
}

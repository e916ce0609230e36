import { createInterface } from 'node:readline';
import { styleText } from 'node:util';
import type { LocalDiscord } from '../local-discord/start.ts';
import { showMessage } from './show-message.ts';

type Place = ReturnType<ReturnType<LocalDiscord['user']>['in']>;

/** Uses the local Discord as its user would: a slash command as typed, anything else as a mention. Returns what is shown. */
export async function exchange(place: Place, line: string, colour: boolean): Promise<string> {
  try {
    if (line.startsWith('/')) {
      const outcome = await place.type(line);
      return showMessage(outcome.message, colour);
    }
    return showMessage(await place.ask(`@Verbatim ${line}`), colour);
  } catch (error) {
    return `${error instanceof Error ? error.message : String(error)}\n`;
  }
}

/** Reads lines from a terminal until its end or Ctrl-C; resolves then. `stop` ends it from outside. */
export function prompt(place: Place, { colour }: { readonly colour: boolean }) {
  const lines = createInterface({ input: process.stdin, output: process.stdout, prompt: `${styleText('bold', '›')} ` });
  let busy: Promise<void> = Promise.resolve();
  const ended = new Promise<void>((resolve) => {
    lines.on('close', resolve);
    lines.on('SIGINT', () => lines.close());
  });
  lines.on('line', (line) => {
    busy = busy.then(async () => {
      if (line.trim() !== '') process.stdout.write(`\n${await exchange(place, line.trim(), colour)}\n`);
      lines.prompt();
    });
  });
  lines.prompt();
  return { ended, stop: () => lines.close() };
}

import { once } from 'node:events';

/** Ends the process quietly when the reader of our output has gone (`verbatim … | head`). */
export function endWithReader(): void {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    process.exit(0);
  });
}

/** Writes to stdout no faster than it is read. */
export async function write(text: string): Promise<void> {
  if (!process.stdout.write(text)) await once(process.stdout, 'drain');
}

/** One line for whoever runs the program, on stderr. */
export const say = (line: string): void => void process.stderr.write(`verbatim: ${line}\n`);

/** Whether to colour what goes to a stream: only on a terminal, never when NO_COLOR is set (no-color.org). */
export const coloured = (stream: NodeJS.WriteStream): boolean =>
  stream.isTTY === true && !process.env.NO_COLOR && process.env.TERM !== 'dumb';

import type { Command } from '../command.ts';
import { loadConfig } from '../config.ts';
import { parseOptions } from '../parse-options.ts';
import { layOut } from '../reply/lay-out.ts';
import { renderTerminal } from '../reply/terminal.ts';
import { openCoverage } from './open-coverage.ts';
import { coloured, write } from './output.ts';
import { declarationOf, readArguments } from './read-arguments.ts';
import { terminalOccasion } from './terminal-occasion.ts';
import { UsageError } from './usage-error.ts';

/** Widest column that is still pleasant to read. */
const WIDEST = 100;

/** Answers one question of the command line: as a page to read, or with --json as JSON. */
export async function runCommand(name: string, command: Command, args: readonly string[]): Promise<void> {
  const {
    coverage: folder,
    json,
    ...raw
  } = readArguments(args, {
    ...declarationOf(command),
    coverage: { type: 'string' },
    json: { type: 'boolean' },
  });
  for (const [option, { required, description }] of Object.entries(command.options))
    if (required && raw[option] === undefined) throw new UsageError(`${name} needs --${option}: ${description}`);
  const options = parseOptions(command, raw);
  const config = loadConfig();
  const coverages = await openCoverage(String(folder ?? config.coverageDir), config);
  try {
    const answer = await command.answer(options, coverages.forServer(null), terminalOccasion());
    if (json) return await write(`${JSON.stringify(answer)}\n`);
    const { stdout } = process;
    const columns = stdout.isTTY ? { columns: Math.min(stdout.columns || 80, WIDEST) } : {};
    await write(renderTerminal(layOut(name, answer), { colour: coloured(stdout), ...columns }));
  } finally {
    await coverages.close();
  }
}

import type { Command } from '../command.ts';

const SYNOPSIS = `Usage: verbatim <command> [--option value …] [--coverage DIR] [--json]
       verbatim batch [--coverage DIR]                JSON lines in and out: {"id","command","args"}
       verbatim annotate                              documents in, who said what out
       verbatim search --corpus FILE [--limit 100]    queries in, ranked lines of the corpus out
       verbatim summarize [--sentences 3]             documents in, their chief sentences out`;

/** How the command line is used, on one screen. */
export function usage(commands: ReadonlyMap<string, Command>): string {
  const width = Math.max(...[...commands.keys()].map((name) => name.length));
  const lines = [...commands].map(([name, { description }]) => `  ${name.padEnd(width)}  ${description}`);
  return `${SYNOPSIS}\n\nCommands:\n${lines.join('\n')}\n\nverbatim <command> --help shows a command’s options.\n`;
}

/** How one command is used. */
export function commandUsage(name: string, { description, options }: Command): string {
  const flags = Object.entries(options).map(([option, { type, required, description, choices }]) => ({
    flag: `--${option}${type === 'boolean' ? '' : ` ${choices?.join('|') ?? type.toUpperCase()}`}`,
    text: `${description}${required ? ' (required)' : ''}`,
  }));
  flags.push(
    { flag: '--coverage DIR', text: 'A folder of articles; without it the configured one' },
    { flag: '--json', text: 'The answer as JSON' },
  );
  const width = Math.max(...flags.map(({ flag }) => flag.length));
  const lines = flags.map(({ flag, text }) => `  ${flag.padEnd(width)}  ${text}`);
  return `verbatim ${name}: ${description}\n\n${lines.join('\n')}\n`;
}

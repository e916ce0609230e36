import type { Command } from '../command.ts';

const SYNOPSIS = `Usage: verbatim <command> [--option value …] [--coverage DIR] [--out FILE] [--json]
       verbatim batch [--coverage DIR]                JSON lines in and out: {"id","command","args"}
       verbatim annotate                              documents in, who said what out
       verbatim search --corpus FILE [--limit 100]    queries in, ranked lines of the corpus out
       verbatim summarize [--sentences 3]             documents in, their chief sentences out
       verbatim backup FILE                           a copy of the bot’s database, while it runs or not
       verbatim restore FILE                          that copy in its place again; the bot must not run
       verbatim verify [FILE] [--article ID]          whether every article and paragraph is as it came in`;

/** How the command line is used, on one screen. */
export function usage(commands: ReadonlyMap<string, Command>): string {
  const width = Math.max(...[...commands.keys()].map((name) => name.length));
  const lines = [...commands].map(([name, { description }]) => `  ${name.padEnd(width)}  ${description}`);
  return `${SYNOPSIS}\n\nCommands:\n${lines.join('\n')}\n\nverbatim <command> --help shows a command’s options.\n`;
}

/** How the commands of a group are used. */
export function groupUsage(group: string, commands: readonly (readonly [string, Command])[]): string {
  const width = Math.max(...commands.map(([name]) => name.length));
  const lines = commands.map(([name, { description }]) => `  ${name.padEnd(width)}  ${description}`);
  const about = commands[0]?.[1].group ?? '';
  return `verbatim ${group}: ${about}\n\n${lines.join('\n')}\n\nverbatim <command> --help shows a command’s options.\n`;
}

/** How one command is used. */
export function commandUsage(name: string, { description, options }: Command): string {
  const flags = Object.entries(options).map(([option, { type, required, description, choices }]) => ({
    flag: `--${option}${type === 'boolean' ? ' [true|false]' : ` ${choices?.join('|') ?? (type === 'file' ? 'PATH' : type.toUpperCase())}`}`,
    text: `${description}${required ? ' (required)' : ''}`,
  }));
  flags.push(
    { flag: '--coverage DIR', text: 'A folder of articles; without it the configured one' },
    { flag: '--out FILE', text: 'Where to write a file that comes with the answer, in place of what is there' },
    { flag: '--png FILE', text: 'The same for a picture' },
    { flag: '--json', text: 'The answer as JSON' },
  );
  const width = Math.max(...flags.map(({ flag }) => flag.length));
  const lines = flags.map(({ flag, text }) => `  ${flag.padEnd(width)}  ${text}`);
  return `verbatim ${name}: ${description}\n\n${lines.join('\n')}\n`;
}

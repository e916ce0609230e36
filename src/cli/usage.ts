import type { Command } from '../command.ts';

const SYNOPSIS = `Usage: verbatim <command> [--option value …] [--coverage DIR] [--out FILE] [--json]
       verbatim batch [--coverage DIR]                JSON lines in and out: {"id","command","args"}
       verbatim annotate                              documents in, who said what out
       verbatim search --corpus FILE [--limit 100]    queries in, ranked lines of the corpus out
       verbatim summarize [--sentences 3]             documents in, their chief sentences out
       verbatim backup FILE                           a copy of the bot’s database, while it runs or not
       verbatim restore FILE                          that copy in its place again; the bot must not run
       verbatim verify [FILE] [--article ID]          whether every article and paragraph is as it came in`;

const MORE = 'verbatim <command> --help shows a command’s options.\n';

/** Names and what they mean, in two columns. */
function table(rows: readonly (readonly [name: string, meaning: string])[]): string {
  const width = Math.max(...rows.map(([name]) => name.length));
  return rows.map(([name, meaning]) => `  ${name.padEnd(width)}  ${meaning}`).join('\n');
}

const listed = (commands: readonly (readonly [string, Command])[]) =>
  table(commands.map(([name, { description }]) => [name, description]));

/** How the command line is used, on one screen. */
export function usage(commands: ReadonlyMap<string, Command>): string {
  return `${SYNOPSIS}\n\nCommands:\n${listed([...commands])}\n\n${MORE}`;
}

/** How the commands of a group are used. */
export function groupUsage(group: string, commands: readonly (readonly [string, Command])[]): string {
  const about = commands[0]?.[1].group ?? '';
  return `verbatim ${group}: ${about}\n\n${listed(commands)}\n\n${MORE}`;
}

/** The options of every command. */
const COMMON = [
  ['--coverage DIR', 'A folder of articles; without it the configured one'],
  ['--out FILE', 'Where to write a file that comes with the answer, in place of what is there'],
  ['--png FILE', 'The same for a picture'],
  ['--json', 'The answer as JSON'],
] as const;

/** How one command is used. */
export function commandUsage(name: string, { description, options }: Command): string {
  const flags = Object.entries(options).map(
    ([option, { type, required, description, choices }]) =>
      [
        `--${option}${type === 'boolean' ? ' [true|false]' : ` ${choices?.join('|') ?? (type === 'file' ? 'PATH' : type.toUpperCase())}`}`,
        `${description}${required ? ' (required)' : ''}`,
      ] as const,
  );
  return `verbatim ${name}: ${description}\n\n${table([...flags, ...COMMON])}\n`;
}

import { join } from 'node:path';
import type { Command } from '../command.ts';
import { loadConfig } from '../config.ts';
import { InputError } from '../domain/input-error.ts';
import { StoreError } from '../domain/store-error.ts';
import { loadCommands } from '../load-commands.ts';
import { commandNamed, commandsOfGroup } from './command-words.ts';
import { textLines } from './lines.ts';
import { say, write } from './output.ts';
import { readArguments, wholeNumber } from './read-arguments.ts';
import { runCommand } from './run-command.ts';
import { commandUsage, groupUsage, usage } from './usage.ts';
import { UsageError } from './usage-error.ts';

const text = { type: 'string' } as const;

/** The sub-commands that are not questions. Their parts are loaded only when they are run. */
const TOOLS: Readonly<
  Record<string, (args: readonly string[], commands: ReadonlyMap<string, Command>) => Promise<void>>
> = {
  async batch(args, commands) {
    const { coverage: folder } = readArguments(args, { coverage: text });
    const config = loadConfig();
    const { coverageOfRun } = await import('./coverage-of-run.ts');
    const { batch } = await import('./batch.ts');
    const run = coverageOfRun(folder?.toString(), config);
    try {
      await run.to(false);
      await batch(process.stdin, commands, run.to);
    } finally {
      await run.close();
    }
  },
  async search(args) {
    const { corpus, limit = '100' } = readArguments(args, { corpus: text, limit: text });
    if (corpus === undefined) throw new UsageError('search needs --corpus FILE');
    const most = wholeNumber('limit', String(limit), 1, 10_000);
    const { search } = await import('./search.ts');
    const lines = search(String(corpus), most, textLines(process.stdin), loadConfig());
    for await (const line of lines) await write(`${line}\n`);
  },
  async backup(args) {
    const [file, rest] = fileAmong(args);
    readArguments(rest, {});
    if (file === undefined) throw new UsageError('backup needs the FILE to write');
    const { backup } = await import('./backup.ts');
    await asJson(backup(database(), file));
  },
  async restore(args) {
    const [file, rest] = fileAmong(args);
    readArguments(rest, {});
    if (file === undefined) throw new UsageError('restore needs the FILE of a backup');
    const { restoreFrom } = await import('./restore.ts');
    await asJson(restoreFrom(database(), file));
  },
  async verify(args) {
    const [file, rest] = fileAmong(args);
    const { article } = readArguments(rest, { article: text });
    const { verified } = await import('./verify.ts');
    await asJson(verified(file ?? database(), article?.toString()));
  },
  async annotate(args) {
    readArguments(args, {});
    const { annotate } = await import('./annotate.ts');
    const { answerLines, Document } = await import('./json-lines.ts');
    await answerLines(process.stdin, Document, (document, id) => annotate({ ...document, id: String(id) }));
  },
  async summarize(args) {
    const { sentences = '3' } = readArguments(args, { sentences: text });
    const count = wholeNumber('sentences', String(sentences), 1, 100);
    const { summarize } = await import('./summarize.ts');
    const { answerLines, Document } = await import('./json-lines.ts');
    await answerLines(process.stdin, Document, (document, id) => summarize({ ...document, id: String(id) }, count));
  },
};

/** Where the bot keeps its coverage. */
const database = () => join(loadConfig().dataDir, 'verbatim.sqlite');

/** The file that a tool is named first, and its options. */
function fileAmong([first, ...rest]: readonly string[]): readonly [string | undefined, readonly string[]] {
  return first === undefined || first.startsWith('-') ? [undefined, [first ?? [], rest].flat()] : [first, rest];
}

const asJson = (value: object) => write(`${JSON.stringify(value)}\n`);

/** Runs the command line and resolves to the exit code: 0, 1 for bad input or a database that fails, 2 for wrong usage. */
export async function verbatim([name, ...args]: readonly string[]): Promise<number> {
  const commands = await loadCommands();
  try {
    if (name === undefined) throw new UsageError('a command is missing');
    if (name === '--help' || name === '-h' || (name === 'help' && args.includes('--help'))) {
      await write(usage(commands));
      return 0;
    }
    const wantsHelp = args.includes('--help') || args.includes('-h');
    const group = commandsOfGroup(name, commands);
    if (wantsHelp && group.length > 0 && !commands.has(`${name} ${args[0]}`)) {
      await write(groupUsage(name, group));
      return 0;
    }
    const asked = commandNamed([name, ...args], commands);
    if (!asked && !Object.hasOwn(TOOLS, name)) throw new UsageError(`there is no command “${name.slice(0, 60)}”`);
    if (wantsHelp) await write(asked ? commandUsage(asked.name, asked.command) : usage(commands));
    else if (asked) await runCommand(asked.name, asked.command, asked.args);
    else await TOOLS[name]!(args, commands);
    return 0;
  } catch (error) {
    if (error instanceof UsageError) {
      say(`${error.message} (verbatim --help shows how it is used)`);
      return 2;
    }
    if (error instanceof InputError || error instanceof StoreError) {
      say(error.message);
      return 1;
    }
    throw error;
  }
}

import { readdir } from 'node:fs/promises';
import { z } from 'zod';
import type { Command, CommandGroup } from './command.ts';

/** The folder that holds one file a command. */
const COMMANDS = new URL('../commands/', import.meta.url);

const optionShape = z.strictObject({
  description: z.string().min(1).max(100),
  type: z.enum(['string', 'integer', 'boolean', 'file']),
  required: z.literal(true).optional(),
  choices: z.array(z.string()).max(25).optional(),
  suggests: z.enum(['speaker', 'outlet', 'article', 'topic']).optional(),
  maxLength: z.int().min(1).max(6_000).optional(),
  min: z.int().optional(),
  max: z.int().optional(),
});

/** What every front end can offer: Discord's own limits, the narrowest of them. */
const name = z.string().regex(/^[a-z0-9][a-z0-9-]{0,31}$/, 'must be lower-case letters, digits and hyphens');
const commandShape = z.object({
  description: z.string().min(1).max(100),
  options: z.record(name, optionShape),
  manages: z.literal(true).optional(),
  changes: z.literal(true).optional(),
  answer: z.custom<Command['answer']>((value) => typeof value === 'function', 'must be a function'),
});

const groupShape = z.object({
  description: z.string().min(1).max(100),
  manages: z.literal(true).optional(),
  commands: z.record(name, commandShape),
});

const isGroup = (value: unknown): value is CommandGroup =>
  typeof value === 'object' && value !== null && 'commands' in value;

/** What a file declares: a command, or a group's commands by their full names. */
function declared(file: string, value: unknown): readonly (readonly [string, Command])[] {
  const own = file.slice(0, -'.ts'.length);
  const shape = isGroup(value) ? groupShape : commandShape;
  const parsed = z.object({ name, command: shape }).safeParse({ name: own, command: value });
  if (!parsed.success) throw new Error(`${file} is not a command: ${z.prettifyError(parsed.error)}`);
  if (!isGroup(value)) return [[own, value as Command]];
  const { description: group, manages } = value;
  return Object.entries(value.commands).map(([part, command]) => [
    `${own} ${part}`,
    { ...command, group, ...(manages && { manages }) },
  ]);
}

/**
 * Every command by name, in alphabetical order of the files; a command's name is its file's name, in a group followed
 * by its own. Throws an Error naming the file that is not a command.
 */
export async function loadCommands(folder: URL = COMMANDS): Promise<ReadonlyMap<string, Command>> {
  const files = (await readdir(folder)).filter((file) => file.endsWith('.ts')).sort();
  const commands = await Promise.all(
    files.map(async (file) => {
      const module: { readonly default?: unknown } = await import(new URL(file, folder).href);
      return declared(file, module.default);
    }),
  );
  return new Map(commands.flat());
}

import { readdir } from 'node:fs/promises';
import { z } from 'zod';
import type { Command } from './command.ts';

/** The folder that holds one file a command. */
const COMMANDS = new URL('../commands/', import.meta.url);

const optionShape = z.strictObject({
  description: z.string().min(1).max(100),
  type: z.enum(['string', 'integer', 'boolean']),
  required: z.literal(true).optional(),
  choices: z.array(z.string()).max(25).optional(),
  suggests: z.enum(['speaker', 'outlet', 'article']).optional(),
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
  answer: z.custom<Command['answer']>((value) => typeof value === 'function', 'must be a function'),
});

/**
 * Every command by name, in alphabetical order; a command's name is its file's name.
 * Throws an Error naming the file that is not a command.
 */
export async function loadCommands(folder: URL = COMMANDS): Promise<ReadonlyMap<string, Command>> {
  const files = (await readdir(folder)).filter((file) => file.endsWith('.ts')).sort();
  const commands = await Promise.all(
    files.map(async (file): Promise<[string, Command]> => {
      const module: { readonly default?: unknown } = await import(new URL(file, folder).href);
      const parsed = z.object({ name, command: commandShape }).safeParse({
        name: file.slice(0, -'.ts'.length),
        command: module.default,
      });
      if (!parsed.success) throw new Error(`${file} is not a command: ${z.prettifyError(parsed.error)}`);
      return [parsed.data.name, module.default as Command];
    }),
  );
  return new Map(commands);
}

import type { Readable } from 'node:stream';
import { z } from 'zod';
import type { Command } from '../command.ts';
import type { Coverage } from '../coverage/coverage.ts';
import type { Answer } from '../domain/answer.ts';
import { InputError } from '../domain/input-error.ts';
import { english } from '../locales/english.ts';
import { parseOptions } from '../parse-options.ts';
import { knownNames } from '../route-mention/known-names.ts';
import { routeMention } from '../route-mention.ts';
import { answerAsJson } from './answer-files.ts';
import { withFiles } from './given-file.ts';
import { answerLines } from './json-lines.ts';
import { terminalOccasion } from './terminal-occasion.ts';

const Request = z.object(
  {
    command: z.string('must be the name of a command'),
    args: z.record(z.string(), z.unknown(), 'must be an object of options').default({}),
  },
  'must be an object such as {"id":1,"command":"ask","args":{"question":"…"}}',
);

const Mention = z.object({ text: z.string('must be text') });

/**
 * Answers requests `{"id","command","args"}` line by line, in order, with `{"id","answer"}` or `{"id","error"}`.
 * @param coverageTo the coverage to ask, or to change; throws what a line that cannot have it is answered with
 */
export async function batch(
  input: Readable,
  commands: ReadonlyMap<string, Command>,
  coverageTo: (changes: boolean) => Promise<Coverage>,
): Promise<void> {
  await answerLines(input, Request, async ({ command, args }) => {
    const coverage = await coverageTo(commands.get(command)?.changes === true);
    const answer =
      command === 'mention'
        ? answerMention(args, commands, coverage)
        : answerCommand(command, args, commands, coverage);
    return { answer: answerAsJson(await answer) };
  });
}

export async function answerCommand(
  name: string,
  args: Readonly<Record<string, unknown>>,
  commands: ReadonlyMap<string, Command>,
  coverage: Coverage,
): Promise<Answer> {
  const command = commands.get(name);
  if (!command)
    throw new InputError(`there is no command “${name.slice(0, 60)}”: try ${[...commands.keys()].join(', ')}`);
  return command.answer(parseOptions(command, withFiles(command, args)), coverage, terminalOccasion());
}

/** A plain question, answered by the command it is routed to; the answer says which that was. */
export async function answerMention(
  args: Readonly<Record<string, unknown>>,
  commands: ReadonlyMap<string, Command>,
  coverage: Coverage,
): Promise<Answer & { readonly routed: { readonly command: string; readonly options: object } }> {
  const parsed = Mention.safeParse(args);
  if (!parsed.success) throw new InputError('text is missing: what a mention would say');
  const routed = routeMention(parsed.data.text, await knownNames(coverage));
  const { manages, changes } = commands.get(routed.command) ?? {};
  if (manages || changes) throw new InputError(english.useCommand(`/${routed.command}`));
  return { ...(await answerCommand(routed.command, routed.options, commands, coverage)), routed };
}

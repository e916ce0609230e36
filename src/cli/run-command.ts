import type { Command } from '../command.ts';
import { loadConfig } from '../config.ts';
import type { Answer, AnswerFile } from '../domain/answer.ts';
import { InputError } from '../domain/input-error.ts';
import { parseOptions } from '../parse-options.ts';
import { layOut } from '../reply/lay-out.ts';
import { renderTerminal } from '../reply/terminal.ts';
import { answerAsJson, filesOf, isPicture, isText, writeFiles } from './answer-files.ts';
import { coverageOfRun } from './coverage-of-run.ts';
import { withFiles } from './given-file.ts';
import { coloured, say, write } from './output.ts';
import { declarationOf, readArguments } from './read-arguments.ts';
import { terminalOccasion } from './terminal-occasion.ts';
import { UsageError } from './usage-error.ts';

/** Widest column that is still pleasant to read. */
const WIDEST = 100;
const PLACE = { type: 'string' } as const;

/** Answers one question of the command line: as a page to read, as the file that comes with it, or with --json as JSON. */
export async function runCommand(name: string, command: Command, args: readonly string[]): Promise<void> {
  const {
    coverage: folder,
    json,
    out,
    png,
    ...raw
  } = readArguments(args, {
    ...declarationOf(command),
    coverage: PLACE,
    out: PLACE,
    png: PLACE,
    json: { type: 'boolean' },
  });
  for (const [option, { required, description }] of Object.entries(command.options))
    if (required && raw[option] === undefined) throw new UsageError(`${name} needs --${option}: ${description}`);
  const options = parseOptions(command, withFiles(command, raw));
  const run = coverageOfRun(folder?.toString(), loadConfig());
  try {
    const coverage = await run.to(command.changes === true);
    const answer = await command.answer(options, coverage, terminalOccasion());
    const files = filesOf(answer);
    const pictures = files.filter(isPicture);
    if (out !== undefined) writeAll(files, String(out), name, answer);
    if (png !== undefined) writeAll(pictures, String(png), name, answer);
    const written = new Set([...(out === undefined ? [] : files), ...(png === undefined ? [] : pictures)]);
    await print(
      name,
      answer,
      json === true,
      files.filter((file) => !written.has(file)),
    );
  } finally {
    await run.close();
  }
}

/** Throws InputError when an answer that was found has nothing to write; what is not in the coverage is said to have none. */
function writeAll(files: readonly AnswerFile[], path: string, name: string, { kind }: Answer): void {
  const place = path.slice(0, 200);
  if (files.length > 0) writeFiles(files, path);
  else if (kind === 'found') throw new InputError(`${name} gave nothing to write to ${place}: leave the option out`);
  else say(`nothing was written to ${place}: there is nothing to show`);
}

/** `files` are those not written yet: a single text takes the place of the page, others are said to be left out. */
async function print(name: string, answer: Answer, json: boolean, files: readonly AnswerFile[]): Promise<void> {
  if (json) return await write(`${JSON.stringify(answerAsJson(answer))}\n`);
  const [file] = files;
  if (file && files.length === 1 && isText(file)) {
    if (answer.kind === 'found') for (const note of answer.notes) say(note);
    return await write(Buffer.from(file.bytes).toString());
  }
  const { stdout } = process;
  const columns = stdout.isTTY ? { columns: Math.min(stdout.columns || 80, WIDEST) } : {};
  await write(renderTerminal(layOut(name, answer), { colour: coloured(stdout), ...columns }));
  for (const { name: left } of files) say(`${left} is not shown here: --out FILE writes it`);
}

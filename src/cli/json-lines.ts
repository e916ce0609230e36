import type { Readable } from 'node:stream';
import { z } from 'zod';
import { InputError } from '../domain/input-error.ts';
import { StoreError } from '../domain/store-error.ts';
import { LONGEST_LINE, linesOf, TOO_LONG } from './lines.ts';
import { say, write } from './output.ts';

const text = z.string('must be text');
const known = z
  .string('must be text')
  .nullish()
  .transform((value) => value ?? null);

/** A document of `annotate` and `summarize`. */
export const Document = z.object(
  { text, title: known, outlet: known, date: known, author: known, url: known },
  'must be an object such as {"id":"a","text":"…"}',
);

/** The first thing wrong with a value, as one line. */
export function complaint(error: z.ZodError): string {
  const { path, message } = error.issues[0]!;
  return path.length === 0 ? message : `${path.join('.')} ${message}`;
}

/**
 * Answers JSON lines one by one, in order, each with the line's own `id`; a line that cannot be read or answered gives
 * `{"id","error"}` and the rest go on. Resolves when the input has ended.
 */
export async function answerLines<T>(
  input: Readable,
  schema: z.ZodType<T>,
  answer: (value: T, id: unknown) => Promise<object> | object,
): Promise<void> {
  for await (const { number, text: line } of linesOf(input, LONGEST_LINE)) {
    let id: unknown = null;
    try {
      if (line === null) throw new InputError(TOO_LONG);
      const value = parseJson(line);
      if (typeof value === 'object' && value !== null && 'id' in value) id = value.id;
      const parsed = schema.safeParse(value);
      if (!parsed.success) throw new InputError(complaint(parsed.error));
      // The id as it came, whatever the answer calls itself.
      await write(`${JSON.stringify(Object.assign({ id }, await answer(parsed.data, id), { id }))}\n`);
    } catch (error) {
      const known = error instanceof InputError || error instanceof StoreError;
      if (!known) {
        process.exitCode = 1;
        say(`line ${number}: ${error instanceof Error ? error.stack : String(error)}`);
      }
      const reason = known ? error.message : 'could not be answered: a fault of the program, told on standard error';
      await write(`${JSON.stringify({ id, error: `line ${number}: ${reason}` })}\n`);
    }
  }
}

function parseJson(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch (cause) {
    throw new InputError('is not JSON', { cause });
  }
}

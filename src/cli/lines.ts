import type { Readable } from 'node:stream';
import { InputError } from '../domain/input-error.ts';

/** A line of input; `text` is null when it was longer than the limit. */
export type Line = { readonly number: number; readonly text: string | null };

/**
 * The lines of a stream, one at a time, without their line breaks; blank lines are left out. A line longer than
 * `limit` UTF-16 code units is passed over as it arrives, so that memory stays bounded.
 */
export async function* linesOf(input: Readable, limit: number): AsyncGenerator<Line> {
  input.setEncoding('utf8');
  let number = 1;
  let pieces: string[] = [];
  let length = 0;
  const take = (piece: string) => {
    length += piece.length;
    if (length <= limit) pieces.push(piece);
    else pieces = [];
  };
  const finish = (): Line => {
    const line = { number: number++, text: length <= limit ? pieces.join('').replace(/\r$/, '') : null };
    pieces = [];
    length = 0;
    return line;
  };
  const isBlank = ({ text }: Line) => text !== null && text.trim() === '';
  for await (const chunk of input as AsyncIterable<string>) {
    let from = 0;
    for (let end = chunk.indexOf('\n'); end !== -1; end = chunk.indexOf('\n', from)) {
      take(chunk.slice(from, end));
      from = end + 1;
      const line = finish();
      if (!isBlank(line)) yield line;
    }
    take(chunk.slice(from));
  }
  const line = finish();
  if (!isBlank(line)) yield line;
}

/** Longest line read: an article of a few megabytes, escaped as JSON. */
export const LONGEST_LINE = 32_000_000;

/** Why a line with no text was passed over. */
export const TOO_LONG = `longer than ${LONGEST_LINE.toLocaleString('en-GB')} characters`;

/** The lines of a stream as text. Throws InputError for one that is too long. */
export async function* textLines(input: Readable): AsyncGenerator<string> {
  for await (const { number, text } of linesOf(input, LONGEST_LINE)) {
    if (text === null) throw new InputError(`line ${number}: ${TOO_LONG}`);
    yield text;
  }
}

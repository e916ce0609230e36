import { randomInt } from 'node:crypto';
import { InputError } from '../domain/input-error.ts';
import type { Words } from '../locales/words.ts';
import { escapeMarkdown } from './escape.ts';
import type { Log } from './log.ts';

/** Letters and digits that are not mistaken for one another. */
const ALPHABET = '23456789ABCDEFGHJKMNPQRSTUVWXYZ';
const CODE_LENGTH = 5;
const LINE_LIMIT = 900;

const code = () => Array.from({ length: CODE_LENGTH }, () => ALPHABET[randomInt(ALPHABET.length)]).join('');

/**
 * One calm sentence for the member, as markdown: what is wrong with the input, or a short code under which the log
 * holds the cause.
 */
export function failureSentence(
  error: unknown,
  log: Log,
  facts: Readonly<Record<string, unknown>>,
  words: Words,
): string {
  if (error instanceof InputError) {
    const line = error.message.slice(0, LINE_LIMIT);
    // A file or an address that comes first keeps its name.
    return escapeMarkdown(/^\p{Ll}+ /u.test(line) ? line.charAt(0).toUpperCase() + line.slice(1) : line);
  }
  const reference = code();
  log.error({ ...facts, err: error, code: reference }, 'a question could not be answered');
  return words.failed(`**${reference}**`);
}

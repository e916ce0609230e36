import { writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Answer, AnswerFile } from '../domain/answer.ts';
import { InputError } from '../domain/input-error.ts';
import { oneLine } from '../domain/one-line.ts';

/** The files that come with an answer. */
export const filesOf = (answer: Answer): readonly AnswerFile[] => (answer.kind === 'found' ? (answer.files ?? []) : []);

export const isText = ({ type }: AnswerFile): boolean => /^(?:text\/|application\/json\b)/u.test(type);
export const isPicture = ({ type }: AnswerFile): boolean => type.startsWith('image/');

/**
 * Writes files: the first to `path`, in place of what is there, the others beside it under their own names. Throws
 * InputError naming the place that cannot be written.
 */
export function writeFiles([first, ...others]: readonly AnswerFile[], path: string): void {
  if (!first) return;
  for (const [place, { bytes }] of [
    [path, first] as const,
    ...others.map((file) => [join(dirname(path), file.name), file] as const),
  ]) {
    try {
      writeFileSync(place, bytes);
    } catch (cause) {
      const code = (cause as NodeJS.ErrnoException).code ?? String(cause);
      throw new InputError(`${oneLine(place)}: cannot be written (${code})`, { cause });
    }
  }
}

const fileAsJson = (file: AnswerFile) => {
  const { name, type, description, bytes } = file;
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const content = isText(file) ? { text: buffer.toString() } : { base64: buffer.toString('base64') };
  return { name, type, description, ...content };
};

/** An answer as JSON holds it: a file's content as `text`, or of pictures as `base64`. */
export function answerAsJson(answer: Answer): object {
  const files = filesOf(answer);
  return files.length === 0 ? answer : { ...answer, files: files.map(fileAsJson) };
}

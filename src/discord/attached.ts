import type { AttachmentPayload } from 'discord.js';
import type { AnswerFile } from '../domain/answer.ts';
import { clip } from '../reply/clip.ts';
import type { Audience } from './audience.ts';
import { escapeInline } from './escape.ts';

/** Bytes of a file that Discord takes anywhere; a server may take more. */
export const FILE_LIMIT = 10 * 2 ** 20;
/** Discord's, for one message. */
const MOST_FILES = 10;
const DESCRIPTION_LIMIT = 1_024;
/** Characters in which those left out are named. */
const NAMES = 60;

export type Attached = {
  readonly files: readonly AttachmentPayload[];
  /** The name of the one that can be seen in the message itself. */
  readonly picture: string | null;
  /** What was left out and why, as one line of markdown; empty when nothing was. */
  readonly leftOut: string;
};

/** The files of an answer as they go along with a message; what cannot is said. */
export function attached(files: readonly AnswerFile[], { fileLimit, words }: Audience): Attached {
  const fits = files.filter(({ bytes }) => bytes.length <= fileLimit).slice(0, MOST_FILES);
  const left = files.filter((file) => !fits.includes(file));
  const reason = fileLimit === 0 ? words.fileNotAllowed : words.fileTooLarge;
  return {
    files: fits.map(({ name, bytes, description }) => ({
      attachment: Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength),
      name,
      description: clip(description, DESCRIPTION_LIMIT),
    })),
    picture: fits.find(({ type }) => type.startsWith('image/'))?.name ?? null,
    leftOut:
      left.length === 0 ? '' : `-# ${escapeInline(reason(clip(left.map(({ name }) => name).join(', '), NAMES)))}`,
  };
}

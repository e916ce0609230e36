import { setImmediate as breath } from 'node:timers/promises';
import type { AttributedPassage } from '../../coverage/coverage.ts';
import type { Progress } from '../../coverage/coverages.ts';
import type { Statement } from '../../domain/answer.ts';
import { statementOfPassage } from '../statement.ts';

/** How statements are written to a file, some at a time. */
export type Format = {
  readonly head: string;
  readonly between: string;
  readonly tail: string;
  /** @param before the statement written last; null at first */
  readonly write: (statements: readonly Statement[], before: Statement | null) => string;
  /** What a reader of the file should know, once all is written. */
  readonly remarks: () => readonly string[];
};

/** Statements written between two breaths of the event loop. */
const AT_ONCE = 100;

/** The file, and how many of the passages had room in it; `room` is in bytes. */
export async function writeStatements(
  passages: readonly AttributedPassage[],
  { head, between, tail, write, remarks }: Format,
  { room, onProgress }: { readonly room: number; readonly onProgress: Progress },
): Promise<{ readonly bytes: Uint8Array; readonly rows: number; readonly remarks: readonly string[] }> {
  const parts = [Buffer.from(head)];
  let used = Buffer.byteLength(head + tail);
  let rows = 0;
  let before: Statement | null = null;
  while (rows < passages.length) {
    const statements = passages.slice(rows, rows + AT_ONCE).map(statementOfPassage);
    const part = Buffer.from((rows > 0 ? between : '') + write(statements, before));
    if (used + part.length > room) break;
    parts.push(part);
    used += part.length;
    rows += statements.length;
    before = statements.at(-1)!;
    onProgress(rows, passages.length);
    await breath();
  }
  return { bytes: Buffer.concat([...parts, Buffer.from(tail)]), rows, remarks: remarks() };
}

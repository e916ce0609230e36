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
  readonly write: (statements: readonly Statement[], before: Statement | null) => Written;
};

export type Written = {
  readonly text: string;
  /** Cells that are not just what was said. */
  readonly altered?: number;
};

/** Statements written between two breaths of the event loop. */
const AT_ONCE = 100;

/** The file, how many of the passages had room in it, and what was altered of them; `room` is in bytes. */
export async function writeStatements(
  passages: readonly AttributedPassage[],
  { head, between, tail, write }: Format,
  { room, onProgress }: { readonly room: number; readonly onProgress: Progress },
): Promise<{ readonly bytes: Uint8Array; readonly rows: number; readonly altered: number }> {
  const parts = [Buffer.from(head)];
  let used = Buffer.byteLength(head + tail);
  let rows = 0;
  let altered = 0;
  let before: Statement | null = null;
  let most = AT_ONCE;
  while (rows < passages.length) {
    const statements = passages.slice(rows, rows + most).map(statementOfPassage);
    const written = write(statements, before);
    const part = Buffer.from((rows > 0 ? between : '') + written.text);
    if (used + part.length <= room) {
      parts.push(part);
      used += part.length;
      rows += statements.length;
      altered += written.altered ?? 0;
      before = statements.at(-1)!;
    } else if (statements.length === 1) break;
    // Where some have no room together, the first of them may.
    else most = Math.ceil(statements.length / 2);
    onProgress(rows, passages.length);
    await breath();
  }
  return { bytes: Buffer.concat([...parts, Buffer.from(tail)]), rows, altered };
}

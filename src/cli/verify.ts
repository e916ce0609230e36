import { prove, verify } from '../coverage/embedded/verify.ts';
import { InputError } from '../domain/input-error.ts';
import { oneLine } from '../domain/one-line.ts';
import { say } from './output.ts';

/**
 * `verbatim verify [FILE] [--article ID]`: whether a database holds what was written into it, as JSON; of one article,
 * the SHA-256 of every paragraph. Faults are said on stderr too, and make the exit code 1.
 */
export function verified(file: string, article: string | undefined): object {
  if (article === undefined) {
    const found = verify(file);
    complain(found.problems);
    return { ok: found.problems.length === 0, ...found };
  }
  const versions = prove(file, article);
  if (versions.length === 0) throw new InputError(`${oneLine(article)}: ${oneLine(file)} has no such article`);
  complain(versions.flatMap(({ problems }) => problems));
  return { ok: versions.every(({ problems }) => problems.length === 0), file, versions };
}

function complain(problems: readonly string[]): void {
  for (const problem of problems) say(problem);
  if (problems.length > 0) process.exitCode = 1;
}

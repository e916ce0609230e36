import { afterAll, beforeAll } from 'vitest';
import type { Coverage } from '../../src/coverage/coverage.ts';
import type { Coverages } from '../../src/coverage/coverages.ts';
import { openEmbeddedCoverage } from '../../src/coverage/embedded/open-embedded-coverage.ts';
import type { Answer, Statement } from '../../src/domain/answer.ts';

/** The folders of articles that the tests ask about. */
export const FOLDERS = { seeds: 'seeds', selwick: 'tests/fixtures/selwick' } as const;

/** A folder's coverage for the tests of one file, opened before them and closed after. */
export function coverageOf(folder: keyof typeof FOLDERS): () => Coverage {
  let coverages: Coverages;
  beforeAll(async () => {
    coverages = openEmbeddedCoverage({ databaseFile: ':memory:' });
    await coverages.sync(FOLDERS[folder]);
  });
  afterAll(() => coverages.close());
  return () => coverages.forServer(null);
}

/** Every statement an answer shows, wherever it stands. */
export const statementsOf = (answer: Answer): readonly Statement[] =>
  answer.kind === 'nothing'
    ? answer.nearest
    : [...answer.statements, ...(answer.groups ?? []).flatMap(({ statements }) => statements)];

/** The answer's statements, or an error that shows the receipt. */
export function found(answer: Answer): Extract<Answer, { kind: 'found' }> {
  if (answer.kind === 'nothing') throw new Error(`nothing found: ${answer.reason}`);
  return answer;
}

export function notFound(answer: Answer): Extract<Answer, { kind: 'nothing' }> {
  if (answer.kind === 'found') throw new Error(`found: ${answer.statements.map(({ text }) => text).join(' | ')}`);
  return answer;
}

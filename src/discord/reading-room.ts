import type { Answer, Citation, Statement } from '../domain/answer.ts';

/** Where a cited passage is read in the whole of its article, as one server sees it; null: nowhere. */
export type ReadingRoom = (citation: Citation, server: string | null) => string | null;

/** The answer with citations that lead to the reading room, if there is one, instead of to where the article was printed. */
export function citedIn(room: ReadingRoom | undefined, server: string | null, answer: Answer): Answer {
  if (!room) return answer;
  const known = new Map<Statement, Statement>();
  // A statement that stands in several places of an answer stays one.
  const cited = (statement: Statement): Statement => {
    const { citation } = statement;
    const led = known.get(statement) ?? {
      ...statement,
      citation: { ...citation, url: room(citation, server) ?? citation.url },
    };
    known.set(statement, led);
    return led;
  };
  if (answer.kind === 'nothing') return { ...answer, nearest: answer.nearest.map(cited) };
  const { statements, groups } = answer;
  return {
    ...answer,
    statements: statements.map(cited),
    ...(groups && { groups: groups.map((group) => ({ ...group, statements: group.statements.map(cited) })) }),
  };
}

import type { Segment } from '../index/segment.ts';
import type { Candidate, Place } from '../index/segments.ts';

/**
 * The candidates with the sentences that stand next to the first few in a paragraph: an answer often shares no word
 * with its question. They come last among the first `depth`, with a score of 0.
 */
export function withNeighbours(
  candidates: readonly Candidate[],
  leaders: number,
  depth: number,
  accepts: (place: Place) => boolean,
): readonly Candidate[] {
  const taken = new Map<Segment, Set<number>>();
  const take = ({ segment, document }: Place): boolean => {
    const documents = taken.get(segment) ?? new Set();
    taken.set(segment, documents);
    return !documents.has(document) && documents.add(document) !== undefined;
  };
  candidates.slice(0, depth).forEach(take);
  const added = candidates
    .slice(0, leaders)
    .flatMap(({ segment, document }) =>
      [document - 1, document + 1]
        .map((other): Candidate => ({ segment, document: other, score: 0 }))
        .filter((other) => inOneParagraph(segment, document, other.document) && accepts(other) && take(other)),
    );
  if (added.length === 0) return candidates;
  const kept = candidates.slice(0, Math.max(0, depth - added.length));
  const others = new Set(added.map(({ document }) => document));
  const isAdded = (one: Candidate) => others.has(one.document) && added.some((other) => same(one, other));
  return [...kept, ...added, ...candidates.slice(kept.length).filter((one) => !isAdded(one))];
}

const same = (a: Place, b: Place) => a.segment === b.segment && a.document === b.document;

const inOneParagraph = (segment: Segment, document: number, other: number): boolean =>
  segment.articleOf[other] === segment.articleOf[document] &&
  segment.paragraphOf[other] === segment.paragraphOf[document] &&
  segment.state[other] === 0;

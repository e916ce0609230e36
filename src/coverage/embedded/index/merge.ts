import { boundsOf, type Segment, State } from './segment.ts';

/** How many postings are copied between two chances to do something else. */
const STRIDE = 50_000;

/**
 * One segment with the articles of several that are not removed, in the same order. Yields now and then, so that a
 * large merge can be spread over idle moments; what is removed from the parts meanwhile is for the caller to mark.
 */
export function* mergeSegments(parts: readonly Segment[]): Generator<void, Segment> {
  const renumbered = parts.map((part) => new Int32Array(part.state.length));
  let documents = 0;
  let articles = 0;
  for (const [p, part] of parts.entries()) {
    for (let article = 0; article < part.articles.length; article++) {
      const gone = isRemoved(part, article);
      if (!gone) articles++;
      for (let d = part.firsts[article]!; d < part.firsts[article + 1]!; d++) {
        renumbered[p]![d] = gone ? -1 : documents++;
      }
    }
    yield;
  }
  const forward = yield* mergeForward(parts, renumbered, articles, documents);
  return { ...forward, ...(yield* mergePostings(parts, renumbered)) };
}

function isRemoved(part: Segment, article: number): boolean {
  return (part.state[part.firsts[article]!]! & State.removed) !== 0;
}

type Forward = Omit<Segment, 'terms' | 'postingStarts' | 'documents' | 'codes' | 'bounds'>;

function* mergeForward(
  parts: readonly Segment[],
  renumbered: readonly Int32Array[],
  articleCount: number,
  documentCount: number,
): Generator<void, Forward> {
  const articles = new Int32Array(articleCount);
  const firsts = new Uint32Array(articleCount + 1);
  const articleOf = new Uint32Array(documentCount);
  const paragraphOf = new Uint32Array(documentCount);
  const state = new Uint8Array(documentCount);
  const lengths = new Uint16Array(documentCount);
  const rows = (starts: 'wordStarts' | 'nameStarts' | 'attributedStarts', data: 'words' | 'names' | 'attributed') =>
    mergeRows(
      parts.map((part) => ({ starts: part[starts], data: part[data] })),
      renumbered,
      documentCount,
    );
  let article = 0;
  for (const [p, part] of parts.entries()) {
    for (let from = 0; from < part.articles.length; from++) {
      const first = part.firsts[from]!;
      const end = part.firsts[from + 1]!;
      if (renumbered[p]![first]! < 0) continue;
      const start = firsts[article]!;
      articles[article] = part.articles[from]!;
      firsts[article + 1] = start + end - first;
      articleOf.fill(article++, start, start + end - first);
      paragraphOf.set(part.paragraphOf.subarray(first, end), start);
      state.set(part.state.subarray(first, end), start);
      lengths.set(part.lengths.subarray(first, end), start);
    }
    yield;
  }
  const [wordStarts, words] = yield* rows('wordStarts', 'words');
  const [nameStarts, names] = yield* rows('nameStarts', 'names');
  const [attributedStarts, attributed] = yield* rows('attributedStarts', 'attributed');
  return {
    articles,
    firsts,
    articleOf,
    paragraphOf,
    state,
    lengths,
    wordStarts,
    words,
    nameStarts,
    names,
    attributedStarts,
    attributed,
  };
}

/** Concatenates rows of numbers, one row a document, leaving out those of removed documents. */
function* mergeRows(
  parts: readonly { starts: Uint32Array; data: Uint32Array }[],
  renumbered: readonly Int32Array[],
  documentCount: number,
): Generator<void, [Uint32Array, Uint32Array]> {
  const starts = new Uint32Array(documentCount + 1);
  const data = new Uint32Array(parts.reduce((sum, part) => sum + part.data.length, 0));
  for (const [p, part] of parts.entries()) {
    const numbers = renumbered[p]!;
    for (let d = 0; d < numbers.length; ) {
      let run = d; // rows of documents that stay side by side are copied at once
      const to = numbers[d]!;
      while (run < numbers.length && numbers[run]! >= 0 === to >= 0 && run - d < STRIDE) run++;
      if (to >= 0) {
        const shift = starts[to]! - part.starts[d]!;
        data.set(part.data.subarray(part.starts[d]!, part.starts[run]!), starts[to]!);
        for (let i = d; i < run; i++) starts[to + i - d + 1] = part.starts[i + 1]! + shift;
      }
      d = run;
      yield;
    }
  }
  return [starts, data.length === starts[documentCount] ? data : data.slice(0, starts[documentCount])];
}

function* mergePostings(
  parts: readonly Segment[],
  renumbered: readonly Int32Array[],
): Generator<void, Pick<Segment, 'terms' | 'postingStarts' | 'documents' | 'codes' | 'bounds'>> {
  const space = parts.reduce((sum, part) => sum + part.documents.length, 0);
  const documents = new Uint32Array(space);
  const codes = new Uint8Array(space);
  const mostTerms = parts.reduce((sum, part) => sum + part.terms.length, 0);
  const terms = new Uint32Array(mostTerms);
  const postingStarts = new Uint32Array(mostTerms + 1);
  const rows = new Uint32Array(parts.length);
  const next = (p: number): number => parts[p]!.terms[rows[p]!] ?? Number.POSITIVE_INFINITY;
  let lists = 0;
  let at = 0;
  for (let sinceYield = 0; ; ) {
    let term = Number.POSITIVE_INFINITY;
    for (let p = 0; p < parts.length; p++) term = Math.min(term, next(p));
    if (term === Number.POSITIVE_INFINITY) break;
    const start = at;
    for (let p = 0; p < parts.length; p++) {
      if (next(p) === term) at = appendList(parts[p]!, rows[p]!++, renumbered[p]!, documents, codes, at);
    }
    if (at > start) {
      terms[lists++] = term;
      postingStarts[lists] = at;
    }
    sinceYield += at - start + 1;
    if (sinceYield > STRIDE) {
      sinceYield = 0;
      yield;
    }
  }
  const starts = postingStarts.slice(0, lists + 1);
  yield;
  return {
    terms: terms.slice(0, lists),
    postingStarts: starts,
    documents: documents.slice(0, at),
    codes: codes.slice(0, at),
    bounds: boundsOf(starts, codes),
  };
}

/** Writes a list of a part to the merged lists from place `at` on, without removed documents; returns where it ends. */
function appendList(
  part: Segment,
  row: number,
  numbers: Int32Array,
  documents: Uint32Array,
  codes: Uint8Array,
  at: number,
): number {
  const { documents: before, codes: given } = part;
  const end = part.postingStarts[row + 1]!;
  let to = at;
  for (let i = part.postingStarts[row]!; i < end; i++) {
    const document = numbers[before[i]!]!;
    if (document < 0) continue;
    documents[to] = document;
    codes[to++] = given[i]!;
  }
  return to;
}

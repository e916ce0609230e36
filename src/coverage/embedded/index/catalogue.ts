import { wordsOf } from '../../../text/words.ts';
import { attributedOf } from './prepare.ts';
import type { Segment } from './segment.ts';
import type { Place, Segments } from './segments.ts';
import type { IndexedArticle, Scope } from './sentence-index.ts';
import { NO_TERM, type Vocabulary } from './vocabulary.ts';

export type Row = {
  readonly id: string;
  /** In lower case, as filters compare it. */
  readonly outlet: string | null;
  readonly date: string | null;
  readonly server: string | null;
  /** Terms of the title. */
  readonly title: readonly number[];
};

/** What the index knows of each article besides its sentences. */
export class Catalogue {
  readonly #vocabulary: Vocabulary;
  readonly #rows = new Map<number, Row>();
  /** Keys by server (null: shared), then by id. */
  readonly #keys = new Map<string | null, Map<string, number>>();
  #ofServers = 0;

  constructor(vocabulary: Vocabulary, rows: Iterable<readonly [number, Row]> = []) {
    this.#vocabulary = vocabulary;
    for (const [key, row] of rows) this.#put(key, row);
  }

  /** Whether any article belongs to one server alone. */
  get hasServers(): boolean {
    return this.#ofServers > 0;
  }

  get size(): number {
    return this.#rows.size;
  }

  set(article: Omit<IndexedArticle, 'sentences'>): void {
    const terms = wordsOf(article.title).map(({ form }) => this.#vocabulary.termAt(this.#vocabulary.addForm(form)));
    this.#put(article.key, {
      id: article.id,
      outlet: article.outlet?.toLowerCase() ?? null,
      date: article.date,
      server: article.server,
      title: [...new Set(terms)].filter((term) => term !== NO_TERM),
    });
  }

  delete(key: number): boolean {
    const row = this.#rows.get(key);
    if (!row) return false;
    const own = this.#keys.get(row.server);
    if (own?.get(row.id) === key) own.delete(row.id);
    if (own?.size === 0) this.#keys.delete(row.server);
    if (row.server !== null) this.#ofServers--;
    return this.#rows.delete(key);
  }

  #put(key: number, row: Row): void {
    this.delete(key);
    this.#rows.set(key, row);
    const own = this.#keys.get(row.server) ?? new Map<string, number>();
    this.#keys.set(row.server, own.set(row.id, key));
    if (row.server !== null) this.#ofServers++;
  }

  get(key: number): Row | undefined {
    return this.#rows.get(key);
  }

  titleOf(key: number): readonly number[] {
    return this.#rows.get(key)?.title ?? [];
  }

  /** The key of the article a server means by an id, its own before a shared one; null when there is none. */
  keyOf(id: string, { server, hidesShared }: Scope): number | null {
    return this.#keys.get(server)?.get(id) ?? (hidesShared ? null : (this.#keys.get(null)?.get(id) ?? null));
  }

  /** Whether a server sees an article: its own, and each shared one, if it sees any, whose id none of its own has. */
  seenBy({ server, hidesShared }: Scope): (row: Row) => boolean {
    if (hidesShared) return (row) => row.server === server;
    const own = server === null ? undefined : this.#keys.get(server);
    return (row) => row.server === server || (row.server === null && !own?.has(row.id));
  }

  rows(): [number, Row][] {
    return [...this.#rows];
  }
}

/** The sentence's own name: its article's key and its ordinal there. */
export const sentenceAt = (segment: Segment, document: number): { key: number; sentence: number } => {
  const article = segment.articleOf[document]!;
  return { key: segment.articles[article]!, sentence: document - segment.firsts[article]! };
};

/** Whether a place lies within a scope; articles and sentences alike. */
export function acceptor(scope: Scope, catalogue: Catalogue, segments: Segments): (place: Place) => boolean {
  const outlet = scope.outlet?.toLowerCase();
  const speakers = scope.speakers && new Set(scope.speakers.map((id) => segments.speakerNumber(id)));
  speakers?.delete(0);
  const isNarrow =
    outlet !== undefined ||
    speakers !== undefined ||
    [scope.article, scope.since, scope.until, scope.kind].some((given) => given !== undefined);
  if (!isNarrow && !scope.hidesShared && !catalogue.hasServers) return () => true;
  const isSeen = catalogue.seenBy(scope);
  return ({ segment, document }) => {
    const key = segment.articles[segment.articleOf[document]!]!;
    const row = catalogue.get(key);
    return (
      row !== undefined &&
      isSeen(row) &&
      (outlet === undefined || row.outlet === outlet || scope.printedIn?.has(key) === true) &&
      (scope.article === undefined || row.id === scope.article) &&
      (scope.since === undefined || (row.date !== null && row.date >= scope.since)) &&
      (scope.until === undefined || (row.date !== null && row.date <= scope.until)) &&
      ((!speakers && scope.kind === undefined) || attributed(segment, document, speakers, scope.kind))
    );
  };
}

function attributed(
  segment: Segment,
  document: number,
  speakers: ReadonlySet<number> | undefined,
  kind: Scope['kind'],
): boolean {
  for (let i = segment.attributedStarts[document]!; i < segment.attributedStarts[document + 1]!; i++) {
    const row = segment.attributed[i]!;
    if ((speakers?.has(row >>> 2) ?? true) && (kind === undefined || row === attributedOf(row >>> 2, kind)))
      return true;
  }
  return false;
}

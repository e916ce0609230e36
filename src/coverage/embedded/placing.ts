import type { Article } from '../../domain/article.ts';
import { hasNews } from '../copy-news.ts';
import type { Added, Change } from '../coverage.ts';
import type { Metadata } from '../metadata.ts';
import type { Signature } from '../near-duplicates.ts';
import { type PackedArticle, unpackParagraphs } from './article-codec.ts';
import { wholeOrNull } from './article-lost.ts';
import type { ArticleRow, Origin } from './article-row.ts';
import { analysisVersion } from './code-version.ts';
import { isOutdated, type Library } from './library.ts';
import { scopedKey } from './linking/link-key.ts';
import { hashOf, type ValidArticle } from './validate-article.ts';

/** How an article compares with the one kept under its id; `outdated`: the same, but analysed by other code than today's. */
export type Standing = 'new' | 'changed' | 'outdated' | 'unchanged';

/** An article that has come in, as it is to be kept: what has been corrected stays corrected. */
export type Reception = {
  readonly standing: Standing;
  readonly given: ValidArticle;
  readonly givenHash: string | null;
  readonly described: string | null;
};

/** Who changes what, for the ledger. */
export type Doing = { readonly by: string | null; readonly what?: Change['what'] };

/** An article on its way in. No two of one `place` may share server and id. */
export type Arrival = Omit<Reception, 'standing'> & {
  readonly server: string | null;
  readonly origin: Origin;
  readonly packed: PackedArticle;
  readonly doing?: Doing;
};

export type Placed = { readonly row: ArticleRow; readonly outcome: Added['outcome'] };

/** Originals looked at more closely for one text. */
const CLOSELY = 5;

/** Says what an article that comes in is, before it is analysed. */
export function receive({ catalogue }: Library, server: string | null, incoming: ValidArticle): Reception {
  const row = catalogue.findOwn(server, incoming.id);
  const hash = hashOf(incoming);
  if (!row) return { standing: 'new', given: incoming, givenHash: null, described: null };
  const { described } = row;
  const given = described === null ? incoming : { ...incoming, ...(JSON.parse(described) as Partial<ValidArticle>) };
  const kept = { given, described, givenHash: described === null ? null : hash };
  if ((row.givenHash ?? row.hash) !== hash) return { standing: 'changed', ...kept };
  return { standing: isOutdated(row) ? 'outdated' : 'unchanged', ...kept };
}

/** Durable and searchable when it returns, each in place of an earlier one with the same id; all or none. */
export function place(library: Library, arrivals: readonly Arrival[]): readonly Placed[] {
  const placed = library.change(() => arrivals.map((arrival) => placeOne(library, arrival)));
  if (placed.some(({ row: { key, arrival } }) => key === arrival)) library.arrivals.ring();
  return placed;
}

function placeOne(library: Library, arrival: Arrival): Placed {
  const { catalogue, stores } = library;
  const { server, given, doing } = arrival;
  const packed = scoped(arrival.packed, server);
  const row = catalogue.findOwn(server, given.id);
  const isSameText = row !== undefined && stores.articles.text(row.key) === given.text;
  const before = row ? { row, as: isSameText ? ('renewal' as const) : ('version' as const) } : null;
  const copyOf = isSameText
    ? row.copyOf
    : row?.state === 'current'
      ? null
      : originalOf(library, server, packed.signature, () => ({
          text: given.text,
          paragraphs: unpackParagraphs(packed.paragraphs),
        }));
  const wasCompared = row !== undefined && stores.articles.signature(row.key) !== null;
  if (row) library.unshelve(row);
  const now = new Date().toISOString();
  const written = stores.articles.write({
    ...arrival,
    packed,
    analysisVersion: analysisVersion(),
    copyOf,
    before,
    now,
  });
  library.shelve(written, packed);
  const outcome = outcomeOf(row, written);
  if (doing) {
    const what = outcome === 'unchanged' ? 'updated' : outcome;
    record(library, written, { what, ...(isSameText && { before: metadataOf(row) }), ...doing });
  }
  if (!isSameText) settleAround(library, written, packed.signature);
  // Older code has kept it and not seen that it was a copy, or has taken it for one.
  else if (!wasCompared || written.state === 'copy') settle(library, written, true);
  return { row: written, outcome };
}

/** What is known of the parties without a name told apart from other servers' articles. */
const scoped = (packed: PackedArticle, server: string | null): PackedArticle => ({
  ...packed,
  entities: packed.entities.map((entity) => ({ ...entity, id: scopedKey(entity.id, server) })),
  ...(packed.prepared && {
    prepared: { ...packed.prepared, speakers: packed.prepared.speakers.map((key) => scopedKey(key, server)) },
  }),
});

function outcomeOf(before: ArticleRow | undefined, { hash, state }: ArticleRow): Added['outcome'] {
  if (before?.hash === hash) return 'unchanged';
  if (state === 'copy') return 'duplicate';
  return before ? 'updated' : 'added';
}

/** Writes a change of a server's own coverage down. */
export function record(
  { stores }: Library,
  { server, lineage, info }: ArticleRow,
  { by, what, before = null }: Required<Doing> & { readonly before?: string | null },
): void {
  const at = new Date().toISOString();
  stores.ledger.write({ server, what, lineage, article: info.id, title: info.title, by, at, before });
}

/** Metadata as they were, to go back to. */
export type MetadataBefore = Metadata & Pick<ArticleRow, 'described' | 'givenHash'>;

const metadataOf = ({ info, givenTitle: title, described, givenHash }: ArticleRow): string => {
  const { outlet, date, author, url } = info;
  return JSON.stringify({ title, outlet, date, author, url, described, givenHash } satisfies MetadataBefore);
};

/** The lineage of an article, among those a server sees, that holds all these words; null when there is none. */
function originalOf(
  library: Library,
  server: string | null,
  signature: Signature,
  article: () => Pick<Article, 'text' | 'paragraphs'>,
  self: number | null = null,
): number | null {
  const { catalogue } = library;
  const near = library.originals
    .of(signature)
    .flatMap((key) => catalogue.get(key) ?? [])
    .filter((row) => row.lineage !== self && catalogue.sees(server, row));
  if (near.length === 0) return null;
  const given = article();
  const isOriginal = ({ key }: ArticleRow) => {
    const original = wholeOrNull(() => library.read(key).article);
    return original !== null && !hasNews(given, original);
  };
  return near.slice(0, CLOSELY).find(isOriginal)?.lineage ?? null;
}

/** Looks again at what an article that is new, changed or gone makes of its copies, and of copies it finds there. */
export function settleAround(
  library: Library,
  { lineage, server, key }: ArticleRow,
  signature: Signature | null = library.stores.articles.signature(key),
): void {
  for (const copy of library.catalogue.copiesOf(lineage)) settle(library, copy);
  if (server !== null || !library.catalogue.get(key)) return;
  if (!signature) return;
  // What everybody sees now, a server need not see twice.
  for (const other of library.originals.of(signature)) {
    const own = library.catalogue.get(other);
    if (own && own.server !== null) settle(library, own);
  }
}

/** Looks again at all that is a server's own: it sees other articles than before. */
export function settleServer(library: Library, server: string): void {
  for (const row of library.catalogue.kept(server)) settle(library, row);
}

/** Looks again whether an article is a copy, and of what; of two of a server's own, the later one when `isLater`. */
export function settle(library: Library, row: ArticleRow, isLater = row.state === 'copy'): void {
  const { articles } = library.stores;
  const signature = articles.signature(row.key);
  if (!signature) return;
  const stored = row.state === 'copy' ? library.past.open(row) : wholeOrNull(() => library.read(row.key));
  if (!stored) return;
  const original = originalOf(library, row.server, signature, () => stored.article, row.lineage);
  const staysFirst = !isLater && library.catalogue.ofLineage(original ?? 0)?.server === row.server;
  if (original === row.copyOf || staysFirst) return;
  library.unshelve(row);
  articles.setState(row.key, original === null ? 'current' : 'copy', original);
  library.shelve(articles.row(row.key));
  settleAround(library, row);
}

/** Deletes an article for good, with all its versions. */
export function discard(library: Library, row: ArticleRow): void {
  library.change(() => {
    library.unshelve(row);
    library.stores.articles.removeLineage(row.lineage);
    settleAround(library, row);
  });
}

/** Makes current what is a copy of nothing any more, as after a crash between two changes. */
export function settleOrphans(library: Library): void {
  const orphans = library.catalogue.copied().filter((lineage) => !library.catalogue.ofLineage(lineage));
  if (orphans.length === 0) return;
  library.change(() => {
    for (const copy of orphans.flatMap((lineage) => library.catalogue.copiesOf(lineage))) settle(library, copy);
  });
}

import { analysisVersion } from './analysis-version.ts';
import { ArticleCache } from './article-cache.ts';
import type { PackedArticle } from './article-codec.ts';
import type { ArticleRow, ArticleStore, Origin, Replacement } from './article-store.ts';
import { Catalogue } from './catalogue.ts';
import { EntityDirectory } from './entity-directory.ts';
import { indexedArticle } from './hits.ts';
import { createSentenceIndex, type SentenceIndex } from './index/sentence-index.ts';
import type { LinkKey } from './linking/link-key.ts';
import type { StoredArticle } from './stored-article.ts';
import { hashOf, type ValidArticle } from './validate-article.ts';

/** Characters of article text kept at hand; what is unpacked from them takes some ten times the room. */
const AT_HAND = 2_000_000;

/** `outdated`: the same, but analysed by other code than today's. */
export type Standing = 'new' | 'changed' | 'outdated' | 'unchanged';

/** An article on its way in. No two of one `put` may share server and id. */
export type Arrival = {
  readonly server: string | null;
  readonly origin: Origin;
  readonly given: ValidArticle;
  readonly packed: PackedArticle;
};

const isOutdated = (row: ArticleRow) => row.analysisVersion !== analysisVersion();

/**
 * The articles of all servers: the store, which is the truth, and what is derived from it in memory (rows, parties,
 * sentence index), changed together and within one turn of the event loop, so that no search sees half a change.
 */
export class Library {
  readonly catalogue = new Catalogue();
  readonly entities: EntityDirectory;
  readonly index: SentenceIndex;
  readonly #store: ArticleStore;
  readonly #cache = new ArticleCache(AT_HAND);

  constructor(store: ArticleStore) {
    this.#store = store;
    this.index = createSentenceIndex((key, sentence) => this.read(key).sentenceText(sentence));
    this.entities = new EntityDirectory(store.linkCounts(), () => this.#everyEntity());
    for (const row of store.list()) {
      this.catalogue.add(row);
      this.index.add(indexedArticle(row, store.read(row)));
    }
  }

  /** How an article compares with the one kept under its id. */
  standing(server: string | null, article: ValidArticle): Standing {
    const kept = this.catalogue.findOwn(server, article.id);
    if (!kept) return 'new';
    if (kept.hash !== hashOf(article)) return 'changed';
    return isOutdated(kept) ? 'outdated' : 'unchanged';
  }

  outdated(): readonly ArticleRow[] {
    return this.catalogue.all().filter(isOutdated);
  }

  /** Durable and searchable when it returns, each in place of an earlier one with the same id; all or none. */
  put(arrivals: readonly Arrival[]): void {
    const replacements = arrivals.map((arrival): Replacement => {
      const row = this.catalogue.findOwn(arrival.server, arrival.given.id);
      const replaced = row ? { row, entities: this.#store.entitiesOf(row.key) } : null;
      return { ...arrival, analysisVersion: analysisVersion(), replaced };
    });
    const rows = this.#store.put(replacements);
    for (const [place, row] of rows.entries()) {
      const { replaced } = replacements[place]!;
      if (replaced) this.#drop(replaced.row, replaced.entities);
      this.catalogue.add(row);
      this.entities.add(row, this.#store.entitiesOf(row.key));
      this.index.add(indexedArticle(row, this.#store.read(row)));
    }
  }

  remove(row: ArticleRow): void {
    const before = this.#store.entitiesOf(row.key);
    this.#store.remove(row.key);
    this.#drop(row, before);
  }

  read(key: number): StoredArticle {
    return this.#cache.get(key, () => this.#store.read(this.catalogue.get(key)!));
  }

  /** Keys of the articles that attribute something to parties with these link keys. */
  keysQuoting(parties: readonly LinkKey[]): ReadonlySet<number> {
    return this.#store.keysQuoting(parties);
  }

  #drop(row: ArticleRow, entities: Parameters<EntityDirectory['remove']>[1]): void {
    this.#cache.delete(row.key);
    this.catalogue.remove(row);
    this.entities.remove(row, entities);
    this.index.remove(row.key);
  }

  *#everyEntity() {
    for (const entity of this.#store.entities()) yield [this.catalogue.get(entity.key)!, entity] as const;
  }
}

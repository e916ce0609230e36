import { oneLine } from '../../domain/one-line.ts';
import { ArticleCache } from './article-cache.ts';
import type { PackedArticle } from './article-codec.ts';
import type { ArticleRow, ArticleStore, EntityColumns, Origin } from './article-store.ts';
import { Catalogue } from './catalogue.ts';
import { analysisVersion } from './code-version.ts';
import { isDamage } from './database-error.ts';
import { EntityDirectory } from './entity-directory.ts';
import { indexedArticle } from './hits.ts';
import type { SentenceIndex } from './index/sentence-index.ts';
import type { IndexFile } from './index-file.ts';
import type { LinkKey } from './linking/link-key.ts';
import type { StoredArticle } from './stored-article.ts';
import { hashOf, type ValidArticle } from './validate-article.ts';

/** Characters of article text kept at hand; what is unpacked from them takes some ten times the room. */
const AT_HAND = 12_000_000;
/** The index is saved after so many changes, that a crash costs the next start no more than these. */
const SAVED_AFTER = 1_000;

/** `outdated`: the same, but analysed by other code than today's. */
export type Standing = 'new' | 'changed' | 'outdated' | 'unchanged';

/** An article on its way in. No two of one `put` may share server and id. */
export type Arrival = {
  readonly server: string | null;
  readonly origin: Origin;
  readonly given: ValidArticle;
  readonly packed: PackedArticle;
};

/** What is stored of an article is damaged; the library has let go of it, and the rest can be asked again. */
export class ArticleLost extends Error {
  override readonly name = 'ArticleLost';
}

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
  readonly #file: IndexFile;
  readonly #onNotice: (line: string) => void;
  readonly #cache = new ArticleCache(AT_HAND);
  #unsaved = 0;
  #damaged = false;

  /** Throws a DamageError when an article that has to be read is not what was written. */
  constructor(store: ArticleStore, file: IndexFile, onNotice: (line: string) => void) {
    this.#store = store;
    this.#file = file;
    this.#onNotice = onNotice;
    this.index = file.open((key, sentence) => this.read(key).sentenceText(sentence));
    const end = this.#catchUp();
    const between = (from: number, to: number) => this.#partiesBetween(from, to);
    const hidden = (server: string) =>
      this.catalogue.hidden(server).flatMap((row) => store.entitiesOf(row.key).map((entity) => [row, entity] as const));
    this.entities = new EntityDirectory({ counts: store.linkCounts(), end, between, hidden });
  }

  /**
   * Keys are never used again for other words, so an index that knows the same keys is the same index. Returns one
   * more than the greatest key.
   */
  #catchUp(): number {
    const gone = new Set(this.index.keys());
    let end = 0;
    for (const row of this.#store.list()) {
      end = Math.max(end, row.key + 1);
      this.catalogue.add(row);
      if (gone.delete(row.key)) continue;
      this.index.add(indexedArticle(row, this.#store.read(row)));
      this.#unsaved++;
    }
    for (const key of gone) this.index.remove(key);
    this.#unsaved += gone.size;
    // An older copy of the database has been put in place: it may give those keys to other articles.
    if (gone.size > 0) this.#file.discard();
    return end;
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
    const replaced = arrivals.map(({ server, given }) => {
      const row = this.catalogue.findOwn(server, given.id);
      return row && { row, entities: this.#store.entitiesOf(row.key) };
    });
    const rows = this.#store.put(arrivals.map((arrival) => ({ ...arrival, analysisVersion: analysisVersion() })));
    for (const [place, row] of rows.entries()) {
      const before = replaced[place];
      if (before) this.#drop(before.row, before.entities);
      this.catalogue.add(row);
      this.entities.add(row, this.#store.entitiesOf(row.key));
      this.index.add(indexedArticle(row, this.#store.read(row)));
      this.#unsaved++;
    }
    if (this.#unsaved >= SAVED_AFTER) this.save();
  }

  remove(row: ArticleRow): void {
    const before = this.#store.entitiesOf(row.key);
    this.#store.remove(row.key);
    this.#drop(row, before);
  }

  /** Throws ArticleLost when what is stored is not what was written. */
  read(key: number): StoredArticle {
    const row = this.catalogue.get(key)!;
    return this.#cache.get(key, () => this.#store.read(row, (reading) => this.#intact(row, reading)));
  }

  /** Keys of the articles that attribute something to parties with these link keys. */
  keysQuoting(parties: readonly LinkKey[]): ReadonlySet<number> {
    return this.#store.keysQuoting(parties);
  }

  /** Saves the index if it has changed. A save that fails is said so and costs nothing but the next start's time. */
  save(): void {
    if (this.#unsaved === 0 || this.#damaged) return;
    this.#file.save(this.index);
    this.#unsaved = 0;
  }

  #intact<T>(row: ArticleRow, reading: () => T): T {
    try {
      return reading();
    } catch (error) {
      if (!isDamage(error)) throw error;
      // Without a saved index, the next start reads every article, and moves the damaged database aside.
      this.#damaged = true;
      this.#file.discard();
      if (this.catalogue.get(row.key)) this.#drop(row, this.#store.entitiesOf(row.key));
      const line = `${oneLine(row.info.id)}: is damaged in the database and left out; start again to have it rebuilt`;
      this.#onNotice(line);
      throw new ArticleLost(line, { cause: error });
    }
  }

  #drop(row: ArticleRow, entities: readonly EntityColumns[]): void {
    this.#cache.delete(row.key);
    this.catalogue.remove(row);
    this.entities.remove(row, entities);
    this.index.remove(row.key);
    this.#unsaved++;
  }

  *#partiesBetween(from: number, to: number) {
    for (const entity of this.#store.entitiesBetween(from, to)) {
      const row = this.catalogue.get(entity.key);
      if (row) yield [row, entity] as const;
    }
  }
}

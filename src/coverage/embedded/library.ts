import { setTimeout } from 'node:timers/promises';
import { oneLine } from '../../domain/one-line.ts';
import { ArticleCache } from './article-cache.ts';
import type { PackedArticle, PackedEntity } from './article-codec.ts';
import { ArticleLost } from './article-lost.ts';
import type { ArticleRow } from './article-row.ts';
import { createBell } from './bell.ts';
import { Catalogue } from './catalogue.ts';
import { analysisVersion } from './code-version.ts';
import { isDamage } from './database-error.ts';
import { EntityDirectory } from './entity-directory.ts';
import { fillIndex } from './fill-index.ts';
import { headOf, indexedArticle } from './hits.ts';
import { createSentenceIndex, type SentenceIndex } from './index/sentence-index.ts';
import type { IndexFile } from './index-file.ts';
import { narrowing } from './narrowed-passages.ts';
import { Originals } from './originals.ts';
import { PastVersions } from './past-versions.ts';
import type { StoredArticle } from './stored-article.ts';
import type { Stores } from './stores.ts';

/** Characters of article text kept at hand; what is unpacked from them takes some ten times the room. */
const AT_HAND = 12_000_000;
/** The index is saved after so many changes, that a crash costs the next start no more than these. */
const SAVED_AFTER = 1_000;

/** Milliseconds a close waits for an index that is being made anew; without it the next start takes that long. */
const PATIENCE = 5_000;

/** Whether other code than today's has analysed it. */
export const isOutdated = (row: ArticleRow) => row.analysisVersion !== analysisVersion();

/**
 * The articles of all servers: the stores, which are the truth, and what is derived from them in memory (rows, parties,
 * sentence index), changed together and within one turn of the event loop, so that no search sees half a change.
 */
export class Library {
  readonly stores: Stores;
  readonly catalogue: Catalogue;
  readonly entities: EntityDirectory;
  readonly originals: Originals;
  readonly past: PastVersions;
  narrowed = narrowing();
  /** Rung when something has come in. */
  readonly arrivals = createBell();
  readonly #file: IndexFile;
  readonly #onNotice: (line: string) => void;
  readonly #cache = new ArticleCache(AT_HAND);
  #index: SentenceIndex;
  /** Undoes in memory what the change under way has done there. */
  #rollback: (() => void)[] | null = null;
  #unsaved = 0;
  #damaged = false;
  /** While the index is made anew. */
  #making: AbortController | null = null;
  #made: Promise<void> = Promise.resolve();

  /** Throws a DamageError when an article that has to be read is not what was written. */
  constructor(stores: Stores, file: IndexFile, onNotice: (line: string) => void) {
    this.stores = stores;
    this.#file = file;
    this.#onNotice = onNotice;
    this.past = new PastVersions(stores.articles, onNotice);
    const apart = stores.servers.hiding();
    this.catalogue = new Catalogue(apart);
    this.#index = file.open((key, sentence) => this.read(key).sentenceText(sentence));
    const end = this.#catchUp();
    const { parties } = stores;
    this.entities = new EntityDirectory({
      counts: parties.linkCounts(),
      countsOf: (server) => parties.linkCountsOf(server),
      apart,
      end,
      between: (from, to) => this.#partiesBetween(from, to),
      hidden: (server) =>
        this.catalogue
          .hidden(server)
          .flatMap((row) => parties.ofArticle(row.key).map((entity) => [row, entity] as const)),
    });
    this.originals = new Originals(stores.articles, (key) => this.catalogue.get(key) !== undefined);
  }

  get index(): SentenceIndex {
    return this.#index;
  }

  /**
   * Keys are never used again for other words, so an index that knows the same keys is the same index. Returns one
   * more than the greatest key.
   */
  #catchUp(): number {
    const gone = new Set(this.index.keys());
    let end = 0;
    for (const row of this.stores.articles.list()) {
      end = Math.max(end, row.key + 1);
      this.catalogue.add(row);
      if (row.state !== 'current' || gone.delete(row.key)) continue;
      this.index.add(indexedArticle(row, this.stores.articles.read(row)));
      this.#unsaved++;
    }
    for (const key of gone) this.index.remove(key);
    this.#unsaved += gone.size;
    // An older copy of the database has been put in place: it may give those keys to other articles.
    if (gone.size > 0) this.#file.discard();
    return end;
  }

  /** Current articles and copies. */
  outdated(): readonly ArticleRow[] {
    return [...this.catalogue.all(), ...this.catalogue.copies()].filter(isOutdated);
  }

  /** Runs a change of stores and memory; when it throws, neither has changed. */
  change<T>(action: () => T): T {
    if (this.#rollback) return action();
    const rollback: (() => void)[] = [];
    this.#rollback = rollback;
    try {
      return this.stores.atomically(action);
    } catch (error) {
      this.#rollback = [];
      for (const step of rollback.reverse()) step();
      throw error;
    } finally {
      this.#rollback = null;
      if (this.#unsaved >= SAVED_AFTER) this.save();
    }
  }

  /** Takes a current article or a copy, as it is stored, into memory; read back unless it is at hand. Within `change`. */
  shelve(row: ArticleRow, written?: PackedArticle): void {
    if (row.state !== 'current') {
      this.#rollback?.push(() => this.catalogue.remove(row));
      this.catalogue.add(row);
      return;
    }
    // All that is read comes first: when memory is rolled back, the stores hold nothing of it any more.
    const parties = written?.entities ?? this.stores.parties.ofArticle(row.key);
    const sentences = written?.prepared;
    const indexed = sentences ? { ...headOf(row), sentences } : indexedArticle(row, this.stores.articles.read(row));
    const signature = written?.signature ?? this.stores.articles.signature(row.key);
    this.#rollback?.push(() => this.#drop(row, parties));
    this.catalogue.add(row);
    this.entities.add(row, parties);
    this.#index.add(indexed);
    this.originals.add(row.key, signature);
    this.#unsaved++;
  }

  /** Takes it out of memory; before it leaves the store. Within `change`. */
  unshelve(row: ArticleRow): void {
    this.#rollback?.push(() => this.shelve(row));
    if (row.state === 'current') this.#drop(row);
    else this.catalogue.remove(row);
  }

  /** Throws ArticleLost when what is stored of a current article is not what was written. */
  read(key: number): StoredArticle {
    const row = this.catalogue.get(key)!;
    return this.#cache.get(key, () => this.#reading(row));
  }

  /** Saves the index if it has changed. A save that fails is said so and costs nothing but the next start's time. */
  save(): void {
    if (this.#unsaved === 0 || this.#damaged || this.#making) return;
    this.#file.save(this.index);
    this.#unsaved = 0;
  }

  /**
   * Leaves nothing on disk of what has been deleted: the write-ahead log is emptied, and the saved index, which holds
   * removed words until they are merged away, is gone at once and made anew from what is left.
   */
  expunge(): void {
    this.past.anew.clear();
    this.narrowed = narrowing();
    this.#file.discard();
    this.stores.checkpoint();
    this.#making?.abort();
    const making = new AbortController();
    this.#making = making;
    this.#made = this.#makeAnew(making.signal);
  }

  /** Saves the index; waits for one that is being made anew, but not for long. */
  async close(): Promise<void> {
    const patience = new AbortController();
    await Promise.race([this.#made, setTimeout(PATIENCE, null, { signal: patience.signal }).catch(() => {})]);
    patience.abort();
    this.#making?.abort();
    this.save();
  }

  async #makeAnew(signal: AbortSignal): Promise<void> {
    const index = createSentenceIndex((key, sentence) => this.read(key).sentenceText(sentence));
    await fillIndex(index, this.catalogue, (row) => this.#reading(row), signal);
    if (signal.aborted) return;
    this.#index = index;
    this.#making = null;
    this.#unsaved++;
    this.save();
  }

  #reading(row: ArticleRow): StoredArticle {
    return this.stores.articles.read(row, (reading) => this.#intact(row, reading));
  }

  #intact<T>(row: ArticleRow, reading: () => T): T {
    try {
      return reading();
    } catch (error) {
      if (!isDamage(error)) throw error;
      // Without a saved index, the next start reads every article, and moves the damaged database aside.
      this.#damaged = true;
      this.#file.discard();
      if (this.catalogue.get(row.key)) this.#drop(row);
      const line = `${oneLine(row.info.id)}: is damaged in the database and left out; start again to have it rebuilt`;
      this.#onNotice(line);
      throw new ArticleLost(line, { cause: error });
    }
  }

  #drop(row: ArticleRow, parties: readonly PackedEntity[] = this.stores.parties.ofArticle(row.key)): void {
    this.#cache.delete(row.key);
    this.catalogue.remove(row);
    this.entities.remove(row, parties);
    this.#index.remove(row.key);
    this.originals.remove(row.key);
    this.#unsaved++;
  }

  *#partiesBetween(from: number, to: number) {
    for (const entity of this.stores.parties.between(from, to)) {
      const row = this.catalogue.get(entity.key);
      if (row) yield [row, entity] as const;
    }
  }
}

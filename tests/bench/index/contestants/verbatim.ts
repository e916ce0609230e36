import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { articlesOf, type Unit } from '../../../../src/cli/search.ts';
import { pack, unpack } from '../../../../src/coverage/embedded/index/pack.ts';
import { impactsOf, scoresOf } from '../../../../src/coverage/embedded/index/posting-code.ts';
import { Segments } from '../../../../src/coverage/embedded/index/segments.ts';
import {
  createSentenceIndex,
  type IndexedArticle,
  openSentenceIndex,
  type SentenceIndex,
} from '../../../../src/coverage/embedded/index/sentence-index.ts';
import { readSnapshot, writeSnapshot } from '../../../../src/coverage/embedded/index/snapshot.ts';
import { readQuestion } from '../../../../src/coverage/embedded/ranking/question.ts';
import { bm25For } from '../../../../src/coverage/embedded/ranking/rank.ts';
import type { Contestant, Searcher } from '../contestant.ts';
import { settled } from './settled.ts';

const STAMP = 'bench';
const snapshotIn = (folder: string) => join(folder, 'index.snapshot');

/** The ordinal of each article's first unit, by the article's key: what the race needs besides an index. */
type Firsts = Uint32Array;
const firstsIn = (folder: string) => join(folder, 'firsts');
const writeFirsts = (folder: string, firsts: Firsts) => writeFileSync(firstsIn(folder), firsts);
const readFirsts = (folder: string): Firsts => new Uint32Array(new Uint8Array(readFileSync(firstsIn(folder))).buffer);

/** Hands every article of the units to `add`. */
function addAll(units: readonly Unit[], add: (article: IndexedArticle) => void): Firsts {
  const firsts = [0, 0];
  for (const { article } of articlesOf(units)) {
    add(article);
    firsts[article.key + 1] = firsts[article.key]! + article.sentences.length;
  }
  return Uint32Array.from(firsts);
}

function searcherOf(segments: Segments, firsts: Firsts, folder: string): Searcher {
  const impacts = impactsOf(bm25For(segments.averageLength), segments.averageLength);
  return {
    search(question, limit) {
      const { terms } = readQuestion(question, segments.vocabulary, segments.sentences);
      const asked = terms.flatMap(({ term, idf }) => {
        if (term < 0) return [];
        return { term, table: scoresOf(impacts, idf, 65_536) };
      });
      return segments
        .best(asked, limit, () => true)
        .map(({ segment, document }) => {
          const article = segment.articleOf[document]!;
          return firsts[segment.articles[article]!]! + document - segment.firsts[article]!;
        });
    },
    save() {
      writeSnapshot(snapshotIn(folder), STAMP, pack(segments.state(), []));
      writeFirsts(folder, firsts);
    },
  };
}

/** The index alone: its best by BM25, without the reranker. */
export const firstStage: Contestant = {
  settings: 'BM25, exact MaxScore',
  async build(units, folder) {
    const segments = new Segments();
    const firsts = addAll(units, (article) => segments.add(article));
    segments.all();
    await settled();
    return searcherOf(segments, firsts, folder);
  },
  load(folder) {
    const snapshot = readSnapshot(snapshotIn(folder), STAMP);
    if ('reason' in snapshot) throw new Error(snapshot.reason);
    return searcherOf(new Segments(unpack(snapshot).segments), readFirsts(folder), folder);
  },
};

function rerankedSearcher(index: SentenceIndex, firsts: Firsts, folder: string): Searcher {
  return {
    search: (question, limit) =>
      index.search(question, { server: null }, limit).hits.map(({ key, sentence }) => firsts[key]! + sentence),
    save() {
      index.save(snapshotIn(folder), STAMP);
      writeFirsts(folder, firsts);
    },
  };
}

const noText = () => '';

/** The search that answers /ask. */
export const reranked: Contestant = {
  settings: 'the search behind /ask',
  async build(units, folder) {
    const index = createSentenceIndex(noText);
    const firsts = addAll(units, (article) => index.add(article));
    index.search('anything', { server: null }, 1);
    await settled();
    return rerankedSearcher(index, firsts, folder);
  },
  load(folder) {
    const index = openSentenceIndex(snapshotIn(folder), STAMP, noText);
    if ('reason' in index) throw new Error(index.reason);
    return rerankedSearcher(index, readFirsts(folder), folder);
  },
};

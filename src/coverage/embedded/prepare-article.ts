import { setImmediate } from 'node:timers/promises';
import type { RawArticle } from '../../domain/article.ts';
import { type Analyser, analysed, type Outcome } from './analyse-article.ts';
import { indexedSentences } from './hits.ts';
import { prepare } from './index/prepare.ts';
import { placesOf } from './stored-article.ts';

/** Analyses an article and reads its sentences for the index: all that can be done with it away from the library. */
export const prepareArticle = (raw: RawArticle): Outcome =>
  analysed(raw, ({ article, analysis, packed }) => {
    // As they come back from the store: a party that is not kept is nobody.
    const keys = new Map(analysis.entities.map(({ id }, place) => [id, packed.entities[place]!.id]));
    const places = placesOf(article, analysis);
    const sentences = indexedSentences(article.text, places, analysis.entities, (id) => keys.get(id) ?? null);
    return { ...packed, prepared: prepare(sentences) };
  });

/** Prepares in this thread, one article a turn of the event loop: a gateway's heartbeats go on. */
export const prepareInThread: Analyser = async (articles) => {
  const outcomes: Outcome[] = [];
  for (const article of articles) {
    await setImmediate();
    outcomes.push(prepareArticle(article));
  }
  return outcomes;
};

import { setImmediate } from 'node:timers/promises';
import { analyse } from '../../attribution/analyse.ts';
import type { RawArticle } from '../../domain/article.ts';
import { oneLine } from '../../domain/one-line.ts';
import { parseArticle } from '../../text/parse-article.ts';
import { type PackedArticle, packArticle } from './article-codec.ts';
import { linkKeyOf } from './linking/make-link-key.ts';

/** A fault of one article is an outcome, not an exception: it costs no other article. */
export type Outcome = PackedArticle | { readonly fault: string };

/** The costly step of ingestion, and the only one that can leave this thread. One outcome an article, in order; never rejects. */
export type Analyser = (articles: readonly RawArticle[]) => Promise<readonly Outcome[]>;

/** Reads an article, works out who said what in it, and packs the result as it is stored. */
export function analyseArticle(raw: RawArticle): Outcome {
  try {
    const parsed = parseArticle(raw);
    const analysis = analyse(parsed);
    const packed = packArticle(parsed.article, analysis);
    const entities = packed.entities.map((entity, place) => ({ ...entity, id: linkKeyOf(analysis.entities[place]!) }));
    return { ...packed, entities };
  } catch (error) {
    return { fault: oneLine(String(error)) };
  }
}

/** Analyses in this thread, one article a turn of the event loop: a gateway's heartbeats go on. */
export const analyseInThread: Analyser = async (articles) => {
  const outcomes: Outcome[] = [];
  for (const article of articles) {
    await setImmediate();
    outcomes.push(analyseArticle(article));
  }
  return outcomes;
};

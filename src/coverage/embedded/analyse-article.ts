import { analyse } from '../../attribution/analyse.ts';
import type { Article, RawArticle } from '../../domain/article.ts';
import type { Analysis } from '../../domain/attribution.ts';
import { oneLine } from '../../domain/one-line.ts';
import { parseArticle } from '../../text/parse-article.ts';
import { type PackedArticle, packArticle } from './article-codec.ts';
import { linkKeyOf } from './linking/make-link-key.ts';

/** A fault of one article is an outcome, not an exception: it costs no other article. */
export type Outcome = PackedArticle | { readonly fault: string };

/** The costly step of ingestion, and the only one that can leave this thread. One outcome an article, in order; never rejects. */
export type Analyser = (articles: readonly RawArticle[]) => Promise<readonly Outcome[]>;

/** What is known of an article once it is read: as it is, and as it is stored. */
export type Analysed = { readonly article: Article; readonly analysis: Analysis; readonly packed: PackedArticle };

/** Reads an article, works out who said what in it, and packs the result as it is stored. */
export const analyseArticle = (raw: RawArticle): Outcome => analysed(raw, ({ packed }) => packed);

/** Likewise; `finish` has the last word, as long as the article is at hand. */
export function analysed(raw: RawArticle, finish: (analysed: Analysed) => PackedArticle): Outcome {
  try {
    const parsed = parseArticle(raw);
    const analysis = analyse(parsed);
    const packed = packArticle(parsed.article, analysis);
    const entities = packed.entities.map((entity, place) => ({ ...entity, id: linkKeyOf(analysis.entities[place]!) }));
    return finish({ article: parsed.article, analysis, packed: { ...packed, entities } });
  } catch (error) {
    return { fault: oneLine(String(error)) };
  }
}

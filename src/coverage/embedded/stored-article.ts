import type { Article, ArticleInfo, Paragraph } from '../../domain/article.ts';
import type { Analysis, Attribution, Mention } from '../../domain/attribution.ts';
import type { Span } from '../../domain/span.ts';

/** A sentence with what stands in it. */
export type Place = {
  readonly span: Span;
  readonly paragraph: Paragraph;
  /** Those whose content or cue overlaps the sentence, in the article's order. */
  readonly attributions: Attribution[];
  readonly mentions: Mention[];
};

/** An article read back from the store. Its analysis is read when first asked for: most readings need only the text. */
export class StoredArticle {
  readonly article: Article;
  /** Every sentence of the article, all paragraphs counted through: the ordinals of the sentence index. */
  readonly sentences: readonly Span[];
  readonly #readAnalysis: () => Analysis;
  #analysis: Analysis | null = null;
  #places: readonly Place[] | null = null;
  #under: { readonly info: ArticleInfo; readonly article: Article } | null = null;

  constructor(article: Article, readAnalysis: () => Analysis) {
    this.article = article;
    this.sentences = article.paragraphs.flatMap((paragraph) => paragraph.sentences);
    this.#readAnalysis = readAnalysis;
  }

  get analysis(): Analysis {
    this.#analysis ??= this.readAnalysis();
    return this.#analysis;
  }

  /** The analysis for whoever keeps it in another form: it is not kept here. */
  readAnalysis(): Analysis {
    return this.#analysis ?? this.#readAnalysis();
  }

  /** The article with what a server knows about it; the same object as long as that is the same. */
  under(info: ArticleInfo): Article {
    if (this.#under?.info !== info) this.#under = { info, article: { ...this.article, ...info } };
    return this.#under.article;
  }

  /** In step with `sentences`. */
  get places(): readonly Place[] {
    this.#places ??= placesOf(this.article, this.analysis);
    return this.#places;
  }

  sentenceText(ordinal: number): string {
    const { start, end } = this.sentences[ordinal]!;
    return this.article.text.slice(start, end);
  }

  /** The paragraph in which an offset stands; the last one begun before it when it stands between two. */
  paragraphAt(offset: number): Paragraph {
    const { paragraphs } = this.article;
    return paragraphs[Math.max(0, firstAfter(paragraphs, offset, ({ start }) => start) - 1)]!;
  }
}

/** How many of the sorted `items` have a value at or below `offset`. */
function firstAfter<T>(items: readonly T[], offset: number, value: (item: T) => number): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (value(items[middle]!) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Every sentence with what stands in it, in order. */
export function placesOf(
  article: Pick<Article, 'paragraphs'>,
  analysis: Pick<Analysis, 'attributions' | 'mentions'>,
): readonly Place[] {
  const places = article.paragraphs.flatMap((paragraph) =>
    paragraph.sentences.map((span): Place => ({ span, paragraph, attributions: [], mentions: [] })),
  );
  const overlapping = (span: Span, offer: (place: Place) => void): void => {
    const from = firstAfter(places, span.start, (place) => place.span.end);
    for (let at = from; at < places.length && places[at]!.span.start < span.end; at++) offer(places[at]!);
  };
  for (const attribution of analysis.attributions) {
    const offer = ({ attributions }: Place) => {
      if (attributions.at(-1) !== attribution) attributions.push(attribution);
    };
    for (const span of attribution.content) overlapping(span, offer);
    if (attribution.cue) overlapping(attribution.cue, offer);
  }
  for (const mention of analysis.mentions) overlapping(mention, ({ mentions }) => void mentions.push(mention));
  return places;
}

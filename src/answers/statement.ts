import type { AttributedPassage, Hit } from '../coverage/coverage.ts';
import type { Citation, Statement, StatementAttribution } from '../domain/answer.ts';
import type { ArticleInfo } from '../domain/article.ts';
import type { Attribution } from '../domain/attribution.ts';
import type { Slice, Span } from '../domain/span.ts';

/** Where `span` of `article` stands. */
export const citationOf = (article: ArticleInfo, paragraph: { readonly number: number }, span: Span): Citation => ({
  article: article.id,
  outlet: article.outlet,
  title: article.title,
  date: article.date,
  paragraph: paragraph.number,
  start: span.start,
  end: span.end,
  url: article.url,
  ...(article.version !== undefined && article.version > 1 && { version: article.version }),
  ...(article.alsoIn?.length && { alsoIn: article.alsoIn }),
});

/** An attribution in words instead of spans. */
export const wordsOfAttribution = (attribution: Attribution): StatementAttribution => ({
  speaker: attribution.source?.name ?? null,
  mention: attribution.source?.mention.text ?? null,
  cue: attribution.cue?.text ?? null,
  kind: attribution.kind,
  via: attribution.via.map((source) => source.name),
  hedge: attribution.hedge?.text ?? null,
  stance: attribution.stance,
  addressee: attribution.addressee?.text ?? null,
  ...(attribution.source === null && { unattributed: attribution.unattributed ?? 'no speaker is named' }),
});

const overlap = (a: Span, b: Span): number => Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));

/** Characters of `span` that the attribution's content covers. */
export const contentWithin = (attribution: Pick<Attribution, 'content'>, span: Span): number =>
  attribution.content.reduce((sum, content) => sum + overlap(content, span), 0);

/**
 * The attribution that covers most of `span`'s characters; the shortest content of those that cover equally much, so
 * that a quotation inside reported speech keeps its own speaker. Null when none covers any.
 */
export function attributionOf(attributions: readonly Attribution[], span: Span): Attribution | null {
  const everything = { start: 0, end: Number.POSITIVE_INFINITY };
  let best: Attribution | null = null;
  for (const candidate of attributions) {
    const covered = contentWithin(candidate, span);
    if (covered === 0) continue;
    const ahead = best === null ? 1 : covered - contentWithin(best, span);
    if (ahead > 0 || (ahead === 0 && contentWithin(candidate, everything) < contentWithin(best!, everything)))
      best = candidate;
  }
  return best;
}

/** A stretch of a hit's article as a statement: attributed to whoever says most of it. */
export function statementOfSlice(hit: Hit, slice: Slice, score = hit.score): Statement {
  const attribution = attributionOf(hit.attributions, slice);
  return {
    text: slice.text,
    citation: citationOf(hit.article, hit.paragraph, slice),
    attribution: attribution && wordsOfAttribution(attribution),
    score,
  };
}

/** A found sentence as a statement. */
export const statementOfHit = (hit: Hit): Statement => statementOfSlice(hit, hit);

/** What somebody said as a statement, whole; its score is the attribution's confidence. */
export const statementOfPassage = ({ article, attribution, passage, paragraph }: AttributedPassage): Statement => ({
  text: passage.text,
  citation: citationOf(article, paragraph, passage),
  attribution: wordsOfAttribution(attribution),
  score: attribution.confidence,
});

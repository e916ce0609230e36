import type { ArticleInfo } from '../../domain/article.ts';
import type { Attribution, Entity, Mention, Source } from '../../domain/attribution.ts';
import type { Span } from '../../domain/span.ts';
import type { AttributedPassage, Filter, Hit } from '../coverage.ts';
import type { ArticleRow } from './article-row.ts';
import type { IndexedArticle, IndexedSentence } from './index/sentence-index.ts';
import type { Links } from './linking/links.ts';
import { lazily, relinkAttribution, relinkMention } from './linking/relink.ts';
import type { Place, StoredArticle } from './stored-article.ts';

/** Furniture and headlines printed twice: context for a search, never what it finds. */
const NO_ANSWER = new Set(['boilerplate', 'repeated-headline']);

/** An article as the sentence index takes it. */
export function indexedArticle(row: ArticleRow, { article, places, analysis }: StoredArticle): IndexedArticle {
  return { ...headOf(row), sentences: indexedSentences(article.text, places, analysis.entities) };
}

/** What the sentence index takes of an article besides its sentences. */
export function headOf({ key, server, info }: ArticleRow): Omit<IndexedArticle, 'sentences'> {
  const { id, title, outlet, date } = info;
  return { key, server, id, title, outlet, date };
}

/** The sentences of a text; `keyOf`: by what a speaker goes in the index. */
export function indexedSentences(
  text: string,
  places: readonly Place[],
  entities: readonly Pick<Entity, 'id' | 'name'>[],
  keyOf: (id: string) => string | null = (id) => id,
): readonly IndexedSentence[] {
  const names = new Map(entities.map(({ id, name }) => [id, name]));
  return places.map(({ span, paragraph, attributions, mentions }) => ({
    text: text.slice(span.start, span.end),
    paragraph: paragraph.number,
    entities: namesIn(names, mentions, attributions),
    attributed: attributions.map(({ source, kind }) => ({
      speaker: source?.entity == null ? null : keyOf(source.entity),
      kind,
    })),
    ...(NO_ANSWER.has(paragraph.kind) && { answers: false }),
  }));
}

/** Names of those a sentence mentions and of those whose words it is, though it may name them nowhere. */
function namesIn(
  names: ReadonlyMap<string, string>,
  mentions: readonly Mention[],
  attributions: readonly Attribution[],
): string[] {
  const parties = [...mentions.map(({ entity }) => entity), ...attributions.map(({ source }) => source?.entity)];
  return [...new Set(parties.flatMap((id) => (id == null ? [] : (names.get(id) ?? []))))];
}

/** A sentence as the index finds it. */
type FoundSentence = { readonly ordinal: number; readonly score: number };

/** A sentence found, complete. */
export function hitOf(info: ArticleInfo, stored: StoredArticle, { ordinal, score }: FoundSentence, links: Links): Hit {
  const { span, paragraph, attributions, mentions } = stored.places[ordinal]!;
  const { start, end, number, kind } = paragraph;
  const attributed = lazily(() => attributions.map((attribution) => relinkAttribution(attribution, links)));
  const mentioned = lazily(() => mentions.map((mention) => relinkMention(mention, links)));
  return {
    ...slice(stored, span),
    article: info,
    paragraph: { start, end, number, kind },
    // Of hundreds of hits few are shown.
    get attributions() {
      return attributed();
    },
    get mentions() {
      return mentioned();
    },
    score,
  };
}

/** The attributions of an article that pass the filter's `speaker` and `kind`, in order of the text. */
export function passagesOf(
  info: ArticleInfo,
  stored: StoredArticle,
  filter: Filter,
  links: Links,
): AttributedPassage[] {
  return stored.analysis.attributions
    .filter(({ kind }) => filter.kind === undefined || kind === filter.kind)
    .filter(({ source }) => filter.speaker === undefined || isOf(source, filter.speaker, links))
    .map((attribution) => relinkAttribution(attribution, links))
    .map((attribution) => {
      const passage = { start: attribution.content[0]!.start, end: attribution.content.at(-1)!.end };
      const { start, end, number, kind } = stored.paragraphAt(passage.start);
      return {
        article: info,
        attribution,
        passage: slice(stored, passage),
        paragraph: { start, end, number, kind },
      };
    })
    .sort((a, b) => a.passage.start - b.passage.start || a.passage.end - b.passage.end);
}

const isOf = (source: Source | null, speaker: string, links: Links): boolean =>
  source !== null && source.entity !== null && links.idOf(source.entity) === speaker;

export const slice = ({ article }: StoredArticle, { start, end }: Span) => ({
  start,
  end,
  text: article.text.slice(start, end),
});

import type { Attribution, Entity, Mention } from '../../domain/attribution.ts';
import type { ArticleRow } from './article-row.ts';
import type { IndexedArticle, IndexedSentence } from './index/sentence-index.ts';
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

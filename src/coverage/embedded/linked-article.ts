import type { ArticleInfo } from '../../domain/article.ts';
import type { Analysis, Entity } from '../../domain/attribution.ts';
import type { Slice, Span } from '../../domain/span.ts';
import type { AttributedPassage, Hit } from '../coverage.ts';
import type { Links } from './linking/links.ts';
import { relinkAttribution, relinkMention } from './linking/relink.ts';
import { mergeEntities } from './merge-entities.ts';
import { placesOf, type StoredArticle } from './stored-article.ts';

/** Who is who: links, and a number that grows whenever they may have changed. */
export type Linking = { readonly links: Links; readonly changes: number };

/** A party of the article, and which one of the coverage it is. */
type Party = { readonly entity: Entity; readonly id: string; readonly name: string | null };

const partyOf = (entity: Entity, links: Links): Party => {
  const id = links.idOf(entity.id);
  return { entity, id, name: links.nameOf(id) };
};

/** An article with the coverage's parties in place of its own, made once for all questions that find it as it is. */
class LinkedArticle {
  readonly analysis: Analysis;
  readonly #stored: StoredArticle;
  readonly #parties: readonly Party[];
  readonly #places: ReturnType<typeof placesOf>;
  #linking: Linking;
  #said: { readonly info: ArticleInfo; readonly passages: readonly AttributedPassage[] } | null = null;

  constructor(stored: StoredArticle, linking: Linking) {
    const { links } = linking;
    const { entities, mentions, attributions } = stored.readAnalysis();
    const parties = entities.map((entity) => partyOf(entity, links));
    let merged: readonly Entity[] | null = null;
    this.analysis = {
      // Few ask for it.
      get entities() {
        merged ??= mergedParties(parties);
        return merged;
      },
      mentions: mentions.map((mention) => relinkMention(mention, links)),
      attributions: attributions.map((attribution) => relinkAttribution(attribution, links)),
    };
    this.#stored = stored;
    this.#linking = linking;
    this.#parties = parties;
    this.#places = placesOf(stored.article, this.analysis);
  }

  /** Whether the article's parties are the same by these links: a change of the coverage touches few. */
  isOf(linking: Linking): boolean {
    const { links, changes } = linking;
    if (this.#linking.links === links && this.#linking.changes === changes) return true;
    const isSame = this.#parties.every(
      ({ entity, id, name }) => links.idOf(entity.id) === id && links.nameOf(id) === name,
    );
    if (isSame) this.#linking = linking;
    return isSame;
  }

  /** A sentence, complete. */
  hit(ordinal: number, info: ArticleInfo, score: number): Hit {
    const { span, paragraph, attributions, mentions } = this.#places[ordinal]!;
    const { start, end, number, kind } = paragraph;
    const { text } = this.#stored.article;
    return {
      ...{ start: span.start, end: span.end, text: text.slice(span.start, span.end) },
      article: info,
      paragraph: { start, end, number, kind },
      attributions,
      mentions,
      score,
    };
  }

  /** Everything that is attributed, in order of the text; the same list each time as long as all in it is the same. */
  passages(info: ArticleInfo): readonly AttributedPassage[] {
    if (this.#said?.info !== info) this.#said = { info, passages: this.#passagesOf(info) };
    return this.#said.passages;
  }

  #passagesOf(article: ArticleInfo): readonly AttributedPassage[] {
    return this.analysis.attributions
      .map((attribution): AttributedPassage => {
        const passage = { start: attribution.content[0]!.start, end: attribution.content.at(-1)!.end };
        const { start, end, number, kind } = this.#stored.paragraphAt(passage.start);
        return { article, attribution, passage: slice(this.#stored, passage), paragraph: { start, end, number, kind } };
      })
      .sort((a, b) => a.passage.start - b.passage.start || a.passage.end - b.passage.end);
  }
}

function mergedParties(parties: readonly Party[]): readonly Entity[] {
  const byId = Map.groupBy(parties, ({ id }) => id);
  return Array.from(byId, ([id, same]) =>
    mergeEntities(
      id,
      same[0]!.name,
      same.map(({ entity }) => entity),
    ),
  );
}

/** As long as the article is at hand. */
const known = new WeakMap<StoredArticle, LinkedArticle>();

/** The article as it is known by these links. */
export function linkedArticle(stored: StoredArticle, linking: Linking): LinkedArticle {
  const found = known.get(stored);
  if (found?.isOf(linking)) return found;
  const made = new LinkedArticle(stored, linking);
  known.set(stored, made);
  return made;
}

export const slice = ({ article }: StoredArticle, { start, end }: Span): Slice => ({
  start,
  end,
  text: article.text.slice(start, end),
});

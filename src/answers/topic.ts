import type { Coverage, Filter, Hit } from '../coverage/coverage.ts';
import type { Entity, Mention } from '../domain/attribution.ts';
import { overlaps, type Span } from '../domain/span.ts';
import { findEntity } from './find-entity.ts';
import { paragraphAt, type SourceArticle } from './source-article.ts';
import { formsOf, termsOf } from './words.ts';

/** Most sentences looked at for one topic; beyond it a topic is too wide to list. */
const WIDEST = 400;

/** Terms of a topic that must stand together: all of one or two, three in five of more. */
const needed = (terms: readonly string[]): number => (terms.length <= 2 ? terms.length : Math.ceil(terms.length * 0.6));

/** What a passage is judged by: its words, whom it names by any words, and the paragraph around it. */
type Passage = {
  readonly text: string;
  readonly mentions: readonly Mention[];
  readonly around: () => string | Promise<string>;
};

/** What a reader asks about. */
export type Topic = {
  /** How it is searched for. */
  readonly query: string;
  readonly speaksOf: (passage: Passage) => boolean | Promise<boolean>;
};

/** A text's words between spaces, so that none is found inside another. */
const forms = (text: string): string => ` ${formsOf(text).join(' ')} `;

/** Two or more capitalised words are a name ("Harbour Board"): its words count only side by side. */
const isName = (words: string): boolean =>
  /^(?:the )?\p{Lu}[\p{L}'’.-]*(?: (?:of |for |and )*\p{Lu}[\p{L}'’.-]*)+$/u.test(words.trim());

/** Kept as long as the list is the same one. */
const byId = new WeakMap<readonly Entity[], ReadonlyMap<string, Entity>>();
/** Terms of a party's name. */
const named = new WeakMap<Entity, readonly string[]>();

function partiesOf(entities: readonly Entity[]): ReadonlyMap<string, Entity> {
  const parties = byId.get(entities) ?? new Map(entities.map((entity) => [entity.id, entity]));
  byId.set(entities, parties);
  return parties;
}

function nameTerms(entity: Entity): readonly string[] {
  const terms = named.get(entity) ?? termsOf(entity.name);
  named.set(entity, terms);
  return terms;
}

/**
 * A topic in plain words. A passage speaks of it when it holds the topic's words, or some of them in a paragraph that
 * holds the rest, or when it names (by any name or pronoun) the party that the topic is. Null when it has no words.
 */
export async function topicOf(words: string, coverage: Coverage): Promise<Topic | null> {
  const terms = termsOf(words);
  const entities = await coverage.entities();
  const found = findEntity(words, entities);
  const party = found.kind === 'one' ? found.entity : null;
  if (terms.length === 0 && party === null) return null;
  const parties = partiesOf(entities);
  const [printed] = isName(words) ? await coverage.align(words, 1) : [];
  const name = printed?.similarity === 1 ? forms(words.trim().replace(/^the /i, '')) : null;
  return {
    query: party === null ? words : `${words} ${party.name}`,
    speaksOf({ text, mentions, around }) {
      if (party !== null && mentions.some(({ entity }) => entity === party.id)) return true;
      const words = termsOf(text);
      const isHere = (term: string) =>
        words.includes(term) ||
        mentions.some(({ entity }) => {
          const mentioned = parties.get(entity);
          return mentioned !== undefined && nameTerms(mentioned).includes(term);
        });
      const missing = terms.filter((term) => !isHere(term));
      const least = needed(terms);
      // Of hundreds of sentences most are told by themselves, without what stands around them.
      if (missing.length === terms.length) return false;
      if (name === null && terms.length - missing.length >= least) return true;
      return (async () => {
        const paragraph = await around();
        if (name !== null && !forms(paragraph).includes(name)) return false;
        const beside = termsOf(paragraph);
        return terms.length - missing.filter((term) => !beside.includes(term)).length >= least;
      })();
    },
  };
}

/** The sentences about a topic, best first, at most 400. */
export async function hitsAbout(coverage: Coverage, words: string, filter: Filter = {}): Promise<readonly Hit[]> {
  const topic = await topicOf(words, coverage);
  if (topic === null) return [];
  const { hits } = await coverage.search({ ...filter, text: topic.query, limit: WIDEST });
  const about: Hit[] = [];
  for (const hit of hits.filter(({ paragraph }) => isTold(paragraph))) {
    const around = async () =>
      (await coverage.article(hit.article.id))?.article.text.slice(hit.paragraph.start, hit.paragraph.end) ?? '';
    const speaks = topic.speaksOf({ text: hit.text, mentions: hit.mentions, around });
    if (speaks === true || (speaks !== false && (await speaks))) about.push(hit);
  }
  return about;
}

/** The sentences that name a party, by any name or pronoun; best first, of the 400 nearest to its name. */
export async function hitsNaming({ id, name }: Entity, coverage: Coverage): Promise<readonly Hit[]> {
  const { hits } = await coverage.search({ text: name, limit: WIDEST });
  return hits.filter((hit) => isTold(hit.paragraph) && hit.mentions.some(({ entity }) => entity === id));
}

/** Not furniture of the page, nor a headline told again. */
export const isTold = ({ kind }: Pick<Hit['paragraph'], 'kind'>): boolean =>
  kind !== 'boilerplate' && kind !== 'repeated-headline';

/** The ids of the articles the hits stand in, best first. */
export const articlesOf = (hits: readonly Hit[]): readonly string[] => [
  ...new Set(hits.map(({ article }) => article.id)),
];

/** True for a stretch of an article that speaks of the topic. */
export function spanSpeaksOf(
  topic: Topic,
  { article, analysis }: SourceArticle,
  span: Span,
): boolean | Promise<boolean> {
  const { start, end } = paragraphAt(article, span.start);
  return topic.speaksOf({
    text: article.text.slice(span.start, span.end),
    mentions: analysis.mentions.filter((mention) => overlaps(mention, span)),
    around: () => article.text.slice(start, end),
  });
}

/** True for a passage of an article that one of the hits stands in. */
export function standsIn(hits: readonly Hit[]): (article: string, span: Span) => boolean {
  const byArticle = Map.groupBy(hits, (hit) => hit.article.id);
  return (article, span) => byArticle.get(article)?.some((hit) => overlaps(hit, span)) ?? false;
}

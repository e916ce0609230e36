import type { Coverage, Filter, Hit } from '../coverage/coverage.ts';
import type { Entity } from '../domain/attribution.ts';
import type { Span } from '../domain/span.ts';
import { findEntity } from './find-entity.ts';
import { termsOf } from './words.ts';

/** Most sentences looked at for one topic; beyond it a topic is too wide to list. */
const WIDEST = 400;

/** Terms of a topic that must stand together: all of one or two, three in five of more. */
const needed = (terms: readonly string[]): number => (terms.length <= 2 ? terms.length : Math.ceil(terms.length * 0.6));

/**
 * The sentences about a topic, best first: those that hold its words, or some of them in a paragraph that holds the
 * rest, or that name (by any name or pronoun) the party the topic is.
 */
export async function hitsAbout(coverage: Coverage, topic: string, filter: Filter = {}): Promise<readonly Hit[]> {
  const terms = termsOf(topic);
  const entities = await coverage.entities();
  const found = findEntity(topic, entities);
  const party = found.kind === 'one' ? found.entity : null;
  if (terms.length === 0 && party === null) return [];
  const text = party === null ? topic : `${topic} ${party.name}`;
  const { hits } = await coverage.search({ ...filter, text, limit: WIDEST });
  const names = namesById(entities);
  const about: Hit[] = [];
  for (const hit of hits) {
    if (hit.paragraph.kind === 'boilerplate' || hit.paragraph.kind === 'repeated-headline') continue;
    const named = party !== null && hit.mentions.some(({ entity }) => entity === party.id);
    if (named || (await holds(coverage, hit, terms, names))) about.push(hit);
  }
  return about;
}

const namesById = (entities: readonly Entity[]): ReadonlyMap<string, string> =>
  new Map(entities.map(({ id, name }) => [id, name]));

async function holds(coverage: Coverage, hit: Hit, terms: readonly string[], names: ReadonlyMap<string, string>) {
  const parties = hit.mentions.map(({ entity }) => names.get(entity) ?? '').join(' ');
  const here = new Set(termsOf(`${hit.text} ${parties}`));
  const own = terms.filter((term) => here.has(term)).length;
  if (own === 0 || own >= needed(terms)) return own > 0;
  const source = await coverage.article(hit.article.id);
  const around = new Set(termsOf(source?.article.text.slice(hit.paragraph.start, hit.paragraph.end) ?? ''));
  return terms.filter((term) => here.has(term) || around.has(term)).length >= needed(terms);
}

/** The ids of the articles the hits stand in, best first. */
export const articlesOf = (hits: readonly Hit[]): readonly string[] => [
  ...new Set(hits.map(({ article }) => article.id)),
];

const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** True for a passage of an article that one of the hits stands in. */
export function standsIn(hits: readonly Hit[]): (article: string, span: Span) => boolean {
  const byArticle = Map.groupBy(hits, (hit) => hit.article.id);
  return (article, span) => byArticle.get(article)?.some((hit) => overlaps(hit, span)) ?? false;
}

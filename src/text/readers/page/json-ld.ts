import type { DomElement } from './dom.ts';

type Fields = Readonly<Record<string, unknown>>;

/** Nodes looked at in one page; a large site's graph has some fifty. */
const MOST_NODES = 2_000;
const LONGEST = 1_000_000;
const ARTICLE = /(?:Article|BlogPosting|NewsReport|Report|LiveBlogPosting)$/;

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [value]);

/**
 * The first article described in a page's JSON-LD (schema.org), with references to other nodes of the graph followed;
 * null without one. Broken JSON is passed over.
 */
export function articleInJsonLd(document: DomElement): Fields | null {
  const nodes: Fields[] = [];
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    const source = script.textContent ?? '';
    if (source.length > LONGEST) continue;
    try {
      gather(JSON.parse(source), nodes);
    } catch {
      // Somebody else's broken script says nothing.
    }
  }
  const found = nodes.find((node) =>
    listOf(node['@type']).some((type) => typeof type === 'string' && ARTICLE.test(type)),
  );
  if (found === undefined) return null;
  // Mere references carry an id too.
  const named = nodes.filter((node) => 'name' in node);
  const byId = new Map(named.map((node) => [node['@id'], node] as const));
  const follow = (value: unknown): unknown =>
    isFields(value) && !('name' in value) ? (byId.get(value['@id']) ?? value) : value;
  return Object.fromEntries(
    Object.entries(found).map(([field, value]) => [field, Array.isArray(value) ? value.map(follow) : follow(value)]),
  );
}

/** Every object in the data: breadth first, so that no depth of nesting matters. */
function gather(data: unknown, nodes: Fields[]): void {
  const queue: unknown[] = [data];
  for (let at = 0; at < queue.length && nodes.length < MOST_NODES; at++) {
    const value = queue[at];
    if (isFields(value)) nodes.push(value);
    if (typeof value === 'object' && value !== null) queue.push(...Object.values(value).slice(0, MOST_NODES));
  }
}

/** The names in a value that is a name, a thing with a name, or several of them. */
export function namesIn(value: unknown): readonly string[] {
  return listOf(value).flatMap((one) => {
    const name = isFields(one) ? one.name : one;
    return typeof name === 'string' && name.trim() !== '' && !/^https?:/.test(name) ? [name.trim()] : [];
  });
}

/** An address given as text or as a thing with an id or a url. */
export const addressIn = (value: unknown): unknown => (isFields(value) ? (value['@id'] ?? value.url) : value);

import type { Entity } from '../../domain/attribution.ts';

/** A name as an id: "Dominic Raab" and "DOMINIC RAAB" are one. */
const slug = (name: string) =>
  name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');

/** Without a name of their own: "one backbencher" here and "one backbencher" there are two people. */
const NAMELESS = new Set<Entity['kind']>(['unnamed', 'group']);

/**
 * The id by which the whole coverage knows a party of one article. Parties with the same full name are one; people
 * who merely share a surname stay apart; nameless ones stay within their article.
 */
export function identityOf(
  entity: Pick<Entity, 'id' | 'kind' | 'name'>,
  article: { readonly id: string; readonly server: string | null },
): string {
  const name = slug(entity.name);
  if (!NAMELESS.has(entity.kind) && name !== '') return name;
  return `${name}@${article.server ?? ''}/${article.id}/${entity.id}`;
}

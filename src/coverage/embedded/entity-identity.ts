import { createHash } from 'node:crypto';
import type { Entity } from '../../domain/attribution.ts';

/** Longest name spelled out in an id, in UTF-16 code units: ids travel in places as narrow as a button's. */
const LONGEST = 60;

const digest = (...parts: readonly string[]) =>
  createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 10);

/** A name as an id: "Dominic Raab" and "DOMINIC RAAB" are one. */
function slug(name: string): string {
  const plain = name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');
  return plain.length <= LONGEST ? plain : `${plain.slice(0, LONGEST)}~${digest(plain)}`.toWellFormed();
}

/** Without a name of their own: "one backbencher" here and "one backbencher" there are two people. */
const NAMELESS = new Set<Entity['kind']>(['unnamed', 'group']);

/**
 * The id by which the whole coverage knows a party of one article. Parties with the same full name are one; people
 * who merely share a surname stay apart; nameless ones stay within their article.
 */
export function identityOf(
  { id, kind, name }: Pick<Entity, 'id' | 'kind' | 'name'>,
  article: { readonly id: string; readonly server: string | null },
): string {
  const named = slug(name);
  if (!NAMELESS.has(kind) && named !== '') return named;
  return `${named}@${digest(article.server ?? '', article.id, id)}`;
}

import type { Coverage, Hit } from '../coverage/coverage.ts';
import type { Source } from '../domain/attribution.ts';
import { findEntity, isPronoun } from './find-entity.ts';
import { fold, termsOf } from './words.ts';

/** "What did *the mayor* say about the ferry?" */
const ASKS =
  /^\W*what(?: else| exactly)? (?:did|does|do|has|have|had) (.{1,80}?)(?: \w+ly| also| ever)? (?:say|said|tell|told|claim|claimed|think|argue|argued|state|stated|comment|commented|announce|announced)\b/i;
/** Whoever they are, they are quoted under other names. */
const ANYBODY =
  /^(?:the |any |some |other )?(?:people|others|critics|experts|observers|officials|sources|everyone|anyone|somebody|articles?|coverage|papers?|press|media)$/i;

/** Whose words a question asks for; null when it asks for nobody's in particular. */
export function speakerAsked(question: string): string | null {
  const speaker = ASKS.exec(question)?.[1]?.trim() ?? null;
  return speaker === null || isPronoun(speaker) || ANYBODY.test(speaker) ? null : speaker;
}

/**
 * Tells which sentences hold words of the named party, or words passed on by it. A country speaks through many: every
 * sentence may be its. So may a sentence of the outlet of that name.
 */
export async function wordsOfParty(speaker: string, coverage: Coverage): Promise<(hit: Hit) => boolean> {
  const found = findEntity(speaker, await coverage.entities());
  const meant = found.kind === 'one' ? [found.entity] : found.kind === 'several' ? found.entities : [];
  if (meant.some(({ kind }) => kind === 'place')) return () => true;
  const ids = new Set(meant.map(({ id }) => id));
  const bare = fold(speaker).replace(/^the /, '');
  const head = termsOf(speaker).at(-1);
  // "The wildlife agency" may speak as "a spokesman for the agency".
  const isTheirs = ({ entity, name, mention }: Source) =>
    (entity !== null && ids.has(entity)) || (head !== undefined && termsOf(`${name} ${mention.text}`).includes(head));
  return ({ article, attributions }) =>
    fold(article.outlet ?? '').includes(bare) ||
    attributions.some(({ source, via }) => (source !== null && isTheirs(source)) || via.some(isTheirs));
}

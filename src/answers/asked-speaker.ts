import type { Coverage, Hit } from '../coverage/coverage.ts';
import type { Source } from '../domain/attribution.ts';
import { findEntity, isPronoun } from './find-entity.ts';
import { folded, initialsOf } from './parties.ts';
import { termsOf } from './words.ts';

/** "What did *the mayor* say about *the ferry*?" */
const ASKS =
  /^\W*what(?: else| exactly)? (?:did|does|do|has|have|had) (.{1,80}?)(?: \w+ly| also| ever)? (?:say|said|tell|told|claim|claimed|think|argue|argued|state|stated|comment|commented|announce|announced)\b(?:.{0,80}?\b(?:about|on|of|regarding|concerning|over) (.+))?/i;
/** Whoever they are, they are quoted under other names. */
const ANYBODY =
  /^(?:the |any |some |other )?(?:people|others|critics|experts|observers|officials|sources|everyone|anyone|somebody|articles?|coverage|papers?|press|media)$/i;

export type AskedWords = {
  readonly speaker: string;
  /** Terms of what they are about; empty when anything will do. */
  readonly topic: ReadonlySet<string>;
};

/** Whose words a question asks for, and about what; null when it asks for nobody's in particular. */
export function wordsAsked(question: string): AskedWords | null {
  const [, speaker, topic = ''] = ASKS.exec(question) ?? [];
  if (speaker === undefined || isPronoun(speaker) || ANYBODY.test(speaker)) return null;
  return { speaker, topic: new Set(termsOf(topic)) };
}

/** True for a sentence that says a word of the topic, or where there is none. */
export const speaksOf = ({ topic }: AskedWords, { text }: Hit): boolean =>
  topic.size === 0 || termsOf(text).some((term) => topic.has(term));

/**
 * Tells which sentences hold words of the named party, or words passed on by it. A country speaks through many: every
 * sentence may be its. So may a sentence of the outlet of that name.
 */
export async function wordsOfParty(speaker: string, coverage: Coverage): Promise<(hit: Hit) => boolean> {
  const entities = await coverage.entities();
  const found = findEntity(speaker, entities);
  const meant = found.kind === 'one' ? [found.entity] : found.kind === 'several' ? found.entities : [];
  if (meant.some(({ kind }) => kind === 'place')) return () => true;
  const ids = new Set(meant.map(({ id }) => id));
  // A body speaks as "a WHO spokesman", "the wildlife agency" as "a worker for the agency", "the union president" is
  // somebody whose role was told elsewhere.
  const names = meant.flatMap(({ name, aliases }) => [name, ...aliases, initialsOf(folded(name))].map(inWords));
  const head = termsOf(speaker).at(-1);
  const isTheirs = ({ entity, name, mention }: Source) => {
    if (entity !== null && ids.has(entity)) return true;
    const told = inWords(`${name} ${mention.text}`);
    if (names.some((known) => told.includes(known))) return true;
    const roles = entities.find(({ id }) => id === entity)?.roles ?? [];
    return head !== undefined && termsOf([told, ...roles.map(({ text }) => text)].join(' ')).includes(head);
  };
  const outlet = inWords(speaker.replace(/^the /i, ''));
  return ({ article, attributions }) =>
    inWords(article.outlet ?? '').includes(outlet) ||
    attributions.some(({ source, via }) => (source !== null && isTheirs(source)) || via.some(isTheirs));
}

/** Folded words between spaces, so that none is found inside another. */
const inWords = (text: string): string => ` ${folded(text).join(' ')} `;

import type { AttributedPassage } from '../coverage/coverage.ts';
import type { Entity, Source } from '../domain/attribution.ts';
import { overlaps } from '../domain/span.ts';
import { inWords, say } from '../locales/say.ts';
import { fold, times } from './words.ts';

/** Names told of each kind of source. */
const TOLD = 4;

type Origin = { readonly key: string; readonly name: string; readonly named: boolean };

/** Words that somebody "allegedly" or "is said to have" spoken are told by somebody else; a hedge within them is their own. */
const isHearsay = ({ hedge, content }: AttributedPassage['attribution']): boolean =>
  hedge !== null && !content.some(({ start, end }) => start <= hedge.start && hedge.end <= end);

/** Somebody who "told the Courier" is the origin of it, and the Courier no more than whom they told. */
const isTold = ({ mention }: Source, { cue, addressee }: AttributedPassage['attribution']): boolean =>
  (addressee !== null && overlaps(mention, addressee)) ||
  (cue !== null && /\btold$/i.test(cue.text) && mention.start >= cue.end && mention.start - cue.end <= ARTICLE);
/** Room for "the" between "told" and a name, in UTF-16 code units. */
const ARTICLE = 6;

/**
 * Where a report comes from in the end: the furthest party it reached us through ("according to The Times"), or else
 * whoever says it. Two outlets that cite one paper are one source; null when nobody is told.
 */
function originOf({ attribution }: AttributedPassage, entities: ReadonlyMap<string, Entity>): Origin | null {
  const origin =
    attribution.via.findLast((via) => !isTold(via, attribution)) ??
    (isHearsay(attribution) ? null : attribution.source);
  if (origin === null) return null;
  const kind = origin.entity === null ? undefined : entities.get(origin.entity)?.kind;
  return {
    key: origin.entity ?? fold(origin.name),
    name: origin.name,
    named: kind === 'person' || kind === 'organisation',
  };
}

/**
 * "1 independent named source (The Times), printed 3 times": five repeats of one report are one source. What is told of
 * somebody who denies it comes from a source that is not told, never from themselves.
 * @param denying the parties that answer these claims, as `partyOf` gives them
 */
export function independentSources(
  passages: readonly AttributedPassage[],
  entities: readonly Entity[],
  denying: ReadonlySet<string | null> = new Set(),
): string {
  const byId = new Map(entities.map((entity) => [entity.id, entity]));
  const origins = new Map(
    passages.flatMap((passage) => {
      const origin = originOf(passage, byId);
      return origin && !denying.has(origin.key) ? [[origin.key, origin] as const] : [];
    }),
  );
  const told = (named: boolean, count: (sources: number, names: string) => string): readonly string[] => {
    const names = [...origins.values()].filter((origin) => origin.named === named).map(({ name }) => name);
    return names.length > 0 ? [count(names.length, inWords(names.slice(0, TOLD), 'and'))] : [];
  };
  const sources = [
    ...told(true, (count, names) => say`${count} independent named {0:source|sources} (${names})`),
    ...told(false, (count, names) => say`${count} unnamed {0:source|sources} (${names})`),
  ];
  return say`${inWords(sources, 'and') || say`a source that is not told`}, printed ${times(passages.length)}`;
}

/** Who says a passage, for comparing: an entity's id or a folded name; null when nobody is told. */
export const partyOf = ({ attribution }: AttributedPassage): string | null =>
  attribution.source && (attribution.source.entity ?? fold(attribution.source.name));

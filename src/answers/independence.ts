import type { AttributedPassage } from '../coverage/coverage.ts';
import type { Entity } from '../domain/attribution.ts';
import { counted, fold, inWords, times } from './words.ts';

/** Names told of each kind of source. */
const TOLD = 4;

type Origin = { readonly key: string; readonly name: string; readonly named: boolean };

/**
 * Where a report comes from in the end: the furthest party it reached us through ("according to The Times"), or else
 * whoever is said to have said it. Two outlets that cite one paper are one source; null when nobody is told.
 */
function originOf({ attribution }: AttributedPassage, entities: ReadonlyMap<string, Entity>): Origin | null {
  const origin = attribution.via.at(-1) ?? attribution.source;
  if (origin === null) return null;
  const kind = origin.entity === null ? undefined : entities.get(origin.entity)?.kind;
  return {
    key: origin.entity ?? fold(origin.name),
    name: origin.name,
    named: kind === 'person' || kind === 'organisation',
  };
}

/** "1 independent named source (The Times), printed 3 times": five repeats of one report are one source. */
export function independentSources(passages: readonly AttributedPassage[], entities: readonly Entity[]): string {
  const byId = new Map(entities.map((entity) => [entity.id, entity]));
  const origins = new Map(
    passages.flatMap((passage) => {
      const origin = originOf(passage, byId);
      return origin ? [[origin.key, origin] as const] : [];
    }),
  );
  const told = (named: boolean, singular: string): readonly string[] => {
    const names = [...origins.values()].filter((origin) => origin.named === named).map(({ name }) => name);
    return names.length > 0 ? [`${counted(names.length, singular)} (${inWords(names.slice(0, TOLD), 'and')})`] : [];
  };
  const sources = [...told(true, 'independent named source'), ...told(false, 'unnamed source')];
  return `${inWords(sources, 'and') || 'no source that is told'}, printed ${times(passages.length)}`;
}

import type { AttributedPassage } from '../coverage/coverage.ts';
import { counted, fold, inWords } from './words.ts';

/**
 * Where a report comes from in the end: the furthest party it reached us through ("according to The Times"), or else
 * whoever is said to have said it. Two outlets that cite one paper are one source; null when nobody is named.
 */
function originOf({ attribution }: AttributedPassage): { readonly key: string; readonly name: string } | null {
  const origin = attribution.via.at(-1) ?? attribution.source;
  return origin === null ? null : { key: origin.entity ?? fold(origin.name), name: origin.name };
}

/** "1 independent source (The Times), printed 3 times." */
export function independentSources(passages: readonly AttributedPassage[]): string {
  const origins = new Map(
    passages.flatMap((passage) => {
      const origin = originOf(passage);
      return origin ? [[origin.key, origin.name] as const] : [];
    }),
  );
  const named = origins.size > 0 ? ` (${inWords([...origins.values()].slice(0, 5), 'and')})` : '';
  const nameless = origins.size === 0 ? 'no source that is told' : counted(origins.size, 'independent source');
  return `${nameless}${named}, printed ${counted(passages.length, 'time')}`;
}

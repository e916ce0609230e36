import type { AttributionKind } from '../../domain/attribution.ts';
import type { AttributedPassage } from '../coverage.ts';

type List = readonly AttributedPassage[];

/** Passages that are kept alive by all that is at hand, and most by one: what all articles say is asked for too seldom. */
const KEPT = 400_000;
const LONGEST = 80_000;

/**
 * Puts the lists of articles together, narrowed to what one speaker says and one kind of it. While the lists are the
 * same ones, so is what comes of them: whoever has worked something out from it finds that again by the list itself.
 */
export function narrowing() {
  /** The one unused longest first. */
  const kept = new Map<string, { readonly lists: readonly List[]; readonly narrowed: List; readonly held: number }>();
  let passages = 0;
  const drop = (key: string) => {
    passages -= kept.get(key)?.held ?? 0;
    kept.delete(key);
  };
  return (lists: readonly List[], speaker?: string, kind?: AttributionKind): List => {
    if (speaker === undefined && kind === undefined && lists.length === 1) return lists[0]!;
    const key = `${kind ?? ''} ${speaker ?? ''}`;
    const found = kept.get(key);
    drop(key);
    const isSame = found?.lists.length === lists.length && found.lists.every((list, i) => list === lists[i]);
    const narrowed = isSame ? found.narrowed : narrow(lists, speaker, kind);
    const held = lists.reduce((sum, list) => sum + list.length + 1, 1);
    if (held > LONGEST) return narrowed;
    kept.set(key, { lists, narrowed, held });
    passages += held;
    for (const oldest of kept.keys()) if (passages > KEPT) drop(oldest);
    return narrowed;
  };
}

const narrow = (lists: readonly List[], speaker: string | undefined, kind: AttributionKind | undefined): List =>
  lists.flatMap((list) =>
    list.filter(
      ({ attribution }) =>
        (kind === undefined || attribution.kind === kind) &&
        (speaker === undefined || attribution.source?.entity === speaker),
    ),
  );

import type { AttributionKind } from '../../domain/attribution.ts';
import type { AttributedPassage } from '../coverage.ts';

type List = readonly AttributedPassage[];

/** Passages of all lists at hand, and of one: what all articles say is asked for too seldom to be kept. */
const KEPT = 100_000;
const LONGEST = 20_000;

/**
 * Puts the lists of articles together, narrowed to what one speaker says and one kind of it. While the lists are the
 * same ones, so is what comes of them: whoever has worked something out from it finds that again by the list itself.
 */
export function narrowing() {
  /** The one unused longest first. */
  const kept = new Map<string, { readonly lists: readonly List[]; readonly narrowed: List }>();
  let passages = 0;
  const drop = (key: string) => {
    passages -= kept.get(key)?.narrowed.length ?? 0;
    kept.delete(key);
  };
  return (lists: readonly List[], speaker?: string, kind?: AttributionKind): List => {
    if (speaker === undefined && kind === undefined && lists.length === 1) return lists[0]!;
    const key = `${kind ?? ''} ${speaker ?? ''}`;
    const found = kept.get(key);
    drop(key);
    const isSame = found?.lists.length === lists.length && found.lists.every((list, i) => list === lists[i]);
    const narrowed = isSame ? found.narrowed : narrow(lists, speaker, kind);
    if (narrowed.length > LONGEST) return narrowed;
    kept.set(key, { lists, narrowed });
    passages += narrowed.length;
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

import type { Row } from './catalogue.ts';
import type { Segment } from './segment.ts';
import type { SegmentsState } from './segments.ts';
import type { Snapshot } from './snapshot.ts';
import type { VocabularyArrays } from './vocabulary.ts';

type Rows = readonly (readonly [number, Row])[];
type Rest = {
  readonly segments: number;
  readonly counts: SegmentsState['counts'];
  readonly speakers: SegmentsState['speakers'];
  readonly rows: Rows;
};

/** The state of an index as a snapshot: the arrays of the vocabulary and of each segment under names of their own. */
export function pack({ segments, vocabulary, counts, speakers }: SegmentsState, rows: Rows): Snapshot {
  const arrays = Object.fromEntries([
    ...Object.entries(vocabulary).map(([name, array]) => [`vocabulary.${name}`, array]),
    ...segments.flatMap((segment, i) => Object.entries(segment).map(([name, array]) => [`${i}.${name}`, array])),
  ]);
  const rest: Rest = { segments: segments.length, counts, speakers, rows };
  return { arrays, rest };
}

export function unpack({ arrays, rest }: Snapshot): { segments: SegmentsState; rows: Rows } {
  const { segments, counts, speakers, rows } = rest as Rest;
  const group = (prefix: string) =>
    Object.fromEntries(
      Object.entries(arrays)
        .filter(([name]) => name.startsWith(`${prefix}.`))
        .map(([name, array]) => [name.slice(prefix.length + 1), array]),
    );
  return {
    segments: {
      segments: Array.from({ length: segments }, (_, i) => group(String(i)) as unknown as Segment),
      vocabulary: group('vocabulary') as unknown as VocabularyArrays,
      counts,
      speakers,
    },
    rows,
  };
}

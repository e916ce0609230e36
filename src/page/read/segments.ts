import type { Article } from '../../domain/article.ts';
import type { Attribution } from '../../domain/attribution.ts';
import type { Span } from '../../domain/span.ts';

/** What a stretch of the text is to an attribution. */
export type Part = 'content' | 'cue' | 'source' | 'hedge';
export type Role = { readonly attribution: number; readonly part: Part };

/** A stretch of the text with one and the same meaning from end to end. */
export type Segment = {
  readonly text: string;
  /** Contents first, the innermost (shortest) before those around it. */
  readonly roles: readonly Role[];
};

/** A paragraph in its segments, or the white space between two paragraphs. */
export type Stretch = { readonly paragraph: number | null; readonly segments: readonly Segment[] };

const ORDER: readonly Part[] = ['content', 'cue', 'source', 'hedge'];

function spansOf(attribution: Attribution): readonly (readonly [Part, Span])[] {
  const { content, cue, source, hedge } = attribution;
  return [
    ...content.map((span) => ['content', span] as const),
    ...(cue ? [['cue', cue] as const] : []),
    ...(source ? [['source', source.mention] as const] : []),
    ...(hedge ? [['hedge', hedge] as const] : []),
  ];
}

/** The whole text of an article, in order and without a gap, cut where the meaning changes. */
export function stretchesOf(article: Article, attributions: readonly Attribution[]): readonly Stretch[] {
  const lengths = attributions.map(({ content }) => content.reduce((sum, { start, end }) => sum + end - start, 0));
  const marks: readonly Mark[] = attributions.flatMap((attribution, at) =>
    spansOf(attribution).map(([part, { start, end }]) => ({ start, end, role: { attribution: at, part } })),
  );
  const byRank = (a: Role, b: Role) =>
    ORDER.indexOf(a.part) - ORDER.indexOf(b.part) || lengths[a.attribution]! - lengths[b.attribution]!;

  const pieces = piecesOf(article);
  // Every mark goes to the pieces it reaches into, so that long articles are cut in linear time.
  const marksIn = pieces.map((): Mark[] => []);
  for (const mark of marks)
    for (let at = pieceAt(pieces, mark.start); at < pieces.length && pieces[at]!.start < mark.end; at++)
      marksIn[at]!.push(mark);
  return pieces.map(({ start, end, paragraph }, piece) => {
    const here = marksIn[piece]!;
    const inside = here.flatMap((mark) => [mark.start, mark.end]).filter((at) => at > start && at < end);
    const cuts = [...new Set([start, ...inside, end])].sort((a, b) => a - b);
    const segments = cuts.slice(1).map((to, at) => {
      const from = cuts[at]!;
      const roles = here.filter((mark) => mark.start < to && mark.end > from).map(({ role }) => role);
      return { text: article.text.slice(from, to), roles: roles.sort(byRank) };
    });
    return { paragraph, segments };
  });
}

type Mark = Span & { readonly role: Role };
type Piece = Span & { readonly paragraph: number | null };

/** The paragraphs and what stands between them: every character once. */
function piecesOf({ text, paragraphs }: Article): readonly Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  for (const { start, end, number } of paragraphs) {
    if (start > at) pieces.push({ start: at, end: start, paragraph: null });
    pieces.push({ start, end, paragraph: number });
    at = end;
  }
  if (at < text.length) pieces.push({ start: at, end: text.length, paragraph: null });
  return pieces;
}

/** The piece that a place of the text stands in. */
function pieceAt(pieces: readonly Piece[], place: number): number {
  let low = 0;
  let high = pieces.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (pieces[middle]!.end <= place) low = middle + 1;
    else high = middle;
  }
  return low;
}

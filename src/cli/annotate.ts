import { analyse } from '../attribution/analyse.ts';
import type { RawArticle } from '../domain/article.ts';
import type { AttributionKind, Stance } from '../domain/attribution.ts';
import type { Slice } from '../domain/span.ts';
import { parseArticle } from '../text/parse-article.ts';

/** One content span of an attribution, flat, as the scorers and other programs read it. */
export type QuoteRow = {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly type: AttributionKind;
  /** The words that name the speaker here; null when unattributed. */
  readonly speaker: string | null;
  readonly speakerStart: number | null;
  readonly speakerEnd: number | null;
  readonly speakerCanonical: string | null;
  readonly cue: string | null;
  readonly via: readonly string[];
  readonly hedge: string | null;
  readonly stance: Stance;
};

export type AnnotatedArticle = { readonly id: string; readonly quotes: readonly QuoteRow[] };

/** The attributions of an article, one row a content span, in the order of the text. */
export function annotate(raw: RawArticle): AnnotatedArticle {
  const quotes = analyse(parseArticle(raw)).attributions.flatMap((attribution) =>
    spansOf(raw.text, attribution.content).map(
      ({ start, end, text }): QuoteRow => ({
        start,
        end,
        text,
        type: attribution.kind,
        speaker: attribution.source?.mention.text ?? null,
        speakerStart: attribution.source?.mention.start ?? null,
        speakerEnd: attribution.source?.mention.end ?? null,
        speakerCanonical: attribution.source?.name ?? null,
        cue: attribution.cue?.text ?? null,
        via: attribution.via.map(({ name }) => name),
        hedge: attribution.hedge?.text ?? null,
        stance: attribution.stance,
      }),
    ),
  );
  return { id: raw.id, quotes: quotes.sort((a, b) => a.start - b.start || a.end - b.end) };
}

const CLOSED = /[”’"'»]$/;

/** The spans of a content: a quotation that the next paragraph takes up again is one, paragraph break included. */
function spansOf(text: string, content: readonly Slice[]): readonly Slice[] {
  const spans: Slice[] = [];
  for (const slice of content) {
    const last = spans.at(-1);
    if (last !== undefined && !CLOSED.test(last.text) && text.slice(last.end, slice.start).trim() === '') {
      spans[spans.length - 1] = { start: last.start, end: slice.end, text: text.slice(last.start, slice.end) };
    } else spans.push(slice);
  }
  return spans;
}

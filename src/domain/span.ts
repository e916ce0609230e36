/** A half-open stretch [start, end) of an article's original text, in UTF-16 code units. */
export type Span = { readonly start: number; readonly end: number };

/** A span together with the characters it covers: `article.text.slice(start, end) === text`, always. */
export type Slice = Span & { readonly text: string };

/** True for spans of one text that share a character. */
export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

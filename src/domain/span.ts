/** A half-open stretch [start, end) of an article's original text, in UTF-16 code units. */
export type Span = { readonly start: number; readonly end: number };

/** A span together with the characters it covers: `article.text.slice(start, end) === text`, always. */
export type Slice = Span & { readonly text: string };

import { candidatesOf } from '../answers/summarise/candidates.ts';
import { summarise } from '../answers/summarise/summarise.ts';
import type { RawArticle } from '../domain/article.ts';
import type { Slice } from '../domain/span.ts';
import { parseArticle } from '../text/parse-article.ts';

/** The chief sentences of one document, in the order of its text. */
export function summarize(raw: RawArticle, count: number): { readonly sentences: readonly Slice[] } {
  const chief = summarise(candidatesOf(parseArticle(raw).article), count);
  return { sentences: chief.map(({ start, end, text }) => ({ start, end, text })) };
}

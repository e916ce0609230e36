import type { Article } from '../../domain/article.ts';
import type { Span } from '../../domain/span.ts';
import { commonInOrder } from '../utterances.ts';
import { formsOf } from '../words.ts';

/** Share of a passage's words that an earlier paragraph must hold in the same order for it to be no news. */
const PRINTED = 0.8;
/** Words that change everything: one more or less of them is news. */
const TELLING = /^(?:\d.*|not|never|no|nobody|none|nothing|without|\p{L}+n['’]t)$/u;

/** True for a passage of which the earlier version of its article held nothing like it, give or take a trimming. */
export function unprintedIn(earlier: Article): (text: string) => boolean {
  const paragraphs = earlier.paragraphs.map(({ start, end }: Span) => formsOf(earlier.text.slice(start, end)));
  return (text) => {
    const words = formsOf(text);
    const telling = words.filter((word) => TELLING.test(word));
    return !paragraphs.some(
      (printed) =>
        commonInOrder(words, printed) >= words.length * PRINTED && telling.every((word) => printed.includes(word)),
    );
  };
}

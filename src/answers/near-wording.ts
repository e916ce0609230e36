import type { Hit } from '../coverage/coverage.ts';
import type { Span } from '../domain/span.ts';
import { termOf } from '../text/terms.ts';
import { wordsOf } from '../text/words.ts';
import type { QuotationMatch } from './quotation-match.ts';
import { attributionOf, statementOfSlice, wordsOfAttribution } from './statement.ts';
import { wordDiff } from './word-diff.ts';

/** Words of which one may be another: fewer are alike by chance, of more a share is enough. */
const FEWEST = 4;
const MOST = 8;

/** Where a sentence prints the asked words with one exchanged for another, and how many of the others tell something. */
export function oneExchanged(asked: string, sentence: string): (Span & { readonly telling: number }) | null {
  const wanted = wordsOf(asked);
  if (wanted.length < FEWEST || wanted.length > MOST) return null;
  const words = wordsOf(sentence);
  for (let from = 0; from + wanted.length <= words.length; from++) {
    const same = wanted.filter(({ form }, at) => words[from + at]!.form === form);
    if (same.length !== wanted.length - 1) continue;
    const telling = same.filter(({ form }) => termOf(form) !== null).length;
    return { start: words[from]!.start, end: words[from + wanted.length - 1]!.end, telling };
  }
  return null;
}

/** A sentence that prints the asked words with one exchanged; null where too few of the others tell something. */
export function exchangedOf(asked: string, hit: Hit, fewestTelling: number): QuotationMatch | null {
  const place = oneExchanged(asked, hit.text);
  if (place === null || place.telling < fewestTelling) return null;
  const attribution = attributionOf(hit.attributions, { start: hit.start + place.start, end: hit.start + place.end });
  const statement = {
    ...statementOfSlice(hit, hit),
    attribution: attribution && wordsOfAttribution(attribution),
    diff: wordDiff(asked, hit.text.slice(place.start, place.end)),
  };
  return { verdict: 'altered', statement, attribution, leftOut: null, marked: false };
}

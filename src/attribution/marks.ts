import type { ParsedArticle } from '../text/parse-article.ts';
import type { MarkedQuotation } from '../text/quotations.ts';
import { SHAPE } from '../text/tokens.ts';
import { speechVerb } from './lexicon/speech-verbs.ts';

export const TITLED = '“Title”';

const BEFORE_TITLE = new Set(
  "'s on show program programme film book song series movie album play novel titled entitled called podcast magazine newspaper single track ballad documentary musical opera poem essay article column".split(
    ' ',
  ),
);

const SMALL = 4;

/** The name of a work in marks ("on “Face the Nation”"), a nickname, or a term the writer keeps at arm’s length: nobody’s words. */
export function isTitle({ tokens }: ParsedArticle, { first, last }: MarkedQuotation): boolean {
  // Marcia “Cia” Price
  if (
    first > 0 &&
    last - first <= 2 &&
    tokens.capital[first - 1] === 1 &&
    tokens.capital[first + 1] === 1 &&
    tokens.capital[last + 1] === 1
  )
    return true;
  // so-called British “Magnitsky Act”
  for (let i = first - 1; i >= 0 && i > first - 4; i--)
    if (
      (tokens.lower[i] === 'so-called' || (tokens.lower[i] === 'called' && tokens.lower[i - 1] === 'so')) &&
      last - first < 6
    )
      return true;
  if (
    first === 0 ||
    last - first > 9 ||
    !(
      BEFORE_TITLE.has(tokens.lower[first - 1]!) ||
      (tokens.lower[first - 1] === ',' &&
        first > 1 &&
        BEFORE_TITLE.has(tokens.lower[first - 2]!) &&
        tokens.lower[first - 2]!.length > 3)
    )
  )
    return false;
  let words = 0;
  for (let i = first + 1; i < last; i++) {
    if (tokens.shape[i] !== SHAPE.WORD) continue;
    if (tokens.capital[i] === 0 && tokens.lower[i]!.length >= SMALL) return false;
    if (tokens.capital[i] === 1) words++;
  }
  const generic = tokens.lower[first - 1] === "'s" || tokens.lower[first - 1] === 'on';
  return words > (generic ? 1 : 0) && tokens.capital[first + 1] === 1;
}

/** ‘Ann Poe tells MPs’ in a headline: the words of attribution are what is quoted, so the marks are read past. */
export function quotesAttribution(
  { tokens, article }: ParsedArticle,
  { first, last, paragraph }: MarkedQuotation,
): boolean {
  const { kind } = article.paragraphs[paragraph]!;
  if (kind === 'body' || kind === 'caption' || last - first < 3 || last - first > 10 || tokens.lower[first - 1] !== ',')
    return false;
  let verb = first + 1;
  while (verb < last && tokens.capital[verb] === 1) verb++;
  return verb > first + 1 && verb < last && speechVerb(tokens.lower[verb]!)?.clause === true;
}

/** "LONDON, 3 May (NW) —" opens an article: no part of its first sentence. */
export function endsDateline({ tokens, article }: ParsedArticle, last: Int32Array, from: number, n: number): boolean {
  const dash = last[n - 1]!;
  if (n - from < 2 || n - from > 16 || !/^(?:[—–―-]|--)$/.test(tokens.lower[dash]!)) return false;
  const first = last[from]!;
  if (first > 0 && tokens.paragraph[first - 1] === tokens.paragraph[first]) return false;
  const place = article.text.slice(tokens.start[first], tokens.end[first]);
  return place.length > 2 && place === place.toUpperCase() && /^\p{L}+$/u.test(place);
}

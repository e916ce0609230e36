import { parsePage } from '../page/dom.ts';
import { readMarkup } from '../read-page.ts';

/** Text or markup as a feed holds it. */
export type Markup = { readonly value?: string | undefined; readonly type?: string | undefined } | string | undefined;

const textOf = (given: Markup): string => ((typeof given === 'string' ? given : given?.value) ?? '').trim();
const isPlain = (given: Markup): boolean => typeof given === 'object' && (given.type ?? 'text') === 'text';
const TAG = /<\/?[a-z][^>]*>/i;
const REFERENCE = /&(?:#\d+|#x[\da-f]+|[a-z]\w+);/i;

/** Characters of markup above which it is no article's. */
const LONGEST = 300_000;

/** The paragraphs of an entry's markup. */
export async function paragraphsOf(given: Markup): Promise<string> {
  const value = textOf(given);
  if (value.length > LONGEST) return '';
  if (isPlain(given) || !(TAG.test(value) || REFERENCE.test(value))) return value;
  return (await readMarkup(value)).text;
}

/** The words of a title, which many feeds write as markup, and some as markup of markup. */
export async function wordsOf(given: Markup): Promise<string> {
  const value = textOf(given);
  if (isPlain(given) || !(TAG.test(value) || REFERENCE.test(value))) return value;
  return (await parsePage(value.slice(0, 5_000))).body.textContent ?? '';
}

/** Characters from which what stands in the place for the whole article, or in the place for a summary, is one. */
const CONTENT = 400;
const SUMMARY = 1_200;
/** What a teaser ends in. */
const TO_BE_CONTINUED =
  /(?:\[(?:…|\.{3}|&hellip;)\]|…|\.{3}|\b(?:read more|continue reading|read the (?:full|whole) (?:story|article)|full story)\b[^\n]{0,80})\s*$/i;

/** Whether the words that a feed holds are the article itself: told by their length, their place and their end. */
export const isWhole = (text: string, place: 'content' | 'summary'): boolean =>
  text.length >= (place === 'content' ? CONTENT : SUMMARY) && !TO_BE_CONTINUED.test(text);

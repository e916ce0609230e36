import { firstWords } from '../raw-document.ts';
import type { DomDocument } from './dom.ts';

/** Between a headline and the name of the site in <title>: "Headline | The Pennant". */
const SEPARATOR = /\s+[|–—·•»-]\s+/;

const key = (words: string): string =>
  words
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/**
 * The headline as printed: the first heading that one of the page's own titles begins with or repeats, else the best
 * of those titles, without the name of the site, else the only heading. Null when the page has none.
 */
export function headlineOf(document: DomDocument, titles: readonly string[], outlet: string | null): string | null {
  const bare = bareTitle(firstWords(document.querySelector('title')?.textContent), outlet);
  const named = [...titles.map((title) => bareTitle(firstWords(title), outlet)), bare].filter(
    (title) => title !== null,
  );
  const keys = named.map(key);
  const headings = [...document.querySelectorAll('h1')];
  if (keys.length === 0 && headings.length === 1) return firstWords(headings[0]!.textContent);
  for (const heading of headings) {
    const words = firstWords(heading.textContent);
    if (words === null || (outlet !== null && key(words) === key(outlet))) continue;
    const own = key(words);
    if (own !== '' && keys.some((title) => title === own || title.startsWith(`${own} `) || own.startsWith(`${title} `)))
      return words;
  }
  return named[0] ?? null;
}

function bareTitle(title: string | null, outlet: string | null): string | null {
  if (title === null || outlet === null) return title;
  const parts = title.split(SEPARATOR);
  const last = parts.at(-1)!;
  return parts.length > 1 && key(last) === key(outlet)
    ? title.slice(0, title.lastIndexOf(last)).replace(/\s+[|–—·•»-]\s+$/, '')
    : title;
}

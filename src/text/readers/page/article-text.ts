import { type Block, blocksOf } from './blocks.ts';
import { type DomElement, namesOf } from './dom.ts';
import { ARTICLE, FURNITURE, FURNITURE_NAME, isFurniture, SUBJECT_NAME } from './furniture.ts';

/** A caption that says so itself. */
const LABELLED =
  /^(?:image|photo|photograph|picture|video|audio|file photo|credit)s?(?: (?:by|courtesy|credit))?\s*[:/]/i;
/** No part with a larger share of the words than this is furniture, whatever it is called. */
const MOST_OF_A_PAGE = 0.4;

/** Takes out of a page what says itself that it is not the article. */
export function removeFurniture(root: DomElement): void {
  const most = lengthOf(root) * MOST_OF_A_PAGE;
  const named = [...root.querySelectorAll('[class], [id]')].filter(isNamedFurniture);
  for (const part of [...root.querySelectorAll(FURNITURE), ...named]) {
    if (part.matches(ARTICLE) || part.querySelector(ARTICLE) !== null || lengthOf(part) > most) continue;
    part.remove();
  }
}

const isNamedFurniture = (part: DomElement): boolean =>
  FURNITURE_NAME.test(namesOf(part).replaceAll(SUBJECT_NAME, ' '));

const lengthOf = (element: DomElement): number => element.textContent?.length ?? 0;

/**
 * The text of an article's element: its blocks with an empty line between them, led by the headline. List items carry
 * a bullet and captions a label, so that the text alone tells them from the body.
 */
export function articleText(root: DomElement, headline: string | null): string {
  const blocks = blocksOf(root).filter((block) => !isFurniture(block));
  const first = blocks[0]?.words.replaceAll(/\s+/g, ' ');
  const lead = headline !== null && first !== headline ? [headline] : [];
  return [...lead, ...blocks.map(marked)].join('\n\n');
}

function marked({ kind, words }: Block): string {
  if (kind === 'item' && !/^[•·▪◦‣●■*–—-]\s/.test(words)) return `• ${words}`;
  return kind === 'caption' && !LABELLED.test(words) ? `Picture: ${words}` : words;
}

import { type DomElement, type DomNode, isElement, namesOf, TEXT } from './dom.ts';
import { NOT_READ } from './furniture.ts';

export type Block = {
  readonly kind: 'heading' | 'item' | 'caption' | 'text';
  /** One line, but for text that the page sets line by line. */
  readonly words: string;
  /** Share of the words that are links, 0–1. */
  readonly linked: number;
};

const BREAKS = new Set(
  'ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY CAPTION CENTER DD DETAILS DIV DL DT FIELDSET FIGCAPTION FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER HGROUP HR HTML LI MAIN NAV OL P PRE SECTION SUMMARY TABLE TBODY TFOOT THEAD TR UL'.split(
    ' ',
  ),
);
const HOLDS_BLOCKS = 'p, div, ul, ol, table, blockquote, h1, h2, h3, h4, h5, h6';
const CAPTION_NAME = /(?:^|[\s_-])(?:fig)?caption(?:$|[\s_-])/i;
/** White space that HTML collapses; a no-break space stays what it is. */
const SPACE = /[ \t\n\r\f]+/g;

/** The words of an element as the blocks a reader sees, in order. Walks without recursion: depth costs nothing. */
export function blocksOf(root: DomElement): readonly Block[] {
  const blocks: Block[] = [];
  /** How deep in links, captions, headings, list items and preformatted text the walk is. */
  const within = { link: 0, caption: 0, heading: 0, item: 0, lines: 0 };
  let words = '';
  let linked = 0;

  const flush = () => {
    const trimmed = words.replaceAll(/^[ \t\n\r\f]+|[ \t\n\r\f]+$/g, '');
    if (trimmed.trim() !== '') {
      const kind = within.caption > 0 ? 'caption' : within.heading > 0 ? 'heading' : within.item > 0 ? 'item' : 'text';
      blocks.push({ kind, words: trimmed, linked: Math.min(1, linked / trimmed.length) });
    }
    words = '';
    linked = 0;
  };

  const read = (text: string) => {
    const piece = within.lines > 0 ? text : text.replaceAll(SPACE, ' ');
    const added = within.lines === 0 && /(?:^|\s)$/.test(words) ? piece.replace(/^ /, '') : piece;
    words += added;
    if (within.link > 0) linked += added.length;
  };

  const pass = (element: DomElement, step: 1 | -1) => {
    const name = element.nodeName;
    if (breaks(element)) flush();
    else if (name === 'BR') within.heading > 0 ? read(' ') : step === 1 && flush();
    else if ((name === 'TD' || name === 'TH') && step === -1) read(' ');
    if (name === 'A') within.link += step;
    else if (name === 'LI') within.item += element.parentNode?.nodeName === 'OL' ? 0 : step;
    else if (name === 'PRE') within.lines += step;
    else if (/^H[1-6]$/.test(name)) within.heading += step;
    if (isCaption(element)) within.caption += step;
  };

  for (const { node, step } of walk(root)) {
    if (node.nodeType === TEXT) read(node.textContent ?? '');
    else if (isElement(node)) pass(node, step);
  }
  flush();
  return blocks;
}

const isCaption = (element: DomElement): boolean =>
  element.nodeName === 'FIGCAPTION' || CAPTION_NAME.test(namesOf(element));

/** A cell is a block only where a table lays out a page. */
const breaks = (element: DomElement): boolean =>
  BREAKS.has(element.nodeName) ||
  isCaption(element) ||
  ((element.nodeName === 'TD' || element.nodeName === 'TH') && element.querySelector(HOLDS_BLOCKS) !== null);

/** Every node under `root` that is read: elements twice (1 entering, -1 leaving), texts once. */
function* walk(root: DomElement): Generator<{ readonly node: DomNode; readonly step: 1 | -1 }> {
  let node: DomNode | null = root;
  while (node !== null) {
    const read = !isElement(node) || !NOT_READ.has(node.nodeName.toUpperCase());
    if (read) yield { node, step: 1 };
    if (read && node.firstChild !== null) {
      node = node.firstChild;
      continue;
    }
    if (read && isElement(node)) yield { node, step: -1 };
    while (node !== null && node !== root && node.nextSibling === null) {
      node = node.parentNode;
      if (node !== null && isElement(node)) yield { node, step: -1 };
    }
    node = node === null || node === root ? null : node.nextSibling;
  }
}

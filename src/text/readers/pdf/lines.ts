/** A piece of text as pdf.js gives it; the transform's last two numbers are its place, from the page's lower left corner. */
export type Item = {
  readonly str: string;
  readonly transform: readonly number[];
  readonly width: number;
  readonly height: number;
};

export type Line = {
  readonly words: string;
  readonly page: number;
  /** Left and right edge and baseline, in points. */
  readonly x: number;
  readonly right: number;
  readonly y: number;
  /** Height of the letters, in points. */
  readonly size: number;
};

/** Share of the letters' height by which a baseline may wander within a line (superscripts). */
const WANDER = 0.45;
/** Gap, in heights of letters, that no line has between two words: the next column begins. */
const COLUMN_GAP = 2.5;

/** The lines of a page in the order in which they were set, which follows columns where the page has them. */
export function linesOf(items: readonly Item[], page: number): readonly Line[] {
  const lines: Line[] = [];
  let line = null as Line | null;
  const end = () => {
    if (line !== null && line.words.trim() !== '')
      lines.push({ ...line, words: line.words.replaceAll(/\s+/g, ' ').trim() });
    line = null;
  };
  for (const { str, transform, width, height } of items) {
    if (str === '') continue;
    const x = transform[4] ?? 0;
    const y = transform[5] ?? 0;
    const size = height || Math.hypot(transform[2] ?? 0, transform[3] ?? 0);
    if (line !== null && !follows(line, x, y, Math.max(size, line.size))) end();
    if (line === null) {
      // The place of a mere space says nothing about where a line begins.
      if (str.trim() !== '') line = { words: str, page, x, right: x + width, y, size };
    } else {
      const space = x - line.right > 0.2 * line.size && !/\s$/.test(line.words) && !/^\s/.test(str) ? ' ' : '';
      line = {
        ...line,
        words: line.words + space + str,
        right: Math.max(line.right, x + width),
        size: Math.max(line.size, size),
      };
    }
  }
  end();
  return lines;
}

const follows = (line: Line, x: number, y: number, size: number): boolean =>
  Math.abs(y - line.y) <= WANDER * size && x >= line.right - size && x - line.right <= COLUMN_GAP * size;

/** A page's own furniture is repeated from page to page at its edges, but for the number. */
const EDGE = 2;
const FEWEST_PAGES = 3;
const PAGE_NUMBER = /^\W*(?:page|p\.|seite)?\s*\d{1,4}(?:\s*(?:\/|of)\s*\d{1,4})?\W*$/i;

/** Leaves out running heads, running feet and page numbers. */
export function withoutRunningHeads(pages: readonly (readonly Line[])[]): readonly Line[] {
  const edges = pages.map((lines) => {
    const byHeight = [...lines].sort((a, b) => b.y - a.y);
    return new Set([...byHeight.slice(0, EDGE), ...byHeight.slice(-EDGE)]);
  });
  const seen = new Map<string, number>();
  for (const edge of edges) {
    for (const key of new Set([...edge].map(keyOf))) seen.set(key, (seen.get(key) ?? 0) + 1);
  }
  const enough = Math.max(FEWEST_PAGES, pages.length / 2);
  return pages.flatMap((lines, page) =>
    lines.filter((line) => {
      if (!edges[page]!.has(line)) return true;
      return !(PAGE_NUMBER.test(line.words) && lines.length > 1) && seen.get(keyOf(line))! < enough;
    }),
  );
}

/** Set larger, the same words are the title. */
const keyOf = ({ words, size }: Line): string => `${Math.round(size)} ${words.replaceAll(/\d+/g, '#').toLowerCase()}`;

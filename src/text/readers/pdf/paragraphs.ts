import type { Line } from './lines.ts';

/** Leading, as a multiple of the usual one, above which a paragraph ends. */
const WIDER = 1.3;
/** Heights of letters by which a first line is indented. */
const INDENT = 0.7;
/** Share of the column that a paragraph's last line leaves empty, so that it is seen to be the last. */
const RAGGED = 0.12;
const SIZE_DIFFERS = 0.12;

const ENDS_SENTENCE = /[.!?…:]["'”’)\]]*$/;
const GOES_ON = /^["“‘(]?\p{Ll}/u;
const BULLET = /^[•·▪◦‣●■*–—-]\s/;
const HYPHEN = /(\p{L}+)[-\u00ad\u2010]$/u;

/**
 * The paragraphs that lines make up, told by leading, indentation, size of the letters and the ragged last line, over
 * the ends of columns and pages. A word divided at the end of a line is joined.
 */
export function paragraphsOf(lines: readonly Line[]): readonly string[] {
  const leading = usualLeading(lines);
  const columns = columnEdges(lines);
  const words = knownWords(lines);
  const paragraphs: string[] = [];
  lines.forEach((line, index) => {
    const before = lines[index - 1];
    const last = paragraphs.at(-1);
    if (before === undefined || last === undefined || !goesOn(before, line, leading, columns.get(before)!)) {
      paragraphs.push(line.words);
    } else paragraphs[paragraphs.length - 1] = join(last, line.words, words);
  });
  return paragraphs;
}

function goesOn(before: Line, line: Line, leading: number, column: number): boolean {
  if (BULLET.test(line.words)) return false;
  if (Math.abs(before.size - line.size) > SIZE_DIFFERS * Math.max(before.size, line.size)) return false;
  const full = before.right >= column - RAGGED * (column - before.x);
  const down = (before.y - line.y) / line.size;
  if (before.page !== line.page || down <= 0) {
    return GOES_ON.test(line.words) || HYPHEN.test(before.words) || (full && !ENDS_SENTENCE.test(before.words));
  }
  if (down > leading * WIDER) return false;
  if (line.x - before.x > INDENT * line.size && !BULLET.test(before.words)) return false;
  return full || !ENDS_SENTENCE.test(before.words) || GOES_ON.test(line.words);
}

/** The usual distance of two baselines, in heights of letters. */
function usualLeading(lines: readonly Line[]): number {
  const distances = lines
    .slice(1)
    .map((line, index) => (lines[index]!.page === line.page ? (lines[index]!.y - line.y) / line.size : 0))
    .filter((distance) => distance > 0.5 && distance < 4)
    .sort((a, b) => a - b);
  // Below the median: with many short paragraphs, half of the distances are those between paragraphs.
  return distances[Math.floor(distances.length * 0.35)] ?? 1.2;
}

/** By line, the right edge of the column it stands in: that of the longest of the lines beginning near it. */
function columnEdges(lines: readonly Line[]): ReadonlyMap<Line, number> {
  const near = ({ page, x, size }: Line) => `${page}:${Math.round(x / (4 * size))}`;
  const edges = new Map<string, number>();
  for (const line of lines) edges.set(near(line), Math.max(edges.get(near(line)) ?? 0, line.right));
  return new Map(lines.map((line) => [line, edges.get(near(line))!]));
}

const knownWords = (lines: readonly Line[]): ReadonlySet<string> =>
  new Set(lines.flatMap(({ words }) => words.toLowerCase().match(/\p{L}+(?:-\p{L}+)*(?![\p{L}-])/gu) ?? []));

/** The hyphen at the end of a line stays where the text has the word with it elsewhere, or the rest has a capital. */
function join(start: string, rest: string, known: ReadonlySet<string>): string {
  const head = HYPHEN.exec(start)?.[1];
  const tail = /^\p{Ll}+/u.exec(rest)?.[0];
  if (head === undefined) return `${start} ${rest}`;
  if (tail === undefined) return start + rest;
  const compound = `${head}-${tail}`.toLowerCase();
  if (known.has(compound) && !known.has((head + tail).toLowerCase())) return start + rest;
  return start.slice(0, -1) + rest;
}

import type { Pieces } from './tokenise.ts';
import { POS, SHAPE } from './tokens.ts';
import { tagTokens, type WinkToken, winkTokens } from './wink-tagger.ts';

// Our own tokens and sentences are fed to wink for their parts of speech: its tokeniser remembers words it has met, so
// that the same article read twice can come out differently, and it knows no offsets.

/** Tokens tagged at a time: bounds the memory and keeps the whole linear. */
const CHUNK = 4_000;

/** Parts of speech of the pieces, by codes of POS, in one pass of wink. */
export function tag(text: string, pieces: Pieces): Uint8Array {
  const tags = new Uint8Array(pieces.start.length);
  for (let from = 0; from < tags.length; from += CHUNK)
    tagChunk(text, pieces, from, Math.min(tags.length, from + CHUNK), tags);
  return tags;
}

function tagChunk(text: string, pieces: Pieces, from: number, to: number, tags: Uint8Array): void {
  const found: WinkToken[] = [];
  /** The piece that each of them stands in; with a clitic, the piece that it is attached to. */
  const places: number[] = [];
  for (let i = from; i < to; ) {
    const first = i;
    let plain = plainForm(text, pieces, i);
    // A clitic is given to wink together with its word, as it expects.
    for (i++; i < to && isClitic(pieces.lower[i]!) && pieces.start[i] === pieces.end[i - 1]; i++)
      plain += plainForm(text, pieces, i);
    for (const token of winkTokens(plain)) {
      found.push(token);
      places.push(first);
    }
  }
  const codes = tagTokens(found);
  let i = from;
  /** Where the piece begins in what wink was asked about, and the one after it. */
  let begins = 0;
  let next = 0;
  for (let k = 0; k < codes.length; k++) {
    const { offset, hyphenated } = found[k]!;
    const first = places[k]!;
    if (offset < 0) continue;
    if (first > i || next === 0) {
      i = first;
      begins = 0;
      next = plainLength(pieces, i);
    }
    while (next <= offset) {
      begins = next;
      next += plainLength(pieces, ++i);
    }
    if (offset === begins) tags[i] = codes[k]!;
    else if (hyphenated) tags[i] = joined(tags[i]!, codes[k]!, pieces.lower[i]!);
  }
}

/** "London-based" is an adjective, "Al-Maeena" a name, "strong-armed" an adjective, "re-election" a noun. */
function joined(first: number, last: number, word: string): number {
  if (last === POS.VERB) return word.endsWith('ed') || word.endsWith('ing') ? POS.ADJ : last;
  return last === POS.PUNCT ? first : last;
}

/** What stands for all that is neither word nor mark. */
const OTHER = '*';

function plainForm(text: string, pieces: Pieces, i: number): string {
  if (pieces.shape[i] === SHAPE.OTHER) return OTHER;
  const lower = pieces.lower[i]!;
  if (pieces.shape[i] === SHAPE.PUNCTUATION)
    return lower[0] === '“' || lower[0] === '”' || lower[0] === '«' ? '"' : lower;
  const word = text.slice(pieces.start[i], pieces.end[i]);
  return lower.includes("'") ? word.replaceAll(/[’‘ʼ]/g, "'") : word;
}

const plainLength = (pieces: Pieces, i: number): number =>
  pieces.shape[i] === SHAPE.OTHER ? OTHER.length : pieces.end[i]! - pieces.start[i]!;

const isClitic = (lower: string): boolean => lower.length > 1 && lower[0] === "'" && lower !== "''";

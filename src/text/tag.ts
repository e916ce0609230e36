import type { Form } from './forms.ts';
import type { Pieces } from './tokenise.ts';
import { POS } from './tokens.ts';
import { tagTokens, type WinkToken, winkTokens } from './wink-tagger.ts';

// Our own tokens and sentences are fed to wink for their parts of speech: its tokeniser remembers words it has met, so
// that the same article read twice can come out differently, and it knows no offsets.

/** Tokens tagged at a time: bounds the memory and keeps the whole linear. */
const CHUNK = 4_000;

/** Parts of speech of the pieces, by codes of POS, in one pass of wink. */
export function tag(pieces: Pieces): Uint8Array {
  const tags = new Uint8Array(pieces.start.length);
  for (let from = 0; from < tags.length; from += CHUNK)
    tagChunk(pieces, from, Math.min(tags.length, from + CHUNK), tags);
  return tags;
}

function tagChunk(pieces: Pieces, from: number, to: number, tags: Uint8Array): void {
  const { form } = pieces;
  const found: WinkToken[] = [];
  /** The piece that each of them stands in; with a clitic, the piece that it is attached to. */
  const places: number[] = [];
  for (let first = from; first < to; ) {
    let next = first + 1;
    // A clitic is given to wink together with its word, as it expects.
    while (next < to && isClitic(pieces.lower[next]!) && pieces.start[next] === pieces.end[next - 1]) next++;
    for (const token of next === first + 1 ? alone(form[first]!) : together(form, first, next)) {
      found.push(token);
      places.push(first);
    }
    first = next;
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
      next = form[i]!.asked.length;
    }
    while (next <= offset) {
      begins = next;
      next += form[++i]!.asked.length;
    }
    if (offset === begins) tags[i] = codes[k]!;
    else if (hyphenated) tags[i] = joined(tags[i]!, codes[k]!, pieces.lower[i]!);
  }
}

function alone(form: Form): readonly WinkToken[] {
  form.wink ??= winkTokens(form.asked);
  return form.wink;
}

function together(forms: readonly Form[], from: number, to: number): readonly WinkToken[] {
  let asked = '';
  for (let i = from; i < to; i++) asked += forms[i]!.asked;
  return winkTokens(asked);
}

/** "London-based" is an adjective, "Al-Maeena" a name, "strong-armed" an adjective, "re-election" a noun. */
function joined(first: number, last: number, word: string): number {
  if (last === POS.VERB) return word.endsWith('ed') || word.endsWith('ing') ? POS.ADJ : last;
  return last === POS.PUNCT ? first : last;
}

const isClitic = (lower: string): boolean => lower.length > 1 && lower[0] === "'" && lower !== "''";

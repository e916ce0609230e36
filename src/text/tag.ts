import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import type { Pieces } from './tokenise.ts';
import { POS, SHAPE } from './tokens.ts';

// Our own tokens and sentences are fed to wink for their parts of speech: its tokeniser remembers words it has met, so
// that the same article read twice can come out differently, and it knows no offsets.
const nlp = winkNLP(model, ['pos']);
const { value, pos: itsPos } = nlp.its;
const CODES: Readonly<Record<string, number>> = POS;

/** Tokens a call of wink: bounds its memory and keeps the whole linear. */
const CHUNK = 4_000;

/** Parts of speech of the pieces, by codes of POS, in one pass of wink. */
export function tag(text: string, pieces: Pieces): Uint8Array {
  const tags = new Uint8Array(pieces.start.length);
  for (let from = 0; from < tags.length; from += CHUNK)
    tagChunk(text, pieces, from, Math.min(tags.length, from + CHUNK), tags);
  return tags;
}

function tagChunk(text: string, pieces: Pieces, from: number, to: number, tags: Uint8Array): void {
  let plain = '';
  const places = new Int32Array(to - from + 1);
  for (let i = from; i < to; i++) {
    // A clitic is given to wink together with its word, as it expects.
    const attached = i > from && isClitic(pieces.lower[i]!) && pieces.start[i] === pieces.end[i - 1];
    if (plain !== '' && !attached) plain += ' ';
    places[i - from] = plain.length;
    plain += plainForm(text, pieces, i);
  }
  places[to - from] = plain.length;
  const doc = nlp.readDoc(plain);
  const values = doc.tokens().out(value) as string[];
  const found = doc.tokens().out(itsPos) as string[];
  let at = 0;
  let i = 0;
  for (let k = 0; k < values.length; k++) {
    const place = plain.indexOf(values[k]!, at);
    if (place < 0) continue;
    at = place + values[k]!.length;
    while (i + 1 < to - from && places[i + 1]! <= place) i++;
    const code = CODES[found[k]!] ?? POS.X;
    const first = place === places[i];
    if (first) tags[from + i] = code;
    else if (plain.charCodeAt(place - 1) === 45)
      tags[from + i] = hyphenated(tags[from + i]!, code, pieces.lower[from + i]!);
  }
}

/** "London-based" is an adjective, "Al-Maeena" a name, "strong-armed" an adjective, "re-election" a noun. */
function hyphenated(first: number, last: number, word: string): number {
  if (last === POS.VERB) return word.endsWith('ed') || word.endsWith('ing') ? POS.ADJ : last;
  return last === POS.PUNCT ? first : last;
}

function plainForm(text: string, pieces: Pieces, i: number): string {
  if (pieces.shape[i] === SHAPE.OTHER) return '*';
  const lower = pieces.lower[i]!;
  const start = pieces.start[i]!;
  if (pieces.shape[i] === SHAPE.PUNCTUATION)
    return lower[0] === '“' || lower[0] === '”' || lower[0] === '«' ? '"' : lower;
  return text.slice(start, pieces.end[i]).replaceAll(/[’‘ʼ]/g, "'");
}

const isClitic = (lower: string): boolean => lower.length > 1 && lower[0] === "'" && lower !== "''";

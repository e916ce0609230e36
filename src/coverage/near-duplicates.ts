/** Words in a shingle: few enough that an edited sentence keeps some, enough that no two stories share many. */
const SHINGLE = 4;
/** Buckets are made of ROWS minima each. Texts alike to a share s meet in one with 1 − (1 − s³)⁴²: .5 → .996, .1 → .04. */
const BANDS = 42;
const ROWS = 3;
const MINIMA = BANDS * ROWS;
/** Share of its shingles that a shortened copy has in the original. */
const CONTAINED = 0.8;

/** A text's MinHash signature: 126 minima, and how many different shingles it has. */
export type Signature = { readonly minima: Uint32Array; readonly shingles: number };

export type NearDuplicate<Id> = {
  readonly id: Id;
  /** Estimated share of all their shingles that both have (Jaccard), 0–1, to some ±.05. */
  readonly similarity: number;
  /** Estimated share of the shorter one's shingles that the longer one has, 0–1. */
  readonly containment: number;
};

export type NearDuplicates<Id> = {
  /** Replaces what was added under the same id. */
  add(id: Id, text: string | Signature): void;
  /** True when there was such a text. */
  remove(id: Id): boolean;
  /** The texts that are copies, shortened or not, most similar first. */
  copies(text: string | Signature): readonly NearDuplicate<Id>[];
  readonly size: number;
};

/**
 * Finds copies among many texts without comparing each with each: MinHash (Broder 1997) over word shingles, with
 * locality-sensitive hashing (Indyk & Motwani 1998). A copy has a similarity of at least `threshold`, or is mostly
 * contained in the other. Adding, removing and asking cost time by the length of the text, not by how many there are.
 */
export function createNearDuplicates<Id extends string | number>(threshold = 0.6): NearDuplicates<Id> {
  const signatures = new Map<Id, Signature>();
  /** By band, since nearly all hold one text only: that text, or all of them. */
  const bands = Array.from({ length: BANDS }, () => new Map<number, Id | Id[]>());
  const inBucket = (band: number, hash: number): readonly Id[] => {
    const found = bands[band]!.get(hash);
    return found === undefined ? [] : Array.isArray(found) ? found : [found];
  };

  const remove = (id: Id): boolean => {
    const signature = signatures.get(id);
    if (signature === undefined) return false;
    for (const [band, hash] of bucketsOf(signature).entries()) {
      const others = inBucket(band, hash).filter((other) => other !== id);
      if (others.length > 1) bands[band]!.set(hash, others);
      else if (others.length === 1) bands[band]!.set(hash, others[0]!);
      else bands[band]!.delete(hash);
    }
    return signatures.delete(id);
  };

  return {
    add(id, text) {
      remove(id);
      const signature = typeof text === 'string' ? signatureOf(text) : text;
      signatures.set(id, signature);
      for (const [band, hash] of bucketsOf(signature).entries()) {
        const bucket = bands[band]!.get(hash);
        if (bucket === undefined) bands[band]!.set(hash, id);
        else if (Array.isArray(bucket)) bucket.push(id);
        else bands[band]!.set(hash, [bucket, id]);
      }
    },
    remove,
    copies(text) {
      const signature = typeof text === 'string' ? signatureOf(text) : text;
      const candidates = new Set(bucketsOf(signature).flatMap((hash, band) => inBucket(band, hash)));
      return [...candidates]
        .map((id) => ({ id, ...compare(signature, signatures.get(id)!) }))
        .filter(({ similarity, containment }) => similarity >= threshold || containment >= CONTAINED)
        .sort((a, b) => b.similarity - a.similarity);
    },
    get size() {
      return signatures.size;
    },
  };
}

/** The signature of a text's words, whatever their case, punctuation and spacing. */
export function signatureOf(text: string): Signature {
  const words = hashesOfWords(text.normalize('NFKC').toLowerCase());
  const hashes = new Int32Array(words.length === 0 ? 0 : Math.max(1, words.length - SHINGLE + 1));
  for (let start = 0; start < hashes.length; start++) {
    let hash = 0;
    for (let i = start; i < start + SHINGLE; i++) hash = Math.imul(hash ^ (words[i] ?? 0), FNV_PRIME) ^ (hash >>> 13);
    hashes[start] = mix(hash);
  }
  // A band at a time: each hash is read once for several minima, as signed numbers, which are compared faster.
  const minima = new Uint32Array(MINIMA);
  for (let i = 0; i < MINIMA; i += ROWS) {
    const [one, two, three] = [SEEDS[i]!, SEEDS[i + 1]!, SEEDS[i + 2]!];
    let [first, second, third] = [MOST, MOST, MOST];
    for (let at = 0; at < hashes.length; at++) {
      const hash = hashes[at]!;
      first = Math.min(first, Math.imul(hash ^ one, one | 1));
      second = Math.min(second, Math.imul(hash ^ two, two | 1));
      third = Math.min(third, Math.imul(hash ^ three, three | 1));
    }
    minima[i] = first;
    minima[i + 1] = second;
    minima[i + 2] = third;
  }
  return { minima, shingles: countDifferent(hashes) };
}

/** Sorts them, too. */
function countDifferent(hashes: Int32Array): number {
  hashes.sort();
  let count = 0;
  for (let i = 0; i < hashes.length; i++) if (i === 0 || hashes[i] !== hashes[i - 1]) count++;
  return count;
}

const FNV_START = 0x811c9dc5 | 0;
const FNV_PRIME = 0x01000193;
/** The greatest signed number of 32 bits. */
const MOST = 0x7fffffff;
const WORD = /[\p{L}\p{N}]+/gu;

/** FNV-1a, over UTF-16 code units, of each run of letters and digits. */
function hashesOfWords(text: string): readonly number[] {
  const hashes: number[] = [];
  let hash = FNV_START;
  let inside = false;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (isSurrogate(code)) return (text.match(WORD) ?? []).map(hashOfWord);
    if (isInWord(code)) {
      hash = Math.imul(hash ^ code, FNV_PRIME);
      inside = true;
    } else if (inside) {
      hashes.push(hash);
      hash = FNV_START;
      inside = false;
    }
  }
  if (inside) hashes.push(hash);
  return hashes;
}

function hashOfWord(word: string): number {
  let hash = FNV_START;
  for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), FNV_PRIME);
  return hash;
}

const isSurrogate = (code: number): boolean => code >= 0xd800 && code <= 0xdfff;

/** What is known of code units: 0 nothing yet, 1 that it is in words, 2 that it is not. */
const inWord = new Uint8Array(0x1_0000);

function isInWord(code: number): boolean {
  if (inWord[code] === 0) inWord[code] = /[\p{L}\p{N}]/u.test(String.fromCharCode(code)) ? 1 : 2;
  return inWord[code] === 1;
}

/** The finaliser of MurmurHash3: every bit of the input moves every bit of the output. */
function mix(hash: number): number {
  let h = hash;
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}

const SEEDS = Int32Array.from({ length: MINIMA }, (_, i) => mix(Math.imul(i + 1, 0x9e3779b9)));

/** The hash of each band, in order. A text without words is in no bucket: it is like nothing. */
function bucketsOf({ minima, shingles }: Signature): readonly number[] {
  if (shingles === 0) return [];
  return Array.from({ length: BANDS }, (_, band) => {
    let hash = 0;
    for (let i = band * ROWS; i < (band + 1) * ROWS; i++) hash = mix(hash ^ minima[i]!);
    return hash | 0;
  });
}

/** Jaccard's share J as the minima that agree; with both sizes it gives |A ∩ B| = J (|A| + |B|) / (1 + J). */
function compare(a: Signature, b: Signature): { readonly similarity: number; readonly containment: number } {
  let same = 0;
  for (let i = 0; i < MINIMA; i++) if (a.minima[i] === b.minima[i]) same++;
  const similarity = same / MINIMA;
  const shared = (similarity * (a.shingles + b.shingles)) / (1 + similarity);
  return { similarity, containment: Math.min(1, shared / Math.min(a.shingles, b.shingles)) };
}

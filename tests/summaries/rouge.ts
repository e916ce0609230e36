import { stem } from 'porter2';

/** ROUGE F1 of one summary against one reference, 0–1 (Lin 2004). */
export type Rouge = { readonly one: number; readonly two: number; readonly longest: number };

/** Words as ROUGE counts them: lower case, letters and digits, stemmed when longer than three letters. */
export const rougeWords = (text: string): readonly string[] =>
  (text.toLowerCase().match(/[a-z0-9]+/g) ?? []).map((word) => (word.length > 3 ? stem(word) : word));

const f1 = (shared: number, a: number, b: number): number => (shared === 0 ? 0 : (2 * shared) / (a + b));

function ngrams(words: readonly string[], n: number): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (let at = 0; at + n <= words.length; at++) {
    const gram = words.slice(at, at + n).join(' ');
    counts.set(gram, (counts.get(gram) ?? 0) + 1);
  }
  return counts;
}

function overlap(a: readonly string[], b: readonly string[], n: number): number {
  const other = ngrams(b, n);
  let shared = 0;
  for (const [gram, count] of ngrams(a, n)) shared += Math.min(count, other.get(gram) ?? 0);
  return f1(shared, Math.max(0, a.length - n + 1), Math.max(0, b.length - n + 1));
}

function longestCommon(a: readonly string[], b: readonly string[]): number {
  let last = new Uint32Array(b.length + 1);
  for (const word of a) {
    const row = new Uint32Array(b.length + 1);
    for (let j = 1; j <= b.length; j++) row[j] = word === b[j - 1] ? last[j - 1]! + 1 : Math.max(last[j]!, row[j - 1]!);
    last = row;
  }
  return last[b.length]!;
}

export function rouge(summary: string, reference: string): Rouge {
  const a = rougeWords(summary);
  const b = rougeWords(reference);
  return { one: overlap(a, b, 1), two: overlap(a, b, 2), longest: f1(longestCommon(a, b), a.length, b.length) };
}

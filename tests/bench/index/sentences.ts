import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import type { Unit } from '../../../src/cli/search.ts';
import { InputError } from '../../../src/domain/input-error.ts';
import { createRandom } from '../random.ts';

/** Sentences of a text file, one a line, gzipped or not. */
export function readSentences(file: string): string[] {
  try {
    const bytes = readFileSync(file);
    const text = (bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes).toString('utf8');
    return text.split('\n').filter((line) => line.trim() !== '');
  } catch (cause) {
    throw new InputError(`${file}: cannot be read (${(cause as NodeJS.ErrnoException).code ?? cause})`, { cause });
  }
}

/** `count` sentences: the real ones, then halves of two of them joined, so that words keep their frequencies and company. */
export function spliced(real: readonly string[], count: number): string[] {
  const random = createRandom(1);
  const halves = real.map((sentence) => {
    const words = sentence.split(' ');
    return [words.slice(0, words.length / 2).join(' '), words.slice(words.length / 2).join(' ')] as const;
  });
  const half = (which: 0 | 1) => halves[Math.floor(random() * halves.length)]![which];
  return Array.from({ length: count }, (_, i) => real[i] ?? `${half(0)} ${half(1)}`);
}

const SYLLABLES = 'ba ce di fo gu ha je ki lo mu na pe qui ro su ta ve wi xo yu stra spen tion ment ling'.split(' ');

/** Sentences of made-up words whose frequencies fall as those of English do (Zipf's law), 8 to 35 words long. */
export function generated(count: number): string[] {
  const random = createRandom(2);
  const words = Array.from({ length: 60_000 }, () => {
    const length = 1 + Math.floor(random() * 3);
    return Array.from({ length }, () => SYLLABLES[Math.floor(random() * SYLLABLES.length)]).join('');
  });
  // The function words of English come first, so that every contestant meets what it is made to leave out.
  words.splice(0, 20, ...'the of to and a in that is was for on with he as it by at said from his'.split(' '));
  const word = () => words[Math.floor(words.length ** random()) - 1]!;
  return Array.from({ length: count }, () => {
    const sentence = Array.from({ length: 8 + Math.floor(random() * 28) }, word).join(' ');
    return `${sentence[0]!.toUpperCase()}${sentence.slice(1)}.`;
  });
}

const ARTICLE = 40;
const PARAGRAPH = 3;

/** Sentences as articles of forty in paragraphs of three, each with the first words of its first sentence for a title. */
export function asArticles(sentences: readonly string[]): Unit[] {
  return sentences.map((text, i) => {
    const first = i - (i % ARTICLE);
    const title = `${first / ARTICLE}: ${sentences[first]!.slice(0, 60)}`;
    return { _id: String(i), title, para: String(Math.floor((i % ARTICLE) / PARAGRAPH)), text };
  });
}

/** Questions about sentences: a few of the words of one in their order, after a question word. */
export function sampledQuestions(sentences: readonly string[], count: number): string[] {
  const random = createRandom(3);
  return Array.from({ length: count }, () => {
    const words = sentences[Math.floor(random() * sentences.length)]!.split(/[^\p{L}\p{N}']+/u).filter(Boolean);
    const kept = words.filter(() => random() < 7 / words.length);
    return `What ${kept.join(' ')}?`;
  });
}

import { termsOf } from '../words.ts';

/** The parts of a question as the first of the patterns that fits reads it; undefined when none does. */
export function partsOf(patterns: readonly RegExp[], question: string): Readonly<Record<string, string>> | undefined {
  for (const pattern of patterns) {
    const parts = pattern.exec(question)?.groups;
    if (parts !== undefined) return parts;
  }
  return undefined;
}

/** The noun that a phrase ends with, without marks; empty when it ends with none. */
export const nounOf = (phrase: string): string =>
  phrase
    .split(' ')
    .at(-1)!
    .replace(/[^\p{L}-]/gu, '');

/** True for a text that holds every term of what is asked. */
export function holdsAll(asked: string, text: string): boolean {
  const held = termsOf(text);
  return termsOf(asked).every((term) => held.includes(term));
}

/** True when what stands before a place of a text, its last one to `most` words left out, ends as the pattern says. */
export function endsBefore(pattern: RegExp, text: string, end: number, most: number): boolean {
  const words = text.slice(0, end).split(' ');
  return Array.from({ length: most }, (_, i) => words.slice(0, -1 - i).join(' ')).some((start) =>
    pattern.test(`${start} `),
  );
}

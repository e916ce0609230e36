import { partsOf } from './asked.ts';
import type { PlainKind } from './plain.ts';

const ASKS = [
  /^what (?:is|was|are|were) the names? of (?:the |his |her |their |a |an )?(?<what>[\p{L}-]+)$/iu,
  /^what (?:is|was) the (?<what>[\p{L}-]+)(?:’s|'s) name$/iu,
  /^what (?:is|was) the (?<what>[\p{L}-]+) called$/iu,
];

const PROPER =
  "\\b(?!(?:The|An?|My|Your|His|Her|Its|Our|Their|This|That|One|No|Some|Every|Each|Another|Then|But|And)\\b)\\p{Lu}[\\p{L}’'-]+";

/** "What is the name of the dog?": "a dog called Rex", "the village of Elm", "Rex, a dog", "Elm Village". */
export const naming: PlainKind = (question) => {
  const what = partsOf(ASKS, question)?.what;
  if (what === undefined) return null;
  const noun = `(?<![\\p{L}-])(?i:${what})(?:’s|'s)?(?![\\p{L}-])`;
  const named = new RegExp(
    `${noun}(?:,| called| named| of| is| was| is called| was called| known as)*[ ‘“"]+\\p{Lu}\\p{Ll}|${PROPER}(?: is| was)?,? (?:(?:an?|the|\\p{L}+’s) )(?:[\\p{L}-]+ ){0,4}${noun}|${PROPER} ${noun}`,
    'u',
  );
  return { wordings: [], answers: () => false, mayAnswer: ({ text }) => named.test(text) };
};

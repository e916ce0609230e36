import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { wordDiff } from '../../src/answers/word-diff.ts';
import { wordsOf } from '../../src/text/words.ts';

const forms = (text: string) => wordsOf(text).map(({ form }) => form);
const sentence = fc
  .array(
    fc.constantFrom('we', 'will', 'not', 'be', 'rushed', 'ever', 'never', 'can’t', '—', '“', ',', 'the', 'bridge'),
    { maxLength: 14 },
  )
  .map((words) => words.join(' '));

describe('word diff', () => {
  test('GIVEN any two sentences THEN its parts hold each side’s words in order', () => {
    fc.assert(
      fc.property(sentence, sentence, (asked, printed) => {
        const parts = wordDiff(asked, printed);
        const side = (...ops: string[]) =>
          forms(
            parts
              .filter(({ op }) => ops.includes(op))
              .map(({ text }) => text)
              .join(' '),
          );
        expect(side('same', 'dropped')).toEqual(forms(asked));
        expect(side('same', 'added')).toEqual(forms(printed));
      }),
    );
  });

  test('GIVEN sentences that differ in case and marks only THEN everything is the same', () => {
    expect(wordDiff('“We will NOT be rushed”', 'We will not — be rushed.').map(({ op }) => op)).toEqual(['same']);
  });

  test.each([
    ['The bridge is safe', 'The bridge is not safe', 'added', 'not'],
    ['I never said that', 'I said that', 'dropped', 'never'],
    ['We can’t pay', 'We can pay', 'dropped', 'can’t'],
    ['Nobody was told', 'Everybody was told', 'dropped', 'Nobody'],
  ] as const)('GIVEN “%s” asked of “%s” THEN the negation %s is flagged', (asked, printed, op, word) => {
    const negations = wordDiff(asked, printed).filter(({ negation }) => negation);
    expect(negations.map((part) => [part.op, part.text.trim()])).toEqual([[op, word]]);
  });

  test('GIVEN a changed word that negates nothing THEN nothing is flagged', () => {
    expect(wordDiff('The bridge is safe', 'The tower is safe').some(({ negation }) => negation)).toBe(false);
  });
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createSentenceIndex } from '../../src/coverage/embedded/index/sentence-index.ts';
import { isStopWord } from '../../src/text/terms.ts';
import { wordsOf } from '../../src/text/words.ts';

const SENTENCES = [
  ['“We will not close the harbour this winter,” the mayor said.', 1],
  ['“Nobody asked us about the ferry.', 1],
  ['“And no one will, until the storms are over.”', 2],
  ['She called the plan half-baked and “a gift to the owners of the quarry”.', 3],
  ['The council of the island meets on Monday.', 4],
  ['The fare went up by 1,250 crowns in the U.S. and Iceland.', 5],
] as const;

const ALL = { server: null };

function aligned(words: string, copies = 1) {
  const index = createSentenceIndex((_, sentence) => SENTENCES[sentence]![0]);
  for (let key = 1; key <= copies; key++) {
    const sentences = SENTENCES.map(([text, paragraph]) => ({ text, paragraph, entities: [], attributed: [] }));
    index.add({ key, id: `a${key}`, title: '', outlet: null, date: null, server: null, sentences });
  }
  return index.align(words, 5, ALL).map(({ first, start, last, end, similarity }) => ({
    text:
      first === last
        ? SENTENCES[first]![0].slice(start, end)
        : `${SENTENCES[first]![0].slice(start)} ${SENTENCES[last]![0].slice(0, end)}`,
    similarity,
  }));
}

test.each([
  ['word for word', 'close the harbour this winter', 'close the harbour this winter'],
  ['in another case and without marks', 'WE WILL NOT CLOSE the harbour', 'We will not close the harbour'],
  ['with a hyphen for a space', 'half baked', 'half-baked'],
  ['a number without its comma', '1250 crowns', '1,250 crowns'],
  ['an abbreviation without its points', 'in the US and Iceland', 'in the U.S. and Iceland'],
  ['over the end of a sentence', 'the mayor said. Nobody asked us', 'the mayor said. “Nobody asked us'],
  ['into the next paragraph', 'about the ferry. And no one will', 'about the ferry. “And no one will'],
  ['one rare word', 'quarry', 'quarry'],
])('GIVEN words %s THEN the stretch is found as the same words', (_, asked, text) => {
  expect(aligned(asked)[0]).toEqual({ text, similarity: 1 });
});

test('GIVEN an ellipsis THEN what it leaves out does not count', () => {
  expect(aligned('We will not close the harbour … the mayor said')[0]).toMatchObject({ similarity: 1 });
  expect(aligned('Nobody asked us … until the storms are over')[0]).toMatchObject({ similarity: 1 });
});

test.each([
  ['a dropped negation', 'We will close the harbour this winter', 'We will not close the harbour this winter'],
  ['an added word', 'We will certainly not close the harbour this winter', 'We will not close the harbour this winter'],
  ['another word', 'a gift to the owners of the mine', 'a gift to the owners of the'],
  ['another form of a word', 'a gift to the owner of the quarry', 'a gift to the owners of the quarry'],
])('GIVEN %s THEN the stretch is found, alike but not the same', (_, asked, text) => {
  const [best] = aligned(asked);
  expect(best!.text).toContain(text);
  expect(best!.similarity).toBeGreaterThan(0.6);
  expect(best!.similarity).toBeLessThan(1);
});

test.each([
  ['nothing', ''],
  ['function words', 'of the'],
  ['words it does not hold', 'pineapple on every pizza'],
  ['a phrase of which it holds one common word', 'the harbour master resigned over bribes paid by smugglers'],
  ['three words of which it holds two', 'close the tunnel'],
  ['an unknown script', '今日は'],
  ['a query language', '"a" AND (b OR c*) NEAR/3 ^d'],
])('GIVEN %s THEN nothing is found', (_, asked) => {
  expect(aligned(asked)).toEqual([]);
});

test('GIVEN words that stand in several places THEN each place is found once', () => {
  expect(aligned('the owners of the quarry', 4)).toHaveLength(4);
});

test('GIVEN any stretch of the coverage with a word of its own THEN it is found word for word', () => {
  const words = SENTENCES.flatMap(([text]) => text.split(' '));
  const stretches = fc.tuple(fc.nat(words.length - 5), fc.integer({ min: 5, max: 25 }));
  fc.assert(
    fc.property(stretches, ([from, length]) => {
      const asked = words.slice(from, from + length).join(' ');
      fc.pre(wordsOf(asked).some(({ form }) => !isStopWord(form)));
      expect(aligned(asked)[0]?.similarity).toBe(1);
    }),
  );
});

test('GIVEN fewer places are wanted THEN they are the first of all there are', () => {
  const words = fc.array(fc.constantFrom(...'the harbour ferry winter storm closes opens not in and'.split(' ')), {
    minLength: 3,
    maxLength: 12,
  });
  fc.assert(
    fc.property(
      fc.array(words, { minLength: 1, maxLength: 12 }),
      words,
      fc.integer({ min: 1, max: 4 }),
      (all, asked, few) => {
        const index = createSentenceIndex((_, sentence) => all[sentence]!.join(' '));
        const sentences = all.map((text, i) => ({ text: text.join(' '), paragraph: i, entities: [], attributed: [] }));
        index.add({ key: 1, id: 'a', title: '', outlet: null, date: null, server: null, sentences });
        const found = (limit: number) => index.align(asked.join(' '), limit, ALL);
        expect(found(few)).toEqual(found(100).slice(0, few));
      },
    ),
  );
});

test('GIVEN anything at all THEN an answer comes within bounded time', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (asked) => {
      for (const { similarity } of aligned(asked)) expect(similarity).toBeGreaterThan(0);
    }),
  );
  const started = performance.now();
  aligned('the harbour and the ferry '.repeat(10_000), 50);
  expect(performance.now() - started).toBeLessThan(2_000);
});

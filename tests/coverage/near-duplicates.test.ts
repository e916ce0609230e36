import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createNearDuplicates, signatureOf } from '../../src/coverage/near-duplicates.ts';

const SYLLABLES = 'ba ce di fo gu ha ke li mo nu pa re si to vu wa xe yi zo'.split(' ');

/** A story of made-up words, the same for the same seed. */
function story(seed: number, length = 300): string[] {
  let state = seed + 1;
  const next = () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state >>> 8;
  };
  return Array.from({ length }, () =>
    Array.from({ length: 2 + (next() % 3) }, () => SYLLABLES[next() % SYLLABLES.length]).join(''),
  );
}

const shinglesOf = (words: readonly string[]) =>
  new Set(words.slice(0, -3).map((_, start) => words.slice(start, start + 4).join(' ')));

function jaccard(a: readonly string[], b: readonly string[]): number {
  const [left, right] = [shinglesOf(a), shinglesOf(b)];
  const shared = [...left].filter((shingle) => right.has(shingle)).length;
  return shared / (left.size + right.size - shared);
}

/** Every `every`-th word another. */
const edited = (words: readonly string[], every: number) =>
  words.map((word, i) => (i % every === 0 ? `${word}x` : word));

describe('near-duplicates', () => {
  const original = story(1);

  test.each<readonly [string, readonly string[]]>([
    ['the same words in other case and punctuation', original.map((word) => `${word.toUpperCase()},`)],
    ['another headline and credit', [...story(2, 8), ...original, ...story(3, 6)]],
    ['every 30th word edited', edited(original, 30)],
    ['the last quarter cut', original.slice(0, 225)],
    ['only the first half', original.slice(0, 150)],
    ['a half inside a longer story', [...original, ...story(4, 300)]],
  ])('GIVEN a copy with %s THEN the original is found', (_, copy) => {
    const index = createNearDuplicates();
    for (let other = 100; other < 200; other++) index.add(`other ${other}`, story(other).join(' '));
    index.add('original', original.join(' '));
    expect(index.copies(copy.join(' '))[0]?.id).toBe('original');
  });

  test.each<readonly [string, string]>([
    ['another story', story(9).join(' ')],
    ['another story that quotes a sentence of it', [...story(9), ...original.slice(50, 75)].join(' ')],
    ['every third word edited', edited(original, 3).join(' ')],
    ['no words', ' … \n'],
    ['nothing', ''],
  ])('GIVEN %s THEN it is no copy', (_, text) => {
    const index = createNearDuplicates();
    index.add('original', original.join(' '));
    index.add('empty', '');
    expect(index.copies(text)).toEqual([]);
  });

  test('GIVEN a text of fewer words than a shingle THEN it is like itself alone', () => {
    const index = createNearDuplicates();
    index.add('short', 'Two words');
    expect(index.copies('two words!')).toEqual([{ id: 'short', similarity: 1, containment: 1 }]);
    expect(index.copies('two')).toEqual([]);
  });

  test('GIVEN any edit of any story THEN the estimate is near the exact share of shingles', () => {
    fc.assert(
      fc.property(
        fc.nat(10_000),
        fc.integer({ min: 5, max: 80 }),
        fc.integer({ min: 0, max: 150 }),
        (seed, every, cut) => {
          const words = story(seed);
          const copy = edited(words, every).slice(cut);
          const index = createNearDuplicates(0);
          index.add('a', words.join(' '));
          const [found] = index.copies(copy.join(' '));
          const exact = jaccard(words, copy);
          // Four standard deviations of 126 draws.
          if (found) expect(Math.abs(found.similarity - exact)).toBeLessThan(0.18);
          else expect(exact).toBeLessThan(0.5);
        },
      ),
      { numRuns: 100 },
    );
  });

  test('GIVEN any adding and removing THEN the answers are those of an index built anew', () => {
    const texts = Array.from({ length: 6 }, (_, i) => edited(story(i % 3, 60), 20 + i).join(' '));
    const step = fc.record({ id: fc.constantFrom('a', 'b', 'c', 'd'), text: fc.nat(5), remove: fc.boolean() });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 30 }), (steps) => {
        const kept = new Map<string, string>();
        const index = createNearDuplicates();
        for (const { id, text, remove } of steps) {
          if (remove) expect(index.remove(id)).toBe(kept.delete(id));
          else {
            index.add(id, texts[text]!);
            kept.delete(id);
            kept.set(id, texts[text]!);
          }
        }
        const anew = createNearDuplicates();
        for (const [id, text] of kept) anew.add(id, signatureOf(text));
        expect(index.size).toBe(kept.size);
        for (const text of texts) expect(index.copies(text)[0]?.similarity).toBe(anew.copies(text)[0]?.similarity);
      }),
      { numRuns: 100 },
    );
  });
});

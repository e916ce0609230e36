import fc from 'fast-check';
import { expect, test } from 'vitest';
import { flatWordsOf, WORD, wordsOf } from '../../src/text/words.ts';

const forms = (text: string) => wordsOf(text).map(({ form }) => form);

test.each([
  ["don't, O'Neill’s and rock 'n' roll", ["don't", "o'neill's", 'and', 'rock', 'n', 'roll']],
  ['The U.S. and the U.K.; the U.S.A is not, nor A.B', ['the', 'US', 'and', 'the', 'uk', 'the', 'u', 's', 'a']],
  ['1,000.5 tonnes, 19th of 3bn in 1999. 4x4', ['1000.5', 'tonnes', '19th', 'of', '3bn', 'in', '1999', '4x', '4']],
  ['post-Brexit “deal” — £5m…', ['post', 'brexit', 'deal', '5m']],
  ['WHO said who? IT is', ['WHO', 'said', 'who', 'IT', 'is']],
  ['WHO SAID IT', ['who', 'said', 'it']],
  ['Café Zoë’s, naïve', ['cafe', "zoe's", 'naive']],
  ['北京 is Beijing', ['北', '京', 'is', 'beijing']],
  ['x'.repeat(100), ['x'.repeat(64)]],
  ['', []],
  ['... — “”', []],
])('GIVEN %j THEN its words are %j', (text, expected) => {
  expect(forms(text).slice(0, expected.length)).toEqual(expected);
});

const plain = fc.string({ unit: fc.constantFrom(...`aZUS19.,'’ -"“\n—…éÉß×«²µ`), maxLength: 40 });
const latin = fc.string({ unit: fc.integer({ min: 0, max: 0x2200 }).map((unit) => String.fromCharCode(unit)) });

test('GIVEN any text THEN its words stand where the definition says', () => {
  fc.assert(
    fc.property(fc.oneof(plain, latin), (text) => {
      const found = [...text.matchAll(WORD)].map(({ 0: word, index }) => [index, index + word.length]);
      expect(wordsOf(text).map(({ start, end }) => [start, end])).toEqual(found);
    }),
    { numRuns: 3_000 },
  );
});

test('GIVEN any two characters around a point THEN they are words as the definition says', () => {
  for (let unit = 0; unit < 0x10000; unit++) {
    const text = `U.${String.fromCharCode(unit)}.a${String.fromCharCode(unit)}1`;
    const found = Array.from(text.matchAll(WORD), ({ 0: word, index }) => index + word.length);
    if (
      wordsOf(text)
        .map(({ end }) => end)
        .join() !== found.join()
    )
      expect.fail(JSON.stringify(text));
  }
});

test('GIVEN any text THEN its words are the same in flat arrays', () => {
  const capitals = fc.array(fc.constantFrom('WHO', 'US', 'it', 'U.S.', 'Leeds', "CAN'T", 'ﬃx', '1,5'), {
    maxLength: 8,
  });
  const any = fc.oneof(
    plain,
    fc.string({ unit: 'binary', maxLength: 80 }),
    fc.string({ unit: 'grapheme', maxLength: 200 }),
  );
  const texts = fc.oneof(
    any,
    capitals.map((words) => words.join(' ')),
    any.map((text) => text.repeat(40)),
  );
  fc.assert(
    fc.property(texts, (text) => {
      const { count, starts, ends, forms, formStarts, units } = flatWordsOf(text);
      const words = Array.from({ length: count }, (_, i) => ({
        form: String.fromCharCode(...forms.subarray(formStarts[i], formStarts[i + 1])),
        start: starts[i],
        end: ends[i],
      }));
      expect(words).toEqual(wordsOf(text));
      expect([...units.subarray(0, text.length)]).toEqual(Array.from(text.split(''), (unit) => unit.charCodeAt(0)));
    }),
    { numRuns: 200 },
  );
});

test('GIVEN a text longer than is kept room for THEN its words are found, and those of the next text', () => {
  const long = flatWordsOf('Leeds wins 1,5 times. '.repeat(5_000));
  expect([long.count, long.starts[19_999], long.ends[19_999]]).toEqual([20_000, 109_993, 109_998]);
  expect(forms('Leeds wins')).toEqual(['leeds', 'wins']);
});

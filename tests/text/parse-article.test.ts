import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isSpace } from '../../src/text/characters.ts';
import { parseArticle } from '../../src/text/parse-article.ts';

const parse = (text: string) => parseArticle({ id: 'a', text });

/** Strings made of what breaks splitters: marks of every kind, odd spaces, line breaks, lone surrogates, abbreviations. */
const nasty = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        ..."“ ” ‘ ’ \" ' « » `` '' . ... . . . … ! ? : ; , — – - ( ) [ ] • \u00a0 \u2009 \u200b \ud800 \udc00 😀 \u0000 \r\n \n \n\n \r Mr. U.S. Rev. D-N.C. a.m. 3.5 ’90s don’t said He the Raab https://x.y/z".split(
          ' ',
        ),
        ' ',
        '\n',
        '  ',
      ),
      fc.string({ maxLength: 6 }),
      fc.string({ unit: 'binary', maxLength: 4 }),
    ),
    { maxLength: 60 },
  )
  .map((parts) => parts.join(''));

test('GIVEN any string THEN sentences cover every character of a paragraph that is not space, in order, without overlap', () => {
  fc.assert(
    fc.property(nasty, (text) => {
      const { article } = parse(text);
      let at = 0;
      const gapIsSpace = (to: number) => {
        for (let i = at; i < to; i++) if (!isSpace(text, i)) return false;
        return true;
      };
      for (const paragraph of article.paragraphs) {
        expect(gapIsSpace(paragraph.start)).toBe(true);
        expect(paragraph.sentences.length).toBeGreaterThan(0);
        for (const sentence of paragraph.sentences) {
          expect(sentence.start).toBeGreaterThanOrEqual(at);
          expect(gapIsSpace(sentence.start)).toBe(true);
          expect(sentence.end).toBeGreaterThan(sentence.start);
          at = sentence.end;
        }
        expect(at).toBe(paragraph.end);
      }
      expect(gapIsSpace(text.length)).toBe(true);
    }),
    { numRuns: 400 },
  );
});

test('GIVEN any string THEN tokens are in order, inside their sentence and paragraph, and every quotation begins and ends on one', () => {
  fc.assert(
    fc.property(nasty, (text) => {
      const { article, tokens, quotations } = parse(text);
      const sentences = article.paragraphs.flatMap((paragraph) => paragraph.sentences);
      for (let i = 0; i < tokens.length; i++) {
        expect(tokens.start[i]!).toBeGreaterThanOrEqual(i === 0 ? 0 : tokens.end[i - 1]!);
        const sentence = sentences[tokens.sentence[i]!]!;
        expect(tokens.start[i]! >= sentence.start && tokens.end[i]! <= sentence.end).toBe(true);
      }
      for (const quotation of quotations) {
        expect(tokens.start[quotation.first]).toBe(quotation.span.start);
        expect(tokens.end[quotation.last]).toBe(quotation.span.end);
        expect(quotation.inner.end).toBeGreaterThan(quotation.inner.start);
        expect(tokens.paragraph[quotation.first]).toBe(tokens.paragraph[quotation.last]);
      }
    }),
    { numRuns: 300 },
  );
});

test('GIVEN the same article twice THEN it is read the same way', () => {
  const text = 'Zyx-Qwerty’s aide—a plumber—said “no”. It’s 3.5 per cent, said U.S. Sen. Ann Poe (D-N.C.).';
  expect(parse(text).tokens).toEqual(parse(text).tokens);
});

test.each([
  ['nothing', '', 0],
  ['only space', ' \u00a0\n\t\r\n', 0],
  ['control characters', 'A\u0000b.\u0007 Cd.', 1],
  ['lone surrogates', '\ud800 said \udc00.', 1],
  ['another script', '他说：“我们不同意。”然后离开了。', 1],
])('GIVEN %s THEN it is read without a crash', (_, text, paragraphs) => {
  expect(parse(text).article.paragraphs).toHaveLength(paragraphs);
});

test.each([
  ['one paragraph of 200,000 characters', 'He said “we will go” and left. '.repeat(6_500)],
  ['one word of 200,000 letters', 'a'.repeat(200_000)],
  ['10,000 unbalanced marks', '“ ‘ " '.repeat(10_000)],
  ['20,000 opening marks glued together', '“‘'.repeat(10_000)],
  ['200,000 full stops', '. '.repeat(100_000)],
])(
  'GIVEN %s THEN it is read within seconds',
  (_, text) => {
    const from = performance.now();
    expect(parse(text).tokens.length).toBeGreaterThan(0);
    expect(performance.now() - from).toBeLessThan(10_000);
  },
  30_000,
);

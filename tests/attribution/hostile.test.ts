import fc from 'fast-check';
import { expect, test } from 'vitest';
import { annotate } from '../../src/cli/annotate.ts';
import { read } from './read.ts';

/** Strings of the words and marks that rules look for, in any order. */
const words =
  'said says that , . : “ ” ‘ ’ " \' ( ) — - and but he she who which Ann Poe Mr Lee the minister according to in a statement of told MPs is to have apparently denied “No,” not did The Times reported by Friday 61 \n\n • U.S. Md. ’s'.split(
    ' ',
  );
const prose = fc
  .array(fc.oneof(fc.constantFrom(...words), fc.string({ maxLength: 4 })), { maxLength: 80 })
  .map((parts) => parts.join(' '));

test('GIVEN any string of cues and marks THEN every span is the text’s own, in order, and every number is in bounds', () => {
  fc.assert(
    fc.property(prose, (text) => {
      const { attributions, entities, mentions } = read(text);
      const ids = new Set(entities.map(({ id }) => id));
      for (const { content, source, cue, hedge, addressee, via, confidence, unattributed } of attributions) {
        expect(content.length).toBeGreaterThan(0);
        for (const [i, slice] of content.entries())
          if (i > 0) expect(slice.start).toBeGreaterThanOrEqual(content[i - 1]!.end);
        for (const slice of [...content, source?.mention, cue, hedge, addressee, ...via.map(({ mention }) => mention)])
          if (slice) {
            expect(text.slice(slice.start, slice.end)).toBe(slice.text);
            expect(slice.text.length).toBeGreaterThan(0);
          }
        expect(confidence >= 0 && confidence <= 1).toBe(true);
        expect(source === null).toBe(unattributed !== null);
        if (source?.entity) expect(ids.has(source.entity)).toBe(true);
      }
      for (const mention of mentions) {
        expect(text.slice(mention.start, mention.end)).toBe(mention.text);
        expect(ids.has(mention.entity)).toBe(true);
      }
    }),
    { numRuns: 400 },
  );
});

test('GIVEN a claim that a noun introduces and a second verb goes on THEN it is read, whoever it belongs to', () => {
  const text =
    'Ida Moss was thrown by Mr Bell’s suggestion that instead of being treated by the clinic, walkers should “stay at home” and left to dry.';
  expect(read(text).attributions.flatMap(({ content }) => content.map((slice) => slice.text))).toContainEqual(
    expect.stringContaining('“stay at home”'),
  );
});

test('GIVEN the same text twice THEN the analysis is the same', () => {
  fc.assert(
    fc.property(prose, (text) => {
      expect(read(text)).toEqual(read(text));
    }),
    { numRuns: 50 },
  );
});

const PIECE = 'He said that Mr Smith, who told her, said “no”, and ';
test.each([
  ['one sentence of cues', PIECE.repeat(2_000)],
  ['only cues', 'said '.repeat(40_000)],
  ['only names', 'Ann Poe '.repeat(25_000)],
  ['10,000 unbalanced marks', '“ ‘ " '.repeat(10_000)],
  ['brackets never closed', '( '.repeat(100_000)],
  ['relative clauses without end', 'Smith, who '.repeat(20_000)],
  ['credits without end', 'according to Smith, '.repeat(5_000)],
  ['labels without end', 'SMITH: yes\n\n'.repeat(5_000)],
])(
  'GIVEN %s THEN it is read within seconds',
  (_, text) => {
    const from = performance.now();
    annotate({ id: 'a', text });
    expect(performance.now() - from).toBeLessThan(10_000);
  },
  30_000,
);

test('GIVEN a text ten times as long THEN the time grows in proportion', () => {
  const article =
    '“It is over,” Ann Poe said on Monday. Tom Lee, the mayor, denied that the bridge had been sold.\n\n'.repeat(100);
  annotate({ id: 'warm', text: article });
  const time = (text: string): number => {
    const runs = [0, 1].map(() => {
      const from = performance.now();
      annotate({ id: 'a', text });
      return performance.now() - from;
    });
    return Math.min(...runs);
  };
  expect(time(article.repeat(10))).toBeLessThan(40 * time(article) + 200);
}, 30_000);

test.each([
  ['nothing', ''],
  ['control characters', 'A\u0000n said\u0007 “b”.'],
  ['lone surrogates', '\ud800 said “\udc00 yes”.'],
  ['another script', '他说：“我们不同意。”然后离开了。'],
])('GIVEN %s THEN there is no crash', (_, text) => {
  expect(() => annotate({ id: 'a', text })).not.toThrow();
});

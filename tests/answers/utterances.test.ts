import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { commonInOrder, sameWords, utterancesIn } from '../../src/answers/utterances.ts';
import type { AttributedPassage } from '../../src/coverage/coverage.ts';
import type { AttributionKind } from '../../src/domain/attribution.ts';

const words = (text: string) => text.split(' ');

describe('words in common', () => {
  const list = fc.array(fc.constantFrom('a', 'b', 'c'), { maxLength: 10 });
  test('GIVEN any two lists THEN it is symmetric, and whole for a list with words left out', () => {
    fc.assert(
      fc.property(list, list, (a, b) => {
        expect(commonInOrder(a, b)).toBe(commonInOrder(b, a));
        expect(commonInOrder(a, [...a, ...b])).toBe(a.length);
      }),
    );
  });

  test.each([
    ['our members are working fourteen hour days', 'working fourteen hour days for the wages of eight', false],
    [
      'we will not be rushed the bridge opens again when the engineers say',
      'bridge opens again when the engineers say',
      true,
    ],
    ['no comment', 'no comment', true],
    ['no comment', 'no comment on the bridge', false],
    ['the bridge is safe and sound today', 'the ferry is late and full again', false],
  ])('GIVEN “%s” and “%s” THEN the same words: %s', (a, b, same) => expect(sameWords(words(a), words(b))).toBe(same));
});

let at = 0;
/** A passage of its own place in an article, said by somebody. */
function said(
  text: string,
  speaker: string,
  more: { article?: string; kind?: AttributionKind; report?: number } = {},
): AttributedPassage {
  const { article = 'a', kind = 'direct', report = null } = more;
  const slice = { start: at, end: at + text.length, text };
  at += text.length + 10;
  const source = { mention: { start: 0, end: 1, text: 'x' }, entity: speaker, name: speaker };
  return {
    article: { id: article, title: article, outlet: article, date: null, author: null, url: null },
    passage: slice,
    paragraph: { number: 1, kind: 'body', start: 0, end: 10_000 },
    attribution: {
      content: [slice],
      kind,
      source,
      unattributed: null,
      cue: null,
      via: [],
      hedge: null,
      stance: 'asserts',
      addressee: null,
      confidence: 1,
      report,
    },
  };
}

describe('utterances', () => {
  const short = said('‘The bridge opens again when the engineers say so’', 'Okafor', { article: 'b' });
  const full = said(
    '“We will not be rushed. The bridge opens again when the engineers say so — not before.”',
    'Okafor',
  );
  const other = said('“The bridge opens again when the engineers say so”', 'Bell');
  const far = said('“Every hour that boat is tied up, the town loses money”', 'Okafor');

  test('GIVEN trimmed printings of one speaker’s words THEN they are one utterance, the fullest first', () => {
    const utterances = utterancesIn([short, full, other, far]);
    expect(utterances.map(({ fullest, others }) => [fullest, others])).toEqual([
      [full, [short]],
      [other, []],
      [far, []],
    ]);
  });

  test('GIVEN one report told in a headline and again in the body THEN it is one', () => {
    const headline = said('cracks were known', 'Bell', { kind: 'indirect', report: 1 });
    const body = said('the board had known about cracks for months', 'Bell', { kind: 'indirect', report: 1 });
    expect(utterancesIn([headline, body])).toEqual([{ fullest: body, others: [headline] }]);
    const elsewhere = said('another matter', 'Bell', { kind: 'indirect', report: 1, article: 'b' });
    expect(utterancesIn([headline, elsewhere])).toHaveLength(2);
  });

  test('GIVEN a quotation and a longer paraphrase of it THEN the quotation is shown', () => {
    const quoted = said('“hoped they would hold until spring”', 'Bell', { kind: 'mixed' });
    const told = said('that the board hoped they would hold until spring at the latest', 'Bell', { kind: 'indirect' });
    expect(utterancesIn([told, quoted])[0]?.fullest).toBe(quoted);
  });

  test('GIVEN a thousand different passages THEN they are told apart in under two seconds', () => {
    const many = Array.from({ length: 1_000 }, (_, i) =>
      said(`word${i} other${i} third${i} fourth${i} bridge`, 'Okafor'),
    );
    const begun = performance.now();
    expect(utterancesIn(many)).toHaveLength(1_000);
    expect(performance.now() - begun).toBeLessThan(2_000);
  });
});

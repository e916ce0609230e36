import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { candidatesOf } from '../../src/answers/summarise/candidates.ts';
import { summarise } from '../../src/answers/summarise/summarise.ts';
import { parseArticle } from '../../src/text/parse-article.ts';

const articleOf = (text: string) => parseArticle({ id: 'a', text }).article;
const summaryOf = (text: string, count: number) => summarise(candidatesOf(articleOf(text)), count);

const sentence = fc.constantFrom(
  'The bridge was shut on Monday after engineers found cracks in two towers.',
  'He said the bridge had been inspected every year by the board.',
  'But traders in the old town were furious about the closure.',
  'Engineers found the cracks in the towers of the bridge last week.',
  'The ferry company offered a rise of four per cent to its crews.',
  '“Nobody was told,” the chairman said of the cracks in the bridge.',
  'Will the bridge ever open again?',
  'Read more: ten bridges to see before you die',
);
const text = fc
  .array(fc.array(sentence, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 8 })
  .map((paragraphs) => ['Bridge shut', ...paragraphs.map((sentences) => sentences.join(' '))].join('\n\n'));

describe('summaries', () => {
  test('GIVEN any article THEN at most so many of its own sentences, in order, none twice', () => {
    fc.assert(
      fc.property(text, fc.integer({ min: 1, max: 6 }), (given, count) => {
        const chosen = summaryOf(given, count);
        expect(chosen.length).toBeLessThanOrEqual(count);
        expect(chosen.every(({ start, end, text: slice }) => given.slice(start, end) === slice)).toBe(true);
        const starts = chosen.map(({ start }) => start);
        expect(starts).toEqual([...new Set(starts)].sort((a, b) => a - b));
      }),
    );
  });

  test('GIVEN sentences that stand alone THEN none that opens with “He” or “But” is chosen', () => {
    fc.assert(
      fc.property(text, (given) => {
        const candidates = candidatesOf(articleOf(given));
        const chosen = summarise(candidates, 3);
        if (candidates.some(({ dangles }) => !dangles)) expect(chosen.filter(({ dangles }) => dangles)).toEqual([]);
      }),
    );
  });

  test.each([
    ['He said so again.', true],
    ['“It was a mistake,” she said.', true],
    ['But nobody came to the meeting.', true],
    ['That’s the end of the matter.', true],
    ['However, the board disagreed with it.', true],
    ['Hester Vane said so again.', false],
    ['Butter prices rose again in May.', false],
    ['Its chairman, Tom Bell, resigned today.', true],
    ['Italy has closed its borders today.', false],
    ['There are cracks in the bridge.', true],
  ])('GIVEN “%s” THEN it leans on what comes before it: %s', (sentence, dangles) => {
    expect(candidatesOf(articleOf(`Bridge shut\n\nThe bridge was shut. ${sentence}`)).at(-1)?.dangles).toBe(dangles);
  });

  test('GIVEN a sentence that says again what another one said THEN something new is chosen instead', () => {
    const given = [
      'The harbour bridge in Selwick was shut on Monday after cracks were found in its towers.',
      'The harbour bridge in Selwick was shut on Monday because of cracks in its towers, the council said.',
      'Crews of the relief ferry in Selwick will vote on a strike over pay on Friday.',
      'The strike over pay would leave the ferry in Selwick without crews.',
    ];
    const chosen = summaryOf(`News\n\n${given.join('\n\n')}`, 2).map(({ text: slice }) => slice);
    expect(chosen).toContain(given[0]);
    expect(chosen).not.toContain(given[1]);
  });

  const WEIR = [
    'Lock keepers on the Arle canal voted by 40 to 3 on Sunday to walk out for a week.',
    'The trust said that the pay deal was fair and that the pay deal would stand.',
    'The trust said that the pay deal had been costed by the trust’s own accountants.',
    'The accountants said that the pay deal of the trust was dear for the trust.',
    'The union said that the pay deal of the trust was poor.',
  ];

  test.each([
    ['Lock keepers vote to walk out', true],
    ['Canal keepers to strike after Sunday vote', true],
    ['Trust defends pay deal', false],
  ])('GIVEN the headline “%s” over a lede that nothing repeats THEN the lede is chosen: %s', (headline, is) => {
    const chosen = summaryOf(`${headline}\n\n${WEIR.join('\n\n')}`, 1).map(({ text: slice }) => slice);
    expect(chosen.includes(WEIR[0]!)).toBe(is);
  });

  test.each([
    ['a scoreline', 'Arle Lock Keepers 3 Vote Town 1', false],
    ['a question', 'Will the lock keepers of Arle vote to walk out on Sunday?', false],
    ['what leans on something', 'He told the lock keepers of Arle to vote and to walk out.', false],
    ['a sentence', 'Most of the lock keepers of Arle want to vote and to walk out.', true],
  ])('GIVEN %s first THEN it leads: %s', (_, first, leads) => {
    const candidates = candidatesOf(articleOf(`Lock keepers vote to walk out\n\n${first}\n\nRain fell on the town.`));
    expect(candidates[0]?.leads).toBe(leads);
  });

  test('GIVEN an article without a headline THEN nothing is told by its place alone', () => {
    expect(candidatesOf(articleOf(WEIR.join(' '))).some(({ leads }) => leads)).toBe(false);
  });

  test('GIVEN questions and answers THEN the answers only', () => {
    const given = [
      'Lena Strand on her lighthouse',
      'Lena Strand has kept the light at Orm for ten years.',
      'Q: You came here in a storm. What did you think?',
      'A: I thought of going home. The rain came in at the roof.',
      'Q: The light is automatic now.',
      'A: It is, and the fog is not.',
    ];
    const texts = candidatesOf(articleOf(given.join('\n\n'))).map(({ text: slice }) => slice);
    expect(texts.filter((slice) => /^Q:|storm|think|automatic/.test(slice))).toEqual([]);
    expect(texts).toContain('The rain came in at the roof.');
  });

  test('GIVEN a name that begins as a question does THEN it is none', () => {
    const texts = candidatesOf(articleOf('Bridge shut\n\nQ. Bell shut the bridge.\n\nQ: Bell opened it.')).length;
    expect(texts).toBe(2);
  });

  test.each(['', ' ', 'One line only', '…'])('GIVEN %j THEN an answer without an error', (given) => {
    expect(summaryOf(given, 3).length).toBeLessThanOrEqual(1);
  });

  test('GIVEN five thousand sentences THEN three are chosen in under three seconds', () => {
    const long = Array.from(
      { length: 5_000 },
      (_, i) => `Sentence number ${i} speaks of matter${i % 97} and thing${i % 61}.`,
    );
    const candidates = candidatesOf(articleOf(long.join('\n\n')));
    const begun = performance.now();
    expect(summarise(candidates, 3)).toHaveLength(3);
    expect(performance.now() - begun).toBeLessThan(3_000);
  });
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { hasNews } from '../../src/coverage/copy-news.ts';
import { parseArticle } from '../../src/text/parse-article.ts';
import { AGENCY, COPIES, NEWS, REWRITTEN } from './copy-pairs.ts';

const read = (text: string) => parseArticle({ id: 'a', text }).article;

const ORIGINAL = [
  'Mill fire traced to faulty lamp',
  'The fire that gutted the old mill in Corran began with a faulty lamp, investigators said on Friday.',
  '“The lamp had been repaired three times,” said Ida Moss, who led the inquiry. “It should have been thrown away.”',
  'The owners, who bought the mill in 2029, did not answer letters. They have promised to rebuild, though neighbours doubt that they will.',
  'No one was hurt. Thirty people work there.',
].join('\n\n');
const [HEADLINE, ...REST] = ORIGINAL.split('\n\n') as [string, ...string[]];
const edited = (from: string, to: string) => {
  expect(ORIGINAL).toContain(from);
  return ORIGINAL.replace(from, to);
};

test.each([
  ['the same', ORIGINAL],
  ['other marks, dashes and case in the headline', ORIGINAL.replaceAll('“', '"').replaceAll('”', '"').toUpperCase()],
  ['another headline', ['A LAMP BURNT THE MILL', ...REST].join('\n\n')],
  ['its end cut', [HEADLINE, ...REST.slice(0, 3)].join('\n\n')],
  ['its paragraphs joined', `${HEADLINE}\n\n${REST.join(' ')}`],
  ['a credit', `${ORIGINAL}\n\nFirst published by the Corran Agency.`],
  ['house style', edited('promised to rebuild', 'pledged to rebuild')],
  ['a sentence shortened', edited(', though neighbours doubt that they will', '')],
])('GIVEN a copy with %s THEN it says nothing of its own', (_, copy) => {
  expect(hasNews(read(copy), read(ORIGINAL))).toBe(false);
});

test.each([
  ['a quotation', `${ORIGINAL}\n\n“We are sorry,” the owners wrote.`],
  ['a quotation in single marks', `${ORIGINAL}\n\nThe owners wrote: ‘We are very sorry’.`],
  ['a word changed in a quotation', edited('repaired three times', 'repaired seven times')],
  ['another year', edited('2029', '2028')],
  ['another day', edited('Friday', 'Saturday')],
  ['a denial', edited('They have promised', 'They have not promised')],
  ['a denial less', edited('did not answer', 'did answer')],
  ['somebody else', edited('Corran', 'Hexley')],
  ['a report', `${ORIGINAL}\n\nThe mayor said the mill would stay shut.`],
  ['a figure', `${ORIGINAL}\n\nThe damage is put at 4 million.`],
  ['a paragraph', `${ORIGINAL}\n\n${'The river beside the mill ran black for most of the night. '.repeat(3)}`],
])('GIVEN a copy with %s of its own THEN that is news', (_, copy) => {
  expect(hasNews(read(copy), read(ORIGINAL))).toBe(true);
});

test.each(NEWS)('GIVEN an agency’s article with %s THEN that is news', (_, copy) => {
  expect(hasNews(read(copy), read(AGENCY))).toBe(true);
});

test.each(COPIES)('GIVEN an agency’s article with %s THEN it says nothing of its own', (_, copy) => {
  expect(hasNews(read(copy), read(AGENCY))).toBe(false);
});

test.each(REWRITTEN)('GIVEN an agency’s article rewritten with %s THEN it stays an article of its own', (_, copy) => {
  expect(hasNews(read(copy), read(AGENCY))).toBe(true);
});

test('GIVEN any word of a copy that is another, or one more THEN that is news', () => {
  const article = read(AGENCY);
  const places = [...AGENCY.matchAll(/\p{L}+/gu)]
    .map(({ index, 0: word }) => ({ index, word }))
    .filter(({ index }) =>
      article.paragraphs.some(({ start, end, kind }) => kind === 'body' && start <= index && index < end),
    );
  fc.assert(
    fc.property(fc.constantFrom(...places), fc.boolean(), ({ index, word }, isMore) => {
      const copy = `${AGENCY.slice(0, index)}pale ${AGENCY.slice(index + (isMore ? 0 : word.length))}`;
      if (index > AGENCY.indexOf('–')) expect(hasNews(read(copy), article)).toBe(true);
    }),
  );
});

test('GIVEN any paragraphs of an article, in any order THEN they say nothing that it does not', () => {
  fc.assert(
    fc.property(fc.shuffledSubarray(REST, { minLength: 3 }), (paragraphs) => {
      const copy = read([HEADLINE, ...paragraphs].join('\n\n'));
      if (copy.text.length > 300) expect(hasNews(copy, read(ORIGINAL))).toBe(false);
    }),
  );
});

test.each([
  ['apostrophes', "'a ".repeat(30_000)],
  ['opening marks', '“a '.repeat(30_000)],
  ['one word', 'a'.repeat(90_000)],
  ['one sentence again and again', 'It rained here. '.repeat(6_000)],
  ['one sentence of the same words', 'the ship came in '.repeat(5_800)],
  ['sentences of the same words', `${'the ship came in '.repeat(40)}. `.repeat(140)],
  ['quotations of the same words', `“${'the ship came in '.repeat(4)}” `.repeat(1_400)],
  ['credits', `Written by ${'A '.repeat(90)}. `.repeat(400)],
])('GIVEN %s without end THEN the answer comes soon', (_, text) => {
  const [one, other] = [read(`Title\n\n${text}`), read(`Title\n\n${text}b`)];
  const begun = performance.now();
  hasNews(one, other);
  hasNews(other, read(ORIGINAL));
  expect(performance.now() - begun).toBeLessThan(2_000);
});

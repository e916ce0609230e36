import { expect, test } from 'vitest';
import { parseArticle } from '../../src/text/parse-article.ts';

const HEADLINE = 'Town council backs plan to close harbour road';
const BODY = 'The council voted on Monday to close the road for a year.';

const kinds = (text: string, title?: string) =>
  parseArticle({ id: 'a', text, ...(title === undefined ? {} : { title }) }).article.paragraphs.map(({ kind }) => kind);

test.each([
  ['a headline and body', [HEADLINE, BODY], ['headline', 'body']],
  ['a headline printed twice', [HEADLINE, HEADLINE, BODY], ['headline', 'repeated-headline', 'body']],
  [
    'a standfirst',
    [HEADLINE, 'Vote follows months of protest from traders who fear for their shops', BODY],
    ['headline', 'standfirst', 'body'],
  ],
  ['bullets', [HEADLINE, '• Road to shut in May', '- Traders angry', BODY], ['headline', 'bullet', 'bullet', 'body']],
  [
    'a caption without a full stop',
    [HEADLINE, BODY, 'Traders, pictured outside the town hall yesterday, have promised to fight the closure', BODY],
    ['headline', 'body', 'caption', 'body'],
  ],
  [
    'a picture credit',
    [HEADLINE, BODY, 'The harbour road. Photo: Ann Poe/Getty', BODY],
    ['headline', 'body', 'caption', 'body'],
  ],
  [
    'furniture',
    [HEADLINE, BODY, 'Read more: Harbour traders take council to court', 'Sign up to our newsletter'],
    ['headline', 'body', 'boilerplate', 'boilerplate'],
  ],
  ['a cross-heading', [HEADLINE, BODY, 'Rising costs', BODY], ['headline', 'body', 'body', 'body']],
])('GIVEN %s THEN each paragraph has its kind', (_, paragraphs, expected) => {
  expect(kinds(paragraphs.join('\n\n'))).toEqual(expected);
  expect(kinds(paragraphs.join('\r\n\r\n'))).toEqual(expected);
  expect(kinds(paragraphs.join('\n'))).toEqual(expected);
});

test('GIVEN no title THEN it is the first line, and a given one is kept', () => {
  const text = `${HEADLINE}\n\n${BODY}`;
  expect(parseArticle({ id: 'a', text }).article.title).toBe(HEADLINE);
  expect(parseArticle({ id: 'a', text, title: 'Another title' }).article.title).toBe('Another title');
});

test('GIVEN lines wrapped at a fixed width THEN only an empty line ends a paragraph', () => {
  const text =
    'The council voted on Monday to\nclose the road for a year, and\nthe traders said that they were\nready to fight it in court.\n\nA second paragraph follows it\nafter an empty line.';
  const { paragraphs } = parseArticle({ id: 'a', text, title: 'T' }).article;
  expect(paragraphs).toHaveLength(2);
  expect(paragraphs[0]!.sentences).toHaveLength(1);
});

test('GIVEN blank blocks THEN paragraphs are numbered from 1 without gaps', () => {
  const { paragraphs } = parseArticle({ id: 'a', text: '\n\n A.\n\n\n\nB.\n \nC.' }).article;
  expect(paragraphs.map(({ number }) => number)).toEqual([1, 2, 3]);
});

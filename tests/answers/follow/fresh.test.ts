import { expect, test } from 'vitest';
import { unprintedIn } from '../../../src/answers/follow/fresh.ts';
import { parseArticle } from '../../../src/text/parse-article.ts';

const isNew = unprintedIn(
  parseArticle({
    id: 'mill.txt',
    text: [
      'Mill to close in spring',
      'The paper mill at Corran will close in spring, its owners said on Monday.',
      '“We owe 400 people an answer before winter,” said Greta Dunmore, the director.',
    ].join('\n\n'),
  }).article,
);

test.each([
  ['The paper mill at Corran will close in spring, its owners said on Monday.', false],
  ['The paper mill at Corran will close in the spring, its owners said on Monday.', false],
  ['“We owe 400 people an answer before winter,” said Greta Dunmore', false],
  ['We owe 400 people an answer', false],
  ['“We owe 500 people an answer before winter,” said Greta Dunmore, the director.', true],
  ['The paper mill at Corran will not close in spring, its owners said on Monday.', true],
  ['Hugo Farrow, who leads the union, called it a betrayal.', true],
  [
    'The paper mill at Corran will close in spring, and the town’s school with it, since nobody will be left to teach.',
    true,
  ],
])('GIVEN “%s” THEN news: %s', (text, expected) => {
  expect(isNew(text)).toBe(expected);
});

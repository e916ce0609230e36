import { expect, test } from 'vitest';
import { parseArticle } from '../../src/text/parse-article.ts';

const quotations = (text: string): string[] =>
  parseArticle({ id: 'a', text }).quotations.map(({ span }) => text.slice(span.start, span.end));

test.each([
  ['curly double marks', 'He said “yes” and “no”.', ['“yes”', '“no”']],
  ['straight double marks', 'He said "yes" and "no".', ['"yes"', '"no"']],
  ['curly single marks', 'He said ‘yes’ and ‘no’.', ['‘yes’', '‘no’']],
  ['straight single marks', "He said 'yes' and 'no'.", ["'yes'", "'no'"]],
  ['guillemets', 'He said «yes indeed».', ['«yes indeed»']],
  ['typewriter pairs', "He said ``yes'' loudly.", ["``yes''"]],
  ['apostrophes inside single marks', '‘You can’t do that, it’s ours,’ he said.', ['‘You can’t do that, it’s ours,’']],
  ['a closing mark that looks like an apostrophe', '‘You can’t go.’', ['‘You can’t go.’']],
  [
    'a plural possessive inside single marks',
    '‘The voters’ verdict is in,’ he said.',
    ['‘The voters’ verdict is in,’'],
  ],
  ['a plural before the closing mark', 'They are ‘crooks’ and ‘thieves’, she said.', ['‘crooks’', '‘thieves’']],
  ['only apostrophes', 'The workers’ union isn’t the bosses’ friend.', []],
  ['elisions', 'Rock ’n’ roll in the ’90s, ’cause ‘tis fun.', []],
  ['straight elisions', "Get 'em in the '90s, he'd say.", []],
  ['single within double', '“He told me ‘go’ and I went.”', ['“He told me ‘go’ and I went.”']],
  ['double within single', '‘He told me “go” and I went,’ she said.', ['‘He told me “go” and I went,’']],
  ['a reversed closing mark', 'He said ”yes” again.', ['”yes”']],
  ['a mark glued to a comma', 'He said,"We are done," and left.', ['"We are done,"']],
  ['a stray closing mark', 'It rose 5” in a day.', []],
  ['marks in brackets', 'He (the “boss”) left.', ['“boss”']],
  ['a quotation never closed', 'She said: “We will fight on and on.', ['“We will fight on and on.']],
  ['a stray mark in one paragraph', 'It was 6" tall.\n\nHe said "yes".', ['"yes"']],
])('GIVEN %s THEN the quotations are found', (_, text, expected) => {
  expect(quotations(text)).toEqual(expected);
});

test('GIVEN a quotation reopened in the next paragraph THEN the second part continues the first', () => {
  const { quotations } = parseArticle({
    id: 'a',
    text: 'He said: “We came.\n\n“We saw.\n\n“We won.”\n\n“Yes,” she said.',
  });
  expect(quotations.map(({ continues, closed }) => [continues, closed])).toEqual([
    [false, false],
    [true, false],
    [true, true],
    [false, true],
  ]);
});

test('GIVEN a quotation closed in a paragraph that never opened it THEN the paragraph continues it', () => {
  const text = 'He said: “We came and we saw.\n\nWe won.” The crowd cheered.';
  const { quotations } = parseArticle({ id: 'a', text });
  expect(quotations.map(({ span }) => text.slice(span.start, span.end))).toEqual(['“We came and we saw.', 'We won.”']);
});

import { expect, test } from 'vitest';
import { parseMarkup } from '../../src/local-discord/markup.ts';

test.each([
  ['small print under a quotation', '> said\n-# source', ['blockQuote', 'subtext']],
  ['small print under two lines of it', '> one\n> two\n-# source\nmore', ['blockQuote', 'subtext', 'text']],
  ['a heading under a quotation', '> said\n# Heading', ['blockQuote', 'heading']],
  ['small print under text', 'said\n-# source', ['text', 'br', 'subtext']],
  ['the same signs within a line', 'said -# source', ['text', 'text', 'text']],
  ['the same signs escaped', '> said\n\\-# source', ['blockQuote', 'text', 'text']],
])('GIVEN %s THEN it is read as Discord reads it', (_what, text, types) => {
  expect(parseMarkup(text, 'extended').map(({ type }) => type)).toEqual(types);
});

import { expect, test } from 'vitest';
import { parseArticle } from '../../src/text/parse-article.ts';

const sentences = (text: string): string[] =>
  parseArticle({ id: 'a', text }).article.paragraphs.flatMap((paragraph) =>
    paragraph.sentences.map(({ start, end }) => text.slice(start, end)),
  );

test.each([
  ['a title before a name', ['The Rev. Ann Smith spoke.', 'She left.']],
  ['initials of a country', ['The U.S. President met U.K. officials.', 'They agreed.']],
  ['initials ending a sentence', ['He lives in Washington, D.C.', 'The house is old.']],
  ['a party and a state in brackets', ['Rep. G.K. Poole (D-N.C.) agreed.', 'Others did not.']],
  ['a time of day', ['It began at 7 p.m. on Monday.', 'It ended late.']],
  ['a decimal', ['Prices rose 3.5 per cent.', 'Wages fell.']],
  [
    'a company and its mark on the exchange',
    ['Pryce Inc. (LSE: PRY) shut its mill.', 'Pryce Corp. (LSE: PRY).', 'It fell.'],
  ],
  ['an hour and its zone', ['It begins at 5 p.m. (GMT) on Monday.', 'Few will come.']],
  ['a sentence in brackets after a company', ['She left Pryce Inc.', '(He stayed on.)', 'It fell.']],
  ['a company', ['Acme Inc. said it would close.', 'Shares fell.']],
  [
    'thin spaces in an ellipsis inside a quotation',
    ['“We welcome all who\u2009.\u2009.\u2009. need shelter,” she said.', 'He nodded.'],
  ],
  ['an ellipsis before a capital inside a quotation', ['“I waited … Then it came,” he said.']],
  ['an ellipsis outside a quotation', ['And then …', 'Nothing happened.']],
  ['a question closed before its attribution', ['“Who is it?” Ms Lee asked.', 'Nobody knew.']],
  ['a question closed before a small letter', ['“Who is it?” asked Ms Lee.']],
  ['a full stop inside the closing mark', ['“It is over.”', 'The crowd left.']],
  ['a quotation of two sentences', ['He said: “It is over.', 'We won.”']],
  ['UK marks', ['‘It is over.’', '‘We won,’ she said.']],
  ['a non-breaking space between sentences', ['It is over.', 'We won.']],
  ['a number opening the paragraph', ['1. Raise taxes on fuel.']],
])('GIVEN %s THEN the sentences are whole', (name, expected) => {
  const between = name.startsWith('a non-breaking') ? '\u00a0' : ' ';
  expect(sentences(expected.join(between))).toEqual(expected);
});

import { expect, test } from 'vitest';
import { parseArticle } from '../../src/text/parse-article.ts';
import { POS } from '../../src/text/tokens.ts';

const parse = (text: string) => parseArticle({ id: 'a', text, title: 'T' });
const words = (text: string): string[] => {
  const { tokens } = parse(text);
  return Array.from({ length: tokens.length }, (_, i) => text.slice(tokens.start[i], tokens.end[i]));
};

test.each([
  ['a possessive', 'Raab’s plan', ['Raab', '’s', 'plan']],
  ['a contraction', 'They don’t and can’t', ['They', 'don’t', 'and', 'can’t']],
  ['clitics', 'he’s they’re I’ll', ['he', '’s', 'they', '’re', 'I', '’ll']],
  ['initials', 'the U.S. and D.C.', ['the', 'U.S.', 'and', 'D.C.']],
  ['a title', 'Mr. Lee and Dr Poe', ['Mr.', 'Lee', 'and', 'Dr', 'Poe']],
  ['a party and state', '(D-N.C.)', ['(', 'D-N.C.', ')']],
  ['a hyphen', 're-education camps', ['re-education', 'camps']],
  ['a dash', 'now—or never', ['now', '—', 'or', 'never']],
  ['numbers', '3.5 or 1,200 at 10:30', ['3.5', 'or', '1,200', 'at', '10:30']],
  ['a full stop without a space', 'the debate.Then he left', ['the', 'debate', '.', 'Then', 'he', 'left']],
  ['an address', 'see https://example.org/a?b=c now', ['see', 'https://example.org/a?b=c', 'now']],
  [
    'an address in a quotation',
    '“See www.example.org/a”, (http://b.org).',
    ['“', 'See', 'www.example.org/a', '”', ',', '(', 'http://b.org', ')', '.'],
  ],
  ['odd spaces', 'not\u00a0been\u2009here', ['not', 'been', 'here']],
])('GIVEN %s THEN the tokens are those', (_, text, expected) => {
  expect(words(text)).toEqual(expected);
});

test.each([
  ['The minister said it was over.', 'said', POS.VERB],
  ['She is a London-based banker.', 'london-based', POS.ADJ],
  ['Mr Lee left early.', 'lee', POS.PROPN],
])('GIVEN “%s” THEN %s has its part of speech', (text, word, pos) => {
  const { tokens } = parse(text);
  expect(tokens.pos[tokens.lower.indexOf(word)]).toBe(pos);
});

test('GIVEN a long article THEN every token has a part of speech', () => {
  const { tokens } = parse('“We won’t go,” Ms Lee’s aide (D-N.C.) said—twice. '.repeat(500));
  expect(tokens.pos.every((pos) => pos !== POS.NONE)).toBe(true);
});

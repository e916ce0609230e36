import fc from 'fast-check';
import type { Answer, Statement, StatementAttribution } from '../../src/domain/answer.ts';

export const attribution = (change: Partial<StatementAttribution> = {}): StatementAttribution => ({
  speaker: 'Greta Dunmore',
  mention: 'Greta Dunmore',
  cue: 'said',
  kind: 'direct',
  via: [],
  hedge: null,
  stance: 'asserts',
  addressee: null,
  ...change,
});

export const statement = (change: Partial<Statement> = {}): Statement => ({
  text: '“We owe the town one more winter,”',
  citation: {
    article: 'mill-2031.txt',
    outlet: 'The Pennant',
    title: 'Paper mill to stay open until spring',
    date: '2031-05-06',
    paragraph: 3,
    start: 120,
    end: 154,
    url: null,
  },
  attribution: attribution(),
  score: 0.87654,
  ...change,
});

const words = fc.oneof(
  { weight: 2, arbitrary: fc.lorem({ mode: 'sentences', maxCount: 3 }) },
  {
    weight: 2,
    arbitrary: fc
      .array(
        fc.constantFrom(
          '**',
          '`',
          '@everyone',
          '\n',
          '\n\n',
          ' ',
          '“',
          'word',
          '. ',
          '🙂',
          '\u202E',
          '> ',
          ':x',
          '漢字',
          '\u001b[31m',
        ),
        { maxLength: 200 },
      )
      .map((parts) => parts.join('')),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom('*'.repeat(4_000), 'a '.repeat(2_000), '🙂'.repeat(2_000), '\n'.repeat(1_500), ''),
  },
);
const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: null });

const attributions: fc.Arbitrary<StatementAttribution> = fc.record({
  speaker: maybe(words),
  mention: maybe(words),
  cue: maybe(words),
  kind: fc.constantFrom('direct', 'mixed', 'indirect'),
  via: fc.array(words, { maxLength: 6 }),
  hedge: maybe(words),
  stance: fc.constantFrom('asserts', 'denies', 'declines'),
  addressee: maybe(words),
});

export const statements: fc.Arbitrary<Statement> = fc
  .record({
    text: words,
    outlet: maybe(words),
    title: words,
    date: maybe(fc.constantFrom('2031-05-06', '2031-05', '2031', 'soon')),
    paragraph: fc.integer({ min: 1, max: 2_000 }),
    start: fc.nat(100_000),
    url: maybe(fc.oneof(fc.webUrl({ withQueryParameters: true }), fc.constant('javascript:alert(1)'))),
    attribution: maybe(attributions),
    diff: maybe(
      fc.array(fc.record({ op: fc.constantFrom('same', 'dropped', 'added'), text: words }), {
        minLength: 1,
        maxLength: 6,
      }),
    ),
  })
  .map(({ text, start, attribution: attributed, diff, ...citation }) => ({
    text,
    citation: { ...citation, article: 'a.txt', start, end: start + text.length },
    attribution: attributed,
    score: 0.5,
    ...(diff && { diff }),
  }));

/** Any answer, hostile ones among them. */
export const answers: fc.Arbitrary<Answer> = fc.oneof(
  fc.record({
    kind: fc.constant('found' as const),
    statements: fc.array(statements, { maxLength: 8 }),
    groups: fc.array(fc.record({ label: words, statements: fc.array(statements, { maxLength: 3 }) }), { maxLength: 3 }),
    notes: fc.array(words, { maxLength: 4 }),
  }),
  fc.record({
    kind: fc.constant('nothing' as const),
    reason: words,
    searched: fc.record({ articles: fc.nat(), sentences: fc.nat() }),
    nearest: fc.array(statements, { maxLength: 3 }),
  }),
);

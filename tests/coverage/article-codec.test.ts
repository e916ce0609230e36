import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  packArticle,
  unpackAnalysis,
  unpackEntity,
  unpackParagraphs,
} from '../../src/coverage/embedded/article-codec.ts';
import type { Article } from '../../src/domain/article.ts';
import type { Analysis } from '../../src/domain/attribution.ts';

const NAMES = ['Ann Lee', 'the council', 'Bo', 'Мария', 'one keeper'];

/** A text with any structure and analysis over it that the types allow. */
const analysed = fc.string({ unit: 'binary', minLength: 1, maxLength: 200 }).chain((given) => {
  const text = given.toWellFormed();
  const span = fc.tuple(fc.nat(text.length), fc.nat(text.length)).map(([a, b]) => {
    const [start, end] = [Math.min(a, b), Math.max(a, b)];
    return { start, end, text: text.slice(start, end) };
  });
  const bare = span.map(({ start, end }) => ({ start, end }));
  const maybe = fc.option(span);
  const known = fc.tuple(span, fc.nat(NAMES.length - 1)).map(([mention, i]) => {
    return { mention, entity: `e${i}`, name: NAMES[i]! };
  });
  const source = fc.oneof(known, fc.record({ mention: span, entity: fc.constant(null), name: fc.string() }));
  const attribution = fc.record({
    content: fc.array(span, { minLength: 1, maxLength: 3 }),
    kind: fc.constantFrom('direct', 'mixed', 'indirect'),
    source: fc.option(source),
    unattributed: fc.option(fc.string()),
    cue: maybe,
    via: fc.array(source, { maxLength: 2 }),
    hedge: maybe,
    stance: fc.constantFrom('asserts', 'denies', 'declines'),
    addressee: maybe,
    confidence: fc.nat(1000).map((thousandths) => thousandths / 1000),
    report: fc.option(fc.nat(9)),
  });
  const roles = fc.array(
    span.map((role) => ({ ...role, article: 'a' })),
    { maxLength: 2 },
  );
  const entities = fc
    .tuple(...NAMES.map(() => fc.tuple(fc.uniqueArray(fc.string(), { maxLength: 2 }), roles)))
    .map((all) =>
      all.map(([aliases, roles], i) => ({ id: `e${i}`, name: NAMES[i]!, kind: 'person' as const, aliases, roles })),
    );
  const analysis: fc.Arbitrary<Analysis> = fc.record({
    attributions: fc.array(attribution, { maxLength: 5 }) as fc.Arbitrary<Analysis['attributions']>,
    entities,
    mentions: fc.array(known.map(({ mention, entity }) => ({ ...mention, entity }))),
  });
  const paragraphs = fc.array(
    fc.record({
      start: fc.nat(9),
      end: fc.nat(9),
      number: fc.nat(9),
      kind: fc.constantFrom('body' as const, 'headline' as const),
      sentences: fc.array(bare, { maxLength: 3 }),
    }),
  );
  const info = { id: 'a', title: 'A', outlet: null, date: null, author: null, url: null };
  return fc.record({ article: paragraphs.map((paragraphs): Article => ({ ...info, text, paragraphs })), analysis });
});

test('GIVEN any article and analysis THEN they read back as they were packed', () => {
  fc.assert(
    fc.property(analysed, ({ article, analysis }) => {
      const packed = packArticle(article, analysis);
      expect(unpackParagraphs(packed.paragraphs)).toEqual(article.paragraphs);
      const entities = packed.entities.map((entity) => unpackEntity(entity, article.id));
      expect(entities).toEqual(analysis.entities);
      expect(unpackAnalysis(packed.analysis, article.text, entities)).toEqual(analysis);
    }),
  );
});

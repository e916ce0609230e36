import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Article } from '../../src/domain/article.ts';
import type { Attribution } from '../../src/domain/attribution.ts';
import { stretchesOf } from '../../src/page/read/segments.ts';
import { speakersIn } from '../../src/page/read/speakers.ts';
import { parseArticle } from '../../src/text/parse-article.ts';
import { coverageOf } from '../answers/fixture.ts';

const seeds = coverageOf('seeds');
const selwick = coverageOf('selwick');

const whole = (article: Article, attributions: readonly Attribution[]) =>
  stretchesOf(article, attributions)
    .flatMap(({ segments }) => segments.map(({ text }) => text))
    .join('');

test.each([
  ['the seeds', seeds],
  ['an invented town', selwick],
])('GIVEN every article of %s THEN the stretches are its text, and each statement has its own words', async (_, of) => {
  const infos = await of().articles();
  expect(infos.length).toBeGreaterThan(1);
  for (const { id } of infos) {
    const { article, analysis } = (await of().article(id))!;
    const { attributions } = analysis;
    expect(whole(article, attributions)).toBe(article.text);
    const segments = stretchesOf(article, attributions).flatMap((stretch) => stretch.segments);
    for (const [at, { content, cue }] of attributions.entries()) {
      const words = (part: string) =>
        segments.filter(({ roles }) => roles.some((role) => role.attribution === at && role.part === part));
      const joined = (part: string) =>
        words(part)
          .map(({ text }) => text)
          .join('');
      expect(joined('content')).toBe(content.map(({ text }) => text).join(''));
      expect(joined('cue')).toBe(cue?.text ?? '');
    }
  }
});

/** An attribution with nothing but a content, anywhere in a text. */
function attributed(text: string, start: number, end: number): Attribution {
  const content = { start, end, text: text.slice(start, end) };
  return {
    content: [content],
    kind: 'direct',
    source: null,
    unattributed: 'no speaker near the quotation',
    cue: null,
    via: [],
    hedge: null,
    stance: 'asserts',
    addressee: null,
    confidence: 1,
    report: null,
  };
}

test('GIVEN contents that overlap in any way THEN no character is lost or doubled, and the shortest comes first', () => {
  const places = fc.array(fc.tuple(fc.nat(60), fc.nat(60)), { maxLength: 6 });
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom('a', ' ', '\n', '“', 'é', '🙂'), maxLength: 60 }),
      places,
      (text, spans) => {
        const { article } = parseArticle({ id: 'a', text });
        const attributions = spans.map(([a, b]) =>
          attributed(text, Math.min(a, b, text.length), Math.min(Math.max(a, b), text.length)),
        );
        expect(whole(article, attributions)).toBe(text);
        for (const { segments } of stretchesOf(article, attributions))
          for (const { roles } of segments) {
            const lengths = roles.map(({ attribution }) => attributions[attribution]!.content[0]!.text.length);
            expect(lengths).toEqual(lengths.toSorted((a, b) => a - b));
          }
      },
    ),
  );
});

test('GIVEN an article of 4,000 paragraphs, each with a statement THEN it is cut in a moment', () => {
  const line = '“We will not close the quay,” said Tom Bell.';
  const { article } = parseArticle({ id: 'a', text: Array.from({ length: 4_000 }, () => line).join('\n\n') });
  const attributions = article.paragraphs.map(({ start }) => attributed(article.text, start, start + 29));
  const begun = performance.now();
  expect(whole(article, attributions)).toBe(article.text);
  expect(performance.now() - begun).toBeLessThan(1_500);
});

test('GIVEN more speakers than colours THEN each has one, and nobody named has its own', () => {
  const names = Array.from({ length: 12 }, (_, at) => `Speaker ${at}`);
  const mention = { start: 0, end: 1, text: 'x' };
  const attributions = names.map((name) => ({ ...attributed('x', 0, 1), source: { mention, entity: null, name } }));
  const speakers = speakersIn([...attributions, attributed('x', 0, 1)]);
  expect(speakers.size).toBe(13);
  expect([...speakers.values()].at(-1)).toMatchObject({ colour: 'nobody', statements: 1 });
  expect(new Set([...speakers.values()].map(({ colour }) => colour)).size).toBe(9);
});

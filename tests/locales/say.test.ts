import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { wordsFor } from '../../src/locales/locales.ts';
import { dateFormat, inWords, say, speaking, written } from '../../src/locales/say.ts';

const loaded = (count: number) => say`${count} {0:article|articles} loaded.`;
const nobody = (name: string) => say`The coverage names nobody called “${name}”.`;

test.each([
  [['a'], 'and', 'a'],
  [['a', 'b'], 'and', 'a and b'],
  [['a', 'b', 'c'], 'or', 'a, b or c'],
] as const)('GIVEN %j THEN they read %s: “%s”', (items, link, expected) => expect(inWords(items, link)).toBe(expected));

test.each([
  [1, '1 article loaded.'],
  [0, '0 articles loaded.'],
  [2_000, '2,000 articles loaded.'],
])('GIVEN %i and nobody in particular THEN English is spoken: “%s”', (count, expected) =>
  expect(loaded(count)).toBe(expected));

test.each([
  ['en-US', '2,000 articles loaded.'],
  ['de', '2.000 Artikel geladen.'],
  ['fr', '2 000 articles chargés.'],
  ['es-ES', '2000 artículos cargados.'],
  ['es-419', '2,000 artículos cargados.'],
  ['nl', '2.000 artikelen geladen.'],
])('GIVEN %s THEN it reads “%s”', (locale, expected) =>
  expect(speaking(wordsFor(locale), () => loaded(2_000)).replace(/\s/gu, ' ')).toBe(expected));

test.each([
  ['fr', 0, '0 article chargé.'],
  ['fr', 1, '1 article chargé.'],
  ['es-ES', 0, '0 artículos cargados.'],
  ['nl', 1, '1 artikel geladen.'],
])('GIVEN %s and %i THEN the form is that of the language: “%s”', (locale, count, expected) =>
  expect(speaking(wordsFor(locale), () => loaded(count))).toBe(expected));

describe('GIVEN two who are spoken to at a time', () => {
  test('THEN each hears their own language, whatever was awaited', async () => {
    const ask = (locale: string) =>
      speaking(wordsFor(locale), async () => {
        await new Promise((resolve) => setImmediate(resolve));
        return [nobody('Ann'), inWords(['a', 'b'], 'or'), written(1_000)];
      });
    const [german, english] = await Promise.all([ask('de'), ask('en-GB')]);
    expect(german).toEqual(['Die Berichterstattung nennt niemanden namens „Ann“.', 'a oder b', '1.000']);
    expect(english).toEqual(['The coverage names nobody called “Ann”.', 'a or b', '1,000']);
    expect(nobody('Ann')).toBe(english[0]);
  });

  test('THEN each has its own dates', () => {
    const month = dateFormat({ month: 'long', timeZone: 'UTC' });
    const spoken = (locale: string) => speaking(wordsFor(locale), () => month().format(0));
    expect(['de', 'fr', 'en-US', 'de'].map(spoken)).toEqual(['Januar', 'janvier', 'January', 'Januar']);
  });
});

test('GIVEN any name THEN it stands in the sentence as it is', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: 'grapheme' }), fc.constantFrom('{0}', '{1:a|b}', '$&', '“{0}”')), (name) => {
      expect(nobody(name)).toBe(`The coverage names nobody called “${name}”.`);
      expect(speaking(wordsFor('de'), () => nobody(name))).toContain(`„${name}“`);
    }),
  );
});

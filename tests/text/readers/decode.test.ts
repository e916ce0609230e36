import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { charsetOf, decode } from '../../../src/text/readers/decode.ts';

/** “Über die Brücke”, in windows-1252. */
const LATIN = Buffer.from(
  '\x93\xdcber die Br\xfccke\x94 sagte er, w\xe4hrend die anderen \xfcber h\xf6here Geb\xfchren klagten.',
  'latin1',
);
const LATIN_TEXT = '“Über die Brücke” sagte er, während die anderen über höhere Gebühren klagten.';
const CYRILLIC = 'Совет отложил голосование о новой стене гавани, сказал мэр города.';

/** In KOI8-R, which has its letters in the order of the Latin ones that sound alike. */
const koi8 = (text: string): Buffer => {
  const table = new Map(
    Array.from({ length: 256 }, (_, byte) => [new TextDecoder('koi8-r').decode(Uint8Array.of(byte)), byte]),
  );
  return Buffer.from([...text].map((letter) => table.get(letter)!));
};
const utf16be = (text: string) => Buffer.from(text, 'utf16le').swap16();

describe('encodings', () => {
  test.each<readonly [string, Uint8Array, string | null, string]>([
    ['UTF-8', Buffer.from('“Über”'), null, '“Über”'],
    ['UTF-8 with its mark', Buffer.from('\uFEFFÜber'), null, 'Über'],
    ['UTF-16 with its mark', Buffer.from('\uFEFFÜber', 'utf16le'), null, 'Über'],
    ['UTF-16 of the other order', utf16be('\uFEFFÜber'), null, 'Über'],
    ['UTF-16 without its mark', Buffer.from('Over the bridge', 'utf16le'), null, 'Over the bridge'],
    ['UTF-16 of the other order without', utf16be('Over the bridge'), null, 'Over the bridge'],
    ['windows-1252 that nobody declares', LATIN, null, LATIN_TEXT],
    ['windows-1252 that is declared', LATIN, 'windows-1252', LATIN_TEXT],
    ['KOI8-R that is declared', koi8(CYRILLIC), 'koi8-r', CYRILLIC],
    ['KOI8-R that nobody declares', koi8(CYRILLIC), null, CYRILLIC],
    ['UTF-8 declared as something else', Buffer.from('“Über”'), 'iso-8859-1', '“Über”'],
    ['windows-1252 declared as UTF-8', LATIN, 'utf-8', LATIN_TEXT],
    ['an encoding nobody knows', LATIN, 'klingon', LATIN_TEXT],
    [
      'a declaration in the page',
      koi8(`<html><meta charset="koi8-r"><p>${CYRILLIC}`),
      null,
      `<html><meta charset="koi8-r"><p>${CYRILLIC}`,
    ],
    [
      'an older declaration',
      koi8(`<meta http-equiv=Content-Type content="text/html; charset=koi8-r">${CYRILLIC}`),
      null,
      `<meta http-equiv=Content-Type content="text/html; charset=koi8-r">${CYRILLIC}`,
    ],
    ['ISO-2022-JP, which is all ASCII', Buffer.from('\x1b$B%K%e!<%9\x1b(B', 'latin1'), 'iso-2022-jp', 'ニュース'],
    ['line ends of any kind', Buffer.from('a\r\nb\rc\n'), null, 'a\r\nb\rc\n'],
  ])('GIVEN %s THEN the characters are right', async (_, bytes, declared, text) => {
    expect(await decode(bytes, declared)).toBe(text);
  });

  test.each([
    ['zero bytes', Buffer.from('a\0b\0\0c')],
    ['control characters', Buffer.from('\x01\x02\x03\x04 words')],
    ['a program', Buffer.from([0x7f, 0x45, 0x4c, 0x46, 2, 1, 1, 0, 0, 0])],
  ])('GIVEN %s THEN it is no text', async (_, bytes) => {
    await expect(decode(bytes, null)).rejects.toThrow('is not text');
  });

  test('GIVEN any text in UTF-8 THEN it comes back, whatever is declared', async () => {
    const text = fc.string({ unit: 'grapheme' }).filter((words) => !/(?!\s)\p{Cc}|^\uFEFF/u.test(words));
    await fc.assert(
      fc.asyncProperty(text, fc.constantFrom(null, 'utf-8', 'windows-1252', 'nonsense'), async (words, declared) => {
        expect(await decode(Buffer.from(words), declared)).toBe(words.toWellFormed());
      }),
    );
  });

  test('GIVEN any bytes THEN there is text or a reason', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 200 }), async (bytes) => {
        const outcome = await decode(bytes, null).catch((error: Error) => error);
        if (outcome instanceof Error) expect(outcome.name).toBe('DocumentFault');
      }),
    );
  });

  test.each([
    ['text/html; charset=koi8-r', 'koi8-r'],
    ['text/html;charset="UTF-8"', 'UTF-8'],
    ['text/html', null],
    [null, null],
  ])('GIVEN the content type %j THEN its charset is %j', (type, charset) => {
    expect(charsetOf(type)).toBe(charset);
  });
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { idOfAddress, idOfFile, numbered } from '../../../src/coverage/ingestion/article-ids.ts';

describe('ids of files', () => {
  test.each([
    ['board.txt', 'board.txt'],
    ['../../etc/passwd', 'passwd'],
    ['C:\\Users\\Ann\\minutes of May.docx', 'minutes of May.docx'],
    ['  a \t b\n.txt ', 'a b .txt'],
    ['.hidden.txt', 'hidden.txt'],
    ['a\u202Egpj.exe', 'a gpj.exe'],
    ['what?<1>|"2".txt', 'what 1 2 .txt'],
    ['', 'document'],
    ['...', 'document'],
    ['. .a.txt', 'a.txt'],
    ['Пресса.txt', 'Пресса.txt'],
    [`${'a'.repeat(200)}.txt`, `${'a'.repeat(76)}.txt`],
  ])('GIVEN %j THEN %j', (name, id) => {
    expect(idOfFile(name)).toBe(id);
  });

  test('GIVEN any name THEN the id is short, on one line, leads nowhere, and is its own id', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (name) => {
        const id = idOfFile(name);
        expect(id.length).toBeGreaterThan(0);
        expect(id.length).toBeLessThanOrEqual(80);
        expect(id).not.toMatch(/[\p{Cc}\p{Cs}\p{Zl}\p{Zp}/\\]/u);
        expect(id.isWellFormed()).toBe(true);
        expect(idOfFile(id)).toBe(id);
      }),
    );
  });

  test('GIVEN namesakes THEN the number stands before the ending', () => {
    expect([1, 2, 3].map((number) => numbered('minutes.txt', number))).toEqual([
      'minutes.txt',
      'minutes-2.txt',
      'minutes-3.txt',
    ]);
    expect(numbered('minutes', 2)).toBe('minutes-2');
  });
});

describe('ids of addresses', () => {
  test.each([
    ['https://pennant.example/news/ferry', 'pennant.example/news/ferry'],
    ['http://www.pennant.example/news/ferry/', 'pennant.example/news/ferry'],
    ['https://pennant.example/news/ferry?utm_source=x&fbclid=y#part', 'pennant.example/news/ferry'],
    ['https://pennant.example/%D0%BD%D0%BE%D1%87%D1%8C', 'pennant.example/ночь'],
    ['https://pennant.example/%E0%A4%A', 'pennant.example/%E0%A4%A'],
    ['https://pennant.example:8443/a.html', 'pennant.example:8443/a.html'],
    ['https://pennant.example/', 'pennant.example'],
  ])('GIVEN %s THEN %s', (address, id) => {
    expect(idOfAddress(address)).toBe(id);
  });

  test('GIVEN addresses that differ in what is not read THEN the ids differ too', () => {
    const ids = ['?id=1', '?id=2', `${'x'.repeat(90)}1`, `${'x'.repeat(90)}2`, '?b=1&a=2'].map((end) =>
      idOfAddress(`https://pennant.example/story${end}`),
    );
    expect(new Set(ids).size).toBe(ids.length);
    expect(idOfAddress('https://pennant.example/story?a=2&b=1')).toBe(ids[4]);
  });

  test('GIVEN any address THEN the id is short and on one line', () => {
    fc.assert(
      fc.property(fc.webUrl({ withQueryParameters: true, withFragments: true }), (address) => {
        const id = idOfAddress(address);
        expect(id.length).toBeGreaterThan(0);
        expect(id.length).toBeLessThanOrEqual(89);
        expect(id).not.toMatch(/[\p{C}\p{Zl}\p{Zp}]/u);
      }),
    );
  });
});

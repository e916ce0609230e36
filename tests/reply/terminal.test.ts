import { stripVTControlCharacters } from 'node:util';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { columnsOf } from '../../src/reply/columns.ts';
import { closeDirections } from '../../src/reply/harmless.ts';
import { layOut } from '../../src/reply/lay-out.ts';
import { renderTerminal, wrap } from '../../src/reply/terminal.ts';
import { answers, statement } from './statements.ts';

describe('renderTerminal', () => {
  test.each([
    [
      72,
      [
        'Word for word in the coverage',
        '',
        '  │ “We owe the town one more winter,”',
        '  — Greta Dunmore',
        '    Quoted directly',
        '    The Pennant, 6 May 2031, paragraph 3 · “Paper mill to stay open ',
        '    until spring”',
        '',
      ],
    ],
    [
      30,
      [
        'Word for word in the coverage',
        '',
        '  │ “We owe the town one more ',
        '  │ winter,”',
        '  — Greta Dunmore',
        '    Quoted directly',
        '    The Pennant, 6 May 2031, ',
        '    paragraph 3 · “Paper mill ',
        '    to stay open until spring”',
        '',
      ],
    ],
  ])('GIVEN %i columns THEN quotation, byline, provenance and source read well', (columns, lines) => {
    const reply = layOut('who-said', { kind: 'found', verdict: 'exact', statements: [statement()], notes: [] });
    expect(renderTerminal(reply, { colour: false, columns })).toBe(lines.join('\n'));
  });

  test('GIVEN an article read on THEN only the first paragraph names it', () => {
    const paragraph = (number: number) =>
      statement({
        text: `Text ${number}.`,
        attribution: null,
        citation: { ...statement().citation, paragraph: number },
      });
    const reply = layOut('articles', { kind: 'found', statements: [paragraph(1), paragraph(2)], notes: [] });
    const text = renderTerminal(reply, { colour: false });
    expect(text.match(/The Pennant/gu)).toHaveLength(1);
    expect(text).toContain('  │ Text 2.\n    paragraph 2\n');
  });

  test('GIVEN a difference THEN it reads without colour', () => {
    const diff = [
      { op: 'same', text: 'One winter is' },
      { op: 'dropped', text: 'surely' },
      { op: 'added', text: 'not', negation: true },
    ] as const;
    const reply = layOut('who-said', {
      kind: 'found',
      verdict: 'altered',
      statements: [statement({ diff })],
      notes: [],
    });
    expect(renderTerminal(reply, { colour: false })).toContain('One winter is [-surely-] {+not+}');
  });

  test('GIVEN colour THEN only colour is added', () => {
    fc.assert(
      fc.property(answers, fc.integer({ min: 20, max: 120 }), (answer, columns) => {
        const reply = layOut('ask', answer);
        const coloured = renderTerminal(reply, { colour: true, columns });
        expect(stripVTControlCharacters(coloured)).toBe(renderTerminal(reply, { colour: false, columns }));
      }),
      { numRuns: 60 },
    );
  });

  test('GIVEN text with control characters THEN none reaches the terminal', () => {
    const reply = layOut('ask', {
      kind: 'found',
      statements: [statement({ text: 'a\u001b[31m\u0007\u009b2Jb\rc' })],
      notes: [],
    });
    const text = renderTerminal(reply, { colour: false });
    // biome-ignore lint/suspicious/noControlCharactersInRegex: the very characters that must be absent
    expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/u);
    expect(text).toContain('a␛[31m␇�2Jb␍c');
  });
});

describe('wrap', () => {
  test('GIVEN any line THEN its rows joined are the line, and none is wider than it need be', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 1, max: 60 }), (text, columns) => {
        const line = text.replaceAll('\n', ' ');
        const rows = wrap(line, columns);
        expect(rows.join('')).toBe(line);
        for (const row of rows) expect(columnsOf(row.trimEnd()) <= columns || !/\S\s+\S/u.test(row)).toBe(true);
      }),
    );
  });
});

describe('closeDirections', () => {
  test.each([
    ['plain', ''],
    ['\u202Eopen', '\u202C'],
    ['\u202Eclosed\u202C', ''],
    ['\u2067a\u202Eb', '\u202C\u2069'],
    ['\u2067a\u202Eb\u2069', ''],
    ['\u2069stray', ''],
  ])('GIVEN %j THEN %j closes it', (line, closers) => {
    expect(closeDirections(line)).toBe(closers);
  });
});

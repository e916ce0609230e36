import { parse } from 'discord-markdown-parser';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { blockQuote, escapeInline, escapeMarkdown } from '../../src/discord/escape.ts';
import { HOSTILE } from './hostile.ts';
import { type Node, rendered } from './rendered.ts';

/** The parser, like Discord, knows one kind of line break and no tabs. */
const normal = (text: string) => text.replace(/\r\n?/gu, '\n').replaceAll('\f', '').replaceAll('\t', '    ');
const HARMLESS = new Set(['text', 'br', 'newline', 'twemoji']);

const markup = fc
  .array(
    fc.oneof(
      { weight: 3, arbitrary: fc.constantFrom(...HOSTILE) },
      {
        weight: 4,
        arbitrary: fc.constantFrom(
          ...'\\*_~`|<>[]()@#&:/-+.!?1aZ"“”‘’ \n\t{}=^$'.split(''),
          '\u00A0',
          '\u202E',
          '\u200B',
          '🙂',
        ),
      },
      { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 8 }) },
    ),
    { maxLength: 24 },
  )
  .map((parts) => parts.join(''));

describe('escapeMarkdown', () => {
  test.each(HOSTILE)('GIVEN %j THEN Discord renders exactly these characters', (text) => {
    const { text: seen, types } = rendered(parse(escapeMarkdown(text), 'extended'));
    expect(seen).toBe(normal(text));
    expect([...types].filter((type) => !HARMLESS.has(type))).toEqual([]);
  });

  test('GIVEN any text THEN Discord renders exactly its characters, without markup', () => {
    fc.assert(
      fc.property(markup, (text) => {
        const { text: seen, types } = rendered(parse(escapeMarkdown(text), 'extended'));
        expect(seen).toBe(normal(text));
        expect([...types].filter((type) => !HARMLESS.has(type))).toEqual([]);
      }),
      { numRuns: 3000 },
    );
  });

  test('GIVEN plain prose THEN nothing is added', () => {
    const prose = 'He said: “We don’t yet know” - not at 10.30 (or later) & left; 50% stayed…';
    expect(escapeMarkdown(prose)).toBe(prose);
  });
});

describe('blockQuote', () => {
  test('GIVEN any text THEN it stands in one block quote with exactly its characters', () => {
    fc.assert(
      fc.property(
        markup.filter((text) => !/[\u202A-\u202E\u2066-\u2069]/u.test(text)),
        (text) => {
          const nodes = parse(`${blockQuote(text)}\n— **Name**`, 'extended') as Node[];
          expect(nodes.map((node) => node.type).slice(0, 2)).toEqual(['blockQuote', 'text']);
          const { text: seen, types } = rendered([nodes[0]!]);
          expect(seen.replace(/\n$/u, '')).toBe(normal(text));
          expect([...types].filter((type) => !HARMLESS.has(type))).toEqual(['blockQuote']);
        },
      ),
      { numRuns: 1000 },
    );
  });

  test('GIVEN an open right-to-left override THEN it is closed on its own line and no character of the text is touched', () => {
    expect(blockQuote('a \u202E\u2067b\nc')).toBe('> a \u202E\u2067b\u2069\u202C\n> c');
    expect(escapeInline('\u202Enam\ne\u202C')).toBe('\u202Enam e\u202C');
  });
});

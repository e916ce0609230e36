import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { MEASURE } from '../../src/discord/render.ts';
import { layOut } from '../../src/reply/lay-out.ts';
import type { Block } from '../../src/reply/reply.ts';
import { answers, attribution, statement } from './statements.ts';

const kinds = (blocks: readonly Block[]) =>
  blocks.map((block) => ('text' in block ? `${block.kind}: ${block.text}` : block.kind));

describe('layOut', () => {
  test('GIVEN a found statement THEN the quotation comes first, with byline, provenance and source, without score or id', () => {
    const reply = layOut('who-said', {
      kind: 'found',
      verdict: 'exact',
      statements: [statement()],
      notes: ['A note.'],
    });
    expect(reply).toMatchObject({ title: 'Word for word in the coverage', nothing: false });
    expect(reply.pages).toEqual([
      [
        expect.objectContaining({
          kind: 'quote',
          text: '“We owe the town one more winter,”',
          byline: { speaker: 'Greta Dunmore', role: null },
          provenance: 'Quoted directly',
          source: 'The Pennant, 6 May 2031, paragraph 3',
          title: 'Paper mill to stay open until spring',
        }),
        { kind: 'note', text: 'A note.' },
      ],
    ]);
  });

  test('GIVEN nothing THEN the receipt says how much was searched and that the nearest passages do not answer', () => {
    const reply = layOut('ask', {
      kind: 'nothing',
      reason: 'No sentence answers this.',
      searched: { articles: 2, sentences: 1_061 },
      nearest: [statement(), statement()],
    });
    expect(reply).toMatchObject({ title: 'Not in the coverage', nothing: true });
    expect(kinds(reply.pages[0]!)).toEqual([
      'note: No sentence answers this.',
      'note: Searched 2 articles, 1,061 sentences.',
      'heading: Nearest passages, which do not answer:',
      'quote: “We owe the town one more winter,”',
      'quote: “We owe the town one more winter,”',
    ]);
  });

  test('GIVEN altered words with a negation left out THEN the difference follows the quotation and the reversal is said', () => {
    const diff = [
      { op: 'same', text: 'One winter is' },
      { op: 'added', text: 'not', negation: true },
      { op: 'same', text: 'a future' },
    ] as const;
    const [page] = layOut('who-said', {
      kind: 'found',
      verdict: 'altered',
      statements: [statement({ diff })],
      notes: [],
    }).pages;
    expect(kinds(page!)).toEqual([
      'quote: “We owe the town one more winter,”',
      'diff',
      'note: Careful: the coverage says “not”, which these words leave out. That reverses the meaning.',
    ]);
  });

  test('GIVEN groups THEN each has its heading', () => {
    const groups = [
      { label: 'The Pennant', statements: [statement()] },
      { label: 'Coast Daily', statements: [statement({ attribution: attribution({ speaker: 'Hugo Farrow' }) })] },
    ];
    const [page] = layOut('compare', { kind: 'found', statements: [], groups, notes: [] }).pages;
    expect(page!.map(({ kind }) => kind)).toEqual(['heading', 'quote', 'heading', 'quote']);
  });

  test('GIVEN an outlet and a date that are not known THEN that is said', () => {
    const { citation } = statement();
    const unknown = statement({ citation: { ...citation, outlet: null, date: null } });
    const [page] = layOut('quotes', { kind: 'found', statements: [unknown], notes: [] }).pages;
    expect(page![0]).toMatchObject({ source: 'outlet unknown, date unknown, paragraph 3' });
  });

  test('GIVEN a dated statement THEN the date, its expression and its anchor are shown', () => {
    const date = { resolved: '2031-05-05', expression: 'on Monday', anchor: '2031-05-06' };
    const [page] = layOut('timeline', { kind: 'found', statements: [statement({ date })], notes: [] }).pages;
    expect(page![0]).toMatchObject({ when: '5 May 2031 (“on Monday”, counted from 6 May 2031)' });
  });

  test('GIVEN any answer, however long or hostile THEN every page fits and no word of a quotation is lost or changed', () => {
    fc.assert(
      fc.property(answers, (answer) => {
        const whole = layOut('ask', answer);
        const { pages } = layOut('ask', answer, MEASURE);
        for (const page of pages) {
          expect(page.length).toBeGreaterThan(0);
          expect(page.reduce((sum, block) => sum + MEASURE.size(block), 0)).toBeLessThanOrEqual(MEASURE.room);
        }
        const quoted = (blocks: readonly Block[]) => blocks.filter((block) => block.kind === 'quote');
        const given = quoted(whole.pages.flat());
        const parts = quoted(pages.flat());
        // Every part is a slice of a quotation at the place it cites.
        for (const part of parts) {
          const of = given.filter(
            ({ citation }) => citation.start <= part.citation.start && part.citation.end <= citation.end,
          );
          const slices = of.map(({ text, citation }) =>
            text.slice(part.citation.start - citation.start, part.citation.end - citation.start),
          );
          expect(slices).toContain(part.text);
        }
        const inked = (blocks: readonly { text: string }[]) =>
          blocks
            .map(({ text }) => text)
            .join('')
            .replace(/\s+/gu, '');
        expect(inked(parts)).toBe(inked(given));
      }),
      { numRuns: 100 },
    );
  });
});

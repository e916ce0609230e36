import { Readable } from 'node:stream';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { linesOf } from '../../src/cli/lines.ts';

async function read(chunks: readonly (string | Buffer)[], limit: number) {
  const lines: (string | null)[] = [];
  for await (const { text } of linesOf(Readable.from(chunks.map((chunk) => Buffer.from(chunk))), limit))
    lines.push(text);
  return lines;
}

describe('lines of input', () => {
  test('GIVEN any text in any chunks THEN its lines, blank ones left out, cut nowhere', async () => {
    const line = fc.string({ unit: fc.constantFrom('a', 'é', '🛶', ' ', '"'), maxLength: 8 });
    await fc.assert(
      fc.asyncProperty(fc.array(line, { maxLength: 8 }), fc.integer({ min: 1, max: 7 }), async (lines, size) => {
        const bytes = Buffer.from(lines.join('\n'));
        const chunks = Array.from({ length: Math.ceil(bytes.length / size) }, (_, i) =>
          bytes.subarray(i * size, (i + 1) * size),
        );
        expect(await read(chunks, 100)).toEqual(lines.filter((text) => text.trim() !== ''));
      }),
    );
  });

  test('GIVEN a line over the limit THEN it is passed over and the others are read', async () => {
    expect(await read(['short\n', 'x'.repeat(30), 'y'.repeat(30), '\r\nlast'], 50)).toEqual(['short', null, 'last']);
  });

  test('GIVEN Windows line ends THEN they are no part of the line', async () => {
    expect(await read(['a\r\nb\r\n'], 50)).toEqual(['a', 'b']);
  });
});

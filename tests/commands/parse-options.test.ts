import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { defineCommand } from '../../src/command.ts';
import { InputError } from '../../src/domain/input-error.ts';
import { parseOptions } from '../../src/parse-options.ts';

const command = defineCommand({
  description: 'A question',
  options: {
    quote: { description: 'The words', type: 'string', required: true },
    speaker: { description: 'A name', type: 'string', maxLength: 10 },
    kind: { description: 'A kind', type: 'string', choices: ['direct', 'indirect'] },
    limit: { description: 'How many', type: 'integer', min: 1, max: 10 },
    loud: { description: 'Loudly', type: 'boolean' },
    paper: { description: 'A file', type: 'file' },
  },
  answer: async () => ({ kind: 'found', statements: [], notes: [] }),
});
const parse = (raw: Readonly<Record<string, unknown>>) => parseOptions(command, raw);

describe('option values', () => {
  test.each([
    [{ quote: 'a b' }, { quote: 'a b' }],
    [{ quote: '  a b  ' }, { quote: 'a b' }],
    [{ quote: 7 }, { quote: '7' }],
    [
      { quote: 'a', limit: '3' },
      { quote: 'a', limit: 3 },
    ],
    [
      { quote: 'a', limit: 3 },
      { quote: 'a', limit: 3 },
    ],
    [
      { quote: 'a', loud: 'true' },
      { quote: 'a', loud: true },
    ],
    [
      { quote: 'a', loud: false },
      { quote: 'a', loud: false },
    ],
    [
      { quote: 'a', kind: 'DIRECT' },
      { quote: 'a', kind: 'direct' },
    ],
    [{ quote: 'a', speaker: null, kind: undefined, limit: '' }, { quote: 'a' }],
    [{ quote: 'x'.repeat(2_000) }, { quote: 'x'.repeat(2_000) }],
  ])('GIVEN %j THEN %j', (raw, values) => expect(parse(raw)).toEqual(values));

  test.each([
    [{}, 'quote is missing: The words'],
    [{ quote: ' ' }, 'quote is empty'],
    [{ quote: 'x'.repeat(6_000) }, 'quote is 6,000 characters long; at most 2,000 are read'],
    [{ quote: ['a'] }, 'quote must be text'],
    [{ quote: 'a', speaker: 'x'.repeat(11) }, 'speaker is 11 characters long; at most 10 are read'],
    [{ quote: 'a', kind: 'loud' }, 'kind must be direct or indirect'],
    [{ quote: 'a', limit: 'three' }, 'limit must be a whole number'],
    [{ quote: 'a', limit: 2.5 }, 'limit must be a whole number'],
    [{ quote: 'a', limit: 11 }, 'limit must be from 1 to 10'],
    [{ quote: 'a', loud: 'maybe' }, 'loud must be true or false'],
    [{ quote: 'a', loud: 'constructor' }, 'loud must be true or false'],
    [{ quote: 'a', paper: 'a.txt' }, 'paper must be a file'],
    [{ quote: 'a', paper: { read: 1 } }, 'paper must be a file'],
    [{ quote: 'a', paper: { name: 'x', folder: '/x', read: {} } }, 'paper must be a file'],
    [{ quote: 'a', speaker: { toString: 1 } }, 'speaker must be text'],
    [{ quote: 'a', paper: { toString: 1 } }, 'paper must be a file'],
    [
      { quote: 'a', volume: 1 },
      'there is no option “volume” here: the options are quote, speaker, kind, limit, loud and paper',
    ],
    [JSON.parse('{"quote":"a","__proto__":1}'), 'there is no option “__proto__” here'],
    [{ quote: 'a', toString: 'x' }, 'there is no option “toString” here'],
  ])('GIVEN %j THEN “%s”', (raw, message) => {
    expect(() => parse(raw)).toThrow(InputError);
    expect(() => parse(raw)).toThrow(message);
  });

  test('GIVEN any JSON at all THEN values or an InputError of one line', () => {
    fc.assert(
      fc.property(
        fc.dictionary(
          fc.constantFrom('quote', 'speaker', 'kind', 'limit', 'loud', 'paper', 'x'),
          fc.oneof(fc.jsonValue(), fc.dictionary(fc.constantFrom('read', 'toString', 'valueOf'), fc.jsonValue())),
        ),
        (raw) => {
          try {
            expect(Object.keys(parse(raw))).toContain('quote');
          } catch (error) {
            expect(error).toBeInstanceOf(InputError);
            expect((error as Error).message).not.toContain('\n');
          }
        },
      ),
    );
  });
});

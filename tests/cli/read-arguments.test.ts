import { describe, expect, test } from 'vitest';
import { readArguments, wholeNumber } from '../../src/cli/read-arguments.ts';
import { UsageError } from '../../src/cli/usage-error.ts';

const OPTIONS = { quote: { type: 'string' }, json: { type: 'boolean' } } as const;
const read = (...args: string[]) => ({ ...readArguments(args, OPTIONS) });

describe('arguments', () => {
  test.each([
    [['--quote', 'a b'], { quote: 'a b' }],
    [['--quote=a b', '--json'], { quote: 'a b', json: true }],
    [['--quote=--json'], { quote: '--json' }],
    [['--quote', ''], { quote: '' }],
    [[], {}],
    [['--json', 'true', '--quote', 'a'], { json: true, quote: 'a' }],
    [['--json', 'false'], { json: false }],
    [['--json=no'], { json: false }],
    [['--json=YES'], { json: true }],
    [['--no-json'], { json: false }],
    [['--quote', 'false'], { quote: 'false' }],
  ])('GIVEN %j THEN %j', (args, values) => expect(read(...args)).toEqual(values));

  test.each([
    [['--qoute', 'a'], 'there is no option --qoute here: it takes --quote, --json'],
    [['--quote', 'a', 'b'], '“b” belongs to no option'],
    [['--quote'], '--quote needs a value'],
    [['--quote', '--json'], 'write --quote=… when the value begins with a hyphen'],
    [['--json=perhaps'], '--json takes true or false'],
    [['--json', 'perhaps'], '“perhaps” belongs to no option'],
    [['--json', '--no-json'], '--json is given twice'],
    [['--no-quote'], '--quote'],
    [['--quote', 'a', '--quote', 'b'], '--quote is given twice'],
    [['-x'], 'there is no option -x here'],
  ])('GIVEN %j THEN “%s”', (args, message) => {
    expect(() => read(...args)).toThrow(UsageError);
    expect(() => read(...args)).toThrow(message);
  });

  test.each([
    '0',
    '101',
    '-1',
    '1.5',
    'x',
    '',
    '9'.repeat(40),
  ])('GIVEN --sentences %s THEN what is allowed is said', (given) => {
    expect(() => wholeNumber('sentences', given, 1, 100)).toThrow('from 1 to 100');
  });
});

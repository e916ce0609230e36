import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { verbatim } from '../../src/cli/verbatim.ts';
import { loadCommands } from '../../src/load-commands.ts';
import { printedHere } from './printed.ts';

// Loading them takes seconds on a busy machine: no single test pays for it, or its line would come during another.
await loadCommands();

let printed: ReturnType<typeof printedHere>;
beforeEach(() => {
  printed = printedHere();
});
afterEach(() => vi.restoreAllMocks());

describe('bad input', () => {
  test.each([
    [['nope'], 2, 'there is no command “nope”'],
    [[], 2, 'a command is missing'],
    [['ask'], 2, 'ask needs --question'],
    [['ask', '--foo', 'x'], 2, 'there is no option --foo here'],
    [['ask', '--question', ''], 1, 'question is empty'],
    [['ask', '--question', 'x'.repeat(6_000)], 1, 'question is 6,000 characters long; at most 2,000 are read'],
    [['articles', '--coverage', '/nonexistent'], 1, '/nonexistent: does not exist'],
    [['quotes', '--speaker', 'x', '--kind', 'loud'], 1, 'kind must be direct, mixed or indirect'],
    [['search'], 2, 'search needs --corpus'],
    [['summarize', '--sentences', 'x'], 1, '--sentences x'],
    [['batch', '--json'], 2, 'there is no option --json here'],
    [['coverage'], 2, 'coverage needs one of add, '],
    [['coverage', 'fly'], 2, 'not “fly”'],
    [['coverage', 'add', '--file', '/nonexistent.txt'], 1, '/nonexistent.txt: does not exist'],
    [['toString'], 2, 'there is no command “toString”'],
  ])('GIVEN %j THEN exit code %i and one line: %s', async (args, code, message) => {
    expect(await verbatim(args)).toBe(code);
    expect(printed.stdout).toBe('');
    expect(printed.stderr.trimEnd().split('\n')).toEqual([expect.stringContaining(message)]);
  });

  test.each([
    [['--help']],
    [['-h']],
    [['ask', '--help']],
    [['coverage', '--help']],
    [['coverage', 'add', '--help']],
    [['summarize', '-h']],
  ])('GIVEN %j THEN the usage, and nothing else', async (args) => {
    expect(await verbatim(args)).toBe(0);
    expect(printed.stdout).toMatch(/verbatim (?:ask|coverage|coverage add):|Usage: verbatim <command>/);
    expect(printed.stderr).toBe('');
  });
});

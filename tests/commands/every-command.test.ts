import { beforeAll, describe, expect, test } from 'vitest';
import type { Command } from '../../src/command.ts';
import type { Coverage } from '../../src/coverage/coverage.ts';
import { openEmbeddedCoverage } from '../../src/coverage/embedded/open-embedded-coverage.ts';
import { InputError } from '../../src/domain/input-error.ts';
import { loadCommands } from '../../src/load-commands.ts';
import { parseOptions } from '../../src/parse-options.ts';
import { coverageOf } from '../answers/fixture.ts';
import { OCCASION } from '../occasion.ts';

const coverage = coverageOf('selwick');
let commands: ReadonlyMap<string, Command>;
beforeAll(async () => {
  commands = await loadCommands();
});

/** Every text option of a command set to one value, or the required ones only. */
function filled({ options }: Command, value: string, which: 'all' | 'required'): Record<string, unknown> {
  const texts = Object.entries(options).filter(
    ([, { type, choices, required }]) => type === 'string' && !choices && (required || which === 'all'),
  );
  return Object.fromEntries(texts.map(([name, { maxLength = 2_000 }]) => [name, value.slice(0, maxLength)]));
}

/** The answer, or the one line that says why there is none. */
async function ask(name: string, raw: Readonly<Record<string, unknown>>, of: Coverage) {
  const command = commands.get(name)!;
  try {
    return await command.answer(parseOptions(command, raw), of, OCCASION);
  } catch (error) {
    expect(error).toBeInstanceOf(InputError);
    expect((error as Error).message).not.toContain('\n');
    return null;
  }
}

const HOSTILE = [
  '../../etc/passwd',
  '"; DROP TABLE articles; --',
  '(a+)+$ [.*] \\1 {2,}',
  '@everyone <@1> `x` [y](http://z)',
  '\u202Eright to left\u0000\uD800',
  'the of and to',
  '?!…',
  '北京说了什么',
  '“'.repeat(1_000),
  "it's ".repeat(1_200),
  'bridge '.repeat(850),
  `${'a'.repeat(5_999)}.`,
];

describe('every command', () => {
  test.each(HOSTILE)('GIVEN %j in each of its options THEN an answer or one line, in bounded time', async (value) => {
    for (const [name, command] of commands)
      for (const which of ['all', 'required'] as const) {
        const begun = performance.now();
        const answer = await ask(name, filled(command, value, which), coverage());
        expect(performance.now() - begun, name).toBeLessThan(3_000);
        if (answer?.kind === 'nothing') expect(answer.reason).not.toBe('');
      }
  });

  test('GIVEN an empty coverage THEN a receipt that says so, or a plain answer', async () => {
    const coverages = openEmbeddedCoverage({ databaseFile: ':memory:' });
    for (const [name, command] of commands) {
      // An empty coverage can be managed too.
      if (command.manages) continue;
      const answer = await ask(
        name,
        filled(command, 'the bridge over the harbour', 'required'),
        coverages.forServer(null),
      );
      expect(answer, name).toMatchObject({ kind: 'nothing', searched: { articles: 0, sentences: 0 }, nearest: [] });
      expect(answer?.kind === 'nothing' && answer.reason, name).toMatch(/empty|no sentence/i);
    }
    await coverages.close();
  });
});

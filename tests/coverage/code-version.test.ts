import { readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { expect, test } from 'vitest';
import {
  ANALYSING,
  analysisVersion,
  filesIn,
  INDEXING,
  indexVersion,
  LANGUAGE,
} from '../../src/coverage/embedded/code-version.ts';

/** Everything that runs when these files do: paths from `src`, and names of packages. */
function needed(...entries: readonly string[]): ReadonlySet<string> {
  const seen = new Set(entries);
  for (const file of seen) {
    if (!/\.ts$/.test(file)) continue;
    const code = readFileSync(new URL(`../../src/${file}`, import.meta.url), 'utf8');
    for (const [, from] of code.matchAll(/^(?:import|export) (?!type )[^;]*?from '([^']+)'/gm)) {
      if (!from!.startsWith('node:')) seen.add(from![0] === '.' ? posix.join(posix.dirname(file), from!) : from!);
    }
  }
  return seen;
}

// Used for what is given out, not for what is indexed.
const GIVEN_OUT = ['coverage/embedded/linking/relink.ts', 'coverage/embedded/merge-entities.ts'];
const inside = (...names: readonly string[]) => names.map((name) => `coverage/embedded/${name}.ts`);

test.each([
  ['analysed', ANALYSING, inside('analyse-article'), 'gender-detection-from-name'],
  ['indexed', INDEXING, inside('hits', 'stored-article', 'index/segments', 'index/catalogue', 'index/pack'), 'porter2'],
])('GIVEN all code by which an article is %s THEN the fingerprint covers it', (_, places, entries, member) => {
  const covered = new Set(filesIn(places));
  const all = [...needed(...entries)];
  expect(all).toContain(member);
  expect(all.length).toBeGreaterThan(10);
  const left = all.filter((one) => !covered.has(one) && !LANGUAGE.test(one) && !GIVEN_OUT.includes(one));
  expect(left).toEqual([]);
});

test('GIVEN the same code THEN its names stay, and tell analysing from indexing', () => {
  expect(analysisVersion()).toMatch(/^[0-9a-f]{16}$/);
  expect(indexVersion()).toMatch(/^[0-9a-f]{16}$/);
  expect(analysisVersion()).not.toBe(indexVersion());
});

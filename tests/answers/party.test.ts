import { afterEach, describe, expect, test } from 'vitest';
import { isNothing } from '../../src/answers/narrow.ts';
import { partyNamed } from '../../src/answers/party.ts';
import type { Coverages } from '../../src/coverage/coverages.ts';
import { openEmbeddedCoverage } from '../../src/coverage/embedded/open-embedded-coverage.ts';

let coverages: Coverages;
afterEach(() => coverages.close());

/** Whom “Bell” means when Tom Bell is quoted so many times and Ann Bell once. */
async function bell(times: number): Promise<string> {
  coverages = openEmbeddedCoverage({ databaseFile: ':memory:' });
  const coverage = coverages.forServer(null);
  const statements = Array.from(
    { length: times },
    (_, at) => `Tom Bell said: “Pier number ${at} of the bridge is sound and safe.”`,
  );
  await coverage.add({ id: 'tom', text: ['Piers of the bridge', ...statements].join('\n\n') });
  await coverage.add({ id: 'ann', text: 'A choir sings\n\nAnn Bell said: “We sing on Sundays in the old chapel.”' });
  const party = await partyNamed('Bell', coverage);
  return isNothing(party) ? party.reason : party.name;
}

describe('namesakes', () => {
  test('GIVEN one who is quoted all the time THEN the surname means that one', async () => {
    expect(await bell(30)).toBe('Tom Bell');
  });

  test('GIVEN two who are quoted a little THEN it asks which one', async () => {
    expect(await bell(3)).toMatch(/“Bell” may be (Tom Bell or Ann Bell|Ann Bell or Tom Bell): which one\?/);
  });
});

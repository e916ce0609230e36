import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { NOTHING_KNOWN, type Routed } from '../../src/route-mention/routed.ts';
import { routeMention } from '../../src/route-mention.ts';
import { KNOWN, PHRASINGS } from './phrasings.ts';

/** Case and a leading article make no difference to what an option means. */
const levelled = ({ command, options }: Routed) => ({
  command,
  options: Object.fromEntries(
    Object.entries(options).map(([name, value]) => [
      name,
      value.toLowerCase().replace(/^the /, '').replace(/[?.]$/, ''),
    ]),
  ),
});

const isRight = ([question, command, options = {}]: (typeof PHRASINGS)[number]) =>
  JSON.stringify(levelled(routeMention(question, KNOWN))) === JSON.stringify(levelled({ command, options }));

describe('plain questions', () => {
  test('GIVEN the table of phrasings THEN at least 95 in 100 mean their command and options', () => {
    const wrong = PHRASINGS.filter((phrasing) => !isRight(phrasing));
    const seen = wrong.map(([question]) => `${question} → ${JSON.stringify(routeMention(question, KNOWN))}`);
    if (process.env.SHOW_ROUTING)
      console.info(`${PHRASINGS.length - wrong.length} of ${PHRASINGS.length} phrasings right\n${seen.join('\n')}`);
    expect(PHRASINGS.length).toBeGreaterThanOrEqual(150);
    expect(wrong.length / PHRASINGS.length, seen.join('\n')).toBeLessThanOrEqual(0.05);
  });
});

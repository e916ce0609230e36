import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { phrasePattern } from '../../src/route-mention/phrase.ts';
import { isThanks } from '../../src/route-mention/phrases.ts';
import { NOTHING_KNOWN, type Routed } from '../../src/route-mention/routed.ts';
import { routeMention } from '../../src/route-mention.ts';
import { CHANGES, FOLLOW_UPS, KNOWN, NO_CHANGES, PHRASINGS } from './phrasings.ts';

/** Case, a leading article and a closing mark make no difference to what an option means. */
const levelled = ({ command, options }: Routed) => ({
  command,
  options: Object.fromEntries(
    Object.entries(options)
      .map(([name, value]) => [name, value.toLowerCase().replace(/^the /, '').replace(/[?.]$/, '')] as const)
      .sort(),
  ),
});

describe('plain questions', () => {
  test('GIVEN the table of phrasings THEN at least 95 in 100 mean their command and options', () => {
    const wrong = PHRASINGS.filter(
      ([question, command, options = {}]) =>
        JSON.stringify(levelled(routeMention(question, KNOWN))) !== JSON.stringify(levelled({ command, options })),
    );
    const shown = wrong
      .map(([question]) => `${question} → ${JSON.stringify(routeMention(question, KNOWN))}`)
      .join('\n');
    if (process.env.SHOW_ROUTING)
      console.info(`${PHRASINGS.length - wrong.length} of ${PHRASINGS.length} phrasings right\n${shown}`);
    expect(PHRASINGS.length).toBeGreaterThanOrEqual(150);
    expect(wrong.length / PHRASINGS.length, shown).toBeLessThanOrEqual(0.05);
  });

  test.each(FOLLOW_UPS)('GIVEN “%s” after %j THEN %j', (question, previous, expected) => {
    expect(levelled(routeMention(question, KNOWN, previous))).toEqual(levelled(expected));
  });

  test.each(CHANGES)('GIVEN “%s” THEN it is no question about the news but %s', (question, command) => {
    expect(routeMention(question, KNOWN).command).toBe(command);
  });

  test.each(NO_CHANGES)('GIVEN “%s” THEN it is asked of the coverage', (question) => {
    expect(routeMention(question, KNOWN).command).not.toMatch(/^(?:coverage|follow|export)\b/);
  });

  test('GIVEN anything at all THEN a command, with options that are not blank, in no time', () => {
    const bits = fc.constantFrom(
      'who said ',
      'what did ',
      '“',
      '”',
      "'",
      'Okafor',
      ' say ',
      'about ',
      'in the ',
      'Herald',
      '?',
      '<@123> ',
      'compare ',
      '\n',
      '🛶',
      'the '.repeat(40),
      'and ',
      'summary of ',
    );
    fc.assert(
      fc.property(fc.array(bits, { maxLength: 30 }), (parts) => {
        const { command, options } = routeMention(parts.join(''), KNOWN);
        expect(command).toMatch(/^[a-z-]+(?: [a-z]+)?$/);
        expect(Object.values(options).every((value) => value.trim() !== '')).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  test.each([
    ['what did the '.repeat(150)],
    ['who said '.repeat(220)],
    [`“${"'a ".repeat(600)}`],
    ['in the '.repeat(280)],
    ['compare and '.repeat(160)],
  ])('GIVEN two thousand characters of %s THEN it is read in under half a second', (question) => {
    const begun = performance.now();
    routeMention(question.slice(0, 2_000), KNOWN);
    expect(performance.now() - begun).toBeLessThan(500);
  });

  test('GIVEN no knowledge of the coverage THEN questions are routed all the same', () => {
    expect(routeMention('What did Okafor say about the bridge?', NOTHING_KNOWN)).toEqual({
      command: 'quotes',
      options: { speaker: 'Okafor', about: 'the bridge' },
    });
  });
});

describe('phrases', () => {
  test.each([
    ['what [else] {did} <speaker> say', 'what else did Okafor say?', { speaker: 'Okafor' }],
    ['what [else] {did} <speaker> say', 'WHAT  HAS the mayor say', { speaker: 'the mayor' }],
    ['[a|the] [short] summary [of <topic>]', 'the short summary', {}],
    ['[a|the] [short] summary [of <topic>]', 'summary of the strike.', { topic: 'the strike' }],
    ["who's <name>", 'who’s Tom Bell?!', { name: 'Tom Bell' }],
    ['(is|was) it (really (true|so)|wrong)', 'was it really so?', {}],
  ])('GIVEN the phrase “%s” and “%s” THEN its parts are %j', (phrase, question, parts) => {
    const groups = phrasePattern(phrase).exec(question)?.groups ?? {};
    expect(Object.fromEntries(Object.entries(groups).filter(([, value]) => value !== undefined))).toEqual(parts);
    expect(phrasePattern(phrase).test(question)).toBe(true);
  });

  test.each([
    ['what [else] {did} <speaker> say', 'whatever did Okafor say'],
    ['[a|the] summary', 'thesummary'],
    ['summary of <topic>', 'summary of '],
  ])('GIVEN the phrase “%s” THEN “%s” is not it', (phrase, question) => {
    expect(phrasePattern(phrase).test(question)).toBe(false);
  });

  test('GIVEN a phrase with a list that does not exist THEN it says which', () => {
    expect(() => phrasePattern('what {nonsense}')).toThrow('{nonsense}');
  });
});

test.each([
  ['thanks!', true],
  ['Thank you so much', true],
  ['great, thanks 🙏', true],
  ['ok cheers mate', true],
  ['Vielen Dank!', true],
  ['thanks, who said “no”', false],
  ['Thanks to whom?', false],
  ['cheers?', false],
  ['Thank you who?', false],
  ['Merci Pauline', false],
  ['', false],
])('GIVEN “%s” THEN it thanks and asks nothing: %s', (said, is) => {
  expect(isThanks(said)).toBe(is);
});

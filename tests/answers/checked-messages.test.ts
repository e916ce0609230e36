import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { check } from '../../src/answers/check.ts';
import { compare } from '../../src/answers/compare.ts';
import type { Coverages } from '../../src/coverage/coverages.ts';
import { openEmbeddedCoverage } from '../../src/coverage/embedded/open-embedded-coverage.ts';
import { found, notFound } from './fixture.ts';

const PIER = `Pier at Skarholm stays shut

The pier at Skarholm will stay shut until June, the harbour master, Nils Aagard, said on Tuesday.

“Crane four did not stop when the alarm rang,” Mr Aagard said. He called the inspection report “pure fiction”.

Councillor Petra Lund said the closure would cost 90 jobs. “They are moving to warmer harbours,” she said.

Ms Lund said that the three pumps under the pier had never been tested by the owner.

A fifth of the visitors already went to warmer harbours, Ms Lund said.
`;

const AGAIN = `Skarholm pier closed for months

“Crane four did not halt when the alarm rang,” said Nils Aagard, the harbour master.
`;

let coverages: Coverages;
const coverage = () => coverages.forServer(null);

beforeAll(async () => {
  coverages = openEmbeddedCoverage({ databaseFile: ':memory:' });
  await coverage().add({ id: 'pier', text: PIER, outlet: 'Coast Herald', date: '2025-02-04' });
  await coverage().add({ id: 'again', text: AGAIN, outlet: 'Island Post', date: '2025-02-05' });
});
afterAll(() => coverages.close());

describe('quotations of one or two words', () => {
  test.each([
    ['Aagard said “pure fiction” to the reporters.', 'exact'],
    ['“pure fiction”', 'exact'],
    ['Aagard: “pure fiction”', 'exact'],
    ['Aagard said it was “fiction”.', 'exact'],
    ['Petra Lund: “pure fiction”', 'wrong-speaker'],
    ['The closure will cost “90 jobs”.', 'exact'],
  ])('GIVEN %s THEN only they are checked: %s', async (text, verdict) => {
    const answer = found(await check({ text }, coverage()));
    expect([answer.verdict, answer.statements.length]).toEqual([verdict, 1]);
  });

  test.each([
    ['Lund said “utter drivel” to the reporters.', 'These words are not in the coverage.'],
    ['Aagard said “90 jobs” to the reporters.', 'Too short to be checked: “90 jobs”.'],
    ['Petra Lund: “crane four”', 'Too short to be checked: “crane four”.'],
    ['The “owner” has lost a pier.', 'Too short to be checked: “owner”.'],
    ['He said “pumps”.', 'Too short to be checked: “pumps”.'],
    ['“utter drivel”', 'These words are not in the coverage.'],
  ])('GIVEN %s THEN “%s”', async (text, reason) => {
    expect(notFound(await check({ text }, coverage())).reason).toBe(reason);
  });

  test.each([
    ['Aagard said pure fiction', 'exact'],
    ['> pure fiction\n— Nils Aagard', 'exact'],
    ['> They are moving to warmer harbours\n- Petra Lund', 'exact'],
    ['> They are moving to warmer harbours\n- Aagard', 'wrong-speaker'],
    ['They are moving to warmer harbours', 'exact'],
  ])('GIVEN %s, without marks, THEN the words are held against their speaker: %s', async (text, verdict) => {
    expect(found(await check({ text }, coverage())).verdict).toBe(verdict);
  });

  test('GIVEN a nickname in reported speech THEN what is reported is checked', async () => {
    const text = 'Petra “Pet” Lund said the closure would cost 90 jobs.';
    expect(found(await check({ text }, coverage())).verdict).toBe('exact');
  });

  test('GIVEN them beside a longer one THEN each has its verdict', async () => {
    const text = 'Lund: “They are moving to warmer harbours”. Aagard: “pure fiction”. Aagard: “utter drivel”.';
    const { groups, notes } = found(await check({ text }, coverage()));
    expect(groups?.map(({ label }) => label)).toEqual([
      '“They are moving to warmer harbours” (Lund): word for word',
      '“pure fiction” (Aagard): word for word',
    ]);
    expect(notes.at(-1)).toBe('Too short to be checked: “utter drivel”.');
  });
});

describe('other numbers, negations and words', () => {
  test.each([
    // One word exchanged.
    ['Aagard: “Crane five did not stop”', 'altered', '[Crane -five +four did not stop]'],
    [
      'Petra Lund said “they are staying to warmer harbours”',
      'altered',
      '[They are -staying +moving to warmer harbours]',
    ],
    // A number or a negation that the same matter in other words has not.
    ['Lund: “the owner never tested those five pumps under the pier”', 'altered', null],
    ['Lund: “the owner had tested the three pumps that stand under the pier”', 'altered', null],
    ['Lund: “warmer harbours already got a tenth of the visitors”', 'altered', null],
    // The same in other words.
    ['Lund: “warmer harbours already got a fifth of the visitors”', 'paraphrased', null],
    ['Lund: “the owner never tested those three pumps under the pier”', 'paraphrased', null],
    ['Lund: “the owner failed to test those three pumps under the pier”', 'paraphrased', null],
  ])('GIVEN %s THEN %s', async (text, verdict, steps) => {
    const answer = found(await check({ text }, coverage()));
    const diff = answer.statements[0]!.diff;
    expect([answer.verdict, diff !== undefined]).toEqual([verdict, verdict === 'altered']);
    if (steps === null) return;
    const marks = { same: '', dropped: '-', added: '+' };
    expect(`[${diff!.map(({ op, text: words }) => `${marks[op]}${words.trim()}`).join(' ')}]`).toBe(steps);
  });

  test('GIVEN a negation left out of a paraphrase THEN the difference flags it', async () => {
    const text = 'Lund: “the owner had tested the three pumps that stand under the pier”';
    const { statements } = found(await check({ text }, coverage()));
    expect(statements[0]!.diff?.filter(({ negation }) => negation).map(({ op }) => op)).toEqual(['added']);
  });

  test.each([
    'Nils Aagard said “they are staying for warmer dinners”',
    'Petra Lund said “they are voting for a mayor”',
    '“It is moving to other harbours”',
  ])('GIVEN %s, alike by chance, THEN it is not in the coverage', async (text) => {
    notFound(await check({ text }, coverage()));
  });
});

test('GIVEN two outlets that word a quotation differently THEN the difference bears their names', async () => {
  const { groups } = found(await compare({ topic: 'crane' }, coverage()));
  const labels = groups?.flatMap(({ statements }) => statements.flatMap(({ diffLabel }) => diffLabel ?? []));
  expect(labels).toEqual([expect.stringMatching(/^(Coast Herald → Island Post|Island Post → Coast Herald)$/)]);
});

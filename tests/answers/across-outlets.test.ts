import { describe, expect, test } from 'vitest';
import { check } from '../../src/answers/check.ts';
import { compare } from '../../src/answers/compare.ts';
import { disputed } from '../../src/answers/disputed.ts';
import { quotes } from '../../src/answers/quotes.ts';
import { summary } from '../../src/answers/summary.ts';
import { timeline } from '../../src/answers/timeline.ts';
import { whoIs } from '../../src/answers/who-is.ts';
import { whoSaid } from '../../src/answers/who-said.ts';
import { coverageOf, found, notFound, statementsOf } from './fixture.ts';

/** Nine invented articles of three papers and one unknown: twins, denials, an update and a correction. */
const coverage = coverageOf('selwick');

const wordsAndOutlets = ({ text, citation }: { text: string; citation: { outlet: string | null } }) => [
  text,
  citation.outlet,
];

describe('one utterance in several papers', () => {
  test('GIVEN a quotation that one paper trims THEN both printings stand side by side, the fullest first', async () => {
    const { groups, notes } = found(await compare({ topic: 'bridge' }, coverage()));
    const shared = groups?.find(({ label }) => label === 'Printed by Northern Herald and Daily Courier');
    expect(shared?.statements.map(wordsAndOutlets)).toEqual([
      [expect.stringContaining('and not one day sooner'), 'Northern Herald'],
      [expect.stringContaining('The bridge opens again'), 'Daily Courier'],
    ]);
    expect(notes.join(' ')).toContain('Daily Courier leaves out 5 words that Northern Herald prints');
  });

  test('GIVEN quotes THEN the utterance is told once, and its other printing follows', async () => {
    const answer = found(await quotes({ speaker: 'Maria Okafor', about: 'the bridge opening again' }, coverage()));
    expect(answer.statements.filter(({ text }) => text.includes('We will not be rushed'))).toHaveLength(1);
    expect(answer.groups?.[0]?.statements.map(({ citation }) => citation.outlet)).toContain('Daily Courier');
  });

  test('GIVEN a topic of two papers THEN the third has nothing on it', async () => {
    const { notes } = found(await compare({ topic: 'ferry crews' }, coverage()));
    expect(notes.join(' ')).toMatch(/Northern Herald has nothing on this/);
  });

  test('GIVEN words that two papers quote THEN who-said shows both', async () => {
    const { verdict, statements } = found(
      await whoSaid({ quote: 'working fourteen-hour days for the wages of eight' }, coverage()),
    );
    expect([verdict, statements.map(({ citation }) => citation.outlet).sort()]).toEqual([
      'exact',
      ['Daily Courier', 'The Evening Post'],
    ]);
    expect(new Set(statements.map(({ attribution }) => attribution?.speaker))).toEqual(new Set(['Aled Pryce']));
  });
});

describe('denials', () => {
  test.each([
    ['working hours of the crew', 'Aled Pryce', 'Blue Line'],
    ['warning about the towers', 'an engineer', 'Harbour Board'],
  ])('GIVEN %s THEN what %s claims stands before the denial of %s', async (topic, claims, denies) => {
    const { groups } = found(await disputed({ topic }, coverage()));
    const pairs = groups?.map(({ statements }) =>
      statements.map(({ attribution }) => [attribution?.stance, attribution?.speaker]),
    );
    const pair = pairs?.find((group) =>
      group.some(([stance, speaker]) => stance === 'denies' && speaker?.includes(denies)),
    );
    expect(pair?.[0]).toEqual(['asserts', expect.stringContaining(claims)]);
  });

  test('GIVEN one union’s claim in two papers THEN it counts as one source', async () => {
    const { groups } = found(await disputed({ topic: 'crew hours' }, coverage()));
    expect(groups?.map(({ label }) => label).join(' ')).toMatch(/1 independent named source \(Aled Pryce\)/);
  });

  test('GIVEN a topic that nobody denies THEN a receipt', async () => {
    expect(notFound(await disputed({ topic: 'rates holiday' }, coverage())).reason).toContain('no denial');
  });
});

describe('time', () => {
  test('GIVEN relative dates THEN each is counted from its own article', async () => {
    const { statements, notes } = found(await timeline({ topic: 'bridge' }, coverage()));
    const dates = new Map(statements.map(({ text, date }) => [text.slice(0, 30), date]));
    expect(dates.get('The mayor of Port Selwick yest')).toEqual({
      resolved: '2024-02-12',
      expression: 'yesterday',
      anchor: '2024-02-13',
    });
    expect(dates.get('The closure will last until Ma')?.resolved).toBe('2024-03');
    expect(dates.get('UPDATE: The Harbour Board said')?.resolved).toMatch(/^2024-0[36]/);
    expect(notes.join(' ')).toContain('could not be worked out');
  });

  test('GIVEN an article without a date THEN its “yesterday” stands nowhere', async () => {
    const { statements } = found(await timeline({}, coverage()));
    expect(statements.some(({ citation }) => citation.article === 'wire-unknown.txt')).toBe(false);
  });
});

describe('names', () => {
  test('GIVEN a surname of two people THEN it asks which one', async () => {
    expect(notFound(await whoIs({ name: 'Strand' }, coverage())).reason).toMatch(
      /Lena Strand.* or .*Strand: which one\?|Strand or Lena Strand/,
    );
  });

  test.each([
    'the transport minister',
    'transport minister',
    'chairman of the Harbour Board',
  ])('GIVEN the office “%s” THEN whoever holds it', async (speaker) => {
    const names = found(await quotes({ speaker }, coverage())).statements.map(
      ({ attribution }) => attribution?.speaker,
    );
    expect(['Ruth Calder', 'Tom Bell']).toContain(names[0]);
  });

  test('GIVEN somebody of one paper THEN that is told', async () => {
    const { notes } = found(await compare({ topic: 'bridge' }, coverage()));
    expect(notes.join(' ')).toMatch(/only Northern Herald quotes .*Harbour Board/);
  });

  test('GIVEN a topic summed up THEN only sentences about it', async () => {
    const { statements } = found(await summary({ topic: 'strike', length: 'medium' }, coverage()));
    expect(statements.every(({ citation }) => /ferry|strike/.test(citation.article))).toBe(true);
  });
});

describe('a message to check', () => {
  test.each([
    ['Mayor Okafor: “We will be rushed. The bridge opens again when the engineers say that it is safe”', 'altered'],
    ['“Nobody at the board was ever shown a report of cracks” — Tom Bell', 'exact'],
    ['“Nobody at the board was ever shown a report of cracks” — Lena Strand', 'wrong-speaker'],
  ])('GIVEN %s THEN %s', async (text, verdict) => {
    expect(found(await check({ text }, coverage())).verdict).toBe(verdict);
  });

  test('GIVEN a quotation too short to be checked beside one that is not THEN both are told', async () => {
    const text = '“Nobody at the board was ever shown a report of cracks”, Tom Bell said. He called it “a disgrace”.';
    const { verdict, notes } = found(await check({ text }, coverage()));
    expect([verdict, notes.at(-1)]).toEqual(['exact', 'Too short to be checked: “a disgrace”.']);
  });

  test.each([
    '“We have never been happier with this bridge” — Tom Bell',
    'no words worth a mark',
    '',
    '“”',
  ])('GIVEN %j THEN a receipt', async (text) => {
    notFound(await check({ text }, coverage()));
  });
});

test('GIVEN every answer THEN each statement is a slice of its article', async () => {
  const answers = await Promise.all([
    compare({ topic: 'bridge' }, coverage()),
    disputed({}, coverage()),
    timeline({}, coverage()),
    quotes({ speaker: 'Bell' }, coverage()),
    summary({ length: 'long' }, coverage()),
    whoIs({ name: 'Harbour Board' }, coverage()),
  ]);
  for (const { text, citation } of answers.flatMap(statementsOf)) {
    const { article } = (await coverage().article(citation.article))!;
    expect(article.text.slice(citation.start, citation.end)).toBe(text);
  }
});

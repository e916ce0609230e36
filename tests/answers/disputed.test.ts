import { describe, expect, test } from 'vitest';
import { disputed } from '../../src/answers/disputed.ts';
import { quotes } from '../../src/answers/quotes.ts';
import { openEmbeddedCoverage } from '../../src/coverage/embedded/open-embedded-coverage.ts';
import { found } from './fixture.ts';

/** Articles on one thing, each as its paragraphs; what is denied in them, and beside which claims. */
async function denials(...articles: readonly (readonly string[])[]) {
  const coverages = openEmbeddedCoverage({ databaseFile: ':memory:' });
  try {
    const coverage = coverages.forServer(null);
    for (const [at, paragraphs] of articles.entries()) {
      const text = [`Report ${at + 1} of the day`, ...paragraphs].join('\n\n');
      await coverage.add({ id: `article-${at}`, text, outlet: `Paper ${at}`, date: '2025-03-04' });
    }
    const { groups = [] } = found(await disputed({}, coverage));
    return groups.map(({ label, statements }) => ({
      label,
      told: statements.map(({ text, attribution }) => `${attribution?.speaker}/${attribution?.stance}: ${text}`),
    }));
  } finally {
    coverages.close();
  }
}

const UNSURE = 'Denied, and which claim is meant is not certain';
const UNPRINTED = 'Denied, and the claim is not printed';
const SILENT = 'Left without comment';

describe('a denial and what it answers', () => {
  test.each([
    [
      'the matter of the denial',
      [
        'Farmers said they had been offered no compensation.',
        'Nora Beck denied that the dairy had refused to compensate farmers.',
      ],
      'Farmers/asserts',
    ],
    [
      'an accusation of whoever denies it',
      ['Ivor Lund accused Nora Beck of watering the milk.', 'Ms Beck denied adulterating the product.'],
      'Ivor Lund/asserts',
    ],
    [
      'a word that refers to what stands before it',
      ['The union claimed that the dairy had spent €2m on lawyers. Nora Beck denied this.'],
      'The union/asserts',
    ],
    [
      'whether it happened',
      [
        'Ivor Lund said sackings had been discussed in June.',
        'The dairy refused to say whether sackings had been discussed with the bank in a “small room”.',
      ],
      'Ivor Lund/asserts',
    ],
    [
      'an offence that whoever denies it is said to have done',
      ['Prosecutors say Per Vik stole 40 churns from the dairy.', 'Vik denied theft.'],
      'Prosecutors/asserts',
    ],
    [
      'a report of a paper about whoever denies it',
      [
        'The Daily Globe reported that Ann Lowe had met the grocer Rex Hall in Oslo.',
        'Ms Lowe denied meeting Mr Hall.',
      ],
      'Daily Globe/asserts',
    ],
    [
      'a quotation that points at what stands before it',
      ['Campaigners claim the dairy poisoned the river.', '“That is simply false,” said the owner, Per Vik.'],
      'Campaigners/asserts',
    ],
  ])('GIVEN %s THEN the claim stands before it', async (_, paragraphs, claim) => {
    const [pair] = await denials(paragraphs);
    expect(pair?.label).toMatch(/claimed by/i);
    expect(pair?.told).toHaveLength(2);
    expect(pair?.told[0]).toContain(claim);
  });

  test.each([
    [
      'one word in common with what was said before',
      [
        '“The van did not stop on the order given at noon,” said Ivor Lund.',
        'A spokesman declined to say whether a crane would be ordered.',
      ],
      SILENT,
    ],
    [
      'a question which, and a sentence on the same things',
      [
        'A report by the auditor, Ivor Lund, says that shutting the three dairies would save €90,000.',
        'Nora Beck refused to say which dairies were to go.',
      ],
      SILENT,
    ],
    [
      'a report that nobody is quoted on',
      [
        'Nora Beck’s driver, Ivor Lund, said the posters about Ms Beck would be gone by noon.',
        'Ms Beck’s secretary, Ada Ruiz, denied a story in the Dale Times that she had suffered a seizure. “That is plainly untrue,” Ms Ruiz said.',
      ],
      UNSURE,
    ],
    [
      'another year than that of the denial',
      [
        'Ivor Lund said he was told of the leak by the dairy on Monday.',
        'Nora Beck denied that the dairy had been told again in 2021.',
      ],
      UNSURE,
    ],
    [
      'something else said of whoever denies',
      ['Ann Lowe told the inquiry that Mr Hall had been polite.', 'Mr Hall denied fraud.'],
      UNSURE,
    ],
    [
      'nothing that anybody says',
      ['The dairy opened in May.', 'It has two vans.', 'Nora Beck denied that the dairy would close.'],
      UNPRINTED,
    ],
  ])('GIVEN %s THEN no claim is set beside the denial', async (_, paragraphs, label) => {
    const groups = await denials(paragraphs);
    expect(groups.map((group) => group.label)).toEqual([label]);
  });

  test('GIVEN a remark heard just before, and another said THEN only the remark is what was denied', async () => {
    const [pair] = await denials([
      'Ada Ruiz called the plan “a robbery with slides”. She left after Ivor Lund was heard to mutter “cheerio”.',
      'Mr Lund denied making the remark.',
    ]);
    expect(pair?.told.map((one) => one.slice(0, 9))).toEqual(['Ivor Lund', 'Ivor Lund']);
  });

  test('GIVEN a sentence that denies and goes on THEN it is not claimed as well', async () => {
    const told = (
      await denials([
        'Ivor Lund denied that the dairy had failed to pay drivers, saying that wages had been paid to 90 drivers.',
        'A spokesman declined to say whether wages had been paid in May.',
      ])
    ).flatMap((group) => group.told);
    expect(told.filter((one) => one.startsWith('Ivor Lund'))).toEqual([expect.stringContaining('/denies')]);
  });

  test('GIVEN a plan turned down THEN nobody is said to deny anything', async () => {
    const groups = await denials([
      'Councillors rejected a plan by farmers to buy the dairy.',
      'Nora Beck denied that the dairy would close.',
    ]);
    expect(groups.flatMap(({ told }) => told).join()).not.toContain('Councillors');
  });
});

test('GIVEN an article about a topic THEN a denial in it that does not name the topic is about it', async () => {
  const coverages = openEmbeddedCoverage({ databaseFile: ':memory:' });
  const coverage = coverages.forServer(null);
  const text = [
    'Blizzard shuts roads of Dale',
    'A blizzard shut every road of Dale on Monday.',
    'Drivers said they had been given no warning.',
    'Per Vik denied that the council had failed to warn drivers.',
  ].join('\n\n');
  await coverage.add({ id: 'storm', text, outlet: 'Dale Times', date: '2025-03-04' });
  const { statements } = found(await disputed({ topic: 'blizzard' }, coverage));
  coverages.close();
  expect(statements.map(({ attribution }) => attribution?.speaker)).toEqual(['Drivers', 'Per Vik']);
});

describe('denials across articles', () => {
  const claim = 'Prosecutors said that Ida Moe had hidden payments from a grocer of the harbour.';

  test('GIVEN that only the denier is named in both THEN the claim stands beside the denial', async () => {
    const [pair] = await denials([claim], ['Ida Moe denied that she had hidden payments from a grocer.']);
    expect(pair?.told.map((one) => one.split(':')[0])).toEqual(['Prosecutors/asserts', 'Ida Moe/denies']);
  });

  test('GIVEN articles that name nobody in common THEN it does not', async () => {
    const groups = await denials([claim], ['Per Vik denied that he had hidden payments from a tailor.']);
    expect(groups.map(({ label }) => label)).toEqual([UNSURE]);
  });

  test('GIVEN somebody described in one and named in the other THEN they do not deny themselves', async () => {
    const groups = await denials(
      [
        'Dale council’s leader, Per Vik, said the sirens had worked.',
        'Mr Vik denied that the council had failed to warn residents of the fire.',
      ],
      [
        'The leader of Dale council admitted that the council had failed to warn residents of the fire.',
        'Per Vik was in Oslo.',
      ],
    );
    expect(groups.map(({ label }) => label)).toEqual([UNSURE]);
  });
});

test('GIVEN a sentence that denies one thing and adds another THEN quotes shows it once, as a denial', async () => {
  const coverages = openEmbeddedCoverage({ databaseFile: ':memory:' });
  const coverage = coverages.forServer(null);
  const text =
    'Pay at the dairy\n\nPer Vik denied that the dairy had underpaid drivers, saying that wages rose in May.';
  await coverage.add({ id: 'pay', text, outlet: 'Dale Times', date: '2025-03-04' });
  const { statements, notes } = found(await quotes({ speaker: 'Per Vik' }, coverage));
  coverages.close();
  expect(statements.map(({ attribution }) => attribution?.stance)).toEqual(['denies']);
  expect(notes).toEqual(['1 statement by Per Vik, in Dale Times.']);
});

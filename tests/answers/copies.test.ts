import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { articles } from '../../src/answers/articles.ts';
import { compare } from '../../src/answers/compare.ts';
import { quotes } from '../../src/answers/quotes.ts';
import { stats } from '../../src/answers/stats/stats.ts';
import { summary } from '../../src/answers/summary.ts';
import { whoSaid } from '../../src/answers/who-said.ts';
import type { Coverages } from '../../src/coverage/coverages.ts';
import { openEmbeddedCoverage } from '../../src/coverage/embedded/open-embedded-coverage.ts';
import { found, statementsOf } from './fixture.ts';

const STORY = [
  'The weir at Pell was closed on Monday, the river board said, after a crack was found in its eastern gate.',
  '“A crack does not wait for a budget,” said Dora Lund, who chairs the river board. “Nor will we.”',
  'Anglers had asked for the weir to be mended two years ago, when the gate was first seen to lean.',
  'The board is to meet again on Friday, and the gate will be lifted out before the autumn floods come.',
];

let coverages: Coverages;
const coverage = () => coverages.forServer(null);
beforeAll(async () => {
  coverages = openEmbeddedCoverage({ databaseFile: ':memory:' });
  const story = (headline: string) => [headline, ...STORY].join('\n\n');
  await coverage().add({ id: 'weir', outlet: 'The Sluice', date: '2031-05-04', text: story('Weir closed at Pell') });
  await coverage().add({ id: 'copy', outlet: 'Island Mail', date: '2031-05-05', text: story('Weir shut') });
  await coverage().add({
    id: 'fair',
    outlet: 'Fell Post',
    date: '2031-05-05',
    text: 'Fair opens\n\n“Bring a coat,” said Nils Arne, who runs the spring fair at Oxley.',
  });
});
afterAll(() => coverages.close());

describe('GIVEN an article that another outlet copied', () => {
  test('WHEN that outlet is named THEN what it printed is found', async () => {
    expect((await coverage().articles()).map(({ id }) => id)).toEqual(expect.not.arrayContaining(['copy']));
    const outlet = 'Island Mail';
    const answers = [
      await whoSaid({ quote: 'A crack does not wait for a budget', outlet }, coverage()),
      await quotes({ speaker: 'Dora Lund', outlet }, coverage()),
      await summary({ outlet }, coverage()),
      await articles({ article: outlet }, coverage()),
    ];
    for (const answer of answers)
      expect(new Set(statementsOf(found(answer)).map(({ citation }) => citation.article))).toEqual(new Set(['weir']));
  });

  test('WHEN statements are counted THEN they count in both outlets', async () => {
    const { notes } = found(await stats({}, coverage()));
    expect(notes.join(' ')).toMatch(
      /Dora Lund: .*Island Mail 1 quoted.*The Sluice 1 quoted|Dora Lund: .*The Sluice 1 quoted.*Island Mail 1 quoted/,
    );
    expect(found(await stats({ outlet: 'Island Mail', picture: 'time' }, coverage())).notes[0]).toContain(
      'in 1 article',
    );
  });

  test('WHEN outlets are compared THEN nothing in it is said to stand in one of them only', async () => {
    const { groups = [], notes } = found(await compare({ topic: 'weir gate' }, coverage()));
    expect(groups.map(({ label }) => label)).toEqual(['In The Sluice']);
    expect(notes).toEqual(['Fell Post has nothing on this.']);
  });
});

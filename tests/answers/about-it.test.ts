import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { summary } from '../../src/answers/summary.ts';
import { timeline } from '../../src/answers/timeline.ts';
import type { Coverages } from '../../src/coverage/coverages.ts';
import { openEmbeddedCoverage } from '../../src/coverage/embedded/open-embedded-coverage.ts';
import { found } from './fixture.ts';

/** One fire in two papers, a week of council business that mentions it, and another fire. */
const ARTICLES = [
  {
    id: 'fire-a',
    date: '2024-05-06',
    text: `Fire destroys Harnby sawmill

A fire destroyed the sawmill at Harnby on Sunday and left 40 people without work.
Ingrid Vass, who owns the mill, said the roof had fallen in.
“We lost everything but the ledger,” Vass told Oliver Teal.
Station officer Petra Lund said the machines had been hot since Friday.
Councillor Amir Dale will visit the yard on Tuesday.`,
  },
  {
    id: 'fire-b',
    date: '2024-05-07',
    text: `Forty out of work at Harnby

Ingrid Vass sent her people home on Monday with a month's pay.
Petra Lund said that the crews had left the yard at noon.
Amir Dale will pay a grant by June.
Nobody had been hurt in the fire.`,
  },
  {
    id: 'council',
    date: '2024-05-08',
    text: `Council sets its budget

Amir Dale said on Tuesday that the rates would rise.
Petra Lund asked for two engines after the fire.
Joan Birk said the library would open on Saturday.
Max Orr and Lena Holt voted against it.
Olga Prynne left the meeting early.`,
  },
  {
    id: 'later',
    date: '2024-09-01',
    text: `Vass opens a new mill

Ingrid Vass opened her mill on Saturday with Petra Lund and Amir Dale.
Vass said the fire was forgotten.
Dale cut the ribbon.`,
  },
];

let coverages: Coverages;
beforeAll(async () => {
  coverages = openEmbeddedCoverage({ databaseFile: ':memory:' });
  for (const { id, date, text } of ARTICLES) await coverages.forServer('1').add({ id, text, outlet: null, date });
});
afterAll(() => coverages.close());

describe('a topic that an article is about as a whole', () => {
  test.each([
    ['of the article whose headline and first sentence speak of it', 'fire-a', 'left 40 people', 'Ingrid Vass, who'],
    ['of another article that tells the same story', 'fire-b', 'hurt in the fire', 'sent her people home'],
  ])('GIVEN a topic summed up THEN sentences %s that do not name it', async (_, article, one, other) => {
    const { statements } = found(await summary({ topic: 'fire', length: 'long' }, coverages.forServer('1')));
    const texts = statements.filter(({ citation }) => citation.article === article).map(({ text }) => text);
    expect(texts.some((text) => text.includes(one) || text.includes(other))).toBe(true);
    expect(texts.some((text) => !text.includes('fire'))).toBe(true);
  });

  test.each([
    ['mentions it among other matters', 'council', 'after the fire'],
    ['is months away', 'later', 'the fire was forgotten'],
  ])('GIVEN an article that %s THEN only its sentences about it', async (_, article, about) => {
    const { statements } = found(await summary({ topic: 'fire', length: 'long' }, coverages.forServer('1')));
    const texts = statements.filter(({ citation }) => citation.article === article).map(({ text }) => text);
    expect(texts.filter((text) => !text.includes(about))).toEqual([]);
  });

  test('GIVEN its timeline THEN the days of both papers, and not those of the council', async () => {
    const { statements } = found(await timeline({ topic: 'fire' }, coverages.forServer('1')));
    expect(statements.map(({ date }) => date?.resolved)).toEqual([
      '2024-05-03',
      '2024-05-05',
      '2024-05-06',
      '2024-05-07',
      '2024-06',
    ]);
  });
});

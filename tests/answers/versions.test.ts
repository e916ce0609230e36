import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { articles } from '../../src/answers/articles.ts';
import { context } from '../../src/answers/context.ts';
import { saidHere } from '../../src/answers/said-here.ts';
import { whoSaid } from '../../src/answers/who-said.ts';
import type { Coverage } from '../../src/coverage/coverage.ts';
import type { Coverages } from '../../src/coverage/coverages.ts';
import { openEmbeddedCoverage } from '../../src/coverage/embedded/open-embedded-coverage.ts';
import { found, notFound, statementsOf } from './fixture.ts';

const FIRST = [
  'Lock keeper retires',
  'The keeper of the Hallow lock retires on Friday.',
  '“I have let nine thousand boats through,” said Sverre Lind, the keeper.',
  'The council said that it had found nobody to follow him.',
];
/** One quotation dropped, one added, one printed with other marks. */
const SECOND = [
  'Lock keeper retires',
  'The keeper of the Hallow lock retires on Friday.',
  'Mr Lind’s daughter will follow him, the council decided.',
  '"I have let nine thousand boats through," said Sverre Lind, the keeper.',
  '“She knows every bolt,” Lind said.',
];
const THIRD = [...SECOND, 'The lock was built in 1841.'];

let coverages: Coverages;
let coverage: Coverage;
beforeAll(async () => {
  coverages = openEmbeddedCoverage({ databaseFile: ':memory:' });
  coverage = coverages.forServer('7');
  for (const text of [FIRST, SECOND, THIRD])
    await coverage.add({ id: 'lock.txt', outlet: 'Hallow Echo', date: '2031-04-01', text: text.join('\n\n') });
  await coverage.add({
    id: 'fair.txt',
    outlet: 'The Hallow Post',
    text: 'Fair opens\n\nThe fair opened on Monday in the rain.',
  });
  await coverage.add({
    id: 'echo.txt',
    outlet: 'The Hallow Post',
    text: 'Hallow Echo turns fifty\n\nThe paper is fifty years old today.',
  });
});
afterAll(() => coverages.close());

/** Every passage is what its own version prints. */
async function verbatim(answer: Parameters<typeof statementsOf>[0]) {
  for (const { text, citation } of statementsOf(answer)) {
    const { article } = (await coverage.article(citation.article, citation.version ?? 1))!;
    expect(article.text.slice(citation.start, citation.end)).toBe(text);
  }
}

describe('what changed in an article', () => {
  test('GIVEN three versions THEN each one’s quotations added and dropped are told, latest first, cited to it', async () => {
    const answer = found(await articles({ article: 'lock', changes: true }, coverage));
    await verbatim(answer);
    const told = answer.groups!.map(({ label, statements }) => [
      label.split(',')[0],
      statements.map(({ text }) => text).join('|'),
    ]);
    expect(told).toEqual([
      ['Other sentences added in version 3', 'The lock was built in 1841.'],
      ['Added in version 2', expect.stringContaining('She knows every bolt')],
      ['Dropped in version 2', expect.stringContaining('found nobody to follow him')],
      ['Other sentences added in version 2', 'Mr Lind’s daughter will follow him, the council decided.'],
    ]);
    expect(JSON.stringify(told)).not.toContain('nine thousand boats');
    expect(answer.groups!.map(({ statements }) => statements[0]!.citation.version)).toEqual([3, 2, undefined, 2]);
    expect(answer.notes).toEqual([
      expect.stringMatching(/^No quotation or attribution changed in version 3, /),
      '“Lock keeper retires” has 3 versions.',
    ]);
  });

  test('GIVEN many sentences that nobody says THEN twenty are shown, cited, and the rest are counted', async () => {
    const other = coverages.forServer('8');
    const boats = Array.from({ length: 23 }, (_, n) => `Boat number ${n + 1} went through the lock at noon.`);
    await other.add({ id: 'boats.txt', text: ['Boats pass', ...boats, 'It rained.'].join('\n\n') });
    await other.add({ id: 'boats.txt', text: 'Boats pass\n\nIt rained.\n\nIt rained.' });
    const { groups, notes } = found(await articles({ article: 'boats', changes: true }, other));
    expect(groups!.map(({ label, statements }) => [label.split(',')[0], statements.map(({ text }) => text)])).toEqual([
      ['Other sentences added in version 2', ['It rained.']],
      ['Other sentences dropped in version 2', boats.slice(0, 20)],
    ]);
    expect(groups![1]!.statements[0]).toMatchObject({ attribution: null, citation: { paragraph: 2 } });
    expect(notes).toContainEqual(expect.stringMatching(/^3 more sentences dropped in version 2, /));
  });

  test('GIVEN an article printed once THEN a receipt says so', async () => {
    expect(notFound(await articles({ article: 'fair.txt', changes: true }, coverage)).reason).toContain('printed once');
  });

  test('GIVEN no article THEN those that were printed anew', async () => {
    const { statements, notes } = found(await articles({ changes: true }, coverage));
    expect(statements.map(({ text }) => text)).toEqual(['Lock keeper retires']);
    expect(notes[0]).toBe('1 article printed anew.');
  });
});

describe('articles of an outlet', () => {
  test.each([
    ['The Hallow Post', ['Fair opens', 'Hallow Echo turns fifty']],
    ['hallow post', ['Fair opens', 'Hallow Echo turns fifty']],
    ['Post', ['Fair opens', 'Hallow Echo turns fifty']],
    ['Hallow Echo', ['Lock keeper retires']],
  ])('GIVEN %s THEN its articles', async (article, titles) => {
    const { statements, notes } = found(await articles({ article }, coverage));
    expect(statements.map(({ text }) => text).toSorted()).toEqual(titles);
    expect(notes[0]).toMatch(/^\d articles? of (?:The Hallow Post|Hallow Echo)\.$/);
  });

  test.each([
    'Hallow Echo turns fifty',
    'fair',
    'lock.txt',
  ])('GIVEN %s, which is an article’s, THEN it is read', async (article) => {
    const { statements } = found(await articles({ article }, coverage));
    expect(new Set(statements.map(({ citation }) => citation.paragraph)).size).toBeGreaterThan(1);
  });

  test('GIVEN changes of an outlet THEN those printed anew, or a receipt', async () => {
    expect(found(await articles({ article: 'Hallow Echo', changes: true }, coverage)).statements).toHaveLength(1);
    expect(notFound(await articles({ article: 'The Hallow Post', changes: true }, coverage)).reason).toContain(
      'printed anew',
    );
  });
});

describe('words of an earlier version', () => {
  test('GIVEN words that no version prints any more THEN it is said which printed them, cited to it', async () => {
    const changed = coverages.forServer('9');
    const text = (last: string) => `Mill wheel turns\n\nThe mill opened again.\n\n${last}`;
    await changed.add({ id: 'mill.txt', text: text('“Oats froze twice under granite,” said Pia Holm, the miller.') });
    await changed.add({ id: 'mill.txt', text: text('Nobody spoke.') });
    const { reason, nearest } = notFound(await whoSaid({ quote: 'oats froze twice under granite' }, changed));
    expect(reason).toContain('an earlier version of “Mill wheel turns” printed them');
    expect(nearest[0]).toMatchObject({ citation: { article: 'mill.txt', paragraph: 3 } });
    expect(nearest[0]!.attribution?.speaker).toBe('Pia Holm');
    expect(notFound(await whoSaid({ quote: 'rye froze twice under marble' }, changed)).reason).not.toContain('earlier');
  });
});

describe('an old citation', () => {
  test('GIVEN a passage quoted from the first version THEN its surroundings are of then, and said to have changed', async () => {
    const answer = found(await context({ article: 'lock.txt', paragraph: 4, reach: 1 }, coverage));
    await verbatim(answer);
    expect(answer.statements.map(({ text }) => text).join('\n')).toContain('found nobody to follow him');
    expect(answer.notes).toEqual(['The article has changed since: this is version 1 of 3.']);
  });

  test('GIVEN a passage of the version that is current THEN nothing has changed', async () => {
    const answer = found(await context({ article: 'lock.txt', paragraph: 5, reach: 1, version: 3 }, coverage));
    await verbatim(answer);
    expect(answer.statements[0]!.citation.version).toBe(3);
    expect(answer.notes).toEqual([]);
  });

  test('GIVEN who said it there THEN who said it then', async () => {
    const answer = found(await saidHere({ article: 'lock.txt', paragraph: 4 }, coverage));
    await verbatim(answer);
    expect(answer.statements[0]!.text).toContain('found nobody to follow him');
    const later = found(await saidHere({ article: 'lock.txt', paragraph: 5, version: 2 }, coverage));
    expect(later.statements[0]!.attribution!.speaker).toBe('Sverre Lind');
    expect(later.notes).toEqual(['The article has changed since: this is version 2 of 3.']);
  });

  test('GIVEN an article or a version that is not there THEN a receipt', async () => {
    for (const cited of [{ article: 'none.txt' }, { article: 'lock.txt', version: 9 }])
      notFound(await context({ ...cited, paragraph: 1, reach: 1 }, coverage));
  });
});

import { afterEach, describe, expect, test } from 'vitest';
import { described, inBlocks, range } from '../../src/answers/stats/figures.ts';
import { type StatsAsked, stats } from '../../src/answers/stats/stats.ts';
import type { Coverages } from '../../src/coverage/coverages.ts';
import { openEmbeddedCoverage } from '../../src/coverage/embedded/open-embedded-coverage.ts';
import type { RawArticle } from '../../src/domain/article.ts';
import { found, notFound } from './fixture.ts';

let coverages: Coverages | null = null;
afterEach(async () => {
  await coverages?.close();
  coverages = null;
});

/** The answer to a request about these articles. */
async function ask(articles: readonly RawArticle[], asked: StatsAsked = {}) {
  coverages = openEmbeddedCoverage({ databaseFile: ':memory:' });
  const coverage = coverages.forServer('1');
  for (const article of articles) await coverage.add(article);
  return stats(asked, coverage);
}

const post = (text: string, more: Partial<RawArticle> = {}): RawArticle => ({
  id: 'post.txt',
  outlet: 'The Post',
  date: '2024-03-05',
  text: `Harbour row\n\n${text}`,
  ...more,
});
const BELL = '“The harbour stays open for as long as I am mayor of this town,” said Tom Bell, the mayor.';
const AGAIN = '“The harbour stays open for as long as I am mayor of this town,” Tom Bell said.';
const OKAFOR = 'Maria Okafor, who runs the port, said the cranes would be painted before winter.';
const gazette = (text: string) => post(text, { id: 'gazette.txt', outlet: 'The Gazette', date: '2024-03-09' });
const filler = (town: string) =>
  `Nobody in ${town} had expected as much, and the shops along the front closed early that day.`;

const describePictures = describe.each([
  ['quoted', 'who-is-quoted.png'],
  ['time', 'statements-over-time.png'],
  ['people', 'named-together.png'],
] as const);

describePictures('the picture %s', (picture, name) => {
  test('GIVEN coverage THEN it is a PNG with its figures in words beside it', { timeout: 30_000 }, async () => {
    const text = `${BELL}\n\n${OKAFOR}\n\nTom Bell and Maria Okafor met at the quay on Monday.`;
    const { files, notes, statements } = found(await ask([post(text)], { picture }));
    expect(files).toMatchObject([{ name, type: 'image/png' }]);
    const [{ bytes, description }] = files as [NonNullable<typeof files>[0]];
    expect(Buffer.from(bytes).subarray(1, 4).toString('latin1')).toBe('PNG');
    expect(statements).toEqual([]);
    const [, ...figures] = description.split('. ');
    expect(figures.length).toBeGreaterThan(0);
    expect(notes.join(' ')).toContain(figures[0]!.replace(/\.$/, ''));
  });

  test('GIVEN nothing to show THEN a receipt', async () => {
    const { reason, searched } = notFound(await ask([post(filler('Selwick'))], { picture }));
    expect(reason).toMatch(/quotes nobody|names no two people/);
    expect(searched.articles).toBe(1);
  });
});

describe('what is counted', { timeout: 30_000 }, () => {
  const figures = async (articles: readonly RawArticle[], asked: StatsAsked = {}) =>
    found(await ask(articles, asked)).notes.join('\n');

  test('GIVEN a statement printed twice in one outlet THEN it counts once', async () => {
    const notes = await figures([post(`${BELL}\n\n${filler('Selwick')}\n\n${AGAIN}`)]);
    expect(notes).toContain('1 statement in 1 article, 5 March 2024.');
    expect(notes).toContain('Tom Bell: The Post 1 quoted.');
  });

  test('GIVEN a statement printed by two outlets THEN it is one statement that each of them quotes', async () => {
    const notes = await figures([
      post(`${BELL}\n\n${filler('Selwick')}`),
      gazette(`${OKAFOR}\n\n${AGAIN}\n\n${filler('Holm')}`),
    ]);
    expect(notes).toContain('2 statements in 2 articles');
    expect(notes).toMatch(/Tom Bell: The (?:Post|Gazette) 1 quoted; The (?:Post|Gazette) 1 quoted\./);
    expect(notes).toContain('Maria Okafor: The Gazette 1 paraphrased.');
    expect(notes).toContain('1 statement is printed by several outlets.');
  });

  test('GIVEN an outlet THEN only what it prints', async () => {
    const articles = [post(BELL), gazette(OKAFOR)];
    const notes = await figures(articles, { outlet: 'gazette' });
    expect(notes).toContain('Maria Okafor');
    expect(notes).not.toContain('Tom Bell');
  });

  test('GIVEN a speaker THEN only what they say', async () => {
    const notes = await figures([post(`${BELL}\n\n${OKAFOR}`)], { speaker: 'Bell' });
    expect(notes).toContain('1 statement by Tom Bell in 1 article');
    expect(notes).not.toContain('Okafor');
  });

  test('GIVEN words that reached the paper through another THEN they are relayed', async () => {
    const text = 'Tom Bell told the council that the ferry was “finished for good”, according to The Gazette.';
    expect(await figures([post(text)])).toMatch(/Tom Bell: The Post 1 relayed\./);
  });

  test('GIVEN scare quotes THEN they are said apart and not counted', async () => {
    const text = `${BELL}\n\nThe so-called “golden mile” was empty. ${filler('Selwick')}`;
    const notes = await figures([post(text)]);
    expect(notes).toContain('1 statement in');
    expect(notes).toContain('Not counted: 1 scare quote, title or name in quotation marks.');
  });

  test('GIVEN sources without a name THEN they share one row', async () => {
    const text = `${BELL}\n\n“It is over and everybody on the quay knows it,” said one docker.`;
    expect(await figures([post(text)])).toContain('unnamed sources: The Post 1 quoted.');
  });

  test('GIVEN more speakers than a picture holds THEN the most quoted, and how many there are', async () => {
    const names = 'Adams Baker Clarke Dixon Evans Foster Graham Harris Irving Jackson Knight Lawson Mason Norris'.split(
      ' ',
    );
    const text = names.map((name, at) => `“Crane number ${at} failed ${name}’s crew badly,” said Anna ${name}.`);
    const answer = found(await ask([post(text.join('\n\n'))]));
    const lines = answer.notes.join('\n').split('\n');
    expect(lines.at(-1)).toContain('The 12 most quoted of 14 speakers.');
    expect(lines.filter((line) => line.includes('The Post 1 quoted'))).toHaveLength(12);
  });

  test('GIVEN an article without a date THEN what is said over time leaves it out and says so', async () => {
    const notes = await figures([post(BELL), post(OKAFOR, { id: 'undated.txt', date: null })], { picture: 'time' });
    expect(notes).toContain('1 statement in articles without a date left out.');
    expect(notes).toContain('5 Mar: 1 quoted.');
  });

  test('GIVEN no date at all THEN a receipt instead of statements over time', async () => {
    const { reason } = notFound(await ask([post(BELL, { date: null })], { picture: 'time' }));
    expect(reason).toContain('date');
  });

  test.each([
    ['2024-03-05', '2024-03-09', '5 Mar', 'day'],
    ['2024-01-03', '2024-06-09', 'Week of 1 Jan', 'week'],
    ['2022-01-03', '2024-06-09', 'Jan 2022', 'month'],
    ['1990-01-03', '2024-06-09', '1990', 'year'],
  ])('GIVEN articles of %s and %s THEN the first period is %s', async (from, to, first, unit) => {
    const articles = [post(BELL, { date: from }), { ...gazette(OKAFOR), date: to }];
    const { notes, files } = found(await ask(articles, { picture: 'time' }));
    expect(notes.join('\n')).toContain(`${first}: 1 quoted.`);
    expect(files![0]!.description).toContain(`Statements by ${unit}.`);
  });

  test('GIVEN two people in one paragraph, one by a pronoun THEN they are named together', async () => {
    const text = `Tom Bell spoke first.\n\nMaria Okafor thanked Tom Bell. She left with Tom Bell.\n\n${filler('Selwick')}`;
    expect(await figures([post(text)], { picture: 'people' })).toMatch(
      /(?:Tom Bell and Maria Okafor|Maria Okafor and Tom Bell): 1 paragraph\./,
    );
  });

  test.each([
    [{ outlet: 'The Moon' }, 'no outlet called “The Moon”'],
    [{ speaker: 'Zebedee Quux' }, 'names nobody called “Zebedee Quux”'],
  ])('GIVEN %j that is not there THEN a receipt that says so', async (asked, reason) => {
    expect(notFound(await ask([post(BELL)], asked)).reason).toContain(reason);
  });
});

test.each([
  [['2020-07-22', null, '2020-07-21'], '21–22 July 2020'],
  [['2020-07-21', '2020-07-21'], '21 July 2020'],
  [['2020-06-30', '2020-07-02'], '30 June – 2 July 2020'],
  [['2012-01-10', '2022-09-18'], '10 January 2012 – 18 September 2022'],
  [[null, 'soon'], ''],
])('GIVEN articles of %j THEN the time between them is “%s”', (dates, expected) => {
  expect(range(dates)).toBe(expected);
});

test('GIVEN lines of figures THEN they stand in blocks that fit a page, and none is lost', () => {
  const figures = Array.from({ length: 50 }, (_, at) => `Speaker ${at}: The Post 3 quoted.`);
  const blocks = inBlocks(figures, 300);
  expect(blocks.flatMap((block) => block.split('\n'))).toEqual(figures);
  expect(Math.max(...blocks.map((block) => block.length))).toBeLessThanOrEqual(300);
});

test('GIVEN more figures than a description holds THEN it stays within the limit and points to the text', () => {
  const text = described(
    'Who is quoted',
    Array.from({ length: 300 }, (_, at) => `Speaker ${at}: The Post 3 quoted.`),
  );
  expect(text.length).toBeLessThanOrEqual(1_024);
  expect(text).toMatch(/Speaker 0: .*The rest is in the text\.$/);
});

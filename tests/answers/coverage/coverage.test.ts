import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { GivenFile, Occasion } from '../../../src/answers/occasion.ts';
import type { Coverage } from '../../../src/coverage/coverage.ts';
import type { Coverages } from '../../../src/coverage/coverages.ts';
import { openEmbeddedCoverage } from '../../../src/coverage/embedded/open-embedded-coverage.ts';
import type { Answer } from '../../../src/domain/answer.ts';
import { loadCommands } from '../../../src/load-commands.ts';
import { parseOptions } from '../../../src/parse-options.ts';
import { type NewsSite, newsSite, rss, story } from '../../coverage/feeds/news-site.ts';
import { found } from '../fixture.ts';

// The first document starts the process that reads them, the first article those that analyse.
vi.setConfig({ testTimeout: 30_000 });

const commands = await loadCommands();
const SERVER = '100000000000000001';
const MEMBER = '200000000000000002';

let site: NewsSite;
let coverages: Coverages;
let coverage: Coverage;
let occasion: Occasion;
let progress: (readonly [number, number])[];

beforeEach(async () => {
  site = await newsSite();
  coverages = openEmbeddedCoverage({ databaseFile: ':memory:' });
  coverage = coverages.forServer(SERVER);
  progress = [];
  occasion = {
    server: SERVER,
    channel: '300000000000000003',
    member: MEMBER,
    now: () => new Date('2026-05-10T12:00:00Z'),
    fetcher: site.fetcher,
    onProgress: (done, total) => void progress.push([done, total]),
  };
});
afterEach(async () => {
  await site.close();
  await coverages.close();
});

const ask = (
  name: string,
  raw: Readonly<Record<string, unknown>> = {},
  of = coverage,
  at = occasion,
): Promise<Answer> => {
  const command = commands.get(`coverage ${name}`)!;
  return command.answer(parseOptions(command, raw), of, at);
};
const notes = (answer: Answer): string => found(answer).notes.join('\n');
const file = (name: string, words: string, contentType: string | null = null): GivenFile => ({
  name,
  size: words.length,
  contentType,
  read: async () => Buffer.from(words),
});

const BOARD = `Board votes to mend the stage\n\nThe harbour board voted on Monday to mend the landing stage.\n\n“It will be ready before the spring,” said Ada Bell, who chairs the board.`;
const OTHER = `Bakery opens on the quay\n\nA bakery has opened on the quay.\n\n“People were waiting at six in the morning,” said Tom Reed, the baker.`;

describe('adding', () => {
  test('GIVEN a file THEN it is there under its name, by whom, and what is missing is asked for in a form', async () => {
    const answer = found(await ask('add', { file: file('board.txt', BOARD), date: '2026-05-04' }));
    expect(answer.statements.map(({ text }) => text)).toEqual(['Board votes to mend the stage']);
    expect(answer.notes.join(' ')).toContain('board.txt');
    expect(answer.offers).toEqual([
      { label: 'Undo', command: 'coverage undo', options: { change: expect.any(Number) } },
      {
        label: 'Say what is missing',
        command: 'coverage describe',
        options: { article: 'board.txt' },
        ask: ['outlet', 'author'],
      },
    ]);
    expect(await coverage.articles()).toMatchObject([{ id: 'board.txt', date: '2026-05-04', outlet: null }]);
    expect(await coverage.changes(1)).toMatchObject([{ what: 'added', by: MEMBER }]);
    expect(await coverages.forServer(null).articles()).toEqual([]);
  });

  test('GIVEN an address THEN the page is read, and what a person says goes before what it says', async () => {
    site.pages.set('/a?utm_source=x', story(1, `<link rel="canonical" href="/stories/1">`));
    const answer = found(await ask('add', { url: site.address('/a?utm_source=x'), author: 'Cy Dale' }));
    const [article] = await coverage.articles();
    expect(article).toMatchObject({
      outlet: 'The Pennant',
      date: '2026-05-02',
      author: 'Cy Dale',
      title: 'Stage 1 to be mended',
      url: site.address('/stories/1'),
    });
    expect(article!.id).toMatch(/^pennant\.example:\d+\/stories\/1$/);
    expect(answer.offers?.map(({ label }) => label)).toEqual(['Undo']);
  });

  test('GIVEN the same address again THEN unchanged; with other words THEN a new version', async () => {
    site.pages.set('/a', story(1));
    await ask('add', { url: site.address('/a') });
    expect(notes(await ask('add', { url: `${site.address('/a')}?utm_campaign=y#top` }))).toContain('There already');
    site.pages.set('/a', story(1, '', 'We have changed our minds about the stage.'));
    expect(notes(await ask('add', { url: site.address('/a') }))).toContain('Updated');
    expect(await coverage.articles()).toMatchObject([{ version: 2 }]);
  });

  test('GIVEN several addresses THEN a report with progress: added, unchanged, refused with reasons', async () => {
    for (const n of [1, 2]) site.pages.set(`/${n}`, story(n));
    await ask('add', { url: site.address('/1') });
    const given = ['/1', '/2', '/none'].map(site.address).join('  \n ');
    const answer = found(await ask('add', { url: given, outlet: 'The Daily Pennant' }));
    expect(answer.notes[0]).toMatch(/1 added.*1 updated|1 added.*1 unchanged/);
    expect(answer.notes.join('\n')).toMatch(/Refused: http:\/\/pennant\.example:\d+\/none: the site answers 404/);
    expect(answer.groups?.flatMap(({ statements }) => statements.map(({ text }) => text)).sort()).toEqual([
      'Stage 1 to be mended',
      'Stage 2 to be mended',
    ]);
    expect(progress.at(0)).toEqual([0, 3]);
    expect(progress.at(-1)).toEqual([3, 3]);
  });

  test('GIVEN a file of a name that is taken THEN another document gets a name of its own, an edited one is a version', async () => {
    await ask('add', { file: file('minutes.txt', BOARD) });
    await ask('add', { file: file('minutes.txt', OTHER) });
    expect(notes(await ask('add', { file: file('minutes.txt', `${BOARD}\n\nThe vote was nine to two.`) }))).toContain(
      'Updated',
    );
    expect((await coverage.articles()).map(({ id, version }) => [id, version ?? 1]).sort()).toEqual([
      ['minutes-2.txt', 1],
      ['minutes.txt', 2],
    ]);
  });

  test('GIVEN a folder THEN everything in it comes in, with a report', async () => {
    const folder: GivenFile = { ...file('selwick', ''), folder: 'tests/fixtures/selwick' };
    const shared = coverages.forServer(null);
    const answer = found(await ask('add', { file: folder }, shared, { ...occasion, server: null, member: null }));
    expect(answer.notes[0]).toMatch(/added/);
    expect((await shared.size()).articles).toBeGreaterThan(5);
    expect((await shared.articles()).some(({ outlet }) => outlet !== null)).toBe(true);
    expect(progress.at(-1)![0]).toBe(progress.at(-1)![1]);
  });

  test.each<readonly [string, Record<string, unknown>, RegExp]>([
    ['nothing', {}, /give a file/],
    ['a wrong date', { file: file('a.txt', BOARD), date: '31.12.2026' }, /^date "31\.12\.2026" must be/],
    ['an empty file', { file: file('a.txt', '') }, /a\.txt: is empty/],
    ['a picture', { file: file('a.png', '\u0089PNG\r\n\u001a\n\0\0') }, /a\.png: /],
    ['an address of this machine', { url: 'http://127.0.0.2:8080/x' }, /not on the public internet/],
    ['no address', { url: 'ferry' }, /is not an address/],
    ['a file of the disk', { url: 'file:///etc/hosts' }, /only http and https/],
    ['one title for two', { url: 'http://a.example http://b.example', title: 'T' }, /title: several/],
    [
      'a file of two addresses',
      { file: file('a.txt', BOARD), url: 'http://a.example http://b.example' },
      /one address/,
    ],
    [
      'too many addresses',
      { url: Array.from({ length: 51 }, (_, i) => `http://a.example/${i}`).join(' ') },
      /at most 50/,
    ],
  ])('GIVEN %s THEN one clear line, and nothing is added', async (_, raw, line) => {
    const error = await ask('add', raw).then(
      () => null,
      (reason: Error) => reason,
    );
    expect(error?.name).toMatch(/InputError|FetchError/);
    expect(error?.message).toMatch(line);
    expect(error?.message).not.toContain('\n');
    expect(await coverage.changes(5)).toEqual([]);
  });

  test('GIVEN a direct message THEN nothing of the shared coverage can be changed', async () => {
    const privately = { ...occasion, server: null };
    const shared = coverages.forServer(null);
    for (const [name, raw] of [
      ['add', { file: file('a.txt', BOARD) }],
      ['remove', { article: 'a.txt' }],
      ['undo', {}],
      ['describe', { article: 'a.txt', outlet: 'X' }],
      ['feed', { url: 'http://a.example/feed' }],
      ['unfeed', { url: 'a' }],
      ['shared', { shown: true }],
      ['forget', { confirm: 'delete everything' }],
    ] as const)
      await expect(ask(name, raw, shared, privately), name).rejects.toThrow(/server/);
  });
});

describe('changing', () => {
  beforeEach(async () => {
    await ask('add', { file: file('board.txt', BOARD) });
    await ask('add', { file: file('bakery.txt', OTHER) });
  });

  test('GIVEN a description THEN it is corrected, can be cleared and taken back', async () => {
    await ask('describe', { article: 'board', outlet: 'The Post', date: '2026-05-04', author: 'E. Frey' });
    expect((await coverage.articles()).find(({ id }) => id === 'board.txt')).toMatchObject({
      outlet: 'The Post',
      date: '2026-05-04',
    });
    const answer = found(await ask('describe', { article: 'board.txt', author: '-' }));
    expect(answer.notes[0]).toContain('author: not known');
    await ask('undo', answer.offers![0]!.options);
    expect((await coverage.articles()).find(({ id }) => id === 'board.txt')).toMatchObject({ author: 'E. Frey' });
    expect((await coverage.article('board.txt'))!.article.version ?? 1).toBe(1);
  });

  test('GIVEN a removal THEN the article is gone, and its button puts it back once and only then', async () => {
    const answer = found(await ask('remove', { article: 'Bakery opens' }));
    expect((await coverage.articles()).map(({ id }) => id)).toEqual(['board.txt']);
    const [offer] = answer.offers!;
    expect(notes(await ask('undo', offer!.options))).toContain('Bakery opens on the quay');
    expect((await coverage.articles()).map(({ id }) => id).sort()).toEqual(['bakery.txt', 'board.txt']);
    await expect(ask('undo', offer!.options)).rejects.toThrow(/changed since/);
  });

  test('GIVEN a button of an older change THEN it takes back nothing else', async () => {
    const first = found(await ask('remove', { article: 'bakery.txt' }));
    await ask('remove', { article: 'board.txt' });
    await expect(ask('undo', first.offers![0]!.options)).rejects.toThrow(/changed since/);
    expect(await coverage.articles()).toEqual([]);
  });

  test('GIVEN an update taken back THEN the list tells of the article as it was added', async () => {
    await ask('add', { file: file('board.txt', `${BOARD}\n\nThe work begins in May.`) });
    const labels = async () => found(await ask('list')).groups?.map(({ label }) => label);
    expect(await labels()).toEqual([expect.stringMatching(/^Updated on/), expect.stringMatching(/^Added on/)]);
    await ask('undo');
    expect(await labels()).toEqual([expect.stringMatching(/^Added on/)]);
    expect(notes(await ask('list'))).toContain('had its latest change taken back');
  });

  test('GIVEN a copy in another outlet THEN its button takes back that it was noted', async () => {
    const { offers = [] } = found(await ask('add', { file: file('other.txt', BOARD), outlet: 'Island Mail' }));
    const copies = async () => (await coverage.articles()).flatMap(({ alsoIn = [] }) => alsoIn);
    expect(await copies()).toEqual([expect.objectContaining({ outlet: 'Island Mail' })]);
    await ask('undo', offers.find(({ label }) => label === 'Undo')!.options);
    expect(await copies()).toEqual([]);
  });

  test('GIVEN an article that is removed WHEN a copy of it is left THEN the list has that', async () => {
    await ask('add', { file: file('other.txt', BOARD), outlet: 'Island Mail' });
    const outlets = async () => found(await ask('list')).statements.map(({ citation }) => citation.outlet);
    expect(await outlets()).not.toContain('Island Mail');
    await ask('remove', { article: 'board.txt' });
    expect(await outlets()).toContain('Island Mail');
  });

  test('GIVEN what is not there THEN one line, and no receipt of a search that was none', async () => {
    await expect(ask('remove', { article: 'zeppelin' })).rejects.toThrow(/no article “zeppelin”.*Board votes/);
    await expect(ask('remove', { article: 'the' })).rejects.toThrow(/“the” fits 2 articles/);
    await expect(ask('describe', { article: 'zeppelin', author: 'A. Bee' })).rejects.toThrow(/no article “zeppelin”/);
    await expect(ask('describe', { article: 'board.txt' })).rejects.toThrow(/say what is to be corrected/);
    await expect(ask('describe', { article: 'board.txt', url: 'javascript:1' })).rejects.toThrow(/http/);
    expect(notes(await ask('undo', {}, coverages.forServer('100000000000000009')))).toMatch(/no change/);
  });

  test('GIVEN the list THEN it tells what is there, by whom and when, and how much room is left', async () => {
    await ask('remove', { article: 'bakery.txt' });
    const answer = found(await ask('list'));
    expect(answer.groups).toMatchObject([
      { label: expect.stringMatching(new RegExp(`^Added on \\d{4}-\\d\\d-\\d\\d by the member ${MEMBER}$`)) },
    ]);
    expect(answer.statements.map(({ text }) => text)).toEqual(['Board votes to mend the stage']);
    expect(answer.notes.join('\n')).toMatch(/“Bakery opens on the quay” was removed, by the member/);
    expect(answer.notes.join('\n')).toMatch(/1 article of its own, of at most [\d,]+/);
  });

  test('GIVEN the shared coverage THEN a server hides and shows it for itself alone, and cannot change it', async () => {
    const shared = coverages.forServer(null);
    await shared.add({ id: 'shared.txt', text: 'Lighthouse lit again\n\nThe lighthouse was lit again on Friday.' });
    await expect(ask('remove', { article: 'shared.txt' })).rejects.toThrow(/shared/);
    expect(notes(await ask('shared', { shown: false }))).toContain('2 articles');
    expect((await coverage.articles()).map(({ id }) => id)).not.toContain('shared.txt');
    expect((await coverages.forServer('100000000000000009').articles()).map(({ id }) => id)).toEqual(['shared.txt']);
    expect(notes(await ask('shared', { shown: true }))).toContain('3 articles');
  });

  test('GIVEN forgetting THEN it needs its words, and deletes this server’s own only', async () => {
    const other = coverages.forServer('100000000000000009');
    await other.add({ id: 'theirs.txt', text: 'Theirs\n\nThis is theirs.' });
    await expect(ask('forget', { confirm: 'yes' })).rejects.toThrow(/delete everything/);
    expect(await coverage.articles()).toHaveLength(2);
    expect(notes(await ask('forget', { confirm: 'Delete everything' }))).toContain('2 articles');
    expect(await coverage.articles()).toEqual([]);
    expect(await coverage.changes(5)).toEqual([]);
    expect(await other.articles()).toHaveLength(1);
  });

  test('GIVEN the question what is stored THEN it is told, and the members who changed something are counted', async () => {
    expect(notes(await ask('privacy'))).toMatch(/sixty days[\s\S]*member id/);
  });
});

describe('feeds', () => {
  const day = (n: number) => new Date(Date.UTC(2026, 4, n, 8)).toUTCString();

  test('GIVEN a page that names its feed THEN that is followed, and its articles come in', async () => {
    site.pages.set('/', {
      body: `<!doctype html><html><head><link rel="alternate" type="application/rss+xml" href="/feed"></head></html>`,
    });
    site.pages.set('/feed', rss([1, 2].map((n) => ({ id: `${n}`, link: site.address(`/${n}`), date: day(n) }))));
    for (const n of [1, 2]) site.pages.set(`/${n}`, story(n));
    const answer = await ask('feed', { url: site.address('/'), outlet: 'The Daily Pennant' });
    expect(notes(answer)).toMatch(/Following “The Pennant” \(.*\/feed\): 2 articles came in/);
    expect((await coverage.articles()).map(({ outlet }) => outlet)).toEqual(['The Daily Pennant', 'The Daily Pennant']);
    expect(notes(await ask('feeds'))).toMatch(/The Pennant.*2 articles/);
    expect(notes(await ask('feed', { url: site.address('/feed') }))).toContain('followed already');
    expect(site.asked().filter((path) => path === '/feed')).toHaveLength(1);
    expect(notes(await ask('unfeed', { url: 'pennant' }))).toContain('No longer following');
    expect(notes(await ask('feeds'))).toContain('No feed is followed');
    expect(await coverage.articles()).toHaveLength(2);
  });

  test.each<readonly [string, string, RegExp]>([
    ['a page without a feed', '<!doctype html><html><body>News</body></html>', /is no feed/],
    ['nothing there', '', /is empty/],
  ])('GIVEN %s THEN one line, and nothing is followed', async (_, body, line) => {
    site.pages.set('/', { body });
    await expect(ask('feed', { url: site.address('/') })).rejects.toThrow(line);
    expect(notes(await ask('feeds'))).toContain('No feed is followed');
  });

  test('GIVEN a feed that is not followed THEN ending it says so', async () => {
    await expect(ask('unfeed', { url: 'nowhere' })).rejects.toThrow(/no feed here has “nowhere”/);
  });
});

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Usage } from '../../src/coverage/coverage.ts';
import type { Coverages } from '../../src/coverage/coverages.ts';
import type { RawArticle } from '../../src/domain/article.ts';
import { FERRY, HARBOUR, LEAFLET } from './articles.ts';

const DAY = 24 * 60 * 60 * 1000;

/** The agency's article as another outlet prints it: its own headline, a credit, and without the last paragraph. */
const COPY: RawArticle = {
  id: 'copy.txt',
  outlet: 'Inland Post',
  date: '2031-03-06',
  url: 'https://inland.example/bridge',
  text: [
    'Year-long closure for swing bridge',
    ...HARBOUR.text.split('\n\n').slice(1, 3),
    HARBOUR.text.split('\n\n')[3]!,
    'This article first appeared in The Pennant.',
  ].join('\n\n'),
};

const SECOND = `${HARBOUR.text}\n\n“The fleet will be paid,” said Jane Carter on Friday.`;

/** What any implementation of the seam must do with coverage that grows: versions, copies, changes, undo, settings. */
export function describeGrowing(name: string, open: (quota?: Usage['most']) => Promise<Coverages> | Coverages): void {
  describe(`${name} keeps the contract of a Coverage that grows`, () => {
    let coverages: Coverages;
    let folder: string;
    beforeEach(async () => {
      folder = mkdtempSync(join(tmpdir(), 'verbatim-'));
      coverages = await open();
    });
    afterEach(async () => {
      await coverages.close();
      rmSync(folder, { recursive: true, force: true });
    });

    const ids = async (server: string | null) => (await coverages.forServer(server).articles()).map(({ id }) => id);
    const found = async (server: string | null, text: string) => {
      const { hits } = await coverages.forServer(server).search({ text, limit: 50 });
      return hits.map((hit) => [hit.article.id, hit.text] as const);
    };

    describe('versions', () => {
      test('GIVEN other words under the same id THEN they are a new version, and the old one still opens', async () => {
        const coverage = coverages.forServer('1');
        await coverage.add(HARBOUR);
        expect((await coverage.articles())[0]).not.toHaveProperty('version');
        await coverage.add({ ...HARBOUR, text: SECOND });
        expect(await coverage.articles()).toEqual([expect.objectContaining({ id: 'harbour.txt', version: 2 })]);
        expect(await coverage.versions('harbour.txt')).toEqual([
          { version: 1, since: expect.stringMatching(/^\d{4}-.*Z$/), current: false, arrival: expect.any(Number) },
          { version: 2, since: expect.any(String), current: true, arrival: coverages.arrivals(0, 9)[0]!.number },
        ]);
        const [first, second] = [await coverage.article('harbour.txt', 1), await coverage.article('harbour.txt', 2)];
        expect(first!.article.text).toBe(HARBOUR.text);
        expect(first!.article).not.toHaveProperty('version');
        expect(first!.analysis.attributions.map(({ source }) => source?.name)).toContain('Tom Okafor');
        expect(second!.article).toMatchObject({ text: SECOND, version: 2 });
        expect(await coverage.article('harbour.txt', 3)).toBeNull();
        const { hits } = await coverage.search({ text: 'the fleet will be paid', limit: 1 });
        expect(hits[0]!.article).toMatchObject({ id: 'harbour.txt', version: 2 });
        expect(await coverage.size()).toMatchObject({ articles: 1 });
      });

      test('GIVEN an old version THEN neither searches nor parties know its words', async () => {
        const coverage = coverages.forServer('1');
        await coverage.add(HARBOUR);
        await coverage.add({ ...HARBOUR, text: FERRY.text });
        expect(await found('1', 'trawlers fleet')).toEqual([]);
        expect((await coverage.entities()).map(({ name }) => name)).not.toContain('Tom Okafor');
        expect((await coverage.attributions()).map(({ passage }) => passage.text).join()).not.toContain('fleet');
      });

      test.each([
        'https://www.pennant.example/harbour',
        'http://pennant.example/harbour/',
        'https://pennant.example/harbour?utm_source=feed&fbclid=x#top',
        'https://PENNANT.example/harbour?gclid=1',
      ])('GIVEN other words at the address %s THEN they are a new version of what stands there', async (url) => {
        const coverage = coverages.forServer('1');
        await coverage.add(HARBOUR);
        expect(await coverage.add({ ...HARBOUR, id: 'other', url, text: SECOND })).toEqual({
          id: 'harbour.txt',
          outcome: 'updated',
        });
        expect(await ids('1')).toEqual(['harbour.txt']);
      });

      test.each([
        ['another page', 'https://pennant.example/harbour-2'],
        ['another query', 'https://pennant.example/harbour?story=2'],
        ['another host', 'https://coast.example/harbour'],
      ])('GIVEN %s THEN it is another article', async (_, url) => {
        const coverage = coverages.forServer('1');
        await coverage.add(HARBOUR);
        expect(await coverage.add({ ...FERRY, url })).toMatchObject({ id: 'ferry.txt', outcome: 'added' });
        expect(await ids('1')).toHaveLength(2);
      });

      test('GIVEN two articles said to stand at one address WHEN one goes THEN the address is the other’s', async () => {
        const coverage = coverages.forServer('1');
        await coverage.add(HARBOUR);
        await coverage.add(FERRY);
        await coverage.describe('ferry.txt', { url: HARBOUR.url! });
        await coverage.remove('ferry.txt');
        expect(await coverage.add({ ...HARBOUR, id: 'other', text: SECOND })).toEqual({
          id: 'harbour.txt',
          outcome: 'updated',
        });
      });

      test('GIVEN two articles at a front page’s address THEN they are two', async () => {
        const coverage = coverages.forServer('1');
        await coverage.add({ ...HARBOUR, url: 'https://pennant.example/' });
        await coverage.add({ ...FERRY, url: 'https://pennant.example' });
        expect(await ids('1')).toHaveLength(2);
      });
    });

    describe('copies', () => {
      test('GIVEN a copy in another outlet THEN the first says where else it stands, and is found by that outlet', async () => {
        const coverage = coverages.forServer('1');
        await coverage.add(HARBOUR);
        expect(await coverage.add(COPY)).toEqual({ id: 'harbour.txt', outcome: 'duplicate' });
        const printing = { outlet: 'Inland Post', date: '2031-03-06', url: 'https://inland.example/bridge' };
        expect(await coverage.articles()).toEqual([expect.objectContaining({ alsoIn: [printing] })]);
        const query = { text: 'patch the bridge for ever', limit: 5, outlet: 'inland post' };
        const { hits } = await coverage.search(query);
        expect(hits[0]!.article).toMatchObject({ id: 'harbour.txt', alsoIn: [printing] });
        expect((await coverage.align(query.text, 1, { outlet: 'Inland Post' }))[0]!.similarity).toBe(1);
        expect((await coverage.attributions({ outlet: 'Inland Post' })).length).toBeGreaterThan(0);
        expect((await coverage.article('harbour.txt'))!.article.alsoIn).toEqual([printing]);
        // Its own words are not lost: it opens under its own id.
        expect((await coverage.article('copy.txt'))!.article).toMatchObject({ outlet: 'Inland Post', text: COPY.text });
        expect(await coverage.add(COPY)).toMatchObject({ outcome: 'unchanged' });
        expect(await coverage.size()).toMatchObject({ articles: 1 });
      });

      test('GIVEN the first removed THEN its copy stands for itself; GIVEN the copy removed THEN the first stands alone', async () => {
        const coverage = coverages.forServer('1');
        for (const article of [HARBOUR, COPY]) await coverage.add(article);
        await coverage.remove('harbour.txt');
        expect(await coverage.articles()).toEqual([expect.objectContaining({ id: 'copy.txt', outlet: 'Inland Post' })]);
        expect((await found('1', 'patch the bridge for ever'))[0]![0]).toBe('copy.txt');
        expect((await coverage.entities()).map(({ name }) => name)).toContain('Tom Okafor');
        await coverage.undo();
        expect(await ids('1')).toHaveLength(1);
        await coverage.remove('copy.txt');
        await coverage.remove('harbour.txt');
        expect(await ids('1')).toEqual([]);
      });

      test('GIVEN an original whose update drops words of its copy THEN the copy stands for itself again', async () => {
        const coverage = coverages.forServer('1');
        for (const article of [HARBOUR, COPY]) await coverage.add(article);
        await coverage.add({ ...HARBOUR, text: HARBOUR.text.replace(/Fishermen.*$/s, 'Nothing else was said.') });
        expect((await ids('1')).sort()).toEqual(['copy.txt', 'harbour.txt']);
        expect((await found('1', 'nobody asked the fleet'))[0]![0]).toBe('copy.txt');
      });

      const edit = (from: string | RegExp, to: string) => ({ ...COPY, text: COPY.text.replace(from, to) });
      test.each([
        ['a quotation more', { ...COPY, text: `${COPY.text}\n\n“It was my idea,” said Otto Reed, a clerk.` }],
        ['another quotation', edit('patch the bridge for ever', 'patch the bridge for another winter')],
        ['another number', edit('two trawlers', '12 trawlers')],
        ['a negation', edit('will close in May', 'will not close in May')],
        ['a negation less', edit('cannot patch', 'can patch')],
        ['another name', edit('Tom Okafor', 'Ben Marsh')],
        ['a statement more', { ...COPY, text: `${COPY.text}\n\nThe mayor later said the plan was dead.` }],
        [
          'other matter',
          { ...COPY, text: `${COPY.text}\n\n${'The market town upstream had hoped for a quiet summer. '.repeat(4)}` },
        ],
      ])('GIVEN a copy with %s THEN it is an article of its own', async (_, copy) => {
        const coverage = coverages.forServer('1');
        await coverage.add(HARBOUR);
        expect(await coverage.add(copy)).toMatchObject({ id: 'copy.txt', outcome: 'added' });
        expect((await coverage.articles()).every(({ alsoIn }) => alsoIn === undefined)).toBe(true);
      });

      test.each([
        ['a teaser', 'Subscribe to read this story.'],
        ['nothing', ''],
      ])('GIVEN two headlines over %s THEN they are two articles', async (_, body) => {
        const coverage = coverages.forServer('1');
        await coverage.add({ id: 'a', text: `Harbour to close\n\n${body}` });
        expect(await coverage.add({ id: 'b', text: `Mayor resigns\n\n${body}` })).toMatchObject({ outcome: 'added' });
        const again = { id: 'c', outlet: 'Coast Daily', text: `Mayor resigns\n\n${body}` };
        expect(await coverage.add(again)).toEqual({ id: 'b', outcome: 'duplicate' });
      });

      test('GIVEN another article about the same matter with the same quotation THEN it is an article of its own', async () => {
        const coverage = coverages.forServer('1');
        await coverage.add(HARBOUR);
        const other = {
          ...FERRY,
          text: [
            'Council shuts bridge',
            'Drivers face a long way round from May, when the town loses its only crossing.',
            '“We cannot patch the bridge for ever,” said Jane Carter, who leads the council.',
            'Shops on the east side expect a hard year, and some may not open again.',
          ].join('\n\n'),
        };
        expect(await coverage.add(other)).toMatchObject({ outcome: 'added' });
      });

      test('GIVEN a copy of a shared article THEN it is the shared one for that server alone', async () => {
        await coverages.forServer(null).add(HARBOUR);
        expect(await coverages.forServer('1').add(COPY)).toEqual({ id: 'harbour.txt', outcome: 'duplicate' });
        expect(await ids('1')).toEqual(['harbour.txt']);
        expect((await coverages.forServer('1').articles())[0]!.alsoIn).toHaveLength(1);
        for (const other of [null, '2']) {
          expect((await coverages.forServer(other).articles())[0]).not.toHaveProperty('alsoIn');
          const query = { text: 'patch the bridge', limit: 5, outlet: 'Inland Post' };
          expect((await coverages.forServer(other).search(query)).hits).toEqual([]);
        }
        await coverages.forServer(null).remove('harbour.txt');
        expect(await ids('1')).toEqual(['copy.txt']);
        expect(await ids('2')).toEqual([]);
      });

      test('GIVEN a shared article that comes after a server’s own copy THEN that server sees it once', async () => {
        await coverages.forServer('1').add(COPY);
        await coverages.forServer(null).add(HARBOUR);
        expect(await ids('1')).toEqual(['harbour.txt']);
        expect(await ids('2')).toEqual(['harbour.txt']);
      });

      test('GIVEN another server’s copy THEN nothing shows that it is there', async () => {
        await coverages.forServer('1').add(HARBOUR);
        expect(await coverages.forServer('2').add(COPY)).toEqual({ id: 'copy.txt', outcome: 'added' });
        expect(await coverages.forServer('2').articles()).toEqual([
          expect.not.objectContaining({ alsoIn: expect.anything() }),
        ]);
      });

      test('GIVEN a folder with one article twice THEN it is one, and the second stands in when the first goes', async () => {
        writeFileSync(join(folder, 'a.txt'), HARBOUR.text);
        writeFileSync(join(folder, 'b.txt'), COPY.text);
        expect(await coverages.sync(folder)).toMatchObject({ added: 1, duplicates: 1 });
        expect(await ids(null)).toEqual(['a.txt']);
        expect(await coverages.sync(folder)).toMatchObject({ added: 0, duplicates: 0, unchanged: 2 });
        rmSync(join(folder, 'a.txt'));
        expect(await coverages.sync(folder)).toMatchObject({ removed: 1 });
        expect(await ids(null)).toEqual(['b.txt']);
      });
    });

    describe('changes', () => {
      test('GIVEN changes THEN the ledger says what, who and when, latest first, of this server alone', async () => {
        const coverage = coverages.forServer('1');
        await coverage.add(HARBOUR, '42');
        await coverage.add({ ...HARBOUR, text: SECOND }, '43');
        await coverage.describe('harbour.txt', { outlet: 'Pennant on Sunday' }, '44');
        await coverage.add(COPY, 'https://feed.example');
        await coverage.remove('harbour.txt', '42');
        await coverages.forServer('2').add(FERRY, '99');
        const changes = await coverage.changes(10);
        expect(changes.map(({ what, by, article }) => [what, by, article])).toEqual([
          ['removed', '42', 'harbour.txt'],
          ['duplicate', 'https://feed.example', 'copy.txt'],
          ['described', '44', 'harbour.txt'],
          ['updated', '43', 'harbour.txt'],
          ['added', '42', 'harbour.txt'],
        ]);
        expect(changes.map(({ number }) => number)).toEqual(
          [...changes.map(({ number }) => number)].sort((a, b) => b - a),
        );
        for (const { at } of changes) expect(Math.abs(Date.now() - Date.parse(at))).toBeLessThan(60_000);
        expect(await coverage.changes(2)).toEqual(changes.slice(0, 2));
      });

      test('GIVEN undo after undo THEN each takes back the latest change that stands, to the first', async () => {
        const coverage = coverages.forServer('1');
        await coverage.add(HARBOUR);
        await coverage.add({ ...HARBOUR, text: SECOND });
        await coverage.describe('harbour.txt', { title: 'Bridge, again', outlet: null });
        await coverage.remove('harbour.txt');
        const state = async () => {
          const [info] = await coverage.articles();
          const text = info && (await coverage.article(info.id))!.article.text;
          return info && [info.title, info.outlet, info.version ?? 1, text];
        };
        expect(await state()).toBeUndefined();
        expect(await coverage.undo('42')).toMatchObject({ what: 'removed', article: 'harbour.txt' });
        expect(await state()).toEqual(['Bridge, again', null, 2, SECOND]);
        expect(await coverage.undo()).toMatchObject({ what: 'described' });
        expect(await state()).toEqual(['Harbour bridge to close for a year', 'The Pennant', 2, SECOND]);
        expect(await coverage.undo()).toMatchObject({ what: 'updated' });
        expect(await state()).toEqual(['Harbour bridge to close for a year', 'The Pennant', 1, HARBOUR.text]);
        expect(await found('1', 'the fleet will be paid on Friday')).not.toContainEqual([
          'harbour.txt',
          expect.stringContaining('paid'),
        ]);
        expect(await coverage.undo()).toMatchObject({ what: 'added' });
        expect(await state()).toBeUndefined();
        expect(await coverage.undo()).toBeNull();
        expect((await coverage.changes(20)).filter(({ what }) => what === 'undone')).toHaveLength(4);
        expect((await coverage.changes(20)).find(({ by }) => by === '42')).toMatchObject({ what: 'undone' });
      });

      test('GIVEN more past than a server may keep THEN the oldest goes first, and an undo of it says so before it goes on', async () => {
        await coverages.close();
        coverages = await open({ articles: 10, characters: 3 * HARBOUR.text.length });
        const coverage = coverages.forServer('1');
        await coverage.add(FERRY);
        for (const id of ['a', 'b', 'c', 'd']) {
          await coverage.add({ ...HARBOUR, url: null, id });
          await coverage.remove(id);
        }
        for (const id of ['d', 'c', 'b']) {
          expect(await coverage.undo()).toMatchObject({ what: 'removed', article: id });
          expect(await coverage.undo()).toMatchObject({ what: 'added', article: id });
        }
        await expect(coverage.undo()).rejects.toThrow(
          'a: its latest change (removed) cannot be taken back any more, for what was there before is no longer kept; another undo takes back the change before it',
        );
        expect(await ids('1')).toEqual(['ferry.txt']);
        expect(await coverage.undo()).toMatchObject({ what: 'added', article: 'ferry.txt' });
        expect(await coverage.undo()).toBeNull();
      });

      test('GIVEN versions of which the first are not kept any more THEN no undo takes the article out', async () => {
        const coverage = coverages.forServer('1');
        for (let i = 1; i <= 22; i++)
          await coverage.add({ ...HARBOUR, text: `${HARBOUR.text}\n\nIt is ${i} o’clock.` });
        for (let i = 22; i > 3; i--) expect(await coverage.undo()).toMatchObject({ what: 'updated' });
        await expect(coverage.undo()).rejects.toThrow(
          /harbour.txt: its latest change \(updated\) cannot be taken back/,
        );
        expect(await coverage.undo()).toBeNull();
        expect((await coverage.articles())[0]).toMatchObject({ id: 'harbour.txt', version: 3 });
      });

      test('GIVEN a version taken back THEN its number is not used again, for it may have been cited', async () => {
        const coverage = coverages.forServer('1');
        const version = (number: number) => coverage.add({ ...HARBOUR, text: `${HARBOUR.text}\n\nPart ${number}.` });
        for (const number of [1, 2, 3]) await version(number);
        await coverage.undo();
        await coverage.undo();
        await version(4);
        expect((await coverage.versions('harbour.txt')).map(({ version }) => version)).toEqual([1, 4]);
        expect(await coverage.article('harbour.txt', 2)).toBeNull();
        await coverage.describe('harbour.txt', { outlet: 'Coast Daily' });
        await coverage.remove('harbour.txt');
        await coverage.undo();
        await version(5);
        expect((await coverage.articles())[0]).toMatchObject({ version: 5 });
        for (let i = 0; i < 3; i++) await coverage.undo();
        await version(6);
        expect((await coverage.versions('harbour.txt')).map(({ version }) => version)).toEqual([1, 6]);
      });

      test('GIVEN a copy printed anew as a copy THEN an undo goes back to the copy before, the next takes it out', async () => {
        const coverage = coverages.forServer('1');
        await coverage.add(HARBOUR);
        await coverage.add(COPY);
        const credited = { ...COPY, text: COPY.text.replace('The Pennant', 'The Pennant on Thursday') };
        expect(await coverage.add(credited)).toMatchObject({ outcome: 'duplicate' });
        expect(await coverage.undo()).toMatchObject({ what: 'duplicate', article: 'copy.txt' });
        expect((await coverage.article('copy.txt'))!.article.text).toBe(COPY.text);
        expect(await coverage.articles()).toEqual([expect.objectContaining({ alsoIn: [expect.anything()] })]);
        expect(await coverage.undo()).toMatchObject({ what: 'duplicate', article: 'copy.txt' });
        expect(await coverage.article('copy.txt')).toBeNull();
        expect(await ids('1')).toEqual(['harbour.txt']);
      });

      test('GIVEN a copy that an update has made an article THEN an undo makes it a copy again', async () => {
        const coverage = coverages.forServer('1');
        for (const article of [HARBOUR, COPY]) await coverage.add(article);
        const news = { ...COPY, text: `${COPY.text}\n\n“It was my idea,” said Otto Reed, a clerk.` };
        expect(await coverage.add(news)).toEqual({ id: 'copy.txt', outcome: 'updated' });
        expect(await ids('1')).toHaveLength(2);
        await coverage.undo();
        expect(await ids('1')).toEqual(['harbour.txt']);
        expect((await coverage.article('copy.txt'))!.article.text).toBe(COPY.text);
      });

      test('GIVEN a quota that is full again THEN what was removed is not brought back before there is room', async () => {
        await coverages.close();
        coverages = await open({ articles: 1, characters: 3_000 });
        const coverage = coverages.forServer('1');
        await coverage.add(HARBOUR);
        await coverage.remove('harbour.txt');
        for (let i = 1; i <= 21; i++)
          await coverage.add({ ...LEAFLET, text: `Oil for the lamp\n\nIt is ${i} o’clock.` });
        for (let i = 21; i > 2; i--) await coverage.undo();
        await expect(coverage.undo()).rejects.toThrow(/leaflet.txt: .* cannot be taken back/);
        for (const _ of [1, 2]) await expect(coverage.undo()).rejects.toThrow(/harbour.txt: .* at most 1 articles/);
        expect(await ids('1')).toEqual(['leaflet.txt']);
      });

      test('GIVEN a page that changes all day THEN its last twenty versions are kept', async () => {
        const coverage = coverages.forServer('1');
        for (let i = 1; i <= 22; i++)
          await coverage.add({ ...HARBOUR, text: `${HARBOUR.text}\n\nIt is ${i} o’clock.` });
        const versions = await coverage.versions('harbour.txt');
        expect(versions.map(({ version }) => version)).toEqual(Array.from({ length: 20 }, (_, i) => i + 3));
      });

      test('GIVEN a duplicate taken back THEN the outlet is gone from the first', async () => {
        const coverage = coverages.forServer('1');
        for (const article of [HARBOUR, COPY]) await coverage.add(article);
        expect(await coverage.undo()).toMatchObject({ what: 'duplicate' });
        expect(await coverage.articles()).toEqual([expect.not.objectContaining({ alsoIn: expect.anything() })]);
        expect(await coverage.article('copy.txt')).toBeNull();
      });

      test('GIVEN corrected metadata THEN they are cited, make no version, and stay when the same comes in again', async () => {
        const coverage = coverages.forServer('1');
        await coverage.add({ ...HARBOUR, outlet: null });
        await coverage.describe('harbour.txt', { outlet: 'The Pennant', date: '2031-03-09' });
        expect(await coverage.articles()).toEqual([
          expect.objectContaining({ outlet: 'The Pennant', date: '2031-03-09', author: 'Ada Finch' }),
        ]);
        expect((await coverage.articles())[0]).not.toHaveProperty('version');
        expect(await coverage.add({ ...HARBOUR, outlet: null })).toMatchObject({ outcome: 'unchanged' });
        expect(await coverage.add({ ...HARBOUR, outlet: null, text: SECOND })).toMatchObject({ outcome: 'updated' });
        expect(await coverage.articles()).toEqual([expect.objectContaining({ outlet: 'The Pennant', version: 2 })]);
        expect((await coverage.search({ text: 'trawlers', limit: 1, outlet: 'the pennant' })).hits).toHaveLength(1);
      });

      test.each([
        ['a date that is none', 'harbour.txt', { date: 'soon' }, /harbour.txt: date "soon" must be a calendar date/],
        ['an article that is not there', 'nowhere', { outlet: 'X' }, /nowhere: there is no such article/],
        ['a shared article', 'leaflet.txt', { outlet: 'X' }, /leaflet.txt: belongs to the shared coverage/],
      ])('GIVEN a correction with %s THEN it is refused in one line', async (_, id, metadata, message) => {
        await coverages.forServer(null).add(LEAFLET);
        const coverage = coverages.forServer('1');
        await coverage.add(HARBOUR);
        await expect(coverage.describe(id, metadata)).rejects.toThrow(message);
        expect(await coverage.changes(10)).toHaveLength(1);
      });

      test('GIVEN a full quota THEN the next article is refused with the remedy, and a removal makes room', async () => {
        await coverages.close();
        coverages = await open({ articles: 2, characters: 3_000 });
        const coverage = coverages.forServer('1');
        await coverage.add(HARBOUR);
        await expect(coverage.add({ ...FERRY, text: 'A word. '.repeat(500) })).rejects.toThrow(
          'ferry.txt: there is no room for it: this server keeps at most 3,000 characters; remove some first',
        );
        await coverage.add(FERRY);
        await expect(coverage.add(LEAFLET)).rejects.toThrow(/leaflet.txt: .* at most 2 articles/);
        expect(await coverage.usage()).toEqual({
          articles: 2,
          characters: HARBOUR.text.length + FERRY.text.length,
          most: { articles: 2, characters: 3_000 },
        });
        await coverages.forServer('2').add(LEAFLET);
        await coverage.remove('ferry.txt');
        expect(await coverage.add(LEAFLET)).toMatchObject({ outcome: 'added' });
      });
    });

    describe('arrivals', () => {
      test('GIVEN articles that come in THEN each arrival has a number of its own, in order, and listeners hear of it', async () => {
        let heard = 0;
        const end = coverages.onArrival(() => heard++);
        await coverages.forServer('1').add(HARBOUR);
        await coverages.forServer(null).add(FERRY);
        await setTimeout(5);
        expect(heard).toBeGreaterThan(0);
        const all = coverages.arrivals(0, 10);
        expect(all.map(({ server, article }) => [server, article.id])).toEqual([
          ['1', 'harbour.txt'],
          [null, 'ferry.txt'],
        ]);
        expect(coverages.arrivals(all[0]!.number, 10)).toEqual(all.slice(1));
        expect(coverages.arrivals(0, 1)).toEqual(all.slice(0, 1));

        // No news: a correction, a copy, a removal. News: a new version.
        await coverages.forServer('1').describe('harbour.txt', { author: null });
        await coverages.forServer('1').add(COPY);
        expect(coverages.arrivals(all[1]!.number, 10)).toEqual([]);
        await coverages.forServer('1').add({ ...HARBOUR, text: SECOND });
        const [news] = coverages.arrivals(all[1]!.number, 10);
        expect(news).toMatchObject({ server: '1', article: { id: 'harbour.txt', version: 2 } });
        await coverages.forServer('1').undo();
        await coverages.forServer('1').remove('harbour.txt');
        expect(coverages.arrivals(all[1]!.number, 10)).toEqual([]);
        await setTimeout(5);
        end();
        heard = 0;
        await coverages.forServer('1').add({ ...LEAFLET, id: 'last' });
        await setTimeout(5);
        expect(heard).toBe(0);
        expect(coverages.arrivals(0, 10).at(-1)!.number).toBeGreaterThan(news!.number);
      });
    });

    describe('servers', () => {
      test('GIVEN a server that hides the shared coverage THEN it sees its own alone, until it shows it again', async () => {
        await coverages.forServer(null).add(HARBOUR);
        const coverage = coverages.forServer('1');
        const everything = async (server: string) => {
          const seen = coverages.forServer(server);
          const question = { text: 'bridge ferry lighthouse', limit: 50 };
          return [
            await seen.articles(),
            await seen.entities(),
            await seen.attributions(),
            await seen.search(question),
            await seen.search({ ...question, article: 'harbour.txt' }),
            await seen.align('patch the bridge for ever', 5),
            await seen.article('harbour.txt'),
            await seen.size(),
          ];
        };
        await coverage.add(FERRY);
        const [before, other] = [await everything('1'), await everything('2')];
        expect(await coverage.seesShared()).toBe(true);
        await coverage.showShared(false);
        expect(await coverage.seesShared()).toBe(false);
        expect(await ids('1')).toEqual(['ferry.txt']);
        expect(await coverage.article('harbour.txt')).toBeNull();
        expect(await found('1', 'trawlers fleet patch')).toEqual([]);
        expect(
          (await coverage.align('Nobody asked the fleet', 5)).filter(({ similarity }) => similarity === 1),
        ).toEqual([]);
        expect((await coverage.search({ text: 'bridge', limit: 5, article: 'harbour.txt' })).hits).toEqual([]);
        expect((await coverage.entities()).map(({ name }) => name)).not.toContain('Tom Okafor');
        expect(await coverage.size()).toMatchObject({ articles: 1 });
        expect(await everything('2')).toEqual(other);
        // Nothing tells of what it does not see.
        expect(await coverage.add({ ...LEAFLET, id: 'harbour.txt' })).toEqual({ id: 'harbour.txt', outcome: 'added' });
        await coverage.undo();
        await coverage.showShared(true);
        expect(await everything('1')).toEqual(before);
      });

      test('GIVEN a copy of a shared article WHEN the shared coverage is hidden THEN the copy stands for itself', async () => {
        await coverages.forServer(null).add(HARBOUR);
        await coverages.forServer('1').add(COPY);
        await coverages.forServer('1').showShared(false);
        expect(await ids('1')).toEqual(['copy.txt']);
        await coverages.forServer('1').showShared(true);
        expect(await ids('1')).toEqual(['harbour.txt']);
      });

      test('GIVEN records THEN each server reads its own, by kind and id, whatever JSON holds', async () => {
        const { records } = coverages.forServer('1');
        expect(records.get('follow', 'a')).toBeUndefined();
        records.put('follow', 'b', { channel: '7', words: ['“tide”', null] });
        records.put('follow', 'a', 1);
        records.put('follow', 'a', null);
        coverages.forServer('2').records.put('feed', 'a', 'x');
        expect(records.list('follow')).toEqual([
          { id: 'a', value: null },
          { id: 'b', value: { channel: '7', words: ['“tide”', null] } },
        ]);
        expect(coverages.forServer('2').records.list('follow')).toEqual([]);
        expect(coverages.serversWith('follow')).toEqual(['1']);
        expect(records.remove('follow', 'b')).toBe(true);
        expect(records.remove('follow', 'b')).toBe(false);
        coverages.left('1');
        expect(coverages.serversWith('follow')).toEqual([]);
        coverages.returned('1');
        expect(coverages.serversWith('follow')).toEqual(['1']);
      });

      test('GIVEN a server that was left THEN its data is kept 30 days and then deleted, unless the bot returns', async () => {
        for (const server of ['1', '2', '3']) {
          await coverages.forServer(server).add(HARBOUR);
          coverages.forServer(server).records.put('follow', 'a', server);
        }
        coverages.left('1');
        coverages.left('2');
        coverages.returned('2');
        expect(coverages.expire(new Date(Date.now() + 29.9 * DAY))).toEqual([]);
        expect(await ids('1')).toEqual(['harbour.txt']);
        expect(coverages.expire(new Date(Date.now() + 30.1 * DAY))).toEqual(['1']);
        expect(await ids('1')).toEqual([]);
        expect(coverages.forServer('1').records.list('follow')).toEqual([]);
        expect(await coverages.forServer('1').changes(10)).toEqual([]);
        expect(await ids('2')).toEqual(['harbour.txt']);
        expect(coverages.expire(new Date(Date.now() + 31 * DAY))).toEqual([]);
      });

      test('GIVEN a server that forgets THEN nothing of its own is left, and nothing else is touched', async () => {
        await coverages.forServer(null).add(FERRY);
        await coverages.forServer('2').add(HARBOUR);
        const coverage = coverages.forServer('1');
        for (const article of [HARBOUR, { ...HARBOUR, text: SECOND }, COPY, LEAFLET]) await coverage.add(article, '42');
        await coverage.remove('leaflet.txt');
        await coverage.showShared(false);
        coverage.records.put('follow', 'a', 1);
        expect(await coverage.forget()).toMatchObject({ articles: 2 });
        expect(await ids('1')).toEqual(['ferry.txt']);
        expect(await coverage.changes(10)).toEqual([]);
        expect(await coverage.undo()).toBeNull();
        expect(await coverage.usage()).toMatchObject({ articles: 0, characters: 0 });
        expect(await coverage.seesShared()).toBe(true);
        expect(coverage.records.get('follow', 'a')).toBeUndefined();
        expect((await found('1', 'trawlers fleet paid lighthouse')).filter(([id]) => id !== 'ferry.txt')).toEqual([]);
        expect((await ids('2')).sort()).toEqual(['ferry.txt', 'harbour.txt']);
        expect(await coverage.add(HARBOUR)).toMatchObject({ outcome: 'added' });
        expect(await coverage.versions('harbour.txt')).toHaveLength(1);
      });
    });
  });
}

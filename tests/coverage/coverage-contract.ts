import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Filter } from '../../src/coverage/coverage.ts';
import type { Coverages } from '../../src/coverage/coverages.ts';
import type { RawArticle } from '../../src/domain/article.ts';
import { FERRY, HARBOUR, LEAFLET } from './articles.ts';

/**
 * What any implementation of the seam must do. `open` gives an empty coverage; an implementation's own test is the
 * call of this function and whatever is peculiar to it.
 */
export function describeCoverage(name: string, open: () => Promise<Coverages> | Coverages): void {
  describe(`${name} keeps the contract of Coverage`, () => {
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
    const write = (...articles: RawArticle[]) => {
      for (const { id, text } of articles) writeFileSync(join(folder, id), text);
    };

    test('GIVEN nothing THEN every question has an empty answer', async () => {
      const coverage = coverages.forServer('1');
      expect(await coverage.articles()).toEqual([]);
      expect(await coverage.size()).toEqual({ articles: 0, sentences: 0 });
      expect(await coverage.search({ text: 'bridge', limit: 5 })).toMatchObject({ hits: [] });
      expect(await coverage.align('patch the bridge for ever', 5)).toEqual([]);
      expect(await coverage.attributions()).toEqual([]);
      expect(await coverage.entities()).toEqual([]);
      expect(await coverage.article('harbour.txt')).toBeNull();
      expect(await coverage.remove('harbour.txt')).toBe(false);
    });

    test('GIVEN an article THEN it is added, unchanged, updated and removed', async () => {
      const coverage = coverages.forServer('1');
      expect(await coverage.add(HARBOUR)).toEqual({ id: 'harbour.txt', outcome: 'added' });
      expect(await coverage.add(HARBOUR)).toEqual({ id: 'harbour.txt', outcome: 'unchanged' });
      expect(await coverage.add({ ...HARBOUR, outlet: 'Coast Daily' })).toMatchObject({ outcome: 'updated' });
      expect(await coverage.add({ ...HARBOUR, text: FERRY.text })).toMatchObject({ outcome: 'updated' });
      expect((await coverage.search({ text: 'trawlers', limit: 5 })).hits).toEqual([]);
      expect((await coverage.search({ text: 'ferry fare', limit: 5 })).hits[0]?.article.id).toBe('harbour.txt');
      expect(await coverage.size()).toMatchObject({ articles: 1 });
      expect(await coverage.remove('harbour.txt')).toBe(true);
      expect(await coverage.size()).toEqual({ articles: 0, sentences: 0 });
      expect((await coverage.search({ text: 'ferry fare', limit: 5 })).hits).toEqual([]);
      expect(await coverage.entities()).toEqual([]);
    });

    test('GIVEN articles with and without a date THEN they are listed newest first, undated last', async () => {
      const coverage = coverages.forServer('1');
      for (const article of [LEAFLET, HARBOUR, FERRY]) await coverage.add(article);
      expect(await coverage.articles()).toEqual([
        expect.objectContaining({ id: 'ferry.txt', title: 'Ferry promised while the bridge is shut', author: null }),
        expect.objectContaining({ id: 'harbour.txt', outlet: 'The Pennant', author: 'Ada Finch', url: HARBOUR.url }),
        expect.objectContaining({ id: 'leaflet.txt', title: 'Save the lighthouse', outlet: null, date: null }),
      ]);
    });

    test('GIVEN a hit THEN it holds its exact words, paragraph, attributions and mentions', async () => {
      const coverage = coverages.forServer('1');
      await coverage.add(HARBOUR);
      const { hits, confidence } = await coverage.search({ text: 'patch the bridge for ever', limit: 3 });
      const hit = hits[0]!;
      expect(HARBOUR.text.slice(hit.start, hit.end)).toBe(hit.text);
      expect(hit.text).toBe('“We cannot patch the bridge for ever,” said Jane Carter, the leader of the council.');
      expect(hit.paragraph).toMatchObject({ number: 3, kind: 'body', start: hit.start });
      expect(hit.attributions.map(({ source }) => source?.name)).toEqual(['Jane Carter']);
      expect(hit.attributions[0]!.content[0]!.text).toBe('“We cannot patch the bridge for ever,”');
      const carter = (await coverage.entities()).find((entity) => entity.name === 'Jane Carter')!;
      expect(hit.attributions[0]!.source!.entity).toBe(carter.id);
      expect(hit.mentions.map(({ entity }) => entity)).toContain(carter.id);
      expect(hits.length).toBeLessThanOrEqual(3);
      expect(confidence).toBeGreaterThan(0);
      expect(confidence).toBeLessThanOrEqual(1);
    });

    test('GIVEN words THEN the stretch that holds them is found with its offsets in the article', async () => {
      const coverage = coverages.forServer('1');
      for (const article of [HARBOUR, FERRY]) await coverage.add(article);
      const [best] = await coverage.align('Patch the bridge, for ever', 3);
      expect(best).toMatchObject({ text: 'patch the bridge for ever', similarity: 1 });
      expect(HARBOUR.text.slice(best!.start, best!.end)).toBe(best!.text);
      expect(best!.hit.article.id).toBe('harbour.txt');
      const elsewhere = await coverage.align('patch the bridge for ever', 3, { outlet: 'coast daily' });
      expect(elsewhere.filter(({ hit, similarity }) => hit.article.id !== 'ferry.txt' || similarity === 1)).toEqual([]);
    });

    test.each([
      ['outlet, without case', { outlet: 'COAST daily' }, ['ferry.txt']],
      ['article', { article: 'harbour.txt' }, ['harbour.txt']],
      ['since', { since: '2031-03-05' }, ['ferry.txt']],
      ['until', { until: '2031-03-04' }, ['harbour.txt']],
      ['since and until', { since: '2031-03-04', until: '2031-03-05' }, ['ferry.txt', 'harbour.txt']],
      ['no such outlet', { outlet: 'Nobody' }, []],
      ['no such speaker', { speaker: 'nobody' }, []],
    ])('GIVEN a filter by %s THEN searches and attributions keep to it', async (_, filter, expected) => {
      const coverage = coverages.forServer('1');
      for (const article of [HARBOUR, FERRY, LEAFLET]) await coverage.add(article);
      const { hits } = await coverage.search({ text: 'bridge ferry lighthouse', limit: 50, ...filter });
      expect([...new Set(hits.map(({ article }) => article.id))].sort()).toEqual(expected);
      const passages = await coverage.attributions(filter);
      expect([...new Set(passages.map(({ article }) => article.id))]).toEqual(expected);
    });

    test('GIVEN a speaker in two articles THEN both attributions are hers, newest article first', async () => {
      const coverage = coverages.forServer('1');
      for (const article of [HARBOUR, FERRY]) await coverage.add(article);
      const entities = await coverage.entities();
      const [carter] = entities.filter(({ name }) => name === 'Jane Carter');
      const passages = await coverage.attributions({ speaker: carter!.id, kind: 'direct' });
      expect(passages.map(({ passage }) => passage.text)).toEqual([
        '“A ferry will run every ten minutes,”',
        '“We cannot patch the bridge for ever,”',
      ]);
      expect(passages.map(({ paragraph }) => paragraph.number)).toEqual([2, 3]);
      const { hits } = await coverage.search({ text: 'bridge ferry fleet', limit: 50, speaker: carter!.id });
      expect(hits).toHaveLength(2);
    });

    test('GIVEN a surname here and the full name there THEN they are one speaker, until somebody else bears it', async () => {
      const coverage = coverages.forServer('1');
      const surname = { id: 'surname.txt', text: 'Tolls\n\n“Tolls will rise,” said Mr Okafor. “So will the tide.”' };
      const namesake = { id: 'namesake.txt', text: 'Tides\n\n“Tides do not vote,” said Ben Okafor, a clerk.' };
      const speakers = async () =>
        (await coverage.entities()).filter(({ name }) => name.includes('Okafor')).map(({ name }) => name);
      const said = async (speaker: string) =>
        (await coverage.attributions({ speaker })).map(({ article, attribution }) => [
          article.id,
          attribution.source!.name,
        ]);
      await coverage.add(surname);
      expect(await speakers()).toEqual(['Okafor']);
      await coverage.add(HARBOUR);
      const [okafor] = (await coverage.entities()).filter(({ name }) => name === 'Tom Okafor');
      expect(await speakers()).toEqual(['Tom Okafor']);
      expect(okafor!.aliases).toContain('Okafor');
      expect(new Set((await said(okafor!.id)).map(String))).toEqual(
        new Set(['harbour.txt,Tom Okafor', 'surname.txt,Tom Okafor']),
      );
      const found = await coverage.search({ text: 'tolls will rise', limit: 5, speaker: okafor!.id });
      expect(found.hits[0]!.attributions[0]!.source).toMatchObject({ entity: okafor!.id, name: 'Tom Okafor' });
      const { entities } = (await coverage.article('surname.txt'))!.analysis;
      expect(entities.map(({ id }) => id)).toContain(okafor!.id);
      await coverage.add(namesake);
      expect((await speakers()).sort()).toEqual(['Ben Okafor', 'Okafor', 'Tom Okafor']);
      expect(await said(okafor!.id)).toEqual([['harbour.txt', 'Tom Okafor']]);
      await coverage.remove('namesake.txt');
      expect(await speakers()).toEqual(['Tom Okafor']);
    });

    test('GIVEN a namesake in another server’s article THEN nobody else’s speakers change', async () => {
      const surname = { id: 'surname.txt', text: 'Tolls\n\n“Tolls will rise,” said Mr Okafor.' };
      const namesake = { id: 'namesake.txt', text: 'Tides\n\n“Tides do not vote,” said Ben Okafor, a clerk.' };
      await coverages.forServer(null).add(HARBOUR);
      await coverages.forServer('1').add(surname);
      const before = await coverages.forServer('1').entities();
      const shared = await coverages.forServer(null).entities();
      await coverages.forServer('2').add(namesake);
      await coverages.forServer('2').add({ ...surname, id: 'other.txt' });
      expect(await coverages.forServer('1').entities()).toEqual(before);
      expect(await coverages.forServer(null).entities()).toEqual(shared);
      expect(await coverages.forServer('3').entities()).toEqual(shared);
      const own = (await coverages.forServer('2').entities()).map(({ name }) => name);
      expect(own).toEqual(expect.arrayContaining(['Tom Okafor', 'Ben Okafor', 'Okafor']));
    });

    test.each([
      ['nothing', ''],
      ['only blanks', ' \n\t\u00A0'],
      ['only function words', 'the of and who'],
      ['5,000 words', 'bridge '.repeat(5_000)],
      ['one long word', 'a'.repeat(100_000)],
      ['another script', '橋はいつ閉まりますか'],
      ['a pattern', '(.*)+$ [a-z]{1,} \\'],
      ['a query language', 'text:"bridge" AND NOT (harbour OR *) NEAR/3'],
      ['half a character', 'bridge \uD83D \uDC00\u0000'],
    ])('GIVEN %s as a question THEN the answer comes soon and keeps its shape', async (_, text) => {
      const coverage = coverages.forServer('1');
      for (const article of [HARBOUR, FERRY]) await coverage.add(article);
      const start = performance.now();
      const { hits, confidence } = await coverage.search({ text, limit: 3 });
      const matches = await coverage.align(text, 3);
      expect(performance.now() - start).toBeLessThan(2_000);
      expect(hits.length).toBeLessThanOrEqual(3);
      expect(confidence).toBeGreaterThanOrEqual(0);
      expect(confidence).toBeLessThanOrEqual(1);
      expect(matches.length).toBeLessThanOrEqual(3);
      for (const { hit, ...slice } of matches) {
        const { article } = (await coverage.article(hit.article.id))!;
        expect(article.text.slice(slice.start, slice.end)).toBe(slice.text);
      }
    });

    test('GIVEN two servers THEN neither sees, changes or can infer what the other added', async () => {
      await coverages.forServer(null).add(LEAFLET);
      await coverages.forServer('1').add(HARBOUR);
      await coverages.forServer('2').add(FERRY);
      expect(await ids('1')).toEqual(['harbour.txt', 'leaflet.txt']);
      expect(await ids('2')).toEqual(['ferry.txt', 'leaflet.txt']);
      expect(await ids(null)).toEqual(['leaflet.txt']);
      const second = coverages.forServer('2');
      expect(await second.article('harbour.txt')).toBeNull();
      expect((await second.search({ text: 'swing bridge trawlers council', limit: 50 })).hits).toEqual(
        (await second.search({ text: 'swing bridge trawlers council', limit: 50, article: 'ferry.txt' })).hits,
      );
      const aligned = await second.align('cannot patch the bridge for ever', 5);
      expect(aligned.filter(({ hit }) => hit.article.id === 'harbour.txt')).toEqual([]);
      const names = (await second.entities()).map(({ name }) => name);
      expect(names).toContain('Jane Carter');
      expect(names).not.toContain('Tom Okafor');
      const okafor = (await coverages.forServer('1').entities()).find(({ name }) => name === 'Tom Okafor')!;
      expect(await second.attributions({ speaker: okafor.id })).toEqual([]);
      expect(await second.remove('harbour.txt')).toBe(false);
      expect(await ids('1')).toContain('harbour.txt');
    });

    test('GIVEN one id in two servers THEN each reads its own article', async () => {
      await coverages.forServer('1').add({ ...HARBOUR, id: 'same' });
      await coverages.forServer('2').add({ ...FERRY, id: 'same' });
      expect((await coverages.forServer('1').article('same'))?.article.text).toBe(HARBOUR.text);
      expect((await coverages.forServer('2').article('same'))?.article.text).toBe(FERRY.text);
    });

    test('GIVEN a shared article THEN a server can neither replace nor remove it', async () => {
      await coverages.forServer(null).add(HARBOUR);
      await expect(coverages.forServer('1').add({ ...FERRY, id: 'harbour.txt' })).rejects.toThrow(
        /harbour.txt: .*shared/,
      );
      await expect(coverages.forServer('1').remove('harbour.txt')).rejects.toThrow(/harbour.txt: .*shared/);
      expect((await coverages.forServer(null).article('harbour.txt'))?.article.text).toBe(HARBOUR.text);
    });

    test('GIVEN a shared article that comes after a server’s own of the same id THEN the server sees its own alone', async () => {
      const coverage = coverages.forServer('1');
      const { outlet, date } = FERRY;
      const own = { id: 'harbour.txt', outlet: outlet!, date: date!, text: `Bridge news\n\n${FERRY.text}` };
      await coverage.add(own);
      write(HARBOUR);
      await coverages.sync(folder);
      const quoted = async (server: string, filter: Filter) => {
        const seen = coverages.forServer(server);
        const question = 'patch the bridge for ever, trawlers, ferry every ten minutes';
        const { hits } = await seen.search({ text: question, limit: 50, ...filter });
        const passages = (await seen.attributions(filter)).map(({ passage }) => passage);
        return [...hits, ...(await seen.align('patch the bridge for ever', 5, filter)), ...passages];
      };

      expect(await ids('1')).toEqual(['harbour.txt']);
      expect(await coverage.size()).toMatchObject({ articles: 1 });
      const parties = async (server: string) => (await coverages.forServer(server).entities()).map(({ name }) => name);
      expect(await parties('1')).not.toContain('Tom Okafor');
      expect(await parties('2')).toContain('Tom Okafor');
      for (const { roles } of await coverage.entities()) {
        for (const { start, end, text } of roles) expect(own.text.slice(start, end)).toBe(text);
      }
      for (const filter of [{}, { article: 'harbour.txt' }]) {
        const slices = await quoted('1', filter);
        expect(slices.length).toBeGreaterThan(2);
        for (const { start, end, text } of slices) expect(own.text.slice(start, end)).toBe(text);
        const others = await quoted('2', filter);
        expect(others.length).toBeGreaterThan(2);
        for (const { start, end, text } of others) expect(HARBOUR.text.slice(start, end)).toBe(text);
      }
      expect(await quoted('1', { outlet: HARBOUR.outlet! })).toEqual([]);

      expect(await coverage.remove('harbour.txt')).toBe(true);
      expect(await coverage.entities()).toEqual(await coverages.forServer(null).entities());
      const slices = await quoted('1', {});
      expect(slices.length).toBeGreaterThan(2);
      for (const { start, end, text } of slices) expect(HARBOUR.text.slice(start, end)).toBe(text);
    });

    test.each([
      ['no text', { text: ' \n ' }, 'x.txt: has no text'],
      ['no id', { id: ' ' }, /id must be/],
      ['an id on two lines', { id: 'a\nb' }, /"a\\u\{a\}b": its id/],
      ['a date that is none', { date: '2031-02-29' }, /x.txt: date "2031-02-29" must be a calendar date/],
      ['a url that is none', { url: 'javascript:alert(1)' }, /x.txt: url .* must be an http/],
      ['too much text', { text: 'a'.repeat(5_000_001) }, /x.txt: is too large/],
    ])('GIVEN an article with %s THEN it is refused in one line', async (_, fault, message) => {
      const coverage = coverages.forServer('1');
      await expect(coverage.add({ id: 'x.txt', text: 'A title\n\nA body.', ...fault })).rejects.toThrow(message);
      expect(await coverage.articles()).toEqual([]);
    });

    test('GIVEN half a character in a text THEN what is quoted is still a slice of what is kept', async () => {
      const coverage = coverages.forServer('1');
      await coverage.add({ id: 'x', text: 'Broken \uD83D harbour\n\nThe harbour\u0000 is \uDC00 closed.' });
      const { article } = (await coverage.article('x'))!;
      const { hits } = await coverage.search({ text: 'harbour closed', limit: 5 });
      expect(hits.length).toBeGreaterThan(0);
      for (const hit of hits) expect(article.text.slice(hit.start, hit.end)).toBe(hit.text);
    });

    test('GIVEN a folder THEN the shared coverage follows it and leaves added articles alone', async () => {
      await coverages.forServer(null).add(LEAFLET);
      write(HARBOUR, FERRY);
      expect(await coverages.sync(folder)).toMatchObject({ added: 2, updated: 0, unchanged: 0, removed: 0 });
      expect(await ids('1')).toEqual(['ferry.txt', 'harbour.txt', 'leaflet.txt']);
      write({ ...FERRY, text: `${FERRY.text} Tickets are sold on board.` });
      rmSync(join(folder, 'harbour.txt'));
      expect(await coverages.sync(folder)).toMatchObject({ added: 0, updated: 1, unchanged: 0, removed: 1 });
      expect(await ids('1')).toEqual(['ferry.txt', 'leaflet.txt']);
      expect((await coverages.forServer('1').search({ text: 'tickets', limit: 1 })).hits).toHaveLength(1);
    });

    test('GIVEN one file that cannot be read any more THEN it is named, and every article stays', async () => {
      write(HARBOUR, FERRY);
      await coverages.sync(folder);
      writeFileSync(join(folder, 'harbour.txt'), Buffer.from([0x48, 0xff, 0xfe]));
      const report = await coverages.sync(folder);
      expect(report).toMatchObject({ removed: 0, unchanged: 1 });
      expect(report.problems).toEqual(['harbour.txt: is not UTF-8 text (save it as UTF-8)']);
      expect(await ids(null)).toEqual(['ferry.txt', 'harbour.txt']);
    });

    test('GIVEN a folder that cannot be listed THEN sync says so and the coverage stays', async () => {
      write(HARBOUR);
      await coverages.sync(folder);
      await expect(coverages.sync(join(folder, 'nowhere'))).rejects.toThrow(/nowhere: does not exist; COVERAGE_DIR/);
      expect(await ids(null)).toEqual(['harbour.txt']);
    });
  });
}

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import fc from 'fast-check';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { ChangedError } from '../../src/coverage/changed-error.ts';
import type { Coverage } from '../../src/coverage/coverage.ts';
import type { Coverages } from '../../src/coverage/coverages.ts';
import { analyseArticle } from '../../src/coverage/embedded/analyse-article.ts';
import { openEmbeddedCoverage } from '../../src/coverage/embedded/open-embedded-coverage.ts';
import { ingest } from '../../src/coverage/ingestion/ingest.ts';
import { FERRY, HARBOUR, LEAFLET } from './articles.ts';

const DAY = 24 * 60 * 60 * 1000;
const MORE = `${HARBOUR.text}\n\nThe road along the quay stays open, Carter added.`;

let coverages: Coverages;
let coverage: Coverage;
/** Held analyses, each ended by a call. */
let held: (() => void)[] | null;

beforeEach(() => {
  held = null;
  coverages = openEmbeddedCoverage({
    databaseFile: ':memory:',
    analyser: async (articles) => {
      const outcomes = articles.map(analyseArticle);
      if (held) await new Promise<void>((resolve) => held!.push(resolve));
      return outcomes;
    },
  });
  coverage = coverages.forServer('1');
});
afterEach(() => coverages.close());

/** Begins a change and waits until its article is being analysed; what is given back ends the analysis. */
async function begin<T>(change: () => Promise<T>): Promise<{ readonly changed: Promise<T>; readonly end: () => void }> {
  held = [];
  const changed = change();
  changed.catch(() => {});
  while (held.length === 0) await setImmediate();
  const [end] = held;
  held = null;
  return { changed, end: end! };
}

const text = async () => (await coverage.article('harbour.txt'))?.article.text;

test('GIVEN an article updated while it is described THEN it has the new words and the correction', async () => {
  await coverage.add(HARBOUR);
  const describing = await begin(() => coverage.describe('harbour.txt', { outlet: 'Coast Daily' }));
  const adding = coverage.add({ ...HARBOUR, text: MORE });
  describing.end();
  await Promise.all([describing.changed, adding]);
  expect(await text()).toBe(MORE);
  expect(await coverage.articles()).toEqual([expect.objectContaining({ outlet: 'Coast Daily', version: 2 })]);
});

test('GIVEN an address and an id of one article THEN changes by either wait for each other', async () => {
  await coverage.add(HARBOUR);
  const adding = await begin(() => coverage.add({ ...HARBOUR, id: 'other', text: MORE }));
  const removing = coverage.remove('harbour.txt');
  adding.end();
  expect(await adding.changed).toEqual({ id: 'harbour.txt', outcome: 'updated' });
  expect(await removing).toBe(true);
  expect(await coverage.articles()).toEqual([]);
});

test('GIVEN an article removed while a correction of it is taken back THEN it is gone', async () => {
  await coverage.add(HARBOUR);
  await coverage.describe('harbour.txt', { outlet: 'Coast Daily' });
  const undoing = await begin(() => coverage.undo());
  const removing = coverage.remove('harbour.txt');
  undoing.end();
  expect(await undoing.changed).toMatchObject({ what: 'described' });
  expect(await removing).toBe(true);
  expect(await coverage.articles()).toEqual([]);
});

const changes: readonly [string, () => Promise<unknown>][] = [
  ['an article comes in', () => coverage.add(FERRY)],
  ['an article is updated', () => coverage.add({ ...HARBOUR, text: MORE })],
  ['an article is described', () => coverage.describe('harbour.txt', { author: null })],
  ['a correction is taken back', () => coverage.undo()],
];
const ends: readonly [string, () => unknown][] = [
  ['forgets its coverage', () => coverage.forget()],
  ['was left for long', () => coverages.expire(new Date(Date.now() + 31 * DAY))],
];

test.each(
  changes.flatMap(([what, change]) => ends.map(([ending, end]) => [what, ending, change, end] as const)),
)('GIVEN that %s WHEN its server %s meanwhile THEN nothing comes back, and that is said', async (_what, _ending, change, end) => {
  await coverage.add(HARBOUR);
  await coverage.describe('harbour.txt', { outlet: 'Coast Daily' });
  coverages.left('1');
  const changing = await begin(change);
  // Asked for before, and not begun yet.
  const waiting = coverage.add(LEAFLET);
  await end();
  changing.end();
  await expect(changing.changed).rejects.toThrow(/has been deleted meanwhile/);
  await expect(waiting).rejects.toThrow(/has been deleted meanwhile/);
  expect(await coverage.articles()).toEqual([]);
  expect(await coverage.changes(10)).toEqual([]);
  expect(await coverage.add(FERRY)).toMatchObject({ outcome: 'added' });
});

test('GIVEN a change of one server under way THEN another server’s does not wait for it', async () => {
  const adding = await begin(() => coverage.add(HARBOUR));
  expect(await coverages.forServer('2').add(FERRY)).toMatchObject({ outcome: 'added' });
  adding.end();
  expect(await adding.changed).toMatchObject({ outcome: 'added' });
});

test('GIVEN files of one name sent at once THEN each is an article of its own, and the same one twice is one', async () => {
  const texts = [HARBOUR.text, FERRY.text, LEAFLET.text, FERRY.text];
  const outcomes = await Promise.all(
    texts.map((given) => ingest(coverage, { file: 'message.txt', text: given }, null)),
  );
  expect(outcomes.map(({ outcome }) => outcome)).toEqual(['added', 'added', 'added', 'unchanged']);
  expect((await coverage.articles()).map(({ id }) => id).sort()).toEqual([
    'message-2.txt',
    'message-3.txt',
    'message.txt',
  ]);
  for (const given of texts) {
    const found = await Promise.all((await coverage.articles()).map(({ id }) => coverage.article(id)));
    expect(found.filter((one) => one!.article.text === given)).toHaveLength(1);
  }
});

test.each([
  ['nothing', null],
  ['other words', { ...HARBOUR, text: MORE }],
  ['other metadata', { ...HARBOUR, outlet: 'Coast Daily' }],
])('GIVEN an article chosen for an id under which %s stood WHEN that is not so any more THEN it is refused', async (_, before) => {
  if (before) await coverage.add(before);
  const seen = before && (await coverage.article('harbour.txt'))!.article;
  await coverage.add(HARBOUR);
  await expect(coverage.add({ ...FERRY, id: 'harbour.txt' }, null, seen)).rejects.toThrow(ChangedError);
  expect(await text()).toBe(HARBOUR.text);
  const now = (await coverage.article('harbour.txt'))!.article;
  expect(await coverage.add({ ...FERRY, id: 'harbour.txt' }, null, now)).toMatchObject({ outcome: 'updated' });
});

test('GIVEN a folder whose article changes while it is described THEN neither is lost', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'verbatim-'));
  try {
    const shared = coverages.forServer(null);
    writeFileSync(join(folder, 'harbour.txt'), HARBOUR.text);
    await coverages.sync(folder);
    const describing = await begin(() => shared.describe('harbour.txt', { outlet: 'Coast Daily' }));
    writeFileSync(join(folder, 'harbour.txt'), MORE);
    await coverages.sync(folder);
    describing.end();
    await describing.changed;
    expect((await shared.article('harbour.txt'))!.article).toMatchObject({ text: MORE, outlet: 'Coast Daily' });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

test('GIVEN an article described while its folder’s news of it is analysed THEN neither is lost', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'verbatim-'));
  try {
    const shared = coverages.forServer(null);
    writeFileSync(join(folder, 'harbour.txt'), HARBOUR.text);
    await coverages.sync(folder);
    writeFileSync(join(folder, 'harbour.txt'), MORE);
    const syncing = await begin(() => coverages.sync(folder));
    await shared.describe('harbour.txt', { outlet: 'Coast Daily' });
    syncing.end();
    expect(await syncing.changed).toMatchObject({ updated: 1, unchanged: 0, problems: [] });
    expect((await shared.article('harbour.txt'))!.article).toMatchObject({ text: MORE, outlet: 'Coast Daily' });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

test('GIVEN any changes asked for at once THEN they come to the same as one after another', async () => {
  const ids = ['a', 'b'] as const;
  const change = fc.oneof(
    fc.record({ what: fc.constant('add'), id: fc.constantFrom(...ids), part: fc.nat(2) }),
    fc.record({ what: fc.constantFrom('remove', 'describe', 'undo'), id: fc.constantFrom(...ids), part: fc.nat(2) }),
  );
  const run = (on: Coverage, { what, id, part }: { what: string; id: string; part: number }): Promise<unknown> => {
    if (what === 'add') return on.add({ id, text: `Title ${id}\n\nPart ${part} of what ${id} says about the sea.` });
    if (what === 'describe') return on.describe(id, { outlet: `Outlet ${part}` });
    return what === 'undo' ? on.undo() : on.remove(id);
  };
  const stateOf = async (on: Coverage) => {
    const articles = await on.articles();
    const texts = await Promise.all(articles.map(async ({ id }) => (await on.article(id))!.article.text));
    return [articles, texts, (await on.changes(100)).map(({ what, article }) => [what, article])];
  };
  let server = 1;
  await fc.assert(
    fc.asyncProperty(fc.array(change, { maxLength: 8 }), async (list) => {
      const [atOnce, inOrder] = [coverages.forServer(String(++server)), coverages.forServer(String(++server))];
      await Promise.allSettled(list.map((one) => run(atOnce, one)));
      for (const one of list) await run(inOrder, one).catch(() => {});
      expect(await stateOf(atOnce)).toEqual(await stateOf(inOrder));
    }),
    { numRuns: 30 },
  );
});

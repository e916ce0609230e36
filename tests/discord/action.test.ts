import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import fc from 'fast-check';
import { pino } from 'pino';
import { afterAll, describe, expect, test, vi } from 'vitest';
import { type Action, packAction, recallRequest, rememberRequest, unpackAction } from '../../src/discord/action.ts';
import { openRequestStore } from '../../src/discord/request-store.ts';
import { english } from '../../src/locales/english.ts';

const folder = mkdtempSync(join(tmpdir(), 'verbatim-store-'));
afterAll(() => rmSync(folder, { recursive: true }));
const lines: string[] = [];
const log = pino({ level: 'warn' }, { write: (line: string) => void lines.push(line) });

const actions: fc.Arbitrary<Action> = fc.record({
  how: fc.constantFrom('turn', 'open', 'share', 'choose'),
  page: fc.nat(),
  asker: fc.option(fc.stringMatching(/^\d{17,20}$/u), { nil: null }),
  of: fc.oneof(
    fc.record({
      command: fc.stringMatching(/^[a-z-]{1,32}$/u),
      options: fc.dictionary(
        fc.stringMatching(/^[a-z]{1,12}$/u),
        fc.oneof(fc.string({ maxLength: 2_000 }), fc.integer(), fc.boolean()),
        { noNullPrototype: true },
      ),
    }),
    fc.record({
      article: fc.string(),
      paragraph: fc.integer({ min: 1 }),
      reach: fc.option(fc.integer({ min: 0, max: 50 }), { nil: null }),
    }),
  ),
});

describe('packAction', () => {
  test('GIVEN any action THEN it fits a custom_id and comes back as it was, after a restart too', () => {
    const file = join(folder, 'requests.sqlite');
    const store = openRequestStore(file, log);
    const packed: [string, Action][] = [];
    fc.assert(
      fc.property(actions, (action) => {
        const id = packAction(action, store);
        expect(id.length).toBeGreaterThan(0);
        expect(id.length).toBeLessThanOrEqual(100);
        expect(unpackAction(id, store, english)).toEqual(action);
        packed.push([id, action]);
      }),
    );
    store.close();
    const again = openRequestStore(file, log);
    for (const [id, action] of packed) expect(unpackAction(id, again, english)).toEqual(action);
    again.close();
  });

  test.each([
    '',
    '#',
    '#unknown',
    '{}',
    '[]',
    '["turn"]',
    '["turn",-1,null,["a",{}]]',
    '["turn",0,null,["a",{"b":[]}]]',
    '["jump",0,null,["a",{}]]',
    '\u0000',
  ])('GIVEN %j, which no button of ours says THEN it is called out of date', (id) => {
    const store = openRequestStore(null, log);
    expect(() => unpackAction(id, store, english)).toThrow('This button is out of date');
    store.close();
  });
});

describe('openRequestStore', () => {
  test('GIVEN a damaged file, twice THEN each is moved to a place of its own, that is said, and the store works', () => {
    lines.length = 0;
    const file = join(folder, 'damaged.sqlite');
    for (const damage of ['first', 'second']) {
      writeFileSync(file, `this is no database (${damage}), and long enough to be told from an empty one`);
      const store = openRequestStore(file, log);
      rememberRequest('1', { command: 'ask', options: { question: 'why?' } }, store);
      expect(recallRequest('1', store)).toEqual({ command: 'ask', options: { question: 'why?' } });
      expect(recallRequest('2', store)).toBeNull();
      store.close();
    }
    const aside = readdirSync(folder).filter((name) => name.startsWith('damaged.sqlite.damaged-'));
    expect(aside.map((name) => /first|second/u.exec(readFileSync(join(folder, name), 'utf8'))?.[0])).toEqual([
      'first',
      'second',
    ]);
    expect(lines.map((line) => aside.findIndex((name) => line.includes(name)))).toEqual([0, 1]);
  });

  test('GIVEN a place that cannot be written THEN that is said, and the store works until the end of the process', () => {
    lines.length = 0;
    writeFileSync(join(folder, 'no-folder'), '');
    const store = openRequestStore(join(folder, 'no-folder', 'requests.sqlite'), log);
    expect(store.recall(store.keep('text'))).toBe('text');
    store.close();
    expect(lines).toEqual([expect.stringContaining('cannot be used')]);
  });

  test('GIVEN a file that takes no more THEN that is said once, and old and new texts are recalled', () => {
    lines.length = 0;
    const file = join(folder, 'full.sqlite');
    const store = openRequestStore(file, log);
    const old = store.keep('old');
    const other = new Database(file);
    for (const [name, change] of Object.entries({ no_more: 'INSERT', no_touch: 'UPDATE', no_purge: 'DELETE' }))
      other.exec(`CREATE TRIGGER ${name} BEFORE ${change} ON request BEGIN SELECT RAISE(FAIL, 'is full'); END`);
    for (const text of ['new', 'newer']) expect(store.recall(store.keep(text))).toBe(text);
    expect(store.recall(old)).toBe('old');
    // Nor can it be read.
    other.exec('DROP TABLE request');
    expect([store.recall(old), store.recall(store.keep('new'))]).toEqual([null, 'new']);
    other.close();
    store.close();
    expect(lines).toEqual([expect.stringContaining('is full')]);
  });

  test('GIVEN sixty days without use THEN a text is recalled no more, and deleted while the process runs', () => {
    vi.useFakeTimers({ toFake: ['Date', 'setInterval', 'clearInterval'] });
    const days = (count: number) => count * 24 * 60 * 60 * 1_000;
    const store = openRequestStore(join(folder, 'aged.sqlite'), log);
    const other = new Database(join(folder, 'aged.sqlite'), { readonly: true });
    try {
      const [unused, used] = [store.keep('unused'), store.keep('used')];
      vi.advanceTimersByTime(days(40));
      expect(store.recall(used)).toBe('used');
      // The clock alone: no purge has come yet.
      vi.setSystemTime(Date.now() + days(21));
      expect([store.recall(unused), store.recall(used)]).toEqual([null, 'used']);
      vi.advanceTimersByTime(days(1));
      expect(other.prepare('SELECT text FROM request').pluck().all()).toEqual(['used']);
    } finally {
      other.close();
      store.close();
      vi.useRealTimers();
    }
  });
});

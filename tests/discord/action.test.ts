import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { pino } from 'pino';
import { afterAll, describe, expect, test } from 'vitest';
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
  test('GIVEN a damaged file THEN it is moved aside, that is said, and the store works', () => {
    lines.length = 0;
    const file = join(folder, 'damaged.sqlite');
    writeFileSync(file, 'this is no database, and long enough to be told from an empty one');
    const store = openRequestStore(file, log);
    rememberRequest('1', { command: 'ask', options: { question: 'why?' } }, store);
    expect(recallRequest('1', store)).toEqual({ command: 'ask', options: { question: 'why?' } });
    expect(recallRequest('2', store)).toBeNull();
    store.close();
    expect(lines).toHaveLength(1);
    expect(readdirSync(folder)).toContain('damaged.sqlite.damaged');
  });

  test('GIVEN a place that cannot be written THEN that is said, and the store works until the end of the process', () => {
    lines.length = 0;
    const store = openRequestStore(join(folder, 'damaged.sqlite.damaged', 'requests.sqlite'), log);
    expect(store.recall(store.keep('text'))).toBe('text');
    store.close();
    expect(lines).toEqual([expect.stringContaining('cannot be used')]);
  });
});

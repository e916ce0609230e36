import { afterAll, beforeAll, expect, test } from 'vitest';
import { citedIn } from '../../src/discord/reading-room.ts';
import { readingPath } from '../../src/local-discord/page/read.ts';
import { MILL, type Running, startRunning } from './running.ts';

const BASE = 'http://127.0.0.1:4747';
let running: Running;
beforeAll(async () => {
  running = await startRunning({ readingRoom: (citation, server) => BASE + readingPath(citation, server) });
});
afterAll(() => running.stop());

test('GIVEN a reading room THEN citations lead to it instead of to the web', async () => {
  const place = running.discord.user('Ben').in('The Newsroom/general');
  const server = [...running.discord.world.guilds.keys()][0]!;
  await place.slash('quotes', { speaker: 'Greta Dunmore' });
  const said = place.history.at(-1)!;
  expect(said.embeds[0]!.description).toContain(`](${BASE}/read/${server}/mill.txt#p3)`);
  expect(said.embeds[0]!.description).not.toContain(MILL.url);
});

test('GIVEN a direct message THEN it leads to the shared coverage', async () => {
  const dm = running.discord.user('Ben').dm();
  await dm.slash('ask', { question: 'What did Hugo Farrow say about the winter?' });
  expect(dm.history.at(-1)!.embeds[0]!.description).toContain(`](${BASE}/read/shared/mill.txt#p4)`);
});

test.each([
  ['plain.txt', undefined, '/read/shared/plain.txt#p2'],
  ["a (b)_c*~!'.txt", undefined, '/read/shared/a%20%28b%29%5Fc%2A%7E%21%27.txt#p2'],
  ['é/ü?#.html', 3, '/read/shared/%C3%A9%2F%C3%BC%3F%23.html?version=3#p2'],
])('GIVEN the article %j, version %s THEN its address is %s, which reads back', (article, version, path) => {
  const citation = { article, outlet: null, title: '', date: null, paragraph: 2, start: 0, end: 0, url: null };
  expect(readingPath({ ...citation, ...(version && { version }) }, null)).toBe(path);
  expect(decodeURIComponent(new URL(path, BASE).pathname.split('/')[3]!)).toBe(article);
});

test('GIVEN a statement that stands in a group and in the list THEN it stays one', () => {
  const citation = { article: 'a', outlet: null, title: 'A', date: null, paragraph: 1, start: 0, end: 1, url: null };
  const statement = { text: 'a', citation, attribution: null, score: 1 };
  const groups = [{ label: 'Elsewhere', statements: [statement] }];
  const answer = { kind: 'found', statements: [statement], groups, notes: ['n'] } as const;
  const led = citedIn(() => 'http://127.0.0.1/read', null, answer);
  if (led.kind === 'nothing') throw new Error('found before');
  expect(led.groups![0]!.statements[0]).toBe(led.statements[0]);
  expect(led.statements[0]!.citation.url).toBe('http://127.0.0.1/read');
});

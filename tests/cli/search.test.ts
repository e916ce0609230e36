import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { search } from '../../src/cli/search.ts';
import { InputError } from '../../src/domain/input-error.ts';

const CORPUS = [
  { _id: 'a0', title: 'Harbour', para: 'p1', text: 'The harbour opened in 1921.' },
  { _id: 'a1', title: 'Harbour', para: 'p1', text: 'Ferries sail from it every morning.' },
  { _id: 'a2', title: 'Harbour', para: 'p2', text: 'A storm closed the bridge.' },
  { _id: 'b0', title: 'Quarry', para: 'p1', text: 'The quarry employs forty people.' },
  { _id: 7, title: 'Lamps', text: 'They burn whale oil.' },
];

let folder: string;
const corpus = (lines: readonly unknown[], name = 'corpus.jsonl') => {
  const file = join(folder, name);
  writeFileSync(file, lines.map((line) => (typeof line === 'string' ? line : JSON.stringify(line))).join('\n'));
  return file;
};
const ask = async (file: string, questions: readonly unknown[], limit = 10) => {
  const lines: string[] = [];
  for await (const line of search(
    file,
    limit,
    questions.map((one) => JSON.stringify(one)),
  ))
    lines.push(line);
  return lines.map((line) => JSON.parse(line));
};

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'search-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

test('GIVEN questions THEN a line each in their order, with the ids of the corpus', async () => {
  const answers = await ask(corpus(CORPUS), [
    { _id: 'q1', text: 'When was the harbour opened?' },
    { _id: 'q2', text: 'How many people does the quarry employ?' },
    { _id: 'q3', text: 'what lamps burn' },
    { _id: 'q4', text: 'Who won the election?' },
  ]);
  expect(answers.map(({ id }) => id)).toEqual(['q1', 'q2', 'q3', 'q4']);
  expect(answers.slice(0, 3).map(({ hits }) => hits[0].id)).toEqual(['a0', 'b0', '7']);
  expect(answers[0].answered).toBe(true);
  expect(answers[3]).toEqual({ id: 'q4', hits: [], confidence: 0, answered: false });
});

test('GIVEN sentences of one paragraph THEN the neighbours of a hit are ranked too', async () => {
  const [{ hits }] = await ask(corpus(CORPUS), [{ _id: 'q', text: 'harbour opening' }]);
  expect(hits.map(({ id }: { id: string }) => id)).toEqual(['a0', 'a1']);
});

test('GIVEN a limit THEN no more hits than that', async () => {
  const [{ hits }] = await ask(corpus(CORPUS), [{ _id: 'q', text: 'harbour quarry storm ferries' }], 2);
  expect(hits).toHaveLength(2);
});

test.each([
  ['that is not JSON', ['{"_id":"a","text":"x"}', 'nonsense'], /line 2/],
  ['without a text', [{ _id: 'a' }], /line 1: text/],
  ['whose text is a number', [{ _id: 'a', text: 5 }], /line 1: text/],
])('GIVEN a line %s THEN one line names the file and the place', async (_, lines, message) => {
  const file = corpus(lines, 'bad.jsonl');
  await expect(ask(file, [])).rejects.toThrow(InputError);
  await expect(ask(file, [])).rejects.toThrow(message);
});

test('GIVEN a corpus that is missing or empty THEN that is said', async () => {
  await expect(ask(join(folder, 'none.jsonl'), [])).rejects.toThrow(/none\.jsonl: cannot be read \(ENOENT\)/);
  await expect(ask(corpus([], 'empty.jsonl'), [])).rejects.toThrow(/holds no line/);
});

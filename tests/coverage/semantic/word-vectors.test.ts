import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createSentenceIndex } from '../../../src/coverage/embedded/index/sentence-index.ts';
import { PACKAGE, useWordVectors } from '../../../src/coverage/embedded/semantic/use-word-vectors.ts';
import {
  readVectors,
  useVectors,
  wordVectors,
  writeVectors,
} from '../../../src/coverage/embedded/semantic/word-vectors.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'verbatim-'));
});
afterEach(() => {
  useVectors(null);
  rmSync(folder, { recursive: true });
});

const WORDS: Record<string, number[]> = { ferry: [1, 0, 0], boat: [0.9, 0.1, 0], tax: [0, 0, 1], docked: [0, 1, 0] };

/** A package of vectors as an operator installs it. */
function install(text: string): string {
  const place = join(folder, 'node_modules', PACKAGE);
  mkdirSync(place, { recursive: true });
  writeFileSync(join(place, 'package.json'), JSON.stringify({ name: PACKAGE, main: 'vectors.json' }));
  writeFileSync(join(place, 'vectors.json'), text);
  return join(folder, 'index.js');
}

test('GIVEN vectors written THEN they are read as they were, and not under another stamp', () => {
  const file = join(folder, 'vectors');
  writeVectors(file, 'one', 3, Object.entries(WORDS));
  const vectors = readVectors(file, 'one');
  if ('reason' in vectors) throw new Error(vectors.reason);
  expect([...'ferry boat tax docked zebra'.split(' ')].map(vectors.rowOf)).toEqual([0, 1, 2, 3, -1]);
  for (const [word, vector] of Object.entries(WORDS)) {
    const row = vectors.rowOf(word);
    const read = [...vectors.values.subarray(row * 3, row * 3 + 3)].map((value) => value * vectors.scales[row]!);
    const norm = Math.hypot(...vector);
    for (const [k, value] of read.entries()) expect(value).toBeCloseTo(vector[k]! / norm, 2);
  }
  expect(readVectors(file, 'two')).toEqual({ reason: 'it is out of date' });
});

const SENTENCES = ['The boat was late again on Monday.', 'The tax was late again on Monday.'];

const [BOAT, TAX] = [0, 1];

test('GIVEN the package installed THEN the sentence alike in meaning comes first', async () => {
  const index = createSentenceIndex((_, sentence) => SENTENCES[sentence]!);
  const sentences = SENTENCES.map((text, paragraph) => ({ text, paragraph, entities: [], attributed: [] }));
  index.add({ key: 1, id: 'a', title: '', outlet: null, date: null, server: null, sentences });
  const first = () => index.search('Was the ferry late?', { server: null }, 1).hits[0]!.sentence;
  expect(first()).toBe(TAX);
  const from = install(JSON.stringify({ dimensions: 3, vectors: WORDS }));
  const told: string[] = [];
  await useWordVectors({ semantic: 'words', dataDir: join(folder, 'data') }, (line) => told.push(line), from);
  expect(told).toEqual([]);
  expect(wordVectors()!.dimensions).toBe(3);
  expect(first()).toBe(BOAT);
});

test.each([
  ['off', null, ''],
  ['words', null, 'is not installed: npm install'],
  ['words', 'not JSON', 'cannot be used'],
] as const)('GIVEN %s and a package holding %s THEN it goes without vectors and says “%s”', async (semantic, held, line) => {
  const from = held === null ? join(folder, 'index.js') : install(held);
  const told: string[] = [];
  await useWordVectors({ semantic, dataDir: join(folder, 'data') }, (line) => told.push(line), from);
  expect(wordVectors()).toBe(null);
  expect(told.join('\n')).toContain(line);
  expect(told.length).toBe(semantic === 'off' ? 0 : 1);
});

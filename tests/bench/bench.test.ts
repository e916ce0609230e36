import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { OURS } from './index/contestant.ts';
import { race } from './index/race.ts';
import { asArticles, generated, sampledQuestions, spliced } from './index/sentences.ts';
import { ndcg } from './index/sets.ts';
import { figure } from './index/table.ts';
import { quantile } from './statistics.ts';

describe('what the bench measures with', () => {
  test.each([
    [[5], 0.5, 5],
    [[1, 2, 3, 4], 0.5, 2],
    [[4, 1, 3, 2], 0.95, 4],
    [[], 0.5, Number.NaN],
  ])('GIVEN %j THEN its quantile %d is %d', (values, share, expected) => {
    expect(quantile(values, share)).toBe(expected);
  });

  test.each([
    [['a', 'b'], { a: 1 }, 1],
    [['b', 'a'], { a: 1 }, 1 / Math.log2(3)],
    [['b'], { a: 1 }, 0],
    [['b', 'a'], { a: 2, b: 1 }, (1 + 2 / Math.log2(3)) / (2 + 1 / Math.log2(3))],
  ])('GIVEN %j found where %j is wanted THEN nDCG is %d', (found, gains, expected) => {
    expect(ndcg(found, new Map(Object.entries(gains) as [string, number][]))).toBeCloseTo(expected, 10);
  });

  test.each([
    [0.00123, '0.001'],
    [0.5, '0.500'],
    [12.34, '12.3'],
    [1234.5, '1235'],
    [Number.NaN, '–'],
  ])('GIVEN %d THEN it is printed %s', (value, expected) => {
    expect(figure(value)).toBe(expected);
  });
});

describe('what the bench searches', () => {
  test('GIVEN fewer sentences than wanted THEN the rest are joined from halves of them', () => {
    const real = ['one two three four', 'five six seven eight'];
    const sentences = spliced(real, 6);
    expect(sentences.slice(0, 2)).toEqual(real);
    for (const sentence of sentences.slice(2))
      expect(sentence).toMatch(/^(one two|five six) (three four|seven eight)$/);
    expect(spliced(real, 1)).toEqual(['one two three four']);
  });

  test('GIVEN no text THEN the same sentences are made up each time, the first words the most frequent', () => {
    const sentences = generated(500);
    expect(generated(500)).toEqual(sentences);
    const count = (word: string) =>
      sentences
        .join(' ')
        .toLowerCase()
        .split(/\W+/)
        .filter((one) => one === word).length;
    expect(count('the')).toBeGreaterThan(count('said'));
    expect(count('said')).toBeGreaterThan(0);
  });

  test('GIVEN sentences THEN articles hold them all in order and each question asks in the words of one', () => {
    const sentences = generated(100);
    const units = asArticles(sentences);
    expect(units.map(({ text }) => text)).toEqual(sentences);
    expect(new Set(units.map(({ title }) => title)).size).toBe(3);
    for (const question of sampledQuestions(sentences, 20)) {
      const words = question.slice('What '.length, -1).split(' ').filter(Boolean);
      expect(sentences.some((sentence) => words.every((word) => sentence.includes(word)))).toBe(true);
    }
  });
});

describe('the race', () => {
  test('GIVEN our index THEN it is built, asked, and found the same after a load', { timeout: 60_000 }, async () => {
    const sentences = generated(300);
    const questions = sampledQuestions(sentences, 30);
    const rows = await Array.fromAsync(race({ contestants: [OURS], sentences, questions, patience: 50_000 }));
    expect(rows).toMatchObject([{ contestant: OURS, sentences: 300, asked: 30, remarks: [] }]);
    const [{ build, load, p50, p95, disk }] = rows as [Required<(typeof rows)[number]>];
    for (const measured of [build, load, p50, p95, disk]) expect(measured).toBeGreaterThan(0);
  });

  test.each([
    [['index', '--sentences', 'nowhere.txt'], /^nowhere\.txt: cannot be read/],
    [['--sizes', 'many'], /^--sizes many: must be whole numbers above 0$/],
    [['--only', 'nobody'], /^--only nobody: names no contestant$/],
    [['swim'], /^swim: see --help$/],
    [['annotate', '--documents', 'nowhere.jsonl'], /^nowhere\.jsonl: cannot be read/],
  ])('GIVEN %j THEN one line says what is wrong', { timeout: 30_000 }, (given, expected) => {
    const bench = join(import.meta.dirname, 'bench.ts');
    const { status, stderr, stdout } = spawnSync(process.execPath, [bench, ...given], { encoding: 'utf8' });
    expect(stdout).toBe('');
    expect(stderr.trim().split('\n')).toHaveLength(1);
    expect(stderr.trim()).toMatch(expected);
    expect(status).toBe(1);
  });
});

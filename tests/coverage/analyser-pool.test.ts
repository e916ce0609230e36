import { expect, test } from 'vitest';
import { createAnalyserPool } from '../../src/coverage/embedded/analyser-pool.ts';
import { prepareArticle } from '../../src/coverage/embedded/prepare-article.ts';
import { HARBOUR, inventArticle } from './articles.ts';

test('GIVEN a few or many articles THEN the pool finds in each what this thread finds, in order', async () => {
  const pool = createAnalyserPool();
  const many = Array.from({ length: 30 }, (_, i) => inventArticle(i));
  try {
    await pool.warm();
    expect(await pool.analyse([])).toEqual([]);
    expect(await pool.analyse([HARBOUR])).toEqual([prepareArticle(HARBOUR)]);
    expect(await pool.analyse(many)).toEqual(many.map(prepareArticle));
  } finally {
    await pool.close();
  }
}, 60_000);

test('GIVEN workers that do not come to an end in time THEN they are stopped and each article is told apart', async () => {
  const pool = createAnalyserPool(1);
  const articles = Array.from({ length: 30 }, (_, i) => inventArticle(i));
  try {
    expect(await pool.analyse(articles)).toEqual(articles.map(() => ({ fault: 'takes longer than 0.001 s' })));
  } finally {
    await pool.close();
  }
}, 60_000);

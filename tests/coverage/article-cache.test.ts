import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ArticleCache } from '../../src/coverage/embedded/article-cache.ts';
import { StoredArticle } from '../../src/coverage/embedded/stored-article.ts';

const article = (length: number) => {
  const info = { id: 'a', title: 'A', outlet: null, date: null, author: null, url: null };
  const nothing = () => ({ attributions: [], entities: [], mentions: [] });
  return new StoredArticle({ ...info, text: 'x'.repeat(length), paragraphs: [] }, nothing);
};

test('GIVEN any readings THEN the last ones that fit are at hand and no others', () => {
  const readings = fc.array(fc.record({ key: fc.nat(9), length: fc.nat(60) }), { maxLength: 60 });
  fc.assert(
    fc.property(readings, (asked) => {
      const cache = new ArticleCache(100);
      let recent: { key: number; length: number }[] = [];
      for (const { key, length } of asked) {
        let readAgain = false;
        const found = cache.get(key, () => {
          readAgain = true;
          return article(length);
        });
        const known = recent.find((one) => one.key === key);
        expect(readAgain).toBe(known === undefined);
        expect(found.article.text).toHaveLength(known?.length ?? length);
        recent = [...recent.filter((one) => one.key !== key), known ?? { key, length }];
        while (recent.reduce((sum, one) => sum + one.length, 0) > 100) recent.shift();
      }
    }),
  );
});

test('GIVEN an article larger than the room THEN it is read, alone at hand, and forgotten on request', () => {
  const cache = new ArticleCache(10);
  const first = cache.get(1, () => article(50));
  expect(cache.get(1, () => article(1))).toBe(first);
  cache.delete(1);
  expect(cache.get(1, () => article(1)).article.text).toHaveLength(1);
});

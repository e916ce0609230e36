import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { mergeSegments } from '../../src/coverage/embedded/index/merge.ts';
import { codeOf, impactsOf } from '../../src/coverage/embedded/index/posting-code.ts';
import { FORM_MASK, State } from '../../src/coverage/embedded/index/segment.ts';
import { SegmentWriter } from '../../src/coverage/embedded/index/segment-writer.ts';
import { Segments } from '../../src/coverage/embedded/index/segments.ts';
import {
  createSentenceIndex,
  type IndexedArticle,
  type IndexedSentence,
  openSentenceIndex,
} from '../../src/coverage/embedded/index/sentence-index.ts';
import { Vocabulary } from '../../src/coverage/embedded/index/vocabulary.ts';
import { termOf } from '../../src/text/terms.ts';
import { wordsOf } from '../../src/text/words.ts';

const WORDS = 'harbour ferry council storm budget vote mayor bridge tide lamp Iceland 1987 the of and'.split(' ');
const ALL = { server: null };

const sentence = (text: string, given: Partial<IndexedSentence> = {}): IndexedSentence => ({
  text,
  paragraph: 1,
  entities: [],
  attributed: [],
  ...given,
});

const article = (
  key: number,
  sentences: readonly (string | IndexedSentence)[],
  given: Partial<IndexedArticle> = {},
): IndexedArticle => ({
  key,
  id: `a${key}`,
  title: '',
  outlet: null,
  date: null,
  server: null,
  sentences: sentences.map((one) => (typeof one === 'string' ? sentence(one) : one)),
  ...given,
});

const texts = fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 12 }).map((words) => words.join(' '));
const steps = fc.array(
  fc.oneof(
    {
      weight: 3,
      arbitrary: fc.record({ add: fc.integer({ min: 1, max: 12 }), sentences: fc.array(texts, { maxLength: 5 }) }),
    },
    fc.record({ remove: fc.integer({ min: 1, max: 12 }) }),
    fc.record({ search: fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 4 }) }),
  ),
  { maxLength: 60 },
);

/** Every sentence of the kept articles that holds an asked term, scored one by one. */
function scan(kept: ReadonlyMap<number, readonly string[]>, asked: readonly string[], impacts: Float64Array): number[] {
  const scores = [...kept.values()].flat().map((text) => {
    const terms = wordsOf(text).flatMap(({ form }) => termOf(form) ?? []);
    return asked.reduce((sum, term) => {
      const frequency = terms.filter((other) => other === term).length;
      return sum + (frequency > 0 ? Math.round(impacts[codeOf(frequency, terms.length)]! * 1000) : 0);
    }, 0);
  });
  return scores.filter((score) => score > 0).sort((a, b) => b - a);
}

test('GIVEN any adds, removals and searches THEN the index finds what a scan of every sentence finds', () => {
  fc.assert(
    fc.property(steps, fc.integer({ min: 1, max: 20 }), (all, limit) => {
      const segments = new Segments();
      const kept = new Map<number, readonly string[]>();
      for (const step of all) {
        if ('add' in step) {
          segments.add(article(step.add, step.sentences));
          kept.set(step.add, step.sentences);
        } else if ('remove' in step) {
          const known = (kept.get(step.remove)?.length ?? 0) > 0;
          expect(segments.remove(step.remove)).toBe(known);
          kept.delete(step.remove);
        } else {
          const impacts = impactsOf({ k1: 0.8, b: 0.25 }, segments.averageLength);
          const table = Int32Array.from(impacts, (impact) => Math.round(impact * 1000));
          const asked = [...new Set(step.search.flatMap((word) => termOf(word.toLowerCase()) ?? []))];
          const known = asked.map((term) => segments.vocabulary.idOf(term)).filter((term) => term >= 0);
          const found = segments.best(
            known.map((term) => ({ term, table })),
            limit,
            () => true,
          );
          expect(found.map(({ score }) => score)).toEqual(scan(kept, asked, impacts).slice(0, limit));
          expect(segments.sentences).toBe([...kept.values()].flat().length);
          for (const term of asked) {
            const holding = [...kept.values()]
              .flat()
              .filter((text) => wordsOf(text).some(({ form }) => termOf(form) === term));
            const id = segments.vocabulary.idOf(term);
            expect(id < 0 ? 0 : segments.vocabulary.frequencyAt(id)).toBe(holding.length);
          }
        }
      }
    }),
    { numRuns: 150 },
  );
});

test('GIVEN thousands of sentences and words of any rarity THEN the index finds what a scan of every sentence finds, in any article too', () => {
  const random = (seed: number) => () => {
    seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
    return seed / 2 ** 32;
  };
  const words = Array.from({ length: 60 }, (_, i) => `qx${String.fromCharCode(97 + (i % 26))}${i}`);
  // The first word stands in every other sentence, the last in a few of all.
  const draw = (next: () => number) => words[Math.floor(words.length * next() ** 3)]!;
  const segments = new Segments();
  const kept = new Map<number, string[]>();
  const next = random(7);
  for (let key = 1; key <= 80; key++) {
    const sentences = Array.from({ length: 500 }, () =>
      Array.from({ length: 1 + Math.floor(next() * 9) }, () => draw(next)).join(' '),
    );
    kept.set(key, sentences);
    segments.add(article(key, sentences));
  }
  const impacts = impactsOf({ k1: 0.8, b: 0.25 }, segments.averageLength);
  const terms = new Map([...kept].map(([key, texts]) => [key, texts.map((text) => text.split(' '))]));
  for (let round = 0; round < 40; round++) {
    const asked = [...new Set(Array.from({ length: 1 + Math.floor(next() * 6) }, () => draw(next)))];
    const tables = asked.map((word) => {
      const weight = Math.log(1 + 40_000 / (1 + segments.vocabulary.frequencyAt(segments.vocabulary.idOf(word))));
      return Int32Array.from(impacts, (impact) => Math.round(impact * weight * 1000));
    });
    const within = round % 4 === 3 ? 1 + Math.floor(next() * 80) : undefined;
    const expected = [...terms].flatMap(([key, texts]) =>
      within !== undefined && key !== within
        ? []
        : texts.map((all) =>
            asked.reduce((sum, word, i) => {
              const frequency = all.filter((other) => other === word).length;
              return sum + (frequency > 0 ? tables[i]![codeOf(frequency, all.length)]! : 0);
            }, 0),
          ),
    );
    const limit = [1, 10, 64, 300][round % 3]!;
    const found = segments.best(
      asked.map((word, i) => ({ term: segments.vocabulary.idOf(word), table: tables[i]! })),
      limit,
      () => true,
      within,
    );
    const best = expected.filter((score) => score > 0).sort((a, b) => b - a);
    expect(found.map(({ score }) => score)).toEqual(best.slice(0, limit));
  }
});

test('GIVEN so many articles that segments merge in the background THEN every one is found, and none that was removed', async () => {
  const index = createSentenceIndex(() => '');
  const name = (key: number) => `name${key}`;
  for (let key = 1; key <= 300; key++) {
    index.add(
      article(
        key,
        Array.from({ length: 20 }, (_, i) => `${name(key)} spoke of harbour ${i}`),
      ),
    );
    index.search('harbour', ALL, 1); // seals what was added
    if (key % 3 === 0) index.remove(key - 1);
    if (key % 25 === 0) await new Promise((resolve) => setTimeout(resolve, 5));
  }
  for (let key = 1; key <= 300; key++) {
    const { hits } = index.search(name(key), ALL, 3);
    expect(hits.map((hit) => hit.key)).toEqual(key % 3 === 2 && key < 300 ? [] : [key, key, key]);
  }
  expect(index.size).toEqual({ articles: 200, sentences: 4000 });
});

test('GIVEN an article that is removed at any moment of a merge THEN every posting still points at a sentence that holds its term', () => {
  const numbers = (array: Uint32Array, starts: Uint32Array, at: number) => [
    ...array.subarray(starts[at], starts[at + 1]),
  ];
  fc.assert(
    fc.property(fc.nat(20), fc.nat(5), (moment, gone) => {
      const vocabulary = new Vocabulary();
      const writer = new SegmentWriter(vocabulary, () => 1);
      const parts = [0, 1].map((part) => {
        for (let i = 0; i < 3; i++) writer.add(article(part * 3 + i + 1, [`bridge ${i}`, `ferry lamp ${part}`]));
        return writer.seal();
      });
      const remove = () => parts[gone < 3 ? 0 : 1]!.state.fill(State.removed, (gone % 3) * 2, (gone % 3) * 2 + 2);
      const merge = mergeSegments(parts);
      let step = merge.next();
      for (let i = 0; !step.done; i++) {
        if (i === moment) remove();
        step = merge.next();
      }
      const { terms, postingStarts, documents, wordStarts, words, articles, firsts } = step.value;
      expect([6, 5]).toContain(articles.length);
      expect(firsts.at(-1)).toBe(articles.length * 2);
      for (const [row, term] of terms.entries()) {
        for (const document of numbers(documents, postingStarts, row)) {
          const held = numbers(words, wordStarts, document).map((word) => vocabulary.termAt(word & FORM_MASK));
          expect(held).toContain(term);
        }
      }
    }),
  );
});

const scoped = () => {
  const index = createSentenceIndex(() => 'The ferry sails');
  const said = (speaker: string | null, kind: 'direct' | 'indirect') =>
    sentence('The ferry sails', { attributed: [{ speaker, kind }] });
  index.add(article(1, ['The ferry sails'], { outlet: 'Harbour Post', date: '2021-03-04' }));
  index.add(article(2, [said('ann', 'direct'), said('bo', 'indirect')], { date: '2021-05-06' }));
  index.add(article(3, ['The ferry sails'], { server: 'one' }));
  index.add(article(4, ['The ferry sails'], { server: 'two' }));
  return index;
};

test.each([
  ['no server', {}, [1, 2, 2]],
  ['a server', { server: 'one' }, [1, 2, 2, 3]],
  ['an outlet in any case', { outlet: 'harbour post' }, [1]],
  ['an article', { article: 'a2' }, [2, 2]],
  ["another server's article", { server: 'one', article: 'a4' }, []],
  ['a speaker', { speakers: ['ann'] }, [2]],
  ['a speaker and a kind of another', { speakers: ['ann'], kind: 'indirect' as const }, []],
  ['a kind', { kind: 'indirect' as const }, [2]],
  ['any of two speakers', { speakers: ['ann', 'bo'] }, [2, 2]],
  ['an unknown speaker', { speakers: ['cy'] }, []],
  ['a first date', { since: '2021-05-06' }, [2, 2]],
  ['a last date', { until: '2021-05-05' }, [1]],
])('GIVEN the scope of %s THEN only its sentences are found', (_, scope, keys) => {
  const { hits } = scoped().search('When does the ferry sail?', { server: null, ...scope }, 10);
  expect(hits.map(({ key }) => key).sort()).toEqual(keys);
  const matches = scoped().align('ferry sails', 10, { server: null, ...scope });
  expect(matches.map(({ key }) => key).sort()).toEqual(keys);
});

test('GIVEN a sentence that is context only THEN it is never a hit', () => {
  const index = createSentenceIndex(() => '');
  index.add(article(1, [sentence('Ferry fares rise', { answers: false }), 'Ferry fares rise']));
  expect(index.search('ferry fares', ALL, 5).hits.map((hit) => hit.sentence)).toEqual([1]);
});

test('GIVEN a pronoun whose entity is known THEN the sentence is found by the name', () => {
  const index = createSentenceIndex(() => '');
  index.add(article(1, [sentence('He opposed the bridge', { entities: ['Olaf Berg'] }), 'The bridge opened']));
  expect(index.search('What did Berg oppose?', ALL, 1).hits[0]).toMatchObject({ key: 1, sentence: 0 });
});

test('GIVEN a score THEN its explanation adds up', () => {
  const index = createSentenceIndex(() => '');
  index.add(article(1, ['The mayor opened the bridge in 1987', 'The storm passed']));
  const { total, parts } = index.explain('When did the bridge open?', ALL, 1, 0)!;
  expect(parts.reduce((sum, { adds }) => sum + adds, 0)).toBeCloseTo(total, 9);
  expect(parts.map(({ name }) => name)).toContain('date: best');
  expect(index.explain('When did the bridge open?', ALL, 1, 1)).not.toBe(null);
  expect(index.explain('When did the bridge open?', ALL, 9, 0)).toBe(null);
});

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'index-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const saved = () => {
  const file = join(folder, 'index.bin');
  const index = scoped();
  index.remove(1);
  index.add(article(5, ['A lamp lit the harbour'], { title: 'Lamps of Iceland' }));
  index.save(file, 'stamp');
  return { file, index };
};

test('GIVEN a snapshot THEN the index read from it answers, changes and filters as the one that wrote it', () => {
  const { file, index } = saved();
  const back = openSentenceIndex(file, 'stamp', () => '');
  if ('reason' in back) throw new Error(back.reason);
  for (const question of ['ferry', 'lamp in the harbour', 'Iceland']) {
    expect(back.search(question, { server: 'one' }, 9)).toEqual(index.search(question, { server: 'one' }, 9));
  }
  expect(back.search('ferry', { server: null, speakers: ['bo'] }, 9).hits).toHaveLength(1);
  back.add(article(6, ['The ferry sank']));
  expect(back.remove(2)).toBe(true);
  expect(back.search('ferry', ALL, 9).hits.map(({ key }) => key)).toEqual([6]);
  expect(back.size).toEqual({ articles: 4, sentences: 4 });
});

test('GIVEN no snapshot, another stamp or damage anywhere THEN it is not read, and why is said', () => {
  const { file } = saved();
  const reason = (name: string, stamp = 'stamp') =>
    (openSentenceIndex(name, stamp, () => '') as { reason: string }).reason;
  expect(reason(join(folder, 'nothing'))).toBe('there is none');
  expect(reason(file, 'other')).toBe('it is out of date');
  const bytes = readFileSync(file);
  fc.assert(
    fc.property(fc.nat(bytes.length - 1), fc.integer({ min: 1, max: 255 }), (at, flip) => {
      const broken = Buffer.from(bytes);
      broken[at]! ^= flip;
      writeFileSync(file, broken);
      expect(reason(file)).toBe('it is damaged');
    }),
    { numRuns: 60 },
  );
  writeFileSync(file, bytes.subarray(0, bytes.length - 9));
  expect(reason(file)).toBe('it is damaged');
  writeFileSync(file, '');
  expect(reason(file)).toBe('it is damaged');
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Segments } from '../../src/coverage/embedded/index/segments.ts';
import { readQuestion } from '../../src/coverage/embedded/ranking/question.ts';
import { replacedIn } from '../../src/coverage/embedded/ranking/replaced.ts';
import { heldByArticle } from '../../src/coverage/embedded/ranking/surroundings.ts';

/** A question read against an article, and where its first sentence stands. */
function read(question: string, ...sentences: string[]) {
  const segments = new Segments();
  segments.add({
    key: 1,
    id: 'article',
    title: '',
    outlet: null,
    date: null,
    server: null,
    sentences: sentences.map((text, paragraph) => ({ text, paragraph, entities: [], attributed: [] })),
  });
  const asked = readQuestion(question, segments.vocabulary, segments.sentences);
  const everything = asked.terms.flatMap(({ term }) =>
    term < 0 ? [] : [{ term, table: new Int32Array(256).fill(1) }],
  );
  const [hit] = segments.best(everything, 1, () => true);
  const place = { segment: hit!.segment, document: 0 };
  const words = (mask: number) => asked.terms.filter((_, i) => (mask >>> i) & 1).map(({ form }) => form);
  return { asked, place, words, vocabulary: segments.vocabulary };
}

const replaced = (question: string, sentence: string) => {
  const { asked, place, words, vocabulary } = read(question, sentence);
  return words(replacedIn(asked, place.segment, place.document, vocabulary));
};

test.each([
  ['Who sent men to kill Lee?', 'Duke Orm sent men to relieve Lee in May.', ['kill']],
  ['When did the wreck off Sark burn?', 'The wreck off Jethou burned in 1901.', ['sark']],
  ['Who opened the northern gate of the harbour?', 'Ann Bell opened the southern gate of the harbour.', ['northern']],
])('GIVEN %j and %j THEN another word stands for %j', (question, sentence, expected) => {
  expect(replaced(question, sentence)).toEqual(expected);
});

test.each([
  ['Who sent men to help Lee?', 'Duke Orm sent men to relieve Lee, and to help Lee’s sons.'],
  ['Who founded the harbour board?', 'The founder of the harbour board was Ann Bell.'],
  ['Who opened the gate?', 'In May the gate was shut.'],
  ['Why did the ferry stop?', 'The ferry is blue.'],
])('GIVEN %j and %j THEN nothing stands in the place of what is asked', (question, sentence) => {
  expect(replaced(question, sentence)).toEqual([]);
});

test('GIVEN a sentence asked word for word THEN nothing of it is replaced', () => {
  const word = fc.constantFrom('the', 'ferry', 'to', 'Sark', 'sailed', 'in', 'May', 'with', 'nine', 'mules');
  fc.assert(
    fc.property(fc.array(word, { minLength: 1, maxLength: 12 }), (words) => {
      fc.pre(words.some((one) => one.length > 4));
      expect(replaced(words.join(' '), words.join(' '))).toEqual([]);
    }),
  );
});

test('GIVEN words that only other sentences of the article say THEN the article holds them', () => {
  const { asked, place, words } = read('Which ferry sank off Sark?', 'A ship was lost.', 'Sark has no ferry.');
  expect(words(heldByArticle(place, asked.terms, ~0))).toEqual(['ferry', 'sark']);
  expect(heldByArticle(place, asked.terms, 0)).toBe(0);
});

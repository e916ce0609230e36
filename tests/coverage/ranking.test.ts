import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createSentenceIndex } from '../../src/coverage/embedded/index/sentence-index.ts';
import { Vocabulary } from '../../src/coverage/embedded/index/vocabulary.ts';
import { acronymsOf } from '../../src/coverage/embedded/ranking/acronyms.ts';
import { readQuestion } from '../../src/coverage/embedded/ranking/question.ts';
import { termOf } from '../../src/text/terms.ts';
import { wordsOf } from '../../src/text/words.ts';

const forms = (text: string) => wordsOf(text).map(({ form }) => form);

test.each([
  ['post-Brexit talks — at last', ['post', 'brexit', 'talks', 'at', 'last']],
  ['Don’t, o’clock', ["don't", "o'clock"]],
  ['1,250.5 crowns in 5G', ['1250.5', 'crowns', 'in', '5g']],
  ['The U.S. and the WHO told us who', ['the', 'US', 'and', 'the', 'WHO', 'told', 'us', 'who']],
  ['WHO SAID IT', ['who', 'said', 'it']],
  ['Café Łódź', ['cafe', 'łodz']],
  ['東京 tower', ['東', '京', 'tower']],
  ['<b>*.*</b> $£ “”', ['b', 'b']],
  ['', []],
])('GIVEN %j THEN its words are %j', (text, expected) => {
  expect(forms(text)).toEqual(expected);
});

test('GIVEN any text THEN each word is a slice of it, in order and without overlap', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
      let end = 0;
      for (const word of wordsOf(text)) {
        expect(word.start).toBeGreaterThanOrEqual(end);
        expect(word.end).toBeGreaterThan(word.start);
        expect(forms(text.slice(word.start, word.end))).toHaveLength(1);
        end = word.end;
      }
    }),
  );
});

test.each([
  ['colour', 'color'],
  ['organisation', 'organizations'],
  ['travelled', 'traveling'],
  ['defence', 'defenses'],
  ['centre', 'centers'],
  ['analysed', 'analyzing'],
  ['programme', 'programs'],
  ['neighbours', 'neighbor'],
  ['sanctioned', 'sanctions'],
  ["mayor's", 'mayors'],
  ['sent', 'sending'],
  ['women', 'woman'],
])('GIVEN %s and %s THEN they are one term', (one, other) => {
  expect(termOf(one)).toBe(termOf(other));
});

test.each(['the', 'who', "didn't", 'of'])('GIVEN the function word %s THEN it is no term', (word) => {
  expect(termOf(word)).toBe(null);
});

test.each([
  ['the World Health Organisation said', ['WHO']],
  ['President of the Ferry and Harbour Board', ['PFHB']],
  ['Mary Smith, Bo Lund, Al Moe', []],
  ['the Harbour Pilots’ Union', ['HPU']],
  ['nothing at all', []],
])('GIVEN %j THEN its names have the acronyms %j', (text, acronyms) => {
  expect(acronymsOf(text, wordsOf(text)).map(({ acronym }) => acronym)).toEqual(acronyms);
});

test.each([
  ['Who opened the bridge?', 'person'],
  ['By whom was it built?', 'person'],
  ['Which company runs the ferry?', 'body'],
  ['Where does the council meet?', 'place'],
  ['In which city is the court?', 'place'],
  ['When did the storm end?', 'date'],
  ['What year was the fire?', 'date'],
  ['How long did it last?', 'duration'],
  ['How old is the pilot?', 'age'],
  ['How many ships sank?', 'number'],
  ['What percentage voted?', 'number'],
  ['How much did it cost?', 'money'],
  ['What was the price?', 'money'],
  ['What nationality is the captain?', 'nationality'],
  ['Why did she resign?', 'reason'],
  ['What is the name of the ship?', 'name'],
  ['What is a harbourmaster?', 'definition'],
  ['What did the mayor say about the ferry?', 'thing'],
  ['ferry fares', 'none'],
])('GIVEN %j THEN what would answer is a %s', (question, expected) => {
  expect(readQuestion(question, new Vocabulary(), 0).expected).toBe(expected);
});

const COVERAGE = [
  'The old bridge over the sound was closed in March 2019 after a storm.',
  'Ferry fares rose by 12 per cent, the harbour board said.',
  'Karin Holm, the mayor, opened the new bridge.',
  'The World Health Organisation sent doctors to the island.',
  'The council met in Lundvik to discuss the ferry.',
  'Fishermen protested because the quotas were cut.',
  'A film about the island won a prize.',
  'The detention of the captain lasted nine days.',
  'He complained of the slaughter of some 400 seals on the skerries.',
];
const index = createSentenceIndex((_, sentence) => COVERAGE[sentence]!);
index.add({
  key: 1,
  id: 'island',
  title: 'News from the island',
  outlet: null,
  date: null,
  server: null,
  sentences: COVERAGE.map((text, paragraph) => ({ text, paragraph, entities: [], attributed: [] })),
});
const ask = (question: string) => {
  const { hits, confidence } = index.search(question, { server: null }, 3);
  return { best: hits[0] && COVERAGE[hits[0].sentence], confidence };
};

test.each([
  ['When was the bridge closed?', 0],
  ['Who opened the bridge?', 2],
  ['How much did ferry fares rise?', 1],
  ['Where did the council meet?', 4],
  ['Why did fishermen protest?', 5],
  ['Which organization sent doctors?', 3],
  ['How long was the captain detained?', 7],
  ['How many seals were slaughtered?', 8],
])('GIVEN %j THEN the sentence that answers comes first, with confidence', (question, wanted) => {
  const { best, confidence } = ask(question);
  expect(best).toBe(COVERAGE[wanted]);
  expect(confidence).toBeGreaterThan(0.5);
});

test.each([
  ['What did the WHO send?', 3],
  ['color film', 6],
  ['isle', undefined],
])('GIVEN %j THEN the first hit is sentence %s', (question, wanted) => {
  expect(ask(question).best).toBe(wanted === undefined ? undefined : COVERAGE[wanted]);
});

test.each([
  'Who won the chess championship?',
  'What is the capital of Peru?',
  'Why did Karin Holm resign?',
  'When was Lundvik founded?',
  'How many seals were rescued?',
  'What is the price of the new bridge?',
  'Who is Karin Holm’s husband?',
  'What did Karin Holm say about the seals?',
  'What did the prime minister say about taxes?',
])('GIVEN %j, which nothing answers, THEN confidence is low', (question) => {
  expect(ask(question).confidence).toBeLessThan(0.5);
});

test.each([
  ['nothing', ''],
  ['white space', ' \n\t '],
  ['function words only', 'who is it that was of the'],
  ['an unknown script', '今天有什么新闻'],
  ['a pattern', '(.*)+$^[a-'],
  ['a query of a search engine', 'text:"ferry" AND NOT (bridge OR *)'],
  ['five thousand words', 'ferry harbour unknownword '.repeat(1_700)],
  ['one endless word', 'x'.repeat(200_000)],
])('GIVEN %s THEN a ranking comes in bounded time', (_, question) => {
  const started = performance.now();
  const { confidence } = ask(question);
  expect(confidence).toBeGreaterThanOrEqual(0);
  expect(confidence).toBeLessThanOrEqual(1);
  expect(performance.now() - started).toBeLessThan(500);
});

test('GIVEN any question THEN scores fall from 1, hits are distinct and confidence is a probability', () => {
  const words = fc.constantFrom(...COVERAGE.join(' ').split(' '), 'who', 'when', 'not', 'zebra', '1,000');
  fc.assert(
    fc.property(fc.array(words, { maxLength: 40 }), fc.integer({ min: 1, max: 12 }), (asked, limit) => {
      const { hits, confidence } = index.search(asked.join(' '), { server: null }, limit);
      expect(hits.length).toBeLessThanOrEqual(limit);
      expect(new Set(hits.map(({ sentence }) => sentence)).size).toBe(hits.length);
      for (const [i, { score }] of hits.entries()) {
        expect(score).toBeGreaterThanOrEqual(0);
        expect(score).toBeLessThanOrEqual(hits[i - 1]?.score ?? 1);
      }
      expect(confidence).toBeGreaterThanOrEqual(0);
      expect(confidence).toBeLessThanOrEqual(1);
      if (hits.length === 0) expect(confidence).toBe(0);
    }),
  );
});

/** Sentences in the order in which they are found, each a paragraph. */
function ranked(question: string, sentences: readonly string[]): string[] {
  const index = createSentenceIndex((_, sentence) => sentences[sentence]!);
  const rows = sentences.map((text, paragraph) => ({ text, paragraph, entities: [], attributed: [] }));
  index.add({ key: 1, id: 'one', title: '', outlet: null, date: null, server: null, sentences: rows });
  return index.search(question, { server: null }, 10).hits.map(({ sentence }) => sentences[sentence]!);
}

test.each([
  [
    'Who is the governor?',
    ['The governor faces a vote next year, and the governor has little money.', 'Gov. Ada Quist signed the bill.'],
  ],
  [
    'Who is the chief executive of Norlight?',
    ['Norlight had no chief executive for a year.', 'Norlight’s chief executive, Bo Tamm, gave no reason.'],
  ],
  ['How old is Bo Tamm?', ['Bo Tamm has worked there for 12 months.', 'Bo Tamm, 43, was born on the island.']],
])('GIVEN %j THEN the sentence that says it comes before one that says the same words', (question, sentences) => {
  expect(ranked(question, sentences)[0]).toBe(sentences[1]);
});

test('GIVEN how many people did something THEN the people are not what is asked', () => {
  const { terms } = readQuestion('How many people signed the letter?', new Vocabulary(), 0);
  expect(terms.filter(({ role }) => role === 'matter').map(({ form }) => form)).toEqual(['signed', 'letter']);
});

import { expect, test } from 'vitest';
import { Vocabulary } from '../../src/coverage/embedded/index/vocabulary.ts';
import { readQuestion } from '../../src/coverage/embedded/ranking/question.ts';

test.each([
  ['How many stray dogs fell ill?', 'dogs'],
  ['How many people signed the letter?', 'signed'],
  ['How many Danes voted?', 'Danes'],
  ['Who found the key?', 'found'],
  ['Who is the mayor’s wife?', 'wife'],
  ['Who is the chief executive of Norvik?', 'executive'],
  ['What is the name of the ship?', 'ship'],
  ['When did Karin Holm resign?', 'resign'],
  ['When will the bridge reopen?', 'reopen'],
  ['Where was Ann Lee born?', 'born'],
  ['Which bank lent the money?', 'bank'],
  ['What did Holm say about the ferry?', 'ferry'],
  ['Did the minister visit Lundvik?', 'visit'],
  ['What did Ann Lee say?', undefined],
  ['', undefined],
])('GIVEN %j THEN what is asked after is “%s”', (question, word) => {
  const { terms, head } = readQuestion(question, new Vocabulary(), 0);
  expect(terms[head]?.form).toBe(word?.toLowerCase());
});

test.each([
  ['What is the price of the new ferry?', true],
  ['Who was the mayor’s husband?', true],
  ['What are the profits of Norvik Line?', true],
  ['How many dogs fell ill?', true],
  ['How many miles is it to Norvik?', false],
  ['What price did the ferry fetch?', false],
  ['What is the name of the ferry?', false],
  ['Who is the mayor?', false],
])('GIVEN %j THEN whether the word asked after has to be said is %s', (question, literal) => {
  expect(readQuestion(question, new Vocabulary(), 0).literal).toBe(literal);
});

test.each([
  ['What did Holm say about the old ferry?', ['old', 'ferry']],
  ['What does the Bank of Norvik think of rates?', ['rates']],
  ['What did Holm say?', []],
  ['What is the story about?', []],
  ['Who spoke about the ferry?', []],
])('GIVEN %j THEN words are asked for about %j', (question, matter) => {
  const { terms, about } = readQuestion(question, new Vocabulary(), 0);
  expect(terms.filter((_, i) => (about >>> i) & 1).map(({ form }) => form)).toEqual(matter);
});

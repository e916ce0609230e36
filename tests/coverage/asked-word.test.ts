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

import { expect, test } from 'vitest';
import { analyse } from '../../src/attribution/analyse.ts';
import { parseArticle } from '../../src/text/parse-article.ts';
import { read } from './read.ts';

const HEADLINE = 'A headline about nobody in this story';

const last = (...paragraphs: string[]) => read(HEADLINE, ...paragraphs).attributions.at(-1);

test.each([
  [
    'an outlet',
    'According to the Evening Beacon, Mr Ian Pryce told donors that the port was “a millstone”.',
    'Ian Pryce',
    ['Evening Beacon'],
  ],
  [
    'an outlet that cites somebody',
    'The Evening Beacon reported in June, citing two officials, that the fund was “empty”.',
    'two officials',
    ['Evening Beacon'],
  ],
  ['a witness', 'Ms Joan Pike spoke. Mr Ian Pryce replied, she said: “I can read.”', 'Ian Pryce', ['Joan Pike']],
  [
    'somebody told',
    'Ms Joan Pike said that Mr Ian Pryce had told her the port was “a millstone”.',
    'Ian Pryce',
    ['Joan Pike'],
  ],
  [
    'somebody assured',
    'According to Ms Joan Pike, Mr Ian Pryce had assured her that the port would be “saved”.',
    'Ian Pryce',
    ['Joan Pike'],
  ],
  [
    'a transcript',
    'Mr Ian Pryce said he was “sorry”, according to a transcript of it.',
    'Ian Pryce',
    ['a transcript of it'],
  ],
  [
    'people who were there',
    'Mr Ian Pryce said it would close by March, according to two people who attended.',
    'Ian Pryce',
    ['two people'],
  ],
  ['a broadcaster', 'Sir Ian Pryce told the BBC that it was “foreseeable”.', 'Ian Pryce', ['BBC']],
])('GIVEN words that reached the writer through %s THEN the speaker keeps them', (_, text, speaker, via) => {
  const found = last(text);
  expect([found?.source?.name, found?.via.map(({ name }) => name)]).toEqual([speaker, via]);
});

test.each([['Evening Beacon'], ['Evening Beacon']])('GIVEN an article of %s itself THEN it is no relay', (outlet) => {
  const text = `${HEADLINE}\n\nSir Ian Pryce told the Evening Beacon that it was “foreseeable”.`;
  expect(analyse(parseArticle({ id: 'a', text, outlet })).attributions.at(-1)?.via).toEqual([]);
});

test.each([
  ['a number', 'Ms Joan Pike was accused of ignoring three written warnings about the bridge.'],
  ['the two sides', 'Talks failed on Friday, with each side accusing the other of lying.'],
  ['a gesture', 'Mr Ian Pryce stood at the door, pointing to his belt.'],
])('GIVEN %s THEN nobody is said to have said anything', (_, text) => {
  expect(read(HEADLINE, text).attributions).toEqual([]);
});

test('GIVEN a time before the verb THEN the subject before it speaks', () => {
  expect(last('Mr Ian Pryce, 54, who was paid £2m last year, last night denied writing the note.')?.source?.name).toBe(
    'Ian Pryce',
  );
});

test.each([
  ['a complaint', 'Ms Joan Pike said that she had not been told about the pump.', 'asserts'],
  ['a fear', 'Ms Joan Pike said she had never been so afraid.', 'asserts'],
  ['what a finding means', 'Ms Joan Pike said that the result did not mean that the lake was clean.', 'asserts'],
  ['what is not yet so', 'Ms Joan Pike said the bridge was not ready.', 'asserts'],
  ['a charge', 'Ms Joan Pike said that she had not lied.', 'denies'],
  ['guilt', 'Ms Joan Pike insisted she was not guilty.', 'denies'],
  ['nothing to say', 'Ms Joan Pike said: “We have nothing to say about that.”', 'declines'],
  ['a comment out of place', 'A spokesman said: “It would be inappropriate to comment on a live case.”', 'declines'],
  ['a comment out of reach', '“I can’t comment on that,” Ms Joan Pike said.', 'declines'],
])('GIVEN %s THEN the stance is told', (_, text, stance) => {
  expect(last(text)?.stance).toBe(stance);
});

test('GIVEN a hedge inside what is said THEN it is kept', () => {
  expect(last('Ms Joan Pike claimed the firm had reportedly paid him.')?.hedge?.text).toBe('reportedly');
});

import { describe, expect, test } from 'vitest';
import { read } from './read.ts';

const HEADLINE = 'A headline about nobody in this story';

const lastSpeaker = (...paragraphs: string[]) => read(HEADLINE, ...paragraphs).attributions.at(-1)?.source?.name;

test.each([
  [
    'a description and a name after the verb',
    ['“We found none,” said its head of press, Nerys Vaughan.'],
    'Nerys Vaughan',
  ],
  ['a lead author', ['“We found none,” said lead author Dr Nerys Vaughan, of the university.'], 'Nerys Vaughan'],
  [
    'a description with its own description',
    ['Her partner of ten years, the sculptor Sir Abel Munro, calls it “a joke”.'],
    'Abel Munro',
  ],
  ['the words of somebody', ['In the words of the gallery’s director, Abel Munro: “Nobody came.”'], 'Abel Munro'],
  ['a chair and a lord', ['The chair, Lord Abernathy, spoke. “Nobody came,” the chair said.'], 'Abernathy'],
  [
    'an owner and a name',
    ['Corvane’s finance chief, Ines Duarte, left. “Nobody came,” the finance chief said.'],
    'Ines Duarte',
  ],
  [
    'a calling before the name',
    ['The geologist Ines Duarte was there. “Nobody came,” the geologist said.'],
    'Ines Duarte',
  ],
  [
    'what somebody is said to be',
    ['Ines Duarte is the curator of the museum.', 'Rain fell.', '“Nobody came,” the curator said.'],
    'Ines Duarte',
  ],
  [
    'an age',
    ['Ines Duarte, 19, beat Olga Renn, 24.', 'Rain fell.', '“I was lucky,” the 19-year-old said.'],
    'Ines Duarte',
  ],
  [
    'a calling nobody else has, after its bearer',
    ['Ines Duarte said the fire was “fast”.', '“I ran,” the school cook said.'],
    'Ines Duarte',
  ],
  ['a short title', ['Gov. Ines Duarte left. “Nobody came,” the governor said.'], 'Ines Duarte'],
])('GIVEN %s THEN the name is the speaker', (_, paragraphs, name) => {
  expect(lastSpeaker(...paragraphs)).toBe(name);
});

test.each([
  ['another calling', ['Ines Duarte’s agent, Abel Munro, left.', '“Nobody came,” the drummer said.'], 'the drummer'],
  ['another gender', ['Sir Abel Munro left.', '“Nobody came,” the actress said.'], 'the actress'],
  ['another age', ['Ines Duarte, 24, left.', '“Nobody came,” the 19-year-old said.'], 'the 19-year-old'],
  [
    'the same sentence',
    [
      'Ines Duarte said that it was “late”.',
      'According to Ms Duarte, the transport secretary had told her that it was “done”.',
    ],
    'the transport secretary',
  ],
])('GIVEN a description after somebody of %s THEN it stays what it is', (_, paragraphs, description) => {
  expect(lastSpeaker(...paragraphs)).toBe(description);
});

test.each([
  [
    'familiar with',
    'A person familiar with Corvane’s board, who asked not to be named, said that it had “met twice”.',
    'A person familiar with Corvane’s board',
  ],
  ['close to a body', 'People close to the company said that it had “met twice”.', 'People close to the company'],
  ['close to a person', 'A source close to Dame Helen said she “had met them twice”.', 'A source close to Dame Helen'],
  ['a friend of a pronoun', 'A friend of his said that he had “met them twice”.', 'A friend of his'],
  [
    'briefed on',
    'Two officials briefed on the talks said that they had “met twice”.',
    'Two officials briefed on the talks',
  ],
])('GIVEN a source described by whom it is near (%s) THEN its own head is kept', (_, text, source) => {
  const { attributions } = read(HEADLINE, text);
  expect(attributions.at(-1)?.source).toMatchObject({ mention: { text: source }, name: source });
});

describe('GIVEN the roles an article prints', () => {
  const rolesOf = (text: string) => read(HEADLINE, text).entities.flatMap(({ roles }) => roles.map(({ text }) => text));

  test.each([
    ['before the name', 'Its director, Ines Duarte, left.', ['Its director']],
    ['after an age', 'Ines Duarte, 34, a retired pilot, left.', ['a retired pilot']],
    ['in a clause', 'Ines Duarte became chief executive of Corvane in May.', ['chief executive of Corvane']],
    ['an office with capitals before a name', 'The Chancellor, Ines Duarte, will visit Corvane.', ['The Chancellor']],
    [
      'what one of several is',
      'A former curator of the museum, Ines Duarte, was there.',
      ['A former curator of the museum'],
    ],
    ['who wrote something', 'A report by its curator, Ines Duarte, says rain fell.', ['its curator']],
    ['ages of two', 'They met Olga and Ines Duarte, both 74.', []],
    ['a man who is met', 'After a meeting with the curator, Ines Duarte left.', []],
    ['a friend of one or the other', 'A son of the curator, Abel Munro, and two more left.', []],
  ])('%s THEN they are kept', (_, text, roles) => {
    expect(rolesOf(text)).toEqual(roles);
  });

  test('THEN titles and courtesies are none', () => {
    expect(rolesOf('Cllr Ines Duarte met Prof Dame Helen Marchetti and Chief Supt Abel Munro.')).toEqual([]);
  });
});

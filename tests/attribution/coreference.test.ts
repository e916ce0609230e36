import { expect, test } from 'vitest';
import { read } from './read.ts';

/** Canonical name of the speaker of each attribution. */
const speakers = (...paragraphs: string[]): (string | undefined)[] =>
  read(...paragraphs).attributions.map(({ source }) => source?.name);

test.each([
  ['a surname', ['Dana Whitfield spoke first.', 'Whitfield said the vote was fair.'], 'Dana Whitfield'],
  ['a title and surname', ['Dana Whitfield spoke first.', 'Ms Whitfield said the vote was fair.'], 'Dana Whitfield'],
  [
    'a name given in full only later',
    ['Whitfield said the vote was fair.', 'Dana Whitfield is mayor.'],
    'Dana Whitfield',
  ],
  ['a middle initial', ['Dana R. Whitfield spoke.', 'Dana Whitfield said the vote was fair.'], 'Dana R. Whitfield'],
  [
    'a pronoun for the last speaker',
    ['Peter Ashby met Dana Whitfield in York.', 'He said the vote was fair.'],
    'Peter Ashby',
  ],
  [
    'a pronoun that agrees',
    ['Peter Ashby met Dana Whitfield in York.', 'She said the vote was fair.'],
    'Dana Whitfield',
  ],
  [
    'a pronoun past a nearer name',
    ['Peter Ashby used a press conference alongside Mark Toll to speak.', '“The vote was fair,” he said.'],
    'Peter Ashby',
  ],
  [
    'an office in apposition',
    ['Peter Ashby, the transport minister, spoke.', 'The transport minister said the vote was fair.'],
    'Peter Ashby',
  ],
  [
    'an office before the name',
    ['Transport minister Peter Ashby spoke.', 'The transport minister said the vote was fair.'],
    'Peter Ashby',
  ],
  [
    'an office with another of its kind about',
    [
      'Transport minister Peter Ashby met shadow transport minister Dana Whitfield.',
      'The shadow transport minister said the vote was fair.',
    ],
    'Dana Whitfield',
  ],
  [
    'the plain office, not the shadow',
    [
      'Shadow transport minister Dana Whitfield met transport minister Peter Ashby.',
      'The transport minister said the vote was fair.',
    ],
    'Peter Ashby',
  ],
  [
    'an acronym',
    ['The Harbour Safety Board met on Monday.', 'The HSB said the vote was fair.'],
    'Harbour Safety Board',
  ],
  ['it for a body', ['Northern Rail cancelled ten trains.', 'It said the vote was fair.'], 'Northern Rail'],
  ['an age', ['Actor Peter Ashby left the stage.', 'The 61-year-old said the vote was fair.'], 'Peter Ashby'],
])('GIVEN %s THEN it is resolved', (_, paragraphs, expected) => {
  expect(speakers(...paragraphs).at(-1)).toBe(expected);
});

test('GIVEN two people of one surname THEN title and forename keep them apart', () => {
  const names = speakers(
    'Bill Marsh and Helen Marsh met.',
    'Mr Marsh said it was late.',
    'Mrs Marsh said it was early.',
  );
  expect(names).toEqual(['Bill Marsh', 'Helen Marsh']);
});

test('GIVEN a pronoun with nobody before it THEN it is not guessed', () => {
  const [attribution] = read('He said the vote was fair.').attributions;
  expect(attribution?.source).toMatchObject({ entity: null, name: 'He' });
});

test.each([
  ['one backbencher', 'One backbencher said the vote was fair.', 'One backbencher', 'unnamed'],
  ['several people', 'Union officials said the vote was fair.', 'Union officials', 'group'],
  ['allies of somebody', 'Allies of Mr Toll declined to comment.', 'Allies of Mr Toll', 'group'],
  ['a seat of power', 'Downing Street said the vote was fair.', 'Downing Street', 'organisation'],
  ['a body', 'The Harbour Safety Board said the vote was fair.', 'Harbour Safety Board', 'organisation'],
])('GIVEN %s THEN the source is its own party', (_, text, name, kind) => {
  const { attributions, entities } = read(text);
  const source = attributions[0]?.source;
  expect(source?.name).toBe(name);
  expect(entities.find(({ id }) => id === source?.entity)?.kind).toBe(kind);
});

test('GIVEN a person with offices and short forms THEN the entity has them as text', () => {
  const { entities } = read(
    'Peter Ashby, the transport minister, spoke on Monday.',
    'Mr Ashby left. Ashby was pleased.',
  );
  const ashby = entities.find(({ name }) => name === 'Peter Ashby');
  expect(ashby?.roles.map(({ text }) => text)).toEqual(['the transport minister']);
  expect([...(ashby?.aliases ?? [])].sort()).toEqual(['Ashby', 'Mr Ashby']);
});

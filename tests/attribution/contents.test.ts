import { expect, test } from 'vitest';
import { read, said } from './read.ts';

test.each([
  ['a clause with that', 'Ann Poe said that the plan was dead.', ['Ann Poe: that the plan was dead']],
  ['a clause without that', 'Ann Poe said the plan was dead.', ['Ann Poe: the plan was dead']],
  ['a clause after a day', 'Ann Poe said on Friday the plan was dead.', ['Ann Poe: the plan was dead']],
  [
    'a clause after an occasion',
    'Ann Poe said in a speech to bankers that rates would rise.',
    ['Ann Poe: that rates would rise'],
  ],
  [
    'coordinated clauses',
    'Ann Poe said that taxes would rise and that spending would fall.',
    ['Ann Poe: that taxes would rise and that spending would fall'],
  ],
  ['words before the cue', 'The plan was dead, Ann Poe said.', ['Ann Poe: The plan was dead']],
  ['an inverted cue', 'The plan was dead, said Ann Poe.', ['Ann Poe: The plan was dead']],
  ['a cue that interrupts', 'The plan, Ann Poe said, was dead.', ['Ann Poe: The plan … was dead']],
  ['according to after', 'Sales fell in May, according to the Retail Council.', ['Retail Council: Sales fell in May']],
  ['according to before', 'According to the Retail Council, sales fell in May.', ['Retail Council: sales fell in May']],
  ['in the words of', 'In the words of Ann Poe, it was “a long night”.', ['Ann Poe: it was “a long night”']],
  ['one spoken to', 'Ann Poe told reporters that the plan was dead.', ['Ann Poe: that the plan was dead']],
  ['one spoken to with a name', 'Ann Poe told BBC Radio the plan was dead.', ['Ann Poe: the plan was dead']],
  ['an infinitive', 'Ann Poe vowed to fight the closure.', ['Ann Poe: to fight the closure']],
  ['an object', 'Ann Poe criticised the closure.', ['Ann Poe: the closure']],
  ['an object with a preposition', 'Ann Poe called for an inquiry.', ['Ann Poe: an inquiry']],
  ['a question', 'Ann Poe asked whether the plan was dead.', ['Ann Poe: whether the plan was dead']],
  [
    'a second verb of the same speaker',
    'Ann Poe said the plan was dead and added that nobody mourned it.',
    ['Ann Poe: the plan was dead', 'Ann Poe: that nobody mourned it'],
  ],
  ['a participle after', 'Ann Poe resigned, saying the plan was dead.', ['Ann Poe: the plan was dead']],
  [
    'a fronted clause of saying',
    'While Ann Poe admitted the plan was late, the council went ahead.',
    ['Ann Poe: the plan was late'],
  ],
  [
    'a noun of saying',
    'Ann Poe’s claim that the plan was dead surprised nobody.',
    ['Ann Poe: that the plan was dead surprised nobody'],
  ],
  ['went on to say', 'Ann Poe went on to say that the plan was dead.', ['Ann Poe: that the plan was dead']],
  ['a denial', 'Ann Poe denied that the plan was dead.', ['Ann Poe: that the plan was dead']],
  [
    'a source that trails off elsewhere',
    'Ann Poe said the plan was dead, which pleased nobody.',
    ['Ann Poe: the plan was dead'],
  ],
  [
    'only the outermost claim',
    'Ann Poe said that Tom Lee had promised to resign.',
    ['Ann Poe: that Tom Lee had promised to resign'],
  ],
])('GIVEN %s THEN the whole reported clause is found', (_, sentence, expected) => {
  expect(said(sentence)).toEqual(expected);
});

test.each([
  ['a wish', 'Ann Poe wants to say that it is over.'],
  ['a noun that looks like a verb', 'The claims were settled out of court.'],
  ['a so-called term', 'The so-called “bedroom tax” was scrapped in May.'],
  ['a scare quote', 'The “free” lunch cost ten pounds.'],
  ['a title', 'She starred in the film “Night Boat Home” for a year.'],
  ['a thing with a name', 'They camped by a stream called Miracle Run.'],
  ['no words at all', 'It rained all day in the valley.'],
])('GIVEN %s THEN nobody is said to have said anything', (_, sentence) => {
  expect(said(sentence)).toEqual([]);
});

test.each([
  ['a cue after', '“It is over,” Ann Poe said.', ['Ann Poe: “It is over,”']],
  ['an inverted cue', '“It is over,” said Ann Poe.', ['Ann Poe: “It is over,”']],
  ['a cue before', 'Ann Poe said: “It is over.”', ['Ann Poe: “It is over.”']],
  ['a cue before with a comma', 'Ann Poe said, “It is over.”', ['Ann Poe: “It is over.”']],
  ['a cue between', '“It is over,” Ann Poe said, “and we lost.”', ['Ann Poe: “It is over,” … “and we lost.”']],
  [
    'a quotation that floats',
    '“It is over,” Ann Poe said. “We lost. Nobody came.”',
    ['Ann Poe: “It is over,” … “We lost. Nobody came.”'],
  ],
  ['a question', '“Is it over?” asked Ann Poe.', ['Ann Poe: “Is it over?”']],
  ['an aside to the name', '“It is over,” said Ann Poe, the mayor of York.', ['Ann Poe: “It is over,”']],
  ['an aside before the cue', '“It is over,” Ann Poe, who chairs the board, said.', ['Ann Poe: “It is over,”']],
  ['an age and a place', '“It is over,” Ann Poe, 61, of Ashton, Md., said.', ['Ann Poe: “It is over,”']],
  ['any verb beside it', '“Never,” an angry Ann Poe thundered.', ['Ann Poe: “Never,”']],
  ['a label', 'Ann Poe: “It is over.”', ['Ann Poe: “It is over.”']],
  ['part of a clause', 'Ann Poe said the plan was “a joke”.', ['Ann Poe: the plan was “a joke”']],
  ['straight marks', 'Ann Poe said: "It is over."', ['Ann Poe: "It is over."']],
  ['single marks', '‘It’s over,’ said Ann Poe. ‘We’ve lost.’', ['Ann Poe: ‘It’s over,’ … ‘We’ve lost.’']],
])('GIVEN a quotation with %s THEN it has its speaker', (_, text, expected) => {
  expect(said(text)).toEqual(expected);
});

test('GIVEN a quotation reopened in the next paragraph THEN it is one attribution', () => {
  expect(said('Ann Poe said: “We came.', '“We saw.”')).toEqual(['Ann Poe: “We came. … “We saw.”']);
});

test('GIVEN a paragraph that is only quotation after one with a speaker THEN the speaker goes on', () => {
  expect(said('“It is over,” Ann Poe said.', '“We lost and nobody came to help.”')).toEqual([
    'Ann Poe: “It is over,” … “We lost and nobody came to help.”',
  ]);
});

test('GIVEN a quotation signed below THEN it is the signer’s', () => {
  expect(said('“I have never seen such a fine harbour.”', '— Ann Poe')).toEqual([
    'Ann Poe: “I have never seen such a fine harbour.”',
  ]);
});

test('GIVEN words of attribution that end a paragraph with a colon THEN the next quotation is theirs', () => {
  expect(said('Ann Poe then told the court:', '“I was never there that night.”')).toEqual([
    'Ann Poe: “I was never there that night.”',
  ]);
});

test('GIVEN a long quotation without anybody near THEN it stays without a speaker, with the reason', () => {
  const [attribution] = read('“We have been here before and we shall be here again.”').attributions;
  expect(attribution?.source).toBeNull();
  expect(attribution?.unattributed).toMatch(/no speaker/);
});

test.each([
  ['“It is over,” Ann Poe said.', 'direct'],
  ['Ann Poe said it was “over and done”.', 'mixed'],
  ['Ann Poe said it was over.', 'indirect'],
])('GIVEN %s THEN its kind is %s', (text, kind) => {
  expect(read(text).attributions.map((attribution) => attribution.kind)).toEqual([kind]);
});

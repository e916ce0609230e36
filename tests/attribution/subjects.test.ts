import { expect, test } from 'vitest';
import { read } from './read.ts';

const HEADLINE = 'A headline about nobody in this story';

const all = (...paragraphs: string[]) =>
  read(HEADLINE, ...paragraphs).attributions.map(({ source, kind, content }) => [
    source?.name ?? null,
    kind,
    content.map(({ text }) => text).join(' … '),
  ]);

test.each([
  ['the chief executive, Miles Dunn,', 'Miles Dunn'],
  ['its chief executive, Miles Dunn,', 'Miles Dunn'],
  ['the trust’s chief executive, Miles Dunn,', 'Miles Dunn'],
  ['another passenger, Lena Park,', 'Lena Park'],
  ['one of them, Dev Chaudhary,', 'Dev Chaudhary'],
  ['his brother, Tom,', 'Tom'],
])('GIVEN a description between a quotation and its speaker (%s) THEN it is no part of the words', (subject, name) => {
  expect(all(`“We accept every word of it,” ${subject} said on Friday.`)).toEqual([
    [name, 'direct', '“We accept every word of it,”'],
  ]);
});

test.each([
  ['“Four hundred families,” as Ms Banks put it.', 'Banks', '“Four hundred families,”'],
  ['“She has gone,” as one fan wrote.', 'one fan', '“She has gone,”'],
  ['“It is a bad deal,” shouted one worker from the back of the hall.', 'one worker', '“It is a bad deal,”'],
  ['“We will walk,” said Local 1187’s president, Tyrell Banks.', 'Tyrell Banks', '“We will walk,”'],
  ['Asked if he feared arrest, Mr Lee shrugged: “What is left to lose?”', 'Lee', '“What is left to lose?”'],
  ['When pressed on whether she backed it, Ms May replied: “I have been clear.”', 'May', '“I have been clear.”'],
  ['“I got it!” beamed the goalkeeper.', 'the goalkeeper', '“I got it!”'],
  ['“Never,” shrieked a steward by the gate.', 'a steward', '“Never,”'],
  ['“Why now?” asked one.', 'one', '“Why now?”'],
  ['It was called “a farce” by union leaders.', 'union leaders', '“a farce”'],
  ['Ms Joan Pike’s verdict was blunt: “The plan is dead.”', 'Joan Pike', '“The plan is dead.”'],
  ['It was, in Mr Rowe’s own words, “a disaster”.', 'Rowe', '“a disaster”'],
  ['“It is late,” said a neighbour, Peter Rowe.', 'Peter Rowe', '“It is late,”'],
  ['“It is late,” said her lawyer, Peter Rowe.', 'Peter Rowe', '“It is late,”'],
  ['“It is late,” an official who asked not to be named said.', 'an official', '“It is late,”'],
])('GIVEN %s THEN those words are theirs and no more', (text, name, words) => {
  expect(all(text)).toEqual([[name, 'direct', words]]);
});

test.each([
  [
    'Analysts at Brand & Sons, a brokerage, estimate the closure would save $30m.',
    'Analysts at Brand & Sons',
    'the closure would save $30m',
  ],
  ['Critics claim he lied.', 'Critics', 'he lied'],
  ['A study published in the Lancet found that smokers died younger.', 'A study', 'that smokers died younger'],
  ['An official who asked not to be named told reporters that it would close.', 'An official', 'that it would close'],
  ['According to an official who asked not to be named, it would close.', 'an official', 'it would close'],
  [
    'Spanish police concluded that it was an accident, the hearing was told.',
    'Spanish police',
    'that it was an accident',
  ],
  ['It would close within days, the mayor, Joan Pike, said.', 'Joan Pike', 'It would close within days'],
])('GIVEN “%s” THEN the clause is said by its subject', (text, name, words) => {
  expect(all(text)).toEqual([[name, 'indirect', words]]);
});

test('GIVEN a clause that only opens before words of attribution THEN its opening word is not said', () => {
  const [said] = all('Ms Priya Nath said the minister “should have acted”, when, she claimed, somebody wrote to him.');
  expect(said).toEqual(['Priya Nath', 'mixed', 'the minister “should have acted”']);
});

test('GIVEN a quotation after a sentence of the reporter’s in a new paragraph THEN it is nobody’s', () => {
  expect(
    all('“Not by me,” Ms Joan Pike said.', 'The plant, built in 1961, employs 400. “That is what this is about.”'),
  ).toEqual([
    ['Joan Pike', 'direct', '“Not by me,”'],
    [null, 'direct', '“That is what this is about.”'],
  ]);
});

test.each([
  ['it', 'In her letter, Ms Joan Pike said she would go.'],
  ['the statement', 'In a statement, Ms Joan Pike disputed the account.'],
])('GIVEN what somebody wrote and “%s read” THEN the words are theirs', (what, before) => {
  expect(all(`${before} “At no time did I know,” ${what} read.`).at(-1)).toEqual([
    'Joan Pike',
    'direct',
    '“At no time did I know,”',
  ]);
});

test('GIVEN words that somebody goes on with THEN both halves are theirs', () => {
  const said = read(HEADLINE, '“I found out,” Ms Joan Pike went on, “from a newspaper.”').attributions;
  expect(said.flatMap(({ content }) => content.map(({ text }) => text))).toEqual([
    '“I found out,”',
    '“from a newspaper.”',
  ]);
});

test('GIVEN what somebody urges and then a whole quotation THEN each is said by itself', () => {
  expect(all('Ms Joan Pike urged both sides to think of passengers: “They are the ones who pay.”')).toEqual([
    ['Joan Pike', 'indirect', 'both sides to think of passengers'],
    ['Joan Pike', 'direct', '“They are the ones who pay.”'],
  ]);
});

test.each([
  [
    'a title’s first word',
    'Detective Inspector Sam Okoro spoke.',
    '“He acted alone,” the detective said.',
    'Sam Okoro',
  ],
  ['an office cut short', 'The prime minister, Ana Silva, flew home.', 'The PM said she was tired.', 'Ana Silva'],
  ['a people', 'Manager Erik Holm said little.', '“We were second best,” said the Dutchman.', 'Erik Holm'],
  [
    'a people where two are named',
    'Manager Erik Holm praised Ivan Kos.',
    'The Croatian said he was tired.',
    'The Croatian',
  ],
])('GIVEN a description by %s THEN it means whom it can only mean', (_, before, text, name) => {
  expect(all(`${before} ${text}`).at(-1)?.[0]).toBe(name);
});

test.each([
  [
    'Another, pensioner Derek Olds, said it was “like watching paint dry”.',
    'Derek Olds',
    'it was “like watching paint dry”',
  ],
  ['But Ms Tate — who has given — stopped short, saying that “cool heads” win.', 'Tate', 'that “cool heads” win'],
  ['Beijing “firmly opposes” the plan, Ms Lin told a briefing.', 'Lin', 'Beijing “firmly opposes” the plan'],
  ['Ms Joan Pike blasted his “schoolboy” defenders.', 'Joan Pike', 'his “schoolboy” defenders'],
])('GIVEN %s THEN all of it is said by its subject', (text, name, words) => {
  expect(all(text)).toEqual([[name, 'mixed', words]]);
});

test('GIVEN a surname that looks like a verb THEN it opens a sentence as a name', () => {
  const said = all('Pete Dunning and Jordan Pike lost. Pike wept. Dunning, meanwhile, insists that he will stay.');
  expect(said).toEqual([['Pete Dunning', 'indirect', 'that he will stay']]);
});

test.each([
  ['a relative', 'Mr Colin Blake’s daughter, Rowena, denied that she would sue.', 'Rowena'],
  ['a company', 'The phone company, Velo, said that it was sorry.', 'Velo'],
  ['the head of a place with an apostrophe', 'The owner of Joe’s, Lucy Marl, said that it would shut.', 'Lucy Marl'],
  ['a rival with her title', 'Her rival, Rep. Doug Farland, said that it would shut.', 'Doug Farland'],
  ['a body of two places', 'Devon and Cornwall Police said that it would shut.', 'Devon and Cornwall Police'],
])('GIVEN %s named after its description THEN that name speaks', (_, text, name) => {
  expect(all(text).map(([who]) => who)).toEqual([name]);
});

test.each([
  ['Samuel Okafor left Aldham Rovers complaining bitterly about a penalty that they were not given.'],
  ['A meeting of Thornley Council descended into shouting on Monday when the lights went out.'],
])('GIVEN %s THEN nobody says anything', (text) => {
  expect(all(text)).toEqual([]);
});

test('GIVEN a woman’s name and a bracket before the verb THEN she goes on', () => {
  expect(all('Ann Reed called it mad.', 'Cllr Joan Pike (Con) said no. “We will listen,” she added.').at(-1)).toEqual([
    'Joan Pike',
    'direct',
    '“We will listen,”',
  ]);
});

test('GIVEN an interview with Q and A THEN neither letter is somebody, and a question is no statement', () => {
  const said = all('Q: Is it late?', 'A: It is never late.', 'Q: Why not?', 'A: Because we began early.');
  expect(said).toEqual([
    [null, 'direct', 'It is never late'],
    [null, 'direct', 'Because we began early'],
  ]);
});

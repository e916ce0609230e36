import { expect, test } from 'vitest';
import { read } from './read.ts';

const people = (...paragraphs: string[]) => read('A headline about nobody in this story', ...paragraphs).entities;

test.each([
  ['a Welsh particle', 'Rhodri ap Gethin said it was over.', 'Rhodri ap Gethin'],
  ['two Dutch particles', 'Joost van den Broek said it was over.', 'Joost van den Broek'],
  ['a surname after a verb', 'Joost van den Broek left. “It is over,” said van den Broek.', 'Joost van den Broek'],
  ['a title before a particle', 'Greta von Hollen left. “It is over,” Ms von Hollen said.', 'Greta von Hollen'],
  ['an Irish particle', 'Caoimhe Ní Fhaoláin said it was over.', 'Caoimhe Ní Fhaoláin'],
  ['an Arabic patronymic', 'Tariq bin Hamad said it was over.', 'Tariq bin Hamad'],
  ['an article joined to a surname', 'General Nabil al-Khoury said it was over.', 'Nabil al-Khoury'],
  ['a Spanish particle', 'Marta de la Vega said it was over.', 'Marta de la Vega'],
  ['an inverted opening', 'Piet van Dorn left. Said van Dorn: “It is over.”', 'Piet van Dorn'],
  ['police ranks', 'Det Insp Owen Tarrant left. “It is over,” DI Tarrant said.', 'Owen Tarrant'],
  ['two titles', 'Prof Dame Helen Marchetti said it was over.', 'Helen Marchetti'],
  ['a councillor', 'Cllr Moses Adu said it was over.', 'Moses Adu'],
  ['a city before a title', 'Lincoln Mayor Ruth Ocampo said it was over.', 'Ruth Ocampo'],
  ['letters after the name', 'Miriam Oduya KC said it was over.', 'Miriam Oduya'],
  ['a dame by her forename', 'Dame Helen Marchetti left. Dame Helen said it was over.', 'Helen Marchetti'],
  ['a council', 'The General Dental Council said it was over.', 'General Dental Council'],
  ['a hospital', 'Wexley General Hospital said it was over.', 'Wexley General Hospital'],
  ['a ministry with "the"', 'The Department for the Regions said it was over.', 'Department for the Regions'],
  [
    'a ministry that lists',
    'The Ministry of Housing, Communities and Local Government said it was over.',
    'Ministry of Housing, Communities and Local Government',
  ],
  ['a surname that comes first', 'The founder, Ng Wei Ling, left. “It is over,” Ms Ng said.', 'Ng Wei Ling'],
  ['a title cut short', 'It was late, and Coun David Horne said it was over.', 'David Horne'],
  ['a rank nobody listed', 'It was late, and Skipper David Horne said it was over.', 'David Horne'],
  [
    'a name that ends with another',
    'It rained when Xul Guajo Ruiz left. It was over, Mr Guajo Ruiz said.',
    'Xul Guajo Ruiz',
  ],
  ['a mother and a daughter', 'Mary Ann Lee left. It was over, her daughter Ann Lee said.', 'Ann Lee'],
  ['a firm before a name', 'It was late, but Netflix Fergus Tait said it was over.', 'Fergus Tait'],
  ['a word before a name', 'It rained when Crooked Ann Poe left. It was over, Ann Poe said.', 'Ann Poe'],
  ['a role that opens its sentence', 'Olympian Marcus Webb said it was over.', 'Marcus Webb'],
  ['a company by its first word', 'Corvane Logistics fell. Corvane said it was over.', 'Corvane Logistics'],
])('GIVEN %s THEN the speaker is named in full, without titles', (_, text, name) => {
  const { attributions } = read('A headline about nobody in this story', text);
  expect(attributions.at(-1)?.source?.name).toBe(name);
});

test.each([
  ['a word that opens its sentence', 'Shares fell. Budget talks went on. Anyone may come.'],
  ['a date', 'It opens on 12 May and closes in June.'],
  ['a dateline', 'ASHBROOK, Minn. — The road was closed.'],
])('GIVEN %s THEN it is no person', (_, text) => {
  expect(people(text).filter(({ kind }) => kind === 'person')).toEqual([]);
});

test('GIVEN a name in capitals and in running text THEN it is written as in running text', () => {
  expect(people('GRACE MBEKI: It is over.', 'Grace Mbeki left.').map(({ name }) => name)).toEqual(['Grace Mbeki']);
});

test('GIVEN a name in capitals only THEN it is written as names are', () => {
  expect(people('SHEILA McARDLE-O’NEILL said it was over.').map(({ name }) => name)).toContain(
    'Sheila McArdle-O’Neill',
  );
});

test('GIVEN an ordinary word before a name THEN it is neither part of it nor an alias', () => {
  const [striker] = people('Substitute Jonas Ekeland scored.', 'Ekeland said it was over.');
  expect(striker).toMatchObject({ name: 'Jonas Ekeland', aliases: ['Ekeland'] });
});

test('GIVEN a headline that puts a word before a surname THEN the surname finds its bearer', () => {
  const { entities } = read('Late Ekeland goal sinks the leaders', 'Striker Jonas Ekeland scored for Rovers.');
  expect(entities.map(({ name }) => name)).not.toContain('Late Ekeland');
});

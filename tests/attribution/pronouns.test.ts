import { expect, test } from 'vitest';
import { read } from './read.ts';

const lastSpeaker = (...paragraphs: string[]) =>
  read('A headline about nobody in this story', ...paragraphs).attributions.at(-1)?.source?.name;

test.each([
  [
    'the subject of the sentence before, not the speaker of the paragraph before',
    ['“It rained,” said Martin Hale, a farmer.', 'David Crowe shook his head. “It snowed,” he said.'],
    'David Crowe',
  ],
  [
    'a clause that opens before its subject',
    [
      'Former mayor Martin Hale told donors that it was “done”.',
      'Asked if he would run, David Crowe smiled. “Ask me in May,” he said.',
    ],
    'David Crowe',
  ],
  [
    'a name that explains the subject',
    [
      'Ms Jane Fry said that it was “done”.',
      'The union’s secretary, Rita Sandoval, was furious. “Nobody asked us,” she said.',
    ],
    'Rita Sandoval',
  ],
  [
    'the subject of the sentence before, however often another was named',
    [
      'Martin Hale was cleared. Hale had been on leave. His lawyer said he was “relieved”. Hale himself said it was “over”.',
      'Asked about the film, Sheriff David Crowe shook his head. “Not my call,” he said.',
    ],
    'David Crowe',
  ],
  [
    'a widow known by her forename',
    ['Ms Jane Fry called it “a fairy tale”.', 'Hale’s widow, Rosa, opened the shop. “He liked bread,” she said.'],
    'Rosa',
  ],
  [
    'somebody who only asks',
    [
      'Ms Rita Sandoval told the meeting that it was “done”.',
      'Asked by Cllr Jane Fry if it would rain, she replied: “No.”',
    ],
    'Rita Sandoval',
  ],
  [
    'a question put to somebody',
    [
      'Counsel for the port, Mr Ian Pryce, asked Mr Gareth Stone whether he had slept.',
      '“I do not recall,” he replied.',
    ],
    'Gareth Stone',
  ],
  [
    'somebody spoken to',
    ['Mr Gareth Stone was in the room with Judge Ian Pryce. “Sit down, Mr Stone,” he said.'],
    'Ian Pryce',
  ],
  [
    'a speaker described by a pronoun',
    [
      'Mrs Anna Bell left. A friend of hers said that she had been “tired”.',
      'Ms Joan Pike said that it was late. “We close at six,” she said.',
    ],
    'Joan Pike',
  ],
  [
    'according to a pronoun',
    ['Ms Joan Pike called it “theatre”. According to her, the team had been “cut in half”.'],
    'Joan Pike',
  ],
])('GIVEN a pronoun after %s THEN it means the right person', (_, paragraphs, name) => {
  expect(lastSpeaker(...paragraphs)).toBe(name);
});

test('GIVEN a paragraph of quotation left open THEN it is the words of who goes on', () => {
  const { attributions } = read(
    'A headline about nobody in this story',
    'The union was angry. “We will not move,” said Martin Hale.',
    '“This island is not a toy.',
    '“People need bread,” said Rita Sandoval, who keeps the shop.',
  );
  expect(attributions.map(({ source, content }) => [source?.name, content.map(({ text }) => text)])).toEqual([
    ['Martin Hale', ['“We will not move,”']],
    ['Rita Sandoval', ['“This island is not a toy.', '“People need bread,”']],
  ]);
});

test('GIVEN somebody who only asks THEN the answer is credited once', () => {
  const { attributions } = read(
    'A headline about nobody in this story',
    'Ms Rita Sandoval spoke.',
    'Asked by Cllr Jane Fry if it would rain, she replied: “No, never.”',
  );
  expect(attributions.map(({ source }) => source?.name)).toEqual(['Rita Sandoval']);
});

import { expect, test } from 'vitest';
import { read } from './read.ts';

const first = (...paragraphs: string[]) => read(...paragraphs).attributions[0];

test.each([
  ['Ann Poe apparently told staff that it was over.', 'apparently'],
  ['Ann Poe allegedly said it was over.', 'allegedly'],
  ['Ann Poe reportedly told friends it was over.', 'reportedly'],
  ['Ann Poe is said to have told staff that it was over.', 'is said to have'],
  ['Ann Poe is understood to have warned that it was over.', 'is understood to have'],
  ['Ann Poe was reported to have said it was over.', 'was reported to have'],
  ['Ann Poe appeared to suggest that it was over.', 'appeared to'],
  ['Ann Poe was quoted as saying it was over.', 'was quoted as'],
  ['Ann Poe said it was over.', undefined],
])('GIVEN %s THEN the hedge is %s', (text, hedge) => {
  expect(first(text)?.source?.name).toBe('Ann Poe');
  expect(first(text)?.hedge?.text).toBe(hedge);
});

test.each([
  ['Ann Poe denied that it was over.', 'denies'],
  ['Ann Poe rejected the claim.', 'denies'],
  ['Ann Poe insisted she had not been pushed.', 'denies'],
  ['Ann Poe said the matter did not come up.', 'denies'],
  ['Ann Poe declined to say whether it was over.', 'declines'],
  ['Ann Poe refused to comment on the vote.', 'declines'],
  ['Ann Poe did not respond to requests for comment.', 'declines'],
  ['Ann Poe said it was over.', 'asserts'],
  ['Ann Poe said she did not know whether it was over.', 'asserts'],
  ['Ann Poe said it was “not over”.', 'asserts'],
  ['Ann Poe did not deny that it was over.', 'asserts'],
])('GIVEN %s THEN the stance is %s', (text, stance) => {
  expect(first(text)?.stance).toBe(stance);
});

test.each([
  [
    'an outlet that says what somebody told',
    'The Daily Ledger said that Ann Poe had told staff “it was over”.',
    'Ann Poe',
    ['The Daily Ledger'],
  ],
  [
    'comments reported by an outlet',
    'Ann Poe said it was over, in comments reported by The Daily Ledger.',
    'Ann Poe',
    ['The Daily Ledger'],
  ],
  [
    'a quotation according to an outlet',
    '“It was over,” Ann Poe said, according to The Daily Ledger.',
    'Ann Poe',
    ['The Daily Ledger'],
  ],
  ['nobody in between', 'Ann Poe said it was over.', 'Ann Poe', []],
  ['an outlet that speaks for itself', 'The Daily Ledger said profits had risen.', 'The Daily Ledger', []],
])('GIVEN %s THEN the way it reached us is kept', (_, text, speaker, via) => {
  expect(first(text)?.source?.name).toBe(speaker);
  expect(first(text)?.via.map(({ name }) => name)).toEqual(via);
});

test.each([
  ['Ann Poe told MPs that it was over.', 'MPs'],
  ['Ann Poe told a private meeting that it was over.', 'a private meeting'],
  ['Ann Poe urged Britain to wait.', 'Britain'],
  ['Ann Poe said it was over.', undefined],
  ['Ines Duarte urged restraint. It was late.', undefined],
  ['Ines Duarte urged ministers to act. It was late.', 'ministers'],
  ['Ines Duarte urged Corvane to act. It was late.', 'Corvane'],
])('GIVEN %s THEN the one spoken to is %s', (text, addressee) => {
  expect(first(text)?.addressee?.text).toBe(addressee);
});

test('GIVEN one report in bullet and body THEN both carry one number, and another report none', () => {
  const { attributions } = read(
    '• Ann Poe told councillors the bridge had been sold to a developer',
    'Ann Poe told councillors on Monday that the bridge had already been sold to a developer.',
    'Ann Poe said later that the library would open in spring.',
  );
  const [bullet, body, other] = attributions;
  expect(bullet?.report).not.toBeNull();
  expect(body?.report).toBe(bullet?.report);
  expect(other?.report).toBeNull();
});

test('GIVEN surer and less sure patterns THEN confidence ranks them, between 0 and 1', () => {
  const sure = first('“It is over,” Ann Poe said.')!.confidence;
  const unsure =
    first('Ann Poe arrived with what she had feared and “all the troubles of the last ten long years” in a bag.')
      ?.confidence ?? 0;
  expect(sure).toBeGreaterThan(unsure);
  expect(sure).toBeLessThanOrEqual(1);
});

import { afterAll, beforeAll, expect, test } from 'vitest';
import { ask } from '../../src/answers/ask.ts';
import { wordsAsked } from '../../src/answers/asked-speaker.ts';
import type { Coverages } from '../../src/coverage/coverages.ts';
import { openEmbeddedCoverage } from '../../src/coverage/embedded/open-embedded-coverage.ts';
import { found, notFound } from './fixture.ts';

test.each([
  ['What did the mayor say about the ferry?', 'the mayor', ['ferri']],
  ['What has Ann Lee said?', 'Ann Lee', []],
  ['What exactly did the Board of Trade tell reporters on Monday about tolls?', 'the Board of Trade', ['toll']],
  ['what does Holm really think of the new bridge', 'Holm', ['new', 'bridg']],
])('GIVEN %j THEN it asks for the words of %s about %j', (question, speaker, topic) => {
  const asked = wordsAsked(question);
  expect(asked?.speaker).toBe(speaker);
  for (const term of topic) expect(asked?.topic).toContain(term);
  if (topic.length === 0) expect(asked?.topic.size).toBe(0);
});

test.each([
  'What did she say about the ferry?',
  'What did critics say about the ferry?',
  'What do the papers say about the ferry?',
  'Who said the ferry was late?',
  'What happened to the ferry?',
  '',
])('GIVEN %j THEN it asks for nobody’s words in particular', (question) => {
  expect(wordsAsked(question)).toBeNull();
});

const TEXT = `Ferry fares to rise in Lundvik

By a reporter

The Lundvik Harbour Board will raise ferry fares by a tenth in June, angering islanders.

“The boats are old and the fuel is dear,” said Karin Holm, the board’s chair. She said the pier at Norvik would be repaired before the winter.

Peder Aas, who has fished off the island since 1981, called the fares “a tax on living here”. The mayor, Ole Brekke, listened to Ms Holm at the meeting about the ferry fares but left early.

A spokesman for the harbour board declined to discuss the quotas.`;

let coverages: Coverages;
beforeAll(async () => {
  coverages = openEmbeddedCoverage({ databaseFile: ':memory:' });
  await coverages.forServer('1').add({ id: 'fares', text: TEXT });
});
afterAll(() => coverages.close());

test.each([
  ['What did Karin Holm say about the boats?', 'The boats are old'],
  ['What did Holm say about the pier?', 'the pier at Norvik would be repaired'],
  ['What did Peder Aas say about the fares?', 'a tax on living here'],
  ['What did the harbour board say about the quotas?', 'declined to discuss the quotas'],
])('GIVEN %j THEN its own words answer: “%s”', async (question, words) => {
  const { statements } = found(await ask({ question }, coverages.forServer('1')));
  expect(statements[0]?.text).toContain(words);
});

test.each([
  ['What did Ole Brekke say about the ferry fares?', 'The mayor, Ole Brekke, listened'],
  ['What did the mayor say about the pier?', ''],
  ['What did Peder Aas say about the pier?', ''],
  ['What did Karin Holm say about the airport?', ''],
])('GIVEN %j, of which it says nothing, THEN a receipt', async (question, nearest) => {
  const receipt = notFound(await ask({ question }, coverages.forServer('1')));
  expect(receipt.nearest.map(({ text }) => text).join('\n')).toContain(nearest);
});

import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Follow, What } from '../../../src/answers/follow/follow.ts';
import { matchesIn } from '../../../src/answers/follow/match.ts';
import type { Coverage } from '../../../src/coverage/coverage.ts';
import type { Coverages } from '../../../src/coverage/coverages.ts';
import { openEmbeddedCoverage } from '../../../src/coverage/embedded/open-embedded-coverage.ts';

/** News as it comes in: stories that are followed, and stories beside them that share words with those. */
const STORIES = {
  ferry: [
    'Ferry fares to rise in March',
    'Fares on the Dunlow ferry will rise by a tenth in March, the council decided on Tuesday.',
    '“Nobody likes it, but the boats are forty years old,” said Morag Petrie, who runs the Dunlow Ferry Company.',
    'Ewan Sked, a commuter, said he would take the bus. “I cannot pay that,” he said.',
  ],
  bus: [
    'Bus drivers win a pay rise',
    'Bus drivers in Harrock will be paid a tenth more from March after a strike of two weeks.',
    '“It is what we asked for in the autumn,” said Lorna Achterberg, a driver. The council, which pays for the buses, said that fares would not rise.',
  ],
  petrie: [
    'Bakery wins a prize',
    'The bakery of Colin Petrie in Harrock has won a prize for its oatcakes.',
    '“My grandmother would be proud,” said Mr Petrie, who learned to bake from her.',
  ],
  school: [
    'School roof to be mended at last',
    'The roof of Harrock primary school will be mended this summer, after eight years of buckets.',
    'Morag Petrie, whose children go there, gave the first hundred pounds.',
    'The head, Una Strachan, said: “We shall not miss the buckets.”',
  ],
  turbine: [
    'Wind farm plan goes to the ministry',
    'A plan for thirty wind turbines on Cairn Moor has gone to the ministry after four thousand objections.',
    'The minister for energy, Peter Lowrie, will decide by June. “I shall read every letter,” he said.',
  ],
  wind: [
    'Wind tears roof off farm shop',
    'A strong wind tore the roof off a farm shop near Cairn on Sunday night. Nobody was hurt.',
    'Its owner, Rhona Baird, said the plan was to open again by June.',
  ],
  shadow: [
    'Energy bills: opposition asks for a cap',
    'The shadow energy minister, Sheila Mowat, asked for a cap on bills. “People are cold,” she said.',
  ],
  mark: [
    'Runners mark the day with a race',
    'Two hundred runners came to mark the day of the harbour’s opening.',
    '“My legs hurt,” said Isla Grieve, who won.',
  ],
} as const;
type Story = keyof typeof STORIES;

let coverages: Coverages;
let coverage: Coverage;
beforeAll(async () => {
  coverages = openEmbeddedCoverage({ databaseFile: ':memory:' });
  coverage = coverages.forServer(null);
  for (const [id, text] of Object.entries(STORIES))
    await coverage.add({ id, text: text.join('\n\n'), outlet: 'Harrock Echo' });
});
afterAll(() => coverages.close());

const following = (what: What, words: string, name: string | null = null): Follow => ({
  what,
  words,
  name,
  channel: '1',
  by: null,
  at: '2031-01-01T00:00:00Z',
});

async function heard(follow: Follow, id: Story, isNews?: (text: string) => boolean) {
  const matches = await matchesIn((await coverage.article(id))!, [follow], coverage, isNews);
  return matches.flatMap(({ statements }) => statements.map(({ text }) => text));
}

describe('what is heard of', () => {
  test.each<[What, string, Partial<Record<Story, RegExp>>]>([
    ['speaker', 'Morag Petrie', { ferry: /Nobody likes it/ }],
    ['speaker', 'Colin Petrie', { petrie: /grandmother/ }],
    ['speaker', 'Petrie', { ferry: /Nobody likes it/, petrie: /grandmother/ }],
    ['speaker', 'Ewan Sked', { ferry: /cannot pay that/ }],
    ['speaker', 'Peter Lowrie', { turbine: /every letter/ }],
    ['speaker', 'the minister for energy', { turbine: /every letter/ }],
    ['speaker', 'Sheila Mowat', { shadow: /People are cold/ }],
    ['speaker', 'Nora Nobody', {}],
    ['name', 'Morag Petrie', { ferry: /forty years old/, school: /first hundred pounds/ }],
    ['name', 'Dunlow Ferry Company', { ferry: /Morag Petrie, who runs/ }],
    ['name', 'Cairn Moor', { turbine: /thirty wind turbines/ }],
    ['name', 'Mark', {}],
    ['name', 'Harrock primary school', { school: /roof of Harrock primary school/ }],
    ['topic', 'ferry fares', { ferry: /Fares on the Dunlow ferry/ }],
    ['topic', 'bus drivers', { bus: /Bus drivers in Harrock/ }],
    ['topic', 'pay rise', { bus: /pay rise/ }],
    ['topic', 'wind farm', { turbine: /Wind farm plan|wind turbines/ }],
    ['topic', 'wind turbines on Cairn Moor', { turbine: /thirty wind turbines/ }],
    ['topic', 'school roof', { school: /roof of Harrock primary school/ }],
    ['topic', 'roof repairs of the harbour', {}],
    ['topic', 'energy bills', { shadow: /cap on bills/ }],
    ['topic', 'When will the minister decide on the wind farm?', { turbine: /will decide by June/ }],
    ['topic', 'Who runs the ferry company?', { ferry: /Morag Petrie, who runs/ }],
    ['topic', 'How much will ferry fares rise?', { ferry: /by a tenth in March/ }],
    ['topic', 'What did the prime minister say about Brexit?', {}],
    ['topic', 'Who won the World Cup?', {}],
  ])('GIVEN a follow of the %s “%s” THEN these articles are heard of and no others', async (what, words, expected) => {
    for (const id of Object.keys(STORIES) as Story[]) {
      const texts = (await heard(following(what, words), id)).join('\n');
      if (expected[id]) expect(texts, id).toMatch(expected[id]);
      else expect(texts, id).toBe('');
    }
  });
});

import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findArticle } from '../../src/answers/find-article.ts';
import { findOutlet } from '../../src/answers/find-outlet.ts';
import type { Coverage } from '../../src/coverage/coverage.ts';
import type { Coverages } from '../../src/coverage/coverages.ts';
import { openEmbeddedCoverage } from '../../src/coverage/embedded/open-embedded-coverage.ts';
import { suggest } from '../../src/discord/suggestions.ts';

let coverages: Coverages;
let coverage: Coverage;
beforeAll(async () => {
  coverages = openEmbeddedCoverage({ databaseFile: ':memory:' });
  coverage = coverages.forServer(null);
  const said = (name: string) => `“We shall see about the harbour wall,” said ${name}, a councillor.`;
  await coverage.add({
    id: 'wall.txt',
    outlet: 'Le Fanal',
    text: ['The wall', said('Zoë Béranger'), said('Otto Lindqvist'), 'The wall stands in Germany.'].join('\n\n'),
  });
  for (let i = 0; i < 30; i++)
    await coverage.add({
      id: `${'long-name-'.repeat(12)}${i}.txt`,
      title: `Harbour ${'news '.repeat(40)}${i}`,
      outlet: 'Coast Daily',
      text: `Harbour news ${i}\n\nNothing moved.`,
    });
});
afterAll(() => coverages.close());

const names = async (...asked: Parameters<typeof suggest>) => (await suggest(...asked)).map(({ name }) => name);

describe('suggest', () => {
  test.each([
    ['beranger', ['Zoë Béranger']],
    ['ZOE', ['Zoë Béranger']],
    ['  lindq', ['Otto Lindqvist']],
    ['nobody', []],
  ])('GIVEN %j typed for a speaker THEN %j, without regard to case and accents', async (typed, expected) => {
    expect(await names('speaker', typed, coverage)).toEqual(expected);
  });

  test('GIVEN something typed for a topic THEN whatever is named there, a place too, which is no speaker', async () => {
    const place = (await coverage.entities()).find(({ kind }) => kind === 'place')!;
    expect(await names('topic', place.name.toLowerCase(), coverage)).toContain(place.name);
    expect(await names('speaker', place.name, coverage)).not.toContain(place.name);
    expect(await names('topic', 'lindq', coverage)).toEqual(['Otto Lindqvist']);
  });

  test('GIVEN nothing typed THEN outlets come in alphabetical order', async () => {
    expect(await names('outlet', '', coverage)).toEqual(['Coast Daily', 'Le Fanal']);
  });

  test('GIVEN a match inside and one at the beginning THEN the beginning comes first', async () => {
    expect(await names('outlet', 'l', coverage)).toEqual(['Le Fanal', 'Coast Daily']);
  });

  test('GIVEN many long titles THEN no more and no longer than Discord takes', async () => {
    const choices = await suggest('article', 'harbour', coverage);
    expect(choices).toHaveLength(25);
    for (const { name, value } of choices) {
      expect(name.length).toBeLessThanOrEqual(100);
      expect(value.length).toBeLessThanOrEqual(100);
    }
  });

  test('GIVEN an article with a long id and a long title WHEN it is chosen THEN it is the one that is found', async () => {
    const id = `${'tide-tables-'.repeat(12)}.txt`;
    const title = `Tide tables for the outer harbour ${'are to be printed once more, '.repeat(4)}says the pilot`;
    await coverage.add({ id, title, outlet: 'Coast Daily', text: `${title}\n\nNothing moved.` });
    const [choice] = await suggest('article', 'tide tables', coverage);
    expect(await findArticle(choice!.value, coverage)).toMatchObject({ id });
  });

  test('GIVEN an outlet with a long name WHEN it is chosen THEN it is the one that is found', async () => {
    const outlet = `The Quarterly Gazette ${'of Lighthouses and Lightships '.repeat(4)}and Their Keepers`;
    await coverage.add({ id: 'lamp.txt', outlet, text: 'Lamp lit\n\nNothing moved.' });
    const [choice] = await suggest('outlet', 'quarterly', coverage);
    expect(await findOutlet(choice!.value, coverage)).toEqual({ kind: 'one', outlet });
  });

  test('GIVEN articles that come, change and go THEN what is suggested follows', async () => {
    const add = (outlet: string) => coverage.add({ id: 'brief.txt', outlet, text: `${outlet}\n\nNothing moved.` });
    const offered = async () => [await names('outlet', 'ebb', coverage), await names('article', 'ebb', coverage)];
    expect(await offered()).toEqual([[], []]);
    await add('Ebb Weekly');
    expect(await offered()).toEqual([['Ebb Weekly'], ['Ebb Weekly — Ebb Weekly']]);
    await add('Ebb Monthly');
    expect(await offered()).toEqual([['Ebb Monthly'], ['Ebb Monthly — Ebb Monthly']]);
    await coverage.remove('brief.txt');
    expect(await offered()).toEqual([[], []]);
  });
});

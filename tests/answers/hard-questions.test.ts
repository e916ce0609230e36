import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { check } from '../../src/answers/check.ts';
import { compare } from '../../src/answers/compare.ts';
import { disputed } from '../../src/answers/disputed.ts';
import { paraphrased } from '../../src/answers/paraphrase.ts';
import { quotes } from '../../src/answers/quotes.ts';
import { summary } from '../../src/answers/summary.ts';
import { whoSaid } from '../../src/answers/who-said.ts';
import type { Coverages } from '../../src/coverage/coverages.ts';
import { openEmbeddedCoverage } from '../../src/coverage/embedded/open-embedded-coverage.ts';
import { found, notFound } from './fixture.ts';

const GRAIN = `Grain store fire was “no accident”, says miller

By Hedda Lind, farming reporter

The fire that ruined the Torvik grain store was “no accident”, the miller Jørgen Brandt said on Monday.

Mr Brandt said: “Nobody told us. We did. There was never any negligence, and the money exists.”

Was the store insured? Mr Brandt said that it was “fully covered”.

Insurers close to the case claimed that Mr Brandt had left the dryer running all night. Mr Brandt denied this.

Inspector Pia Sandoval is alleged to have called the mill a “tinderbox”. Her office denied that she had said so.

Prime Minister Oskar Vinje said that the harvest was “in good hands”.

Bells rang until further notice, the mill said, and the harvest was late, and the mill was shut, and the harvest was lost.
`;

const TWIN = `Fire at Torvik grain store leaves mill shut

The fire that ruined the Torvik grain store was “no accident”, the miller Jørgen Brandt said on Monday.

Firefighters from four towns fought the blaze at the Torvik grain store until dawn.
`;

let coverages: Coverages;
const coverage = () => coverages.forServer(null);

beforeAll(async () => {
  coverages = openEmbeddedCoverage({ databaseFile: ':memory:' });
  await coverage().add({ id: 'grain', text: GRAIN, outlet: 'Valley Times', date: '2024-05-14' });
  await coverage().add({ id: 'twin', text: TWIN, outlet: 'Coast Press', date: '2024-05-14' });
});
afterAll(() => coverages.close());

describe('words that are few', () => {
  test.each([
    ['tinderbox', 'Pia Sandoval'],
    ['in good hands', 'Oskar Vinje'],
    ['fully covered', 'Jørgen Brandt'],
  ])('GIVEN “%s”, which is all of a quotation, THEN exact, by %s', async (quote, speaker) => {
    const { verdict, statements } = found(await whoSaid({ quote }, coverage()));
    expect([verdict, statements[0]?.attribution?.speaker]).toEqual(['exact', speaker]);
  });

  test('GIVEN words that stand all over and are nobody’s quotation THEN they are too common', async () => {
    expect(notFound(await whoSaid({ quote: 'the' }, coverage())).unclear).toBe(true);
  });

  test.each([
    ['there was negligence', 'never'],
    ['the money does not exist', 'not'],
    ['somebody told us', null],
  ])('GIVEN “%s”, which turns the meaning round, THEN altered', async (quote, negation) => {
    const { verdict, statements } = found(await whoSaid({ quote }, coverage()));
    expect(verdict).toBe('altered');
    const flagged = statements[0]?.diff?.filter((part) => part.negation).map(({ text }) => text.trim()) ?? [];
    if (negation) expect(flagged).toContain(negation);
  });

  test.each([
    'the store was never searched by anybody',
    'Nobody will ever forgive Norway for Torvik',
  ])('GIVEN “%s”, which nobody said, THEN a receipt', async (quote) => {
    expect(notFound(await whoSaid({ quote }, coverage())).unclear).toBeUndefined();
  });

  test.each([
    ['the harbour board fully trusts its chairman', 'The harbour board said it had full trust in the chairman.', true],
    ['the crews had complained for months', 'Crews had been complaining for years, he said.', true],
    ['Oslo has threatened Bergen over Stavanger', 'Oslo and Bergen sent Stavanger a bell.', false],
    ['we will close the bridge', 'We will open the harbour and the ferry.', false],
  ])('GIVEN “%s” for “%s” THEN a paraphrase: %s', (asked, sentence, is) => {
    expect(paraphrased(asked, sentence) > 0).toBe(is);
  });
});

describe('whose words they are said to be', () => {
  test.each([
    ['Jorgen Brandt', 'exact'],
    ['Jorgan Brandt', 'exact'],
    ['the miller', 'exact'],
    ['Oskar Vinje', 'wrong-speaker'],
    ['Marta Holm', 'wrong-speaker'],
  ])('GIVEN %s for the miller THEN %s', async (speaker, verdict) => {
    expect(found(await whoSaid({ quote: 'no accident', speaker }, coverage())).verdict).toBe(verdict);
  });

  test('GIVEN “the minister” THEN the Prime Minister is not meant', async () => {
    notFound(await quotes({ speaker: 'the minister' }, coverage()));
    expect(found(await quotes({ speaker: 'the prime minister' }, coverage())).statements).toHaveLength(1);
  });

  test('GIVEN two quotations of two people in one sentence THEN each is held against its own', async () => {
    const text =
      'Brandt said the fire was “no accident at all, no accident” and Oskar Vinje called the harvest “in good hands”.';
    const { groups } = found(await check({ text }, coverage()));
    expect(groups?.at(-1)?.label).toBe('“in good hands” (Oskar Vinje): word for word');
  });
});

describe('denials of what has just been told', () => {
  test('GIVEN “denied this” THEN the claim before it, which its subject is no source of', async () => {
    const { groups } = found(await disputed({ topic: 'dryer' }, coverage()));
    expect(groups).toHaveLength(1);
    expect(groups?.[0]?.label).toMatch(/^Claimed by 1 unnamed source \(Insurers.*denied by Jørgen Brandt$/);
    expect(groups?.[0]?.statements[0]?.text).toContain('left the dryer running');
  });

  test('GIVEN an allegation of nobody THEN whoever is accused is not its source', async () => {
    const { groups } = found(await disputed({ topic: 'tinderbox' }, coverage()));
    expect(groups?.[0]?.label).toContain('claimed by a source that is not told'.slice(1));
  });
});

describe('what is told twice', () => {
  test('GIVEN twins THEN a summary tells their sentence once, and no byline or question', async () => {
    const { statements } = found(await summary({ topic: 'Torvik grain store' }, coverage()));
    expect(statements.filter(({ text }) => text.includes('no accident'))).toHaveLength(1);
    const all = found(await summary({ article: 'grain', length: 'long' }, coverage())).statements;
    expect(all.some(({ text }) => /^By |\?$/.test(text))).toBe(false);
  });

  test('GIVEN a topic that only a headline names THEN its article is summed up', async () => {
    const mine = coverages.forServer('9');
    const body =
      'Drivers in Ostwick have turned an offer down, their leader said.\n\nTalks go on until Friday at noon.';
    await mine.add({ id: 'drivers', text: `Rail strike looms\n\n${body}`, outlet: null, date: null });
    const { statements } = found(await summary({ topic: 'the rail strike story' }, mine));
    expect(statements.map(({ text }) => text).join('\n\n')).toBe(body);
  });

  test('GIVEN twins THEN compare shows what both outlets print, and what one alone does', async () => {
    const { groups } = found(await compare({ topic: 'Torvik grain store' }, coverage()));
    const labels = groups?.map(({ label }) => label);
    expect(labels?.[0]).toMatch(
      /^(?:Printed|Reported) by (?:Valley Times and Coast Press|Coast Press and Valley Times)$/,
    );
    expect(labels).toContain('Only in Coast Press');
    expect(new Set(labels).size).toBe(labels?.length);
  });
});

import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ask } from '../../src/answers/ask.ts';
import { plainly } from '../../src/answers/plain/plain-kinds.ts';
import { whoIs } from '../../src/answers/who-is.ts';
import type { Hit } from '../../src/coverage/coverage.ts';
import type { Coverages } from '../../src/coverage/coverages.ts';
import { openEmbeddedCoverage } from '../../src/coverage/embedded/open-embedded-coverage.ts';
import { found, notFound } from './fixture.ts';

const hit = (text: string, title = '') => ({ text, article: { title } }) as Hit;

describe('questions whose answer is plain to see', () => {
  test.each([
    ['How old is Orla Finch?', 'Orla Finch, 44, of Quay Street, was cleared.'],
    ['How old is Finch', '“It is over,” Finch, 44, told reporters.'],
    ['How old was Orla Finch when she died?', 'Finch, who was 44, had no children.'],
    ['How old is Orla Finch?', 'The 44-year-old Orla Finch won by a length.'],
    ['What age is Orla Finch?', 'Orla Finch (44) won by a length.'],
    ['What party is Orla Finch in?', 'Cllr Orla Finch (Lab) said no.'],
    ['Which party does Finch belong to?', 'Sen. Orla Finch, D-Utah, said no.'],
    ['What party is Orla Finch from?', 'The vote went to Democrat Orla Finch.'],
    ['What party is Finch in?', 'Republican incumbent Orla Finch lost.'],
    ['What party is Finch in?', 'Orla Finch, a Liberal Democrat, stood again.'],
    ['What was the score?', 'Norvik Town 3 Lundvik 2'],
    ['What was the final score in the Norvik match?', 'Norvik won 3-2 after extra time.'],
    ['How many gates are there?', 'One of the three gates did not shut.'],
    ['How many lifeboats does the port have?', 'The port’s four lifeboats were called out.'],
    ['How long was the trial?', 'She was cleared after a six-week trial.'],
    ['How long did the trial last?', 'The trial lasted more than six weeks.'],
    ['How long will Finch be out?', 'Finch will be out for six weeks with a broken toe.'],
    ['When does the recount start?', 'The recount will begin on Tuesday.'],
    ['When will the consultation end?', 'A consultation would run until 4 May.'],
    ['When will Norvik play Lundvik?', 'Norvik will meet Lundvik at home on 3 May.'],
    ['Who do Norvik play next?', 'Norvik will meet Lundvik at home on 3 May.'],
    ['When was the last walkout?', 'The last walkout at the port was in May 2019.'],
    ['Who is the CEO of Norvik Ferries?', 'Norvik Ferries’ chief executive, Orla Finch, said no.'],
    [
      'Who is the CFO of Norvik?',
      'The cost is known, Chief Financial Officer Orla Finch said.',
      'Norvik sells its ferries',
    ],
    ['Who leads the council?', 'The council’s leader, Cllr Orla Finch (Lab), said no.'],
    ['Who is the opposition leader?', 'Cllr Orla Finch (Lab), who leads the opposition, said no.'],
    ['Who is the leader of Norvik council?', 'Norvik council’s leader, Orla Finch, said no.'],
    ['Who is Norvik’s manager?', '“No,” said the Norvik manager, Orla Finch.'],
    ['Who is the governor?', 'Gov. Orla Finch signed it.'],
    ['Who owns the mill?', 'Orla Finch, who owns the mill, said no.'],
    ['Who edits the Norvik Post?', '“No,” said the editor of the Norvik Post, Orla Finch.'],
  ])('GIVEN %j THEN %j answers it', (question, text, title = '') => {
    expect(plainly(question)!.answers(hit(text, title))).toBe(true);
  });

  test.each([
    ['How old is Orla Finch?', 'Ruth Finch, 44, was cleared.'],
    ['How old is Finch?', 'Finch, 4,000 miles away, was cleared.'],
    ['How old is Finch?', 'Finch said that Ann Hale, 30, was cleared.'],
    ['What party is Orla Finch in?', 'Orla Finch voted with a Republican.'],
    ['What party is Orla Finch in?', 'Ruth Finch (Lab) said no.'],
    ['What was the score?', 'My nan said I would score.'],
    ['What was the score?', 'The shop is open 10-12 on Sundays.'],
    ['How many gates are there?', 'Gate 14 did not shut.'],
    ['How many nurses are there?', 'Forty nurses voted.'],
    ['When will Norvik play Lundvik?', 'Norvik beat Lundvik on 3 May.'],
    ['Who do Norvik play next?', 'Norvik lost to Lundvik.'],
    ['When was the last walkout?', 'The walkout was called on Monday.'],
    ['How long was the trial?', 'The trial was told that he waited for six weeks.'],
    ['How long will Finch be out?', 'Hale will be out for six weeks.'],
    ['When does the recount start?', 'The recount was called on Tuesday.'],
    ['Who is the CEO of Norvik?', 'The chief executive of Lundvik, Orla Finch, spoke in Norvik.'],
    ['Who is the CEO of Norvik?', 'Lundvik’s chief executive, Orla Finch, said no.', 'Norvik sells its ferries'],
    ['Who is Finch’s doctor?', '“I have a doctor I trust,” Orla Finch said.'],
    ['Who is the leader of the union?', 'Orla Finch, of the union, said no.'],
  ])('GIVEN %j THEN %j does not', (question, text, title = '') => {
    expect(plainly(question)!.answers(hit(text, title))).toBe(false);
  });

  test.each([
    ['How old is Orla Finch?', 'Orla Finch led 400 people.'],
    ['What party is Orla Finch in?', 'Orla Finch put the cost at £4m.'],
    ['What is the name of the dog?', 'My dog was standing on the table.'],
    ['What is the name of the doctor?', '“I have a doctor I trust,” Finch said.'],
    ['What was the score?', 'My nan said I would score.'],
    ['How many precincts are there?', 'A tabulator in Precinct 14 jammed twice.'],
    ['Who is the governor?', 'The governor faces an election.'],
  ])('GIVEN %j THEN %j is not even shown', (question, text) => {
    expect(plainly(question)!.mayAnswer(hit(text))).toBe(false);
  });

  test.each([
    ['What is the name of the dog?', 'The dog, Rex, was found.'],
    ['What is the name of the village?', 'It stood in the village of Elm.'],
    ['What is the village called?', 'Elm, a village on the coast, was cut off.'],
    ['Who runs the mill?', 'Its landlady, Orla Finch, said no.'],
  ])('GIVEN %j THEN %j may be', (question, text) => {
    expect(plainly(question)!.mayAnswer(hit(text))).toBe(true);
  });

  test.each([
    'How old is the bridge?',
    'Who is likely to succeed the mayor?',
    'Who said the mill would shut?',
    'How many people voted?',
    'What did the mayor say?',
    'Who is Orla Finch?',
    'How long is a piece of string, and who cut it?',
    '',
  ])('GIVEN %j THEN it is of no plain kind, or answered by no sentence about something else', (question) => {
    expect(plainly(question)?.answers(hit('The tide was high.')) ?? false).toBe(false);
  });

  test('GIVEN anything at all THEN it is read without error', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(
          'How old is',
          'Who is the',
          'What is the name of the',
          'How many',
          'How long will',
          'When does',
          'Who leads',
        ),
        fc.string({ unit: 'binary', maxLength: 60 }),
        fc.string({ unit: 'binary', maxLength: 300 }),
        (opening, rest, text) => {
          const plain = plainly(`${opening} ${rest}`);
          plain?.answers(hit(text));
          plain?.mayAnswer(hit(text));
        },
      ),
    );
  });

  test('GIVEN a sentence without end THEN it is read in a moment', () => {
    const started = performance.now();
    for (const question of [
      'Who is the mayor?',
      'How old is Aa Aa?',
      'What is the name of the dog?',
      'What was the score?',
    ])
      plainly(question)!.mayAnswer(hit('Aa '.repeat(50_000)));
    expect(performance.now() - started).toBeLessThan(1_000);
  });
});

const TEXT = `Norvik Ferries to cut its night boats

Norvik Ferries Ltd said on Monday that it would stop its night boats.

“The boats are empty,” Chief Executive Orla Finch, 44, said on a call.

The mayor, Pia Holm (Lab), said that she would meet the company. The talks will begin on Thursday, her office said.

About 40 children attend the boat school, and 12 teachers work there.

“My dog waits for the boat,” said Jon Vik, a fisherman.`;

const SCHOOL = `Boat school opens its doors

The boat school on Quay Street has been open for a year, and its roof leaks still.

Some 55 children attend it, said its head, Mia Lund.`;

describe('asked of a coverage', () => {
  let coverages: Coverages;
  beforeAll(async () => {
    coverages = openEmbeddedCoverage({ databaseFile: ':memory:' });
    await coverages.forServer('1').add({ id: 'boats', outlet: 'Norvik Post', text: TEXT });
    await coverages.forServer('1').add({ id: 'school', outlet: 'The Ferryman', text: SCHOOL });
  });
  afterAll(() => coverages.close());

  test.each([
    ['How old is Orla Finch?', 'Orla Finch, 44'],
    ['Who is the CEO of Norvik Ferries?', 'Chief Executive Orla Finch'],
    ['What party is Pia Holm in?', 'Pia Holm (Lab)'],
    ['When do the talks start?', 'will begin on Thursday'],
    ['Who is the mayor?', 'The mayor, Pia Holm'],
    ['How many children go to the boat school?', '40 children attend'],
  ])('GIVEN %j THEN the answer shows “%s” first', async (question, words) => {
    const { statements } = found(await ask({ question }, coverages.forServer('1')));
    expect(statements[0]!.text).toContain(words);
  });

  test.each([
    ['How many children attend, according to the Ferryman?', 'Some 55 children'],
    ['How many children attend according to Norvik Post', 'About 40 children'],
  ])('GIVEN %j THEN only that outlet answers: “%s”', async (question, words) => {
    const { statements } = found(await ask({ question }, coverages.forServer('1')));
    expect(statements.map(({ text }) => text)).toEqual([expect.stringContaining(words)]);
  });

  test.each([
    'How old is Pia Holm?',
    'What party is Orla Finch in?',
    'What is the name of the dog?',
    'What was the score?',
    'How many boats are there?',
    'How many seals were rescued?',
    'What is the weather on Thursday?',
    'What dividend did Norvik Ferries pay?',
  ])('GIVEN %j THEN a receipt', async (question) => {
    notFound(await ask({ question }, coverages.forServer('1')));
  });
});

test.each([
  ['the CEO of Norvik Ferries', 'Chief Executive Orla Finch'],
  ['the leader of the opposition', 'who leads the opposition'],
])('GIVEN who-is asked for “%s” THEN it shows who has the role: “%s”', async (name, words) => {
  const coverages = openEmbeddedCoverage({ databaseFile: ':memory:' });
  try {
    const coverage = coverages.forServer('1');
    await coverage.add({ id: 'boats', text: TEXT });
    await coverage.add({
      id: 'row',
      text: 'Council in uproar\n\nThe opposition leader accused the council of haste.\n\nCllr Ada Brook (Lab), who leads the opposition, called the plan rushed.',
    });
    const { statements } = found(await whoIs({ name }, coverage));
    expect(statements[0]!.text).toContain(words);
  } finally {
    coverages.close();
  }
});

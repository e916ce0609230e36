import { describe, expect, test } from 'vitest';
import { ask } from '../../src/answers/ask.ts';
import { coverageOf, found, notFound } from './fixture.ts';

const coverage = coverageOf('seeds');

describe('ask', () => {
  test.each([
    ['What did Pompeo say about Hong Kong?', 'Hong Kong’s freedom crushed'],
    ['What did Downing Street say about sanctions?', 'the issue of sanctions did not come up'],
    ['Who is the director-general of the WHO?', 'Tedros Adhanom Ghebreyesus'],
    ['What did Lisa Nandy call for?', 'Lisa Nandy'],
    ['How many Uighurs are in detention?', 'more than 1m Muslim Uighurs'],
    // One word in common with its answer.
    ['How many Uighurs are detained?', 'more than 1m Muslim Uighurs'],
    ['Why is Boris Johnson under pressure?', 'mounting pressure'],
    ['Which company was banned from 5G networks?', 'Huawei'],
    ['By when must Huawei technology be removed?', '2027'],
    ['Who was bought by China?', '‘bought’ by China'],
    ['What did Mark Esper warn against?', 'its own maritime empire'],
    ['Where did the press conference take place?', 'press conference'],
    ['What is the Magnitsky Act?', 'Magnitsky Act'],
    ['What did the World Health Organization reject?', 'strongly rejects'],
    ['Who is the shadow foreign secretary?', 'Lisa Nandy'],
    ['Was the UK strong-armed into banning Huawei?', 'strong-armed'],
    ['What has the Trump administration done about Chinese officials?', 'imposed sanctions'],
    ['Does Esper plan to visit China?', 'planned to visit China'],
    ['Which treaty did the UK suspend?', 'extradition treaty'],
    ['Who reported the comments of the WHO spokesman?', 'Politico'],
    ['When did Pompeo meet Johnson?', 'Johnson'],
  ])('GIVEN %j THEN the answer shows “%s”', async (question, words) => {
    const { statements } = found(await ask({ question }, coverage()));
    expect(statements.map(({ text }) => text).join('\n')).toContain(words);
    expect(statements.length).toBeLessThanOrEqual(3);
  });

  test.each([
    'What did Angela Merkel say about Russia?',
    'Who won the World Cup?',
    'What is the price of oil?',
    'When did the Queen open parliament?',
    'What did Joe Biden say about Taiwan?',
    'How many people died of coronavirus in Italy?',
    'What did Keir Starmer say about the economy?',
    'Who is the president of France?',
    'What is the population of Hong Kong?',
    'Why did Boris Johnson resign?',
    'What did Rishi Sunak announce in the budget?',
    'When was Huawei founded?',
    'Who discovered penicillin?',
    'best pizza in London',
  ])('GIVEN %j, on which the articles are silent, THEN a receipt', async (question) => {
    const { searched, nearest } = notFound(await ask({ question }, coverage()));
    expect(searched).toEqual(await coverage().size());
    expect(nearest.length).toBeLessThanOrEqual(3);
  });

  test.each([
    '',
    '   ',
    'who is it',
    '???',
    '你好吗',
    'zyxwv',
  ])('GIVEN %j, which names nothing, THEN a receipt without passages', async (question) => {
    const { nearest, reason } = notFound(await ask({ question }, coverage()));
    expect(nearest).toEqual([]);
    expect(reason).toBe('No sentence of the coverage shares a word with this.');
  });

  test('GIVEN an answer THEN each statement is a cited slice of its article, and no words come twice from one article', async () => {
    const { statements } = found(
      await ask({ question: 'What sanctions were imposed on Chinese officials?' }, coverage()),
    );
    for (const { text, citation } of statements) {
      const read = await coverage().article(citation.article);
      expect(read!.article.text.slice(citation.start, citation.end)).toBe(text);
    }
    expect(new Set(statements.map(({ text, citation }) => citation.article + text)).size).toBe(statements.length);
  });
});

import { describe, expect, test } from 'vitest';
import { articles } from '../../src/answers/articles.ts';
import { check } from '../../src/answers/check.ts';
import { compare } from '../../src/answers/compare.ts';
import { disputed } from '../../src/answers/disputed.ts';
import { help } from '../../src/answers/help.ts';
import { quotes } from '../../src/answers/quotes.ts';
import { summary } from '../../src/answers/summary.ts';
import { timeline } from '../../src/answers/timeline.ts';
import { whoIs } from '../../src/answers/who-is.ts';
import { whoSaid } from '../../src/answers/who-said.ts';
import { coverageOf, found, notFound, statementsOf } from './fixture.ts';

const coverage = coverageOf('seeds');

describe('who-said', () => {
  test.each([
    ['willy nilly sanction X or Y', 'Dominic Raab', 'Financial Times'],
    ['“not as simple as deciding you can willy nilly sanction X or Y”', 'Dominic Raab', 'Financial Times'],
    ['strong-armed', 'Dominic Raab', 'Financial Times'],
    ['bought', 'Mike Pompeo', 'Daily Mail'],
    ['the Government should accelerate the timetable for Magnitsky sanctions', 'Lisa Nandy', 'Daily Mail'],
    ["You can't engage in cover-ups", 'Mike Pompeo', 'Daily Mail'],
    ['It is not about attacking China', 'one backbencher', 'Financial Times'],
    ['reinforce our intentions to openly compete', 'Mark Esper', 'Financial Times'],
  ])('GIVEN “%s” THEN %s, word for word, in the %s', async (quote, speaker, outlet) => {
    const { verdict, statements } = found(await whoSaid({ quote }, coverage()));
    expect(verdict).toBe('exact');
    expect(statements.map(({ attribution, citation }) => [attribution?.speaker, citation.outlet])).toEqual([
      [speaker, outlet],
    ]);
  });

  test('GIVEN words that both papers print THEN both are shown, whatever dashes and marks they use', async () => {
    const quote =
      'We think that the entire world needs to work together to ensure that every country - including China';
    const { verdict, statements } = found(await whoSaid({ quote }, coverage()));
    expect(verdict).toBe('exact');
    expect(statements.map(({ citation }) => citation.outlet).sort()).toEqual(['Daily Mail', 'Financial Times']);
    const { statements: one } = found(await whoSaid({ quote, outlet: 'FT' }, coverage()));
    expect(one.map(({ citation }) => citation.outlet)).toEqual(['Financial Times']);
  });

  test.each([
    ['it was as simple as deciding you can willy nilly sanction X or Y', 'added', 'not'],
    ['We never support those sovereign choices', 'dropped', 'never'],
  ] as const)('GIVEN “%s” THEN altered, and the negation %s is flagged', async (quote, op, word) => {
    const { verdict, statements } = found(await whoSaid({ quote }, coverage()));
    expect(verdict).toBe('altered');
    const negations = statements[0]?.diff?.filter(({ negation }) => negation) ?? [];
    expect(negations.map((part) => [part.op, part.text.replace(/[^a-z]/gi, '')])).toEqual([[op, word]]);
  });

  test.each([
    ['We think that the entire world … international order', 'exact'],
    ['“You can’t threaten countries [...] in the Himalayas”', 'exact'],
    ['it was ... as simple as deciding you can', 'altered'],
    ['Washington or Beijing, Britain has to choose', 'paraphrased'],
  ])('GIVEN “%s” THEN %s', async (quote, verdict) => {
    expect(found(await whoSaid({ quote }, coverage())).verdict).toBe(verdict);
  });

  test('GIVEN words cut off just after a negation THEN exact, with a warning', async () => {
    const cut = found(
      await whoSaid({ quote: 'as simple as deciding you can willy nilly sanction X or Y' }, coverage()),
    );
    expect([cut.verdict, cut.notes]).toEqual(['exact', ['Careful: the coverage says “not” just before these words.']]);
    const whole = found(await whoSaid({ quote: 'not as simple as deciding you can willy nilly' }, coverage()));
    expect(whole.notes).toEqual([]);
  });

  test('GIVEN the wrong speaker THEN the verdict says so and shows the right one', async () => {
    const answer = found(await whoSaid({ quote: 'willy nilly sanction X or Y', speaker: 'Boris Johnson' }, coverage()));
    expect(answer.verdict).toBe('wrong-speaker');
    expect(answer.statements[0]?.attribution?.speaker).toBe('Dominic Raab');
  });

  test.each([
    'Raab',
    'Dominic Raab',
    'the foreign secretary',
  ])('GIVEN the right speaker as “%s” THEN exact', async (speaker) => {
    expect(found(await whoSaid({ quote: 'willy nilly sanction X or Y', speaker }, coverage())).verdict).toBe('exact');
  });

  test('GIVEN the article’s own words THEN exact, in nobody’s mouth', async () => {
    const answer = found(
      await whoSaid({ quote: 'within hours of the UK suspending its extradition treaty' }, coverage()),
    );
    expect(answer).toMatchObject({ verdict: 'exact', statements: [{ attribution: null }] });
    expect(answer.notes.join()).toMatch('own words');
  });

  test.each([
    'We shall fight on the beaches',
    'China has threatened Britain with sanctions over Hong Kong',
    'we will ban Huawei by 2027',
    'Nandy and Raab agree about the Magnitsky sanctions',
    'the',
    'of the UK',
    'China',
    'Hong Kong',
    'human rights abuses',
    '???',
    'a quotation that is nowhere in the coverage at all',
  ])('GIVEN “%s” THEN nobody', async (quote) => {
    const { searched } = notFound(await whoSaid({ quote }, coverage()));
    expect(searched.articles).toBe(2);
  });
});

describe('quotes', () => {
  test('GIVEN a surname THEN all that person said, each utterance once, newest first', async () => {
    const { statements } = found(await quotes({ speaker: 'pompeo' }, coverage()));
    expect(new Set(statements.map(({ attribution }) => attribution?.speaker))).toEqual(new Set(['Mike Pompeo']));
    expect(statements.filter(({ text }) => text.includes('entire world needs to work together'))).toHaveLength(1);
    const dates = statements.map(({ citation }) => citation.date);
    expect(dates).toEqual([...dates].sort().reverse());
  });

  test('GIVEN a topic THEN only what was said about it', async () => {
    const { statements } = found(await quotes({ speaker: 'Raab', about: 'Huawei' }, coverage()));
    expect(statements.map(({ citation }) => citation.paragraph)).toEqual([17]);
  });

  test('GIVEN an outlet and a kind THEN only those', async () => {
    const { statements } = found(await quotes({ speaker: 'Nandy', kind: 'direct', outlet: 'daily mail' }, coverage()));
    expect(statements.every(({ attribution }) => attribution?.kind === 'direct')).toBe(true);
    notFound(await quotes({ speaker: 'Nandy', outlet: 'Financial Times' }, coverage()));
  });

  test.each([
    [{ speaker: 'Angela Merkel' }, /nobody called “Angela Merkel”/],
    [{ speaker: 'Ponpeo' }, /Mike Pompeo/],
    [{ speaker: 'Starmer' }, /named in the coverage but never quoted/],
    [{ speaker: 'Raab', about: 'penguins' }, /nothing Dominic Raab said about “penguins”/],
    [{ speaker: 'Raab', outlet: 'Le Monde' }, /no outlet called “Le Monde”/],
  ])('GIVEN %j THEN a receipt that says why', async (asked, reason) => {
    expect(notFound(await quotes(asked, coverage())).reason).toMatch(reason);
  });
});

describe('the other questions', () => {
  test('GIVEN compare on China THEN the shared utterance, and what only each reports', async () => {
    const { groups } = found(await compare({ topic: 'China' }, coverage()));
    expect(groups?.[0]?.label).toMatch(/^Printed by .*Daily Mail/);
    expect(groups?.map(({ label }) => label)).toEqual(
      expect.arrayContaining(['Only in Financial Times', 'Only in Daily Mail']),
    );
  });

  test('GIVEN compare on what only one reports THEN it says that the other has nothing', async () => {
    const { notes } = found(await compare({ topic: 'coronavirus' }, coverage()));
    expect(notes.join(' ')).toContain('Financial Times has nothing on this');
  });

  test('GIVEN disputed THEN the claim stands beside the denial', async () => {
    const { groups } = found(await disputed({ topic: 'sanctions' }, coverage()));
    const stances = groups?.map(({ statements }) => statements.map(({ attribution }) => attribution?.stance)) ?? [];
    expect(stances.some((group) => group.includes('asserts') && group.includes('denies'))).toBe(true);
    notFound(await disputed({ topic: 'penguins' }, coverage()));
  });

  test('GIVEN timeline THEN dates in order, with their words and anchors', async () => {
    const { statements } = found(await timeline({}, coverage()));
    const on = (words: string) => statements.find(({ text, date }) => text.includes(words) && date)?.date;
    expect(on('yesterday you suspended')).toEqual({
      resolved: '2020-07-20',
      expression: 'yesterday',
      anchor: '2020-07-21',
    });
    expect(on('The foreign secretary on Sunday')?.resolved).toBe('2020-07-19');
    expect(statements.at(-1)?.date).toEqual({ resolved: '2027', expression: '2027', anchor: null });
  });

  test('GIVEN who-is THEN roles in the coverage’s words; named but never quoted is said', async () => {
    const pompeo = found(await whoIs({ name: 'Pompeo' }, coverage()));
    expect(pompeo.statements.map(({ text }) => text).join(' ')).toContain('US secretary of state');
    const starmer = found(await whoIs({ name: 'Keir Starmer' }, coverage()));
    expect(starmer.notes.join(' ')).toContain('Keir Starmer is named but never quoted');
  });

  test('GIVEN a text with four quotations THEN each gets its verdict', async () => {
    const text =
      'Raab: “it was as simple as deciding you can sanction X or Y”. Pompeo told them “We support those sovereign choices”. “strong-armed by its US allies”, said Starmer. “Nobody ever told me that,” Johnson said.';
    const { groups } = found(await check({ text }, coverage()));
    expect(groups?.map(({ label }) => label.replace(/^.*: /, ''))).toEqual([
      'altered',
      'word for word',
      'words of somebody else',
      'not in the coverage',
    ]);
  });

  test('GIVEN a summary THEN so many sentences; one outlet, one topic, one day', async () => {
    expect(found(await summary({ length: 'short' }, coverage())).statements).toHaveLength(3);
    const mail = found(await summary({ outlet: 'the Mail' }, coverage()));
    expect(new Set(mail.statements.map(({ citation }) => citation.outlet))).toEqual(new Set(['Daily Mail']));
    const day = found(await summary({ date: '2020-07-21' }, coverage()));
    expect(new Set(day.statements.map(({ citation }) => citation.date))).toEqual(new Set(['2020-07-21']));
    notFound(await summary({ date: '1999-01-01' }, coverage()));
    notFound(await summary({ topic: 'penguins' }, coverage()));
    await expect(summary({ date: 'yesterday' }, coverage())).rejects.toThrow('2020-07-21');
  });

  test('GIVEN articles THEN the headlines as printed; one article, all its paragraphs', async () => {
    const list = found(await articles({}, coverage()));
    expect(list.statements.map(({ text }) => text)[1]).toBe('Mike Pompeo urges UK to join alliance against China');
    const read = found(await articles({ article: '001_a8ac0ab77728c76e' }, coverage()));
    expect(read.statements.length).toBeGreaterThan(15);
    expect(notFound(await articles({ article: 'alliance against Mars' }, coverage())).reason).toContain(
      'Mike Pompeo urges',
    );
  });

  test('GIVEN help THEN examples with this coverage’s own words and names, which do answer', async () => {
    const { notes, statements } = found(await help(coverage()));
    const quote = notes.join('\n').match(/who-said quote: (.+)/)?.[1];
    expect(found(await whoSaid({ quote: quote! }, coverage())).verdict).toBe('exact');
    expect(statements).toHaveLength(1);
  });
});

describe('the laws', () => {
  test('GIVEN every answer above THEN each statement is a slice of its article, cited', async () => {
    const answers = await Promise.all([
      whoSaid({ quote: 'strong-armed' }, coverage()),
      whoSaid({ quote: 'nothing of the kind was ever printed here' }, coverage()),
      quotes({ speaker: 'Pompeo' }, coverage()),
      compare({ topic: 'sanctions' }, coverage()),
      compare({}, coverage()),
      disputed({}, coverage()),
      timeline({}, coverage()),
      whoIs({ name: 'Raab' }, coverage()),
      summary({ length: 'long' }, coverage()),
      articles({}, coverage()),
      articles({ article: 'alliance' }, coverage()),
      help(coverage()),
    ]);
    const statements = answers.flatMap(statementsOf);
    expect(statements.length).toBeGreaterThan(60);
    for (const { text, citation } of statements) {
      const article = (await coverage().article(citation.article))!.article;
      expect(article.text.slice(citation.start, citation.end)).toBe(text);
      expect(citation).toMatchObject({ outlet: article.outlet, date: article.date, title: article.title });
      const paragraph = article.paragraphs.find(({ number }) => number === citation.paragraph)!;
      expect(paragraph.start).toBeLessThanOrEqual(citation.start);
      expect(paragraph.end).toBeGreaterThan(citation.start);
    }
  });
});

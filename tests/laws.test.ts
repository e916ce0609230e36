import { describe, expect, test } from 'vitest';
import type { Coverage } from '../src/coverage/coverage.ts';
import type { Answer } from '../src/domain/answer.ts';
import { loadCommands } from '../src/load-commands.ts';
import { parseOptions } from '../src/parse-options.ts';
import { coverageOf, statementsOf } from './answers/fixture.ts';
import { OCCASION } from './occasion.ts';

const commands = await loadCommands();

async function answer(coverage: Coverage, name: string, raw: Readonly<Record<string, unknown>>): Promise<Answer> {
  const command = commands.get(name)!;
  return command.answer(parseOptions(command, raw), coverage, OCCASION);
}

/** Every command, asked about what this coverage's own speakers, words and titles are. */
async function questions(coverage: Coverage): Promise<readonly (readonly [string, Record<string, unknown>])[]> {
  const speakers = (await coverage.entities()).slice(0, 12).map(({ name }) => name);
  const said = (await coverage.attributions()).slice(0, 30).map(({ passage }) => passage.text.slice(0, 300));
  const articles = await coverage.articles();
  const topics = ['sanctions', 'Hong Kong', 'the harbour', 'money', 'nothing of the kind'];
  return [
    ['help', {}],
    ['articles', {}],
    ['summary', {}],
    ['compare', {}],
    ['disputed', {}],
    ['timeline', {}],
    ...['quoted', 'time', 'people'].map((picture) => ['stats', { picture }] as const),
    ...articles.flatMap(({ id }) => [['articles', { article: id }] as const, ['summary', { article: id }] as const]),
    ...speakers.flatMap((name) => [
      ['quotes', { speaker: name }] as const,
      ['who-is', { name }] as const,
      ['timeline', { person: name }] as const,
      ['ask', { question: `What did ${name} say?` }] as const,
    ]),
    ...said.flatMap((quote) => [['who-said', { quote }] as const, ['check', { text: `“${quote}”` }] as const]),
    ...topics.flatMap((topic) => [
      ['summary', { topic }] as const,
      ['compare', { topic }] as const,
      ['disputed', { topic }] as const,
      ['ask', { question: `What about ${topic}?` }] as const,
    ]),
  ];
}

describe.each(['seeds', 'selwick'] as const)('the laws on %s', (folder) => {
  const opened = coverageOf(folder);

  test('GIVEN every command THEN each passage is verbatim and cited, and each receipt says what was searched', async () => {
    const coverage = opened();
    const size = await coverage.size();
    const asked = await questions(coverage);
    expect(new Set(asked.map(([name]) => name))).toEqual(new Set(commands.keys()));
    let shown = 0;
    for (const [name, raw] of asked) {
      const given = await answer(coverage, name, raw).catch((error: Error) => {
        // A name that is two people's is asked back, which is no statement.
        if (error.name === 'InputError') return null;
        throw error;
      });
      if (given === null) continue;
      if (given.kind === 'nothing') expect(given.searched).toEqual(size);
      for (const { text, citation } of statementsOf(given)) {
        const { article } = (await coverage.article(citation.article))!;
        shown++;
        expect(article.text.slice(citation.start, citation.end), `${name} ${JSON.stringify(raw)}`).toBe(text);
        expect(citation).toMatchObject({ outlet: article.outlet, date: article.date, title: article.title });
        const paragraph = article.paragraphs.find(({ number }) => number === citation.paragraph)!;
        expect(citation.start).toBeGreaterThanOrEqual(paragraph.start);
        expect(citation.start).toBeLessThan(paragraph.end);
      }
    }
    expect(shown).toBeGreaterThan(100);
  });

  test('GIVEN attributions THEN source, cue, hedge and addressee are slices of the article too', async () => {
    const coverage = opened();
    for (const { article: info, attribution } of await coverage.attributions()) {
      const { text } = (await coverage.article(info.id))!.article;
      const { content, source, cue, hedge, addressee, via } = attribution;
      const slices = [...content, source?.mention, cue, hedge, addressee, ...via.map(({ mention }) => mention)];
      for (const slice of slices) if (slice) expect(text.slice(slice.start, slice.end)).toBe(slice.text);
      expect(source === null).toBe(attribution.unattributed !== null);
    }
  });
});

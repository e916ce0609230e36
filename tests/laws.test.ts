import { describe, expect, test } from 'vitest';
import type { Coverage } from '../src/coverage/coverage.ts';
import type { Answer, Statement } from '../src/domain/answer.ts';
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
    ['coverage list', {}],
    ['coverage feeds', {}],
    ['coverage privacy', {}],
    ['follow list', {}],
    ...['quoted', 'time', 'people'].map((picture) => ['stats', { picture }] as const),
    ...['csv', 'json', 'md'].map((format) => ['export', { format }] as const),
    ...articles.flatMap(({ id }) => [
      ['articles', { article: id }] as const,
      ['articles', { article: id, changes: true }] as const,
      ['summary', { article: id }] as const,
    ]),
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

/** The statements of a file that comes with an answer as JSON. */
function exported(answer: Answer): readonly Statement[] {
  const files = answer.kind === 'found' ? (answer.files ?? []) : [];
  const json = files.filter(({ type }) => type === 'application/json');
  return json.flatMap(({ bytes }) => JSON.parse(Buffer.from(bytes).toString()) as readonly Statement[]);
}

describe.each(['seeds', 'selwick'] as const)('the laws on %s', (folder) => {
  const opened = coverageOf(folder);

  test('GIVEN every command THEN each passage is verbatim and cited, and each receipt says what was searched', async () => {
    const coverage = opened();
    const size = await coverage.size();
    const asked = await questions(coverage);
    // What has effects is tested by itself.
    const showing = [...commands].flatMap(([name, { changes }]) => (changes ? [] : [name]));
    expect(new Set(asked.map(([name]) => name))).toEqual(new Set(showing));
    let shown = 0;
    for (const [name, raw] of asked) {
      const given = await answer(coverage, name, raw).catch((error: Error) => {
        // A name that is two people's is asked back, which is no statement.
        if (error.name === 'InputError') return null;
        throw error;
      });
      if (given === null) continue;
      if (given.kind === 'nothing') expect(given.searched).toEqual(size);
      for (const { text, citation } of [...statementsOf(given), ...exported(given)]) {
        const { article } = (await coverage.article(citation.article, citation.version))!;
        shown++;
        expect(article.text.slice(citation.start, citation.end), `${name} ${JSON.stringify(raw)}`).toBe(text);
        expect(citation).toMatchObject({ outlet: article.outlet, date: article.date, title: article.title });
        const paragraph = article.paragraphs.find(({ number }) => number === citation.paragraph)!;
        expect(citation.start).toBeGreaterThanOrEqual(paragraph.start);
        expect(citation.start).toBeLessThan(paragraph.end);
      }
    }
    expect(shown).toBeGreaterThan(100);
  }, 30_000);

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

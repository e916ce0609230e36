import type { AttributedPassage, Coverage } from '../coverage/coverage.ts';
import type { Answer } from '../domain/answer.ts';
import { say } from '../locales/say.ts';
import { wordsOf } from '../text/words.ts';
import { nothing } from './receipt.ts';
import { statementsOfPassages } from './source-article.ts';

/** Words of an example quotation: enough to know it by, few enough to type. */
const EXAMPLE_WORDS = { least: 5, most: 8 } as const;

/** What can be asked, with examples from this coverage's own speakers and words. */
export async function help(coverage: Coverage): Promise<Answer> {
  const articles = await coverage.articles();
  if (articles.length === 0) {
    const empty = await nothing(coverage, '');
    return { ...empty, reason: `${empty.reason} ${say`Add articles, then ask who said what.`}` };
  }
  const said = await examples(coverage);
  const [first] = said;
  const speaker = said.find(({ attribution }) => attribution.source?.name !== first?.attribution.source?.name) ?? first;
  const name = speaker?.attribution.source?.name;
  const asked = first && exampleWords(first);
  return {
    kind: 'found',
    statements: await statementsOfPassages(said.slice(0, 1), coverage),
    notes: [
      ...(asked ? [say`Who said some words: ${`/who-said quote: ${asked}`}`] : []),
      ...(name
        ? [say`What somebody said: ${`/quotes speaker: ${name}`}`, say`Who somebody is: ${`/who-is name: ${name}`}`]
        : []),
      ...(name ? [say`A question of your own: ${`/ask question: What did ${name} say?`}`] : []),
      say`The gist of an article: ${`/summary article: ${articles[0]!.title}`}`,
      say`A picture of who is quoted, and how: /stats`,
      say`Everything that is loaded: /articles`,
      say`Or mention the bot with a plain question. Every answer is a passage of the coverage, with its source.`,
    ],
  };
}

/** A few quotations by named people that are long enough to ask about, one a speaker. */
export async function examples(coverage: Coverage): Promise<readonly AttributedPassage[]> {
  const people = (await coverage.entities()).filter(({ kind }) => kind === 'person').slice(0, 12);
  const found: AttributedPassage[] = [];
  for (const { id } of people) {
    const said = await coverage.attributions({ speaker: id });
    const good = said
      .filter(({ attribution }) => attribution.kind !== 'indirect')
      .sort((a, b) => Number(b.attribution.kind === 'direct') - Number(a.attribution.kind === 'direct'))
      .find((passage) => exampleWords(passage) !== null);
    if (good) found.push(good);
    if (found.length === 3) break;
  }
  return found;
}

/** The first words of a quotation, none from beyond its closing mark. */
export function exampleWords({ attribution }: AttributedPassage): string | null {
  const quoted = attribution.content.flatMap(({ text }) => /^\s*["“‘'«]([^"”»\n]+)/.exec(text)?.[1] ?? [])[0];
  const inside = quoted?.split(/[’'](?=[\s,.]|$)/)[0];
  const words = inside === undefined ? [] : wordsOf(inside);
  if (inside === undefined || words.length < EXAMPLE_WORDS.least) return null;
  return inside.slice(words[0]!.start, words[Math.min(words.length, EXAMPLE_WORDS.most) - 1]!.end);
}

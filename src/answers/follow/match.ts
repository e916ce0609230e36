import { setImmediate as breath } from 'node:timers/promises';
import type { Coverage } from '../../coverage/coverage.ts';
import type { Statement } from '../../domain/answer.ts';
import type { Entity } from '../../domain/attribution.ts';
import { overlaps } from '../../domain/span.ts';
import { wordsOf } from '../../text/words.ts';
import { findEntity, isPronoun } from '../find-entity.ts';
import { saidBy } from '../party.ts';
import { type SourceArticle, statementOfSpan, wholeStatement } from '../source-article.ts';
import { utterancesIn } from '../utterances.ts';
import type { Follow } from './follow.ts';
import { aboutIn } from './match-topic.ts';

/** What an article has of something followed, the most telling first; never empty. */
export type Match = { readonly follow: Follow; readonly statements: readonly Statement[] };

/**
 * What of an article (or of what is new in it to each of them) the follows want to hear of; a passage is told once, for the first
 * follow that wants it. It rather misses a passage than tells of a related story.
 */
export async function matchesIn(
  source: SourceArticle,
  follows: readonly Follow[],
  coverage: Coverage,
  isNews: (text: string, follow: Follow) => boolean = () => true,
): Promise<readonly Match[]> {
  const told = new Set<string>();
  const matches: Match[] = [];
  for (const follow of follows) {
    const statements = (await passagesFor(follow, source, coverage)).filter(({ text, citation: { start, end } }) => {
      const key = `${start} ${end}`;
      return !told.has(key) && isNews(text, follow) && told.add(key);
    });
    if (statements.length > 0) matches.push({ follow, statements });
    await breath();
  }
  return matches;
}

function passagesFor(follow: Follow, source: SourceArticle, coverage: Coverage): Promise<readonly Statement[]> {
  if (follow.what === 'speaker') return saidIn(follow, source, coverage);
  if (follow.what === 'name') return namedIn(follow, source, coverage);
  return aboutIn(follow.words, source, coverage);
}

/** Whom a follow means by now: by the name it had then, else by the words. All who may be meant: each is named. */
async function partiesOf({ name, words }: Follow, coverage: Coverage): Promise<readonly Entity[]> {
  const entities = await coverage.entities();
  for (const asked of name === null || name === words ? [words] : [name, words]) {
    const found = findEntity(asked, entities);
    if (found.kind === 'one') return [found.entity];
    if (found.kind === 'several') return found.entities;
  }
  return [];
}

async function saidIn(follow: Follow, { article }: SourceArticle, coverage: Coverage): Promise<readonly Statement[]> {
  const parties = await partiesOf(follow, coverage);
  const said = await Promise.all(parties.map((party) => saidBy(party, { article: article.id }, coverage)));
  return utterancesIn(said.flat()).map(({ fullest }) => wholeStatement(fullest, article));
}

async function namedIn(follow: Follow, source: SourceArticle, coverage: Coverage): Promise<readonly Statement[]> {
  const { article, analysis } = source;
  const ids = new Set((await partiesOf(follow, coverage)).map(({ id }) => id));
  const mentions = analysis.mentions.filter(({ entity, text }) => ids.has(entity) && !isPronoun(text));
  const isPrinted = ids.size === 0 ? printing(follow.words) : () => false;
  return article.paragraphs
    .filter(({ kind }) => kind === 'body' || kind === 'standfirst')
    .flatMap(({ sentences }) => sentences)
    .filter(
      (sentence) =>
        mentions.some((mention) => overlaps(mention, sentence)) ||
        isPrinted(article.text.slice(sentence.start, sentence.end)),
    )
    .map((sentence) => statementOfSpan(source, sentence));
}

/** True for a text that holds the words side by side; a word asked with a capital is a name and needs it there too. */
function printing(asked: string): (text: string) => boolean {
  const wordsIn = (text: string) =>
    wordsOf(text).map(({ form, start, end }) => ({ form, printed: text.slice(start, end) }));
  const sought = wordsIn(asked.replace(/^the /iu, ''));
  const isCapital = (word: string) => /^\p{Lu}/u.test(word);
  return (text) => {
    const words = wordsIn(text);
    return words.some((_, at) =>
      sought.every(({ form, printed }, i) => {
        const word = words[at + i];
        return word?.form === form && (!isCapital(printed) || isCapital(word.printed));
      }),
    );
  };
}

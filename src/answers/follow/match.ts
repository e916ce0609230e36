import { setImmediate as breath } from 'node:timers/promises';
import type { Coverage } from '../../coverage/coverage.ts';
import type { Statement } from '../../domain/answer.ts';
import type { Article } from '../../domain/article.ts';
import type { Entity } from '../../domain/attribution.ts';
import type { Span } from '../../domain/span.ts';
import { termOf } from '../../text/terms.ts';
import { wordsOf } from '../../text/words.ts';
import { ANSWERS_FROM } from '../ask.ts';
import { findEntity, isPronoun } from '../find-entity.ts';
import { saidBy } from '../party.ts';
import { type SourceArticle, statementOfSpan, wholeStatement } from '../source-article.ts';
import { statementOfHit } from '../statement.ts';
import { hitsAbout } from '../topic.ts';
import { utterancesIn } from '../utterances.ts';
import { termsOf } from '../words.ts';
import type { Follow } from './follow.ts';

/** What an article has of something followed, the most telling first; never empty. */
export type Match = { readonly follow: Follow; readonly statements: readonly Statement[] };

/**
 * What of an article (or of what is new in it) the follows want to hear of; a passage is told once, for the first
 * follow that wants it. It rather misses a passage than tells of a related story.
 */
export async function matchesIn(
  source: SourceArticle,
  follows: readonly Follow[],
  coverage: Coverage,
  isNews: (text: string) => boolean = () => true,
): Promise<readonly Match[]> {
  const told = new Set<string>();
  const matches: Match[] = [];
  for (const follow of follows) {
    const statements = (await passagesFor(follow, source, coverage)).filter(({ text, citation: { start, end } }) => {
      const key = `${start} ${end}`;
      return !told.has(key) && isNews(text) && told.add(key);
    });
    if (statements.length > 0) matches.push({ follow, statements });
    await breath();
  }
  return matches;
}

function passagesFor(follow: Follow, source: SourceArticle, coverage: Coverage): Promise<readonly Statement[]> {
  if (follow.what === 'speaker') return saidIn(follow, source, coverage);
  if (follow.what === 'name') return namedIn(follow, source, coverage);
  return answered(follow, source, coverage);
}

const answered = async (...asked: Parameters<typeof aboutIn>) => {
  const answers = await answeringIn(...asked);
  return answers.length > 0 ? answers : aboutIn(...asked);
};

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

const overlap = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

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
        mentions.some((mention) => overlap(mention, sentence)) ||
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

/** Sentences asked of the article; only an answer is news. */
const ASKED = 5;
const QUESTION =
  /\?\s*$|^(?:who|whom|whose|what|when|where|which|why|how|is|are|was|were|does|do|did|has|have|had|can|could|will|would|should)\s/iu;

/** What answers a question, when it is one; else nothing. An answer speaks of most of what is asked. */
async function answeringIn(
  { words }: Follow,
  { article }: SourceArticle,
  coverage: Coverage,
): Promise<readonly Statement[]> {
  const terms = termsOf(words);
  if (!QUESTION.test(words.trim()) || shareOf(terms, article.text) < MOST_TERMS) return [];
  const { hits, confidence } = await coverage.search({ text: words, article: article.id, limit: ASKED });
  return confidence >= ANSWERS_FROM ? hits.slice(0, 1).map(statementOfHit) : [];
}

const MOST_TERMS = 0.6;
const shareOf = (terms: readonly string[], text: string): number => {
  const printed = new Set(termsOf(text));
  return terms.filter((term) => printed.has(term)).length / terms.length;
};

/**
 * Every word of a topic must stand somewhere in the article, since a passage with most of them may be of another story,
 * and two words somewhere close together: a wind and a farm are no wind farm. A topic that is a party may go by another
 * name.
 */
async function aboutIn(
  { words }: Follow,
  { article }: SourceArticle,
  coverage: Coverage,
): Promise<readonly Statement[]> {
  const hits = await hitsAbout(coverage, words, { article: article.id });
  if (hits.length === 0) return [];
  const terms = termsOf(words);
  const isParty = findEntity(words, await coverage.entities()).kind === 'one';
  const isAbout = isParty || (shareOf(terms, article.text) === 1 && (terms.length !== 2 || areClose(terms, article)));
  return isAbout ? hits.map(statementOfHit) : [];
}

/** Words from one term to the other, both included, at most. */
const CLOSE = 4;

function areClose([one, other]: readonly string[], { text, paragraphs }: Article): boolean {
  return paragraphs.some(({ start, end }) => {
    const terms = wordsOf(text.slice(start, end)).map(({ form }) => termOf(form));
    const near = (at: number) => terms.slice(Math.max(0, at - CLOSE + 1), at + CLOSE);
    return terms.some((term, at) => term === one && near(at).includes(other!));
  });
}

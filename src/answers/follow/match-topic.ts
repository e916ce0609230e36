import type { Coverage } from '../../coverage/coverage.ts';
import type { Statement } from '../../domain/answer.ts';
import type { Article } from '../../domain/article.ts';
import { termOf } from '../../text/terms.ts';
import { ANSWERS_FROM } from '../ask.ts';
import { findEntity } from '../find-entity.ts';
import type { SourceArticle } from '../source-article.ts';
import { statementOfHit } from '../statement.ts';
import { hitsAbout } from '../topic.ts';
import { formsOf, termsOf } from '../words.ts';

/** What an article has about a topic, or what of it answers a question that is followed. */
export async function aboutIn(
  words: string,
  { article }: SourceArticle,
  coverage: Coverage,
): Promise<readonly Statement[]> {
  const answers = isQuestion(words) ? await answersIn(words, article, coverage) : [];
  return answers.length > 0 ? answers : passagesAbout(words, article, coverage);
}

/**
 * Every word of a topic must stand somewhere in the article, since a passage with most of them may be of another story,
 * and two words somewhere close together: a wind and a farm are no wind farm. A topic that is a party may go by another
 * name.
 */
async function passagesAbout(words: string, article: Article, coverage: Coverage): Promise<readonly Statement[]> {
  const hits = await hitsAbout(coverage, words, { article: article.id });
  if (hits.length === 0) return [];
  const isParty = findEntity(words, await coverage.entities()).kind === 'one';
  return isParty || speaksOf(article, termsOf(words)) ? hits.map(statementOfHit) : [];
}

const QUESTION =
  /\?\s*$|^(?:who|whom|whose|what|when|where|which|why|how|is|are|was|were|does|do|did|has|have|had|can|could|will|would|should)\s/iu;
const isQuestion = (words: string): boolean => QUESTION.test(words.trim());

/** Verbs by which one asks for somebody's words: an answer need not repeat them. */
const ASKING: ReadonlySet<string | null> = new Set(
  ['say', 'said', 'tell', 'told', 'think', 'happen', 'mean'].map(termOf),
);
/** Share of what is asked about that the answer's own paragraph and headline name. */
const NAMED = 0.6;

/**
 * The sentence that answers a question, if one does: of an article that speaks of all that is asked about, in a
 * paragraph that names most of it.
 */
async function answersIn(words: string, article: Article, coverage: Coverage): Promise<readonly Statement[]> {
  const terms = termsOf(words).filter((term) => !ASKING.has(term));
  if (terms.length === 0 || !speaksOf(article, terms)) return [];
  const { hits, confidence } = await coverage.search({ text: words, article: article.id, limit: 1 });
  const [best] = hits;
  if (!best || confidence < ANSWERS_FROM) return [];
  const { start, end } = best.paragraph;
  return shareOf(terms, `${article.title}\n${article.text.slice(start, end)}`) >= NAMED ? [statementOfHit(best)] : [];
}

const speaksOf = (article: Article, terms: readonly string[]): boolean =>
  shareOf(terms, article.text) === 1 && (terms.length !== 2 || areClose(terms, article));

function shareOf(terms: readonly string[], text: string): number {
  const printed = new Set(termsOf(text));
  return terms.filter((term) => printed.has(term)).length / terms.length;
}

/** Words from one term to the other, both included, at most. */
const CLOSE = 4;

function areClose([one, other]: readonly string[], { text, paragraphs }: Article): boolean {
  return paragraphs.some(({ start, end }) => {
    const terms = formsOf(text.slice(start, end)).map(termOf);
    const near = (at: number) => terms.slice(Math.max(0, at - CLOSE + 1), at + CLOSE);
    return terms.some((term, at) => term === one && near(at).includes(other!));
  });
}

import type { Coverage, Hit } from '../coverage/coverage.ts';
import type { Answer, Nothing } from '../domain/answer.ts';
import type { ArticleInfo } from '../domain/article.ts';
import { InputError } from '../domain/input-error.ts';
import { say } from '../locales/say.ts';
import { articlesAboutIt } from './about-it.ts';
import { findArticle } from './find-article.ts';
import { printedBy } from './find-outlet.ts';
import { isNothing, outletNamed } from './narrow.ts';
import { nothing, nothingAbout } from './receipt.ts';
import { sourceArticles, statementOfSpan } from './source-article.ts';
import { type Candidate, candidatesOf } from './summarise/candidates.ts';
import { summarise } from './summarise/summarise.ts';
import { articlesOf, hitsAbout, standsIn } from './topic.ts';
import { sameWords } from './utterances.ts';
import { formsOf } from './words.ts';

export type SummaryAsked = {
  readonly article?: string | undefined;
  readonly topic?: string | undefined;
  readonly outlet?: string | undefined;
  readonly date?: string | undefined;
  readonly length?: 'short' | 'medium' | 'long' | undefined;
};

/** Most sentences of a summary, and the share of what there is: a short article needs few. */
const LENGTHS = {
  short: { most: 3, share: 1 },
  medium: { most: 6, share: 1 / 3 },
  long: { most: 12, share: 1 / 2 },
} as const;
const FEWEST = 3;
/** Most articles read for one summary: the newest, or those that say most about the topic. */
const READ = 60;

/** The chief sentences of an article, a topic across articles, an outlet, a day or everything: all of them verbatim. */
export async function summary(asked: SummaryAsked, coverage: Coverage): Promise<Answer> {
  const { article, topic, length = 'medium' } = asked;
  const chosen = await articlesAsked(asked, coverage);
  if (isNothing(chosen)) return chosen;
  const hits = topic === undefined ? null : await topicHits(topic, chosen, asked, coverage);
  if (hits?.length === 0) return nothingAbout(coverage, topic!, say`The coverage has nothing about “${topic!}”.`);
  const ids = hits === null ? chosen.map(({ id }) => id) : articlesOf(hits);
  const sources = await sourceArticles(ids.slice(0, READ), coverage);
  const candidates = candidatesAbout(
    sources.flatMap(({ article }) => candidatesOf(article)),
    hits,
    hits === null ? new Set() : await articlesAboutIt(topic!, hits, sources, coverage),
  );
  if (candidates.length === 0)
    return nothing(coverage, say`There is nothing to sum up: no sentence of a body of text.`);
  const { most, share } = LENGTHS[length];
  const count = Math.min(most, Math.max(FEWEST, Math.ceil(candidates.length * share)));
  const chief =
    sources.length === 1 || article !== undefined ? summarise(candidates, count) : acrossArticles(candidates, count);
  const byId = new Map(sources.map((source) => [source.article.id, source]));
  return {
    kind: 'found',
    statements: chief.map((candidate) => statementOfSpan(byId.get(candidate.article.id)!, candidate)),
    notes: [
      say`${chief.length} of ${candidates.length} {1:sentence|sentences}, from ${sources.length} {2:article|articles}.`,
      ...(ids.length > READ ? [say`Read for it: ${READ} of ${ids.length} articles; narrow it down for more.`] : []),
    ],
  };
}

/** The sentences about the topic, and all of an article that is; where only headlines are, those of their articles. */
function candidatesAbout(
  all: readonly Candidate[],
  hits: readonly Hit[] | null,
  whole: ReadonlySet<string>,
): readonly Candidate[] {
  if (hits === null) return all;
  const about = standsIn(hits);
  const told = all.filter((one) => whole.has(one.article.id) || about(one.article.id, one));
  const headed = new Set(articlesOf(hits));
  return told.length > 0 ? told : all.filter(({ article }) => headed.has(article.id));
}

/** The articles that the question leaves in, newest first, or the receipt that says why there are none. */
async function articlesAsked(
  { article, outlet, date }: SummaryAsked,
  coverage: Coverage,
): Promise<readonly ArticleInfo[] | Nothing> {
  if (date !== undefined && !/^\d{4}(?:-\d{2}){0,2}$/.test(date))
    throw new InputError(say`date ${date}: write a day as 2020-07-21, a month as 2020-07 or a year as 2020`);
  const publisher = await outletNamed(outlet, coverage);
  if (isNothing(publisher)) return publisher;
  const one = article === undefined ? null : await findArticle(article, coverage);
  if (isNothing(one)) return one;
  const fitting = (one ? [one] : await coverage.articles()).filter(
    (info) =>
      (publisher === undefined || printedBy(info).includes(publisher)) &&
      (date === undefined || info.date?.startsWith(date)),
  );
  if (fitting.length > 0) return fitting;
  const where = [publisher && say`by ${publisher}`, date && say`of ${date}`].filter(Boolean).join(' ');
  return nothing(coverage, say`The coverage has no article ${where}.`);
}

async function topicHits(
  topic: string,
  infos: readonly ArticleInfo[],
  { article }: SummaryAsked,
  coverage: Coverage,
): Promise<readonly Hit[]> {
  const [first] = infos;
  const hits = await hitsAbout(coverage, topic, article !== undefined && first ? { article: first.id } : {});
  const ids = new Set(infos.map(({ id }) => id));
  return hits.filter((hit) => ids.has(hit.article.id));
}

/**
 * Articles are summed up each by itself first, so that a sentence is weighed within its own article; then the best of
 * all are chosen together, so that two outlets' reports of one thing are told once.
 */
function acrossArticles(candidates: readonly Candidate[], count: number): readonly Candidate[] {
  const byArticle = Map.groupBy(candidates, ({ article }) => article.id);
  const share = Math.max(2, Math.ceil((2 * count) / byArticle.size));
  const best = [...byArticle.values()].flatMap((own) => summarise(own, share));
  return summarise(toldOnce(best), count);
}

/** Without what another article has told in the same words. */
function toldOnce(candidates: readonly Candidate[]): readonly Candidate[] {
  const kept: { readonly candidate: Candidate; readonly words: readonly string[] }[] = [];
  for (const candidate of candidates) {
    const words = formsOf(candidate.text);
    if (!kept.some((other) => sameWords(other.words, words))) kept.push({ candidate, words });
  }
  return kept.map(({ candidate }) => candidate);
}

import type { Coverage, Hit } from '../coverage/coverage.ts';
import type { Article } from '../domain/article.ts';
import type { Span } from '../domain/span.ts';
import { dayOf, daysBetween } from './dates/calendar.ts';
import type { SourceArticle } from './source-article.ts';
import { standsIn, type Topic, topicOf } from './topic.ts';

/** Two articles tell one story that share so many named parties, at least half of the fewer, within so many days. */
const STORY = { parties: 3, share: 0.5, days: 7 } as const;

/**
 * The articles that are about a topic as a whole, whatever word their single sentences use: the headline and the first
 * sentence speak of it, or most sentences do, or it is named in an article that tells the same story as one of these.
 * @param hits the sentences about the topic
 */
export async function articlesAboutIt(
  words: string,
  hits: readonly Hit[],
  sources: readonly SourceArticle[],
  coverage: Coverage,
): Promise<ReadonlySet<string>> {
  const topic = await topicOf(words, coverage);
  if (topic === null) return new Set();
  const within = standsIn(hits);
  const speaking = sources.filter(({ article }) => bodySentences(article).some((span) => within(article.id, span)));
  const chief: SourceArticle[] = [];
  for (const source of speaking) {
    const { article } = source;
    const sentences = bodySentences(article);
    const about = sentences.filter((span) => within(article.id, span));
    const led = sentences[0] !== undefined && within(article.id, sentences[0]);
    if (about.length * 2 >= sentences.length || (led && (await headed(topic, source)))) chief.push(source);
  }
  const parties = new Map(speaking.map((source) => [source.article.id, namedIn(source)]));
  const told = speaking.filter((source) =>
    chief.some(
      (one) =>
        near(one.article, source.article) && ofOneStory(parties.get(one.article.id)!, parties.get(source.article.id)!),
    ),
  );
  return new Set([...chief, ...told].map(({ article }) => article.id));
}

const bodySentences = ({ paragraphs }: Article): readonly Span[] =>
  paragraphs.filter(({ kind }) => kind === 'body').flatMap(({ sentences }) => sentences);

/** Whether the headline speaks of the topic; the words of a party's name there are the party. */
async function headed(topic: Topic, { article, analysis }: SourceArticle): Promise<boolean> {
  const headline = article.paragraphs.find(({ kind }) => kind === 'headline');
  const mentions = headline
    ? analysis.mentions.filter(({ start, end }) => start >= headline.start && end <= headline.end)
    : [];
  return topic.speaksOf({ text: article.title, mentions, around: () => article.title });
}

const namedIn = ({ analysis: { entities, mentions } }: SourceArticle): ReadonlySet<string> => {
  const named = new Set(
    entities.filter(({ kind }) => kind === 'person' || kind === 'organisation').map(({ id }) => id),
  );
  return new Set(mentions.flatMap(({ entity }) => (named.has(entity) ? [entity] : [])));
};

const ofOneStory = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean => {
  const shared = a.intersection(b).size;
  return shared >= STORY.parties && shared >= Math.min(a.size, b.size) * STORY.share;
};

/** Printed within days of each other, as far as it is known. */
const near = (a: Article, b: Article): boolean =>
  a.date === null || b.date === null || Math.abs(daysBetween(dayOf(a.date), dayOf(b.date))) <= STORY.days;

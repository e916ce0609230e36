import { setImmediate as breath } from 'node:timers/promises';
import type { AttributedPassage, Coverage } from '../../coverage/coverage.ts';
import type { Progress } from '../../coverage/coverages.ts';
import { overlaps } from '../../domain/span.ts';
import type { SourceArticle } from '../source-article.ts';
import { isTold, spanSpeaksOf, type Topic, topicOf } from '../topic.ts';

/**
 * Those of the passages in which something is said about a topic. Every one is looked at: an answer may show the best
 * sentences a search finds, an export leaves nothing out.
 */
export async function passagesAbout(
  words: string,
  passages: readonly AttributedPassage[],
  coverage: Coverage,
  onProgress: Progress,
): Promise<readonly AttributedPassage[]> {
  const topic = await topicOf(words, coverage);
  if (topic === null) return [];
  const about = new Set<AttributedPassage>();
  const byArticle = Map.groupBy(passages, ({ article }) => article.id);
  let read = 0;
  for (const [id, own] of byArticle) {
    const source = await coverage.article(id);
    for (const passage of source ? own : []) if (await isAbout(topic, source!, passage)) about.add(passage);
    onProgress(++read, byArticle.size);
    await breath();
  }
  return passages.filter((passage) => about.has(passage));
}

/** A passage is about a topic when a sentence that it stands in is. */
async function isAbout(topic: Topic, source: SourceArticle, { attribution }: AttributedPassage): Promise<boolean> {
  const sentences = source.article.paragraphs.filter(isTold).flatMap((paragraph) => paragraph.sentences);
  for (const sentence of sentences)
    if (attribution.content.some((span) => overlaps(span, sentence)) && (await spanSpeaksOf(topic, source, sentence)))
      return true;
  return false;
}

import { setImmediate as breath } from 'node:timers/promises';
import type { Coverage, Hit } from '../coverage/coverage.ts';
import type { Answer, Statement } from '../domain/answer.ts';
import type { Article } from '../domain/article.ts';
import type { Attribution } from '../domain/attribution.ts';
import type { Span } from '../domain/span.ts';
import { inWords, say } from '../locales/say.ts';
import { articlesAboutIt } from './about-it.ts';
import { firstDay } from './dates/calendar.ts';
import { type FoundDate, findDates } from './dates/find-dates.ts';
import { isNothing } from './narrow.ts';
import { partyNamed } from './party.ts';
import { nothing, nothingAbout } from './receipt.ts';
import { paragraphAt, type SourceArticle, sourceArticles, statementOfSpan } from './source-article.ts';
import { articlesOf, hitsAbout, spanSpeaksOf, topicOf } from './topic.ts';

export type TimelineAsked = { readonly topic?: string | undefined; readonly person?: string | undefined };

/** Most articles read for one timeline: the newest, or those that say most about what is asked. */
const READ = 100;
/** Most entries of one timeline. */
const LONGEST = 200;

/**
 * The sentences that name a date, earliest date first, each with the date worked out, the words that give it and the
 * day they were counted from. A relative date of an article without a date is not worked out, and said so.
 */
export async function timeline({ topic, person }: TimelineAsked, coverage: Coverage): Promise<Answer> {
  const party = person === undefined ? undefined : await partyNamed(person, coverage);
  if (isNothing(party)) return party;
  const asked = [topic, party?.name].filter((part) => part !== undefined);
  const topics = await Promise.all(asked.map((words) => topicOf(words, coverage)));
  const hits = await Promise.all(asked.map((words) => hitsAbout(coverage, words)));
  const sources = await sourceArticles((await articlesAbout(hits, coverage)).slice(0, READ), coverage);
  const whole = topic === undefined ? new Set() : await articlesAboutIt(topic, hits[0]!, sources, coverage);
  const entries: Statement[] = [];
  let unresolved = 0;
  for (const source of sources) {
    await breath();
    for (const sentence of datedSentences(source.article)) {
      const dates = datesIn(source, sentence);
      if (dates.length === 0) continue;
      const fits = await Promise.all(
        topics.map(
          (about, at) =>
            (at === 0 && whole.has(source.article.id)) || (about !== null && spanSpeaksOf(about, source, sentence)),
        ),
      );
      if (!fits.every(Boolean)) continue;
      unresolved += dates.filter(({ resolved }) => resolved === null).length;
      entries.push(...entriesOf(source, sentence, dates));
    }
  }
  const undated =
    unresolved > 0
      ? [
          say`${unresolved} relative {0:date|dates} (“yesterday”, “last week”) could not be worked out: the article’s own date is not known.`,
        ]
      : [];
  if (entries.length === 0) {
    const about = inWords(
      asked.map((words) => say`“${words}”`),
      'and',
    );
    const none = about
      ? say`The coverage has no dated passage about ${about}.`
      : say`The coverage has no dated passage.`;
    const reason = [none, ...undated].join(' ');
    return asked.length > 0 ? nothingAbout(coverage, asked.join(' '), reason) : nothing(coverage, reason);
  }
  entries.sort((a, b) => dayOfEntry(a) - dayOfEntry(b) || a.date!.resolved.length - b.date!.resolved.length);
  return {
    kind: 'found',
    statements: entries.slice(0, LONGEST),
    notes: [
      ...undated,
      ...(entries.length > LONGEST
        ? [say`The first ${LONGEST} of ${entries.length} dated passages; narrow it down for the rest.`]
        : []),
    ],
  };
}

/** The articles that speak of everything asked about, those that say most of it first; all, newest first, without a topic. */
async function articlesAbout(hits: readonly (readonly Hit[])[], coverage: Coverage): Promise<readonly string[]> {
  if (hits.length === 0) return (await coverage.articles()).map(({ id }) => id);
  const found = hits.map(articlesOf);
  return found[0]!.filter((id) => found.every((ids) => ids.includes(id)));
}

const dayOfEntry = ({ date }: Statement): number => firstDay(date!.resolved);

/** The sentences of everything that is told once: not captions, not headlines, not furniture. */
const datedSentences = ({ paragraphs }: Article): readonly Span[] =>
  paragraphs
    .filter(({ kind }) => kind === 'body' || kind === 'standfirst' || kind === 'bullet')
    .flatMap(({ sentences }) => sentences);

/** A date found in a sentence, with the day it was counted from. */
type Dated = FoundDate & { readonly anchor: string | null };

/** Dates within somebody's quoted words are counted from the day they were spoken, the others from the article's. */
function datesIn({ article, analysis }: SourceArticle, sentence: Span): readonly Dated[] {
  const text = article.text.slice(sentence.start, sentence.end);
  const named = (date: FoundDate) =>
    isInName(analysis, { start: sentence.start + date.start, end: sentence.start + date.end });
  return findDates(text, article.date)
    .filter((date) => !named(date))
    .map((date) => {
      const at = sentence.start + date.start;
      const speech = analysis.attributions.find(
        ({ kind, content }) => kind !== 'indirect' && content.some(({ start, end }) => start <= at && at < end),
      );
      const anchor = (speech && spokenOn(article, speech)) ?? article.date;
      if (anchor === article.date || anchor === null) return { ...date, anchor };
      const again = findDates(text, anchor).find(({ start }) => start === date.start);
      return { ...(again ?? date), anchor };
    });
}

/** True for a day that is part of a name ("the Saturday Sofa"). */
function isInName({ entities, mentions }: SourceArticle['analysis'], { start, end }: Span): boolean {
  const around = mentions.filter((mention) => mention.start <= start && end < mention.end);
  return around.some(
    ({ text, start: from, entity }) =>
      /^['’]?\s?\p{Lu}/u.test(text.slice(end - from)) &&
      entities.some(({ id, kind }) => id === entity && (kind === 'person' || kind === 'organisation')),
  );
}

/** The day the paragraph says the words were spoken, outside the words themselves: "he said on Sunday: …". */
function spokenOn(article: Article, { content, cue }: Attribution): string | null {
  if (cue === null) return null;
  const paragraph = paragraphAt(article, cue.start);
  const sentence = paragraph.sentences.find(({ start, end }) => start <= cue.start && cue.start < end) ?? paragraph;
  const outside = findDates(article.text.slice(sentence.start, sentence.end), article.date).find(
    ({ start, resolved }) => {
      const at = sentence.start + start;
      return resolved?.length === 10 && !content.some((said) => said.start <= at && at < said.end);
    },
  );
  return outside?.resolved ?? null;
}

/** One entry a date: a sentence that names two days stands at both. */
function entriesOf(source: SourceArticle, sentence: Span, dates: readonly Dated[]): readonly Statement[] {
  const once = new Map(dates.flatMap((date) => (date.resolved === null ? [] : [[date.resolved, date] as const])));
  return [...once].map(([resolved, { text, relative, anchor }]) => ({
    ...statementOfSpan(source, sentence),
    date: { resolved, expression: text, anchor: relative ? anchor : null },
  }));
}

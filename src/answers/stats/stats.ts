import type { Coverage } from '../../coverage/coverage.ts';
import type { Answer, AnswerFile } from '../../domain/answer.ts';
import { draw } from '../../pictures/draw.ts';
import { printings } from '../compare-notes.ts';
import { printedBy } from '../find-outlet.ts';
import { isNothing, outletNamed } from '../narrow.ts';
import { partyNamed } from '../party.ts';
import { nothing } from '../receipt.ts';
import { counted, inWords } from '../words.ts';
import { articlesRead, described, inBlocks, range } from './figures.ts';
import { overTimePicture } from './over-time.ts';
import type { Pictured } from './pictured.ts';
import { quotedPicture } from './quoted.ts';
import { togetherPicture } from './together.ts';
import { byOutlet, READ, type Said, type Scope, whatIsSaid } from './what-is-said.ts';

export type StatsAsked = {
  readonly picture?: 'quoted' | 'time' | 'people' | undefined;
  readonly outlet?: string | undefined;
  readonly speaker?: string | undefined;
};

/**
 * A picture of the coverage with its figures in words: who is quoted by which outlet and how, statements over time, or
 * who is named together. A receipt when there is nothing to show.
 */
export async function stats({ picture = 'quoted', outlet, speaker }: StatsAsked, coverage: Coverage): Promise<Answer> {
  const publisher = await outletNamed(outlet, coverage);
  if (isNothing(publisher)) return publisher;
  const party = speaker === undefined ? undefined : await partyNamed(speaker, coverage);
  if (isNothing(party)) return party;
  const scope: Scope = { outlet: publisher, party };
  const entities = await coverage.entities();
  const where = publisher === undefined ? 'The coverage' : publisher;
  if (picture === 'people') {
    const articles = (await coverage.articles()).filter(
      (article) => publisher === undefined || printedBy(article).includes(publisher),
    );
    const read = articlesRead({ articles: Math.min(articles.length, READ), of: articles.length });
    const together = await togetherPicture(scope, entities, coverage, (people) => `${people} in ${read}`);
    if (together === null)
      return nothing(
        coverage,
        `${where} names ${party === undefined ? 'no two people' : `nobody together with ${party.name}`} in one paragraph.`,
      );
    return shown(together, ['Counted: paragraphs that name both, pronouns included.']);
  }
  const said = await whatIsSaid(scope, coverage);
  if (said.utterances.length === 0)
    return nothing(
      coverage,
      party === undefined ? `${where} quotes nobody.` : `${where} names ${party.name} but never quotes them.`,
    );
  const summary = summaryOf(said, party?.name);
  const pictured = picture === 'time' ? overTimePicture(said, summary) : quotedPicture(said, entities, summary);
  if (pictured === null)
    return nothing(coverage, 'No article that quotes anybody has a date, so nothing can be told over time.');
  return shown(pictured, [`${summary}.`, ...apart(said)]);
}

/** "37 statements by Mike Pompeo in 2 articles, 21–22 July 2020" */
function summaryOf({ utterances, ...read }: Said, speaker: string | undefined): string {
  const dates = range(utterances.flatMap(printings).map(({ article }) => article.date));
  const by = speaker === undefined ? '' : ` by ${speaker}`;
  return `${counted(utterances.length, 'statement')}${by} in ${articlesRead(read)}${dates === '' ? '' : `, ${dates}`}`;
}

/** What the figures count, and what they leave out. */
function apart({ utterances, unattributed, marked }: Said): readonly string[] {
  const shared = utterances.filter((utterance) => byOutlet(utterance).length > 1).length;
  const without = [
    ...(unattributed > 0 ? [`${counted(unattributed, 'quotation')} without a speaker`] : []),
    ...(marked > 0
      ? [`${counted(marked, 'scare quote, title or name', 'scare quotes, titles and names')} in quotation marks`]
      : []),
  ];
  return [
    'Each statement counts once for each outlet that prints it.',
    ...(shared > 0 ? [`${counted(shared, 'statement is', 'statements are')} printed by several outlets.`] : []),
    ...(without.length > 0 ? [`Not counted: ${inWords(without, 'and')}.`] : []),
  ];
}

/** A picture with its figures as notes; without the picture when it cannot be drawn. */
async function shown({ name, title, drawing, figures, notes }: Pictured, more: readonly string[]): Promise<Answer> {
  const [summary, ...rest] = more;
  const told = [...(summary === undefined ? [] : [summary]), ...inBlocks(figures), [...notes, ...rest].join(' ')];
  try {
    const file: AnswerFile = {
      name: `${name}.png`,
      type: 'image/png',
      bytes: await draw(drawing),
      description: described(title, figures),
    };
    return { kind: 'found', statements: [], notes: told.filter(Boolean), files: [file] };
  } catch {
    return {
      kind: 'found',
      statements: [],
      notes: ['The picture could not be drawn; these are its figures.', ...told.filter(Boolean)],
    };
  }
}

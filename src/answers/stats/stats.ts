import type { Coverage } from '../../coverage/coverage.ts';
import type { Answer, AnswerFile } from '../../domain/answer.ts';
import { inWords, say } from '../../locales/say.ts';
import { draw } from '../../pictures/draw.ts';
import { printings } from '../compare-notes.ts';
import { printedBy } from '../find-outlet.ts';
import { isNothing, outletNamed } from '../narrow.ts';
import { partyNamed } from '../party.ts';
import { nothing } from '../receipt.ts';
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
  const where = publisher ?? say`The coverage`;
  if (picture === 'people') {
    const articles = (await coverage.articles()).filter(
      (article) => publisher === undefined || printedBy(article).includes(publisher),
    );
    const read = articlesRead({ articles: Math.min(articles.length, READ), of: articles.length });
    const together = await togetherPicture(scope, entities, coverage, (people) => `${people} ${read}`);
    if (together === null)
      return nothing(
        coverage,
        party === undefined
          ? say`${where} names no two people in one paragraph.`
          : say`${where} names nobody together with ${party.name} in one paragraph.`,
      );
    return shown(together, [say`Counted: paragraphs that name both, pronouns included.`]);
  }
  const said = await whatIsSaid(scope, coverage);
  if (said.utterances.length === 0)
    return nothing(
      coverage,
      party === undefined ? say`${where} quotes nobody.` : say`${where} names ${party.name} but never quotes them.`,
    );
  const summary = summaryOf(said, party?.name);
  const pictured = picture === 'time' ? overTimePicture(said, summary) : quotedPicture(said, entities, summary);
  if (pictured === null)
    return nothing(coverage, say`No article that quotes anybody has a date, so nothing can be told over time.`);
  return shown(pictured, [`${summary}.`, ...apart(said)]);
}

/** "37 statements by Mike Pompeo in 2 articles, 21–22 July 2020" */
function summaryOf({ utterances, ...read }: Said, speaker: string | undefined): string {
  const dates = range(utterances.flatMap(printings).map(({ article }) => article.date));
  const count = utterances.length;
  const said =
    speaker === undefined
      ? say`${count} {0:statement|statements}`
      : say`${count} {0:statement|statements} by ${speaker}`;
  return `${said} ${articlesRead(read)}${dates === '' ? '' : `, ${dates}`}`;
}

/** What the figures count, and what they leave out. */
function apart({ utterances, unattributed, marked }: Said): readonly string[] {
  const shared = utterances.filter((utterance) => byOutlet(utterance).length > 1).length;
  const without = [
    ...(unattributed > 0 ? [say`${unattributed} {0:quotation|quotations} without a speaker`] : []),
    ...(marked > 0
      ? [say`${marked} {0:scare quote, title or name|scare quotes, titles and names} in quotation marks`]
      : []),
  ];
  return [
    say`Each statement counts once for each outlet that prints it.`,
    ...(shared > 0 ? [say`${shared} {0:statement is|statements are} printed by several outlets.`] : []),
    ...(without.length > 0 ? [say`Not counted: ${inWords(without, 'and')}.`] : []),
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
      notes: [say`The picture could not be drawn; these are its figures.`, ...told.filter(Boolean)],
    };
  }
}

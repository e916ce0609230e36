import type { Coverage } from '../../coverage/coverage.ts';
import type { Ingested } from '../../coverage/ingestion/ingest.ts';
import type { IngestionReport } from '../../coverage/ingestion/ingest-all.ts';
import type { Found, Offer, StatementGroup } from '../../domain/answer.ts';
import type { ArticleInfo } from '../../domain/article.ts';
import { inWords, say } from '../../locales/say.ts';
import { FIELDS, headlines, undoOffer } from './changed.ts';

/** What is asked for when it is missing, in the order of a form. */
const ASKED_FOR = ['outlet', 'date', 'author'] as const;
/** Articles shown by their headlines, and refusals spelled out. */
const SHOWN = 25;
const REFUSED = 100;
/** Buttons for what is missing; with them there is room for one more in a row. */
const FORMS = 4;

type Outcome = Ingested['outcome'];

const OUTCOMES: Readonly<Record<Outcome, () => string>> = {
  added: () => say`Added`,
  updated: () => say`Updated`,
  duplicate: () => say`Noted as a copy of what was there`,
  unchanged: () => say`There already, in the same words`,
};

/** What became of one article. */
export async function reportOfOne({ outcome, article }: Ingested, coverage: Coverage): Promise<Found> {
  const missing = missingIn(article);
  const offers = [
    ...(outcome === 'unchanged' ? [] : await undoOffer(coverage, outcome === 'duplicate' ? null : article.id)),
    ...(outcome === 'duplicate' ? [] : formFor(article, say`Say what is missing`)),
  ];
  return {
    kind: 'found',
    statements: await headlines([article], coverage),
    notes: [
      say`${OUTCOMES[outcome]()}. It is called ${article.id} here.`,
      ...(missing.length > 0 && outcome !== 'duplicate'
        ? [
            say`Not known: ${inWords(
              missing.map((field) => FIELDS[field]()),
              'and',
            )}. ${`/coverage describe article: ${article.id}`} says it; nothing is guessed.`,
          ]
        : []),
    ],
    ...(offers.length > 0 && { offers }),
  };
}

/** What became of many, each under what was done with it, with a count of each and the reasons of the refused. */
export async function reportOfMany({ taken, refused }: IngestionReport, coverage: Coverage): Promise<Found> {
  const groups: StatementGroup[] = [];
  let room = SHOWN;
  const counts: string[] = [];
  for (const outcome of Object.keys(OUTCOMES) as Outcome[]) {
    const articles = taken.filter((one) => one.outcome === outcome).map(({ article }) => article);
    if (articles.length === 0) continue;
    counts.push(COUNTED[outcome](articles.length));
    const statements = await headlines(articles.slice(0, room), coverage);
    room -= statements.length;
    if (statements.length > 0) groups.push({ label: OUTCOMES[outcome](), statements });
  }
  if (refused.length > 0) counts.push(say`${refused.length} refused`);
  const lacking = taken.filter(({ outcome, article }) => outcome === 'added' && missingIn(article).length > 0);
  const offers = lacking.slice(0, FORMS).flatMap(({ article }) => formFor(article, article.title));
  return {
    kind: 'found',
    statements: groups.flatMap(({ statements }) => statements),
    groups,
    notes: [
      `${inWords(counts, 'and')}.`,
      ...refused.slice(0, REFUSED).map((line) => say`Refused: ${line}`),
      ...(refused.length > REFUSED ? [say`… and ${refused.length - REFUSED} more {0:refusal|refusals}.`] : []),
      ...(lacking.length > 0
        ? [say`Outlet, date or author of ${lacking.length} {0:article|articles} are not known.`]
        : []),
    ],
    ...(offers.length > 0 && { offers }),
  };
}

const COUNTED: Readonly<Record<Outcome, (count: number) => string>> = {
  added: (count) => say`${count} added`,
  updated: (count) => say`${count} updated`,
  duplicate: (count) => say`${count} noted as copies`,
  unchanged: (count) => say`${count} unchanged`,
};

const missingIn = (article: ArticleInfo): readonly (typeof ASKED_FOR)[number][] =>
  ASKED_FOR.filter((field) => article[field] === null);

/** A form for what is not known about an article. */
function formFor(article: ArticleInfo, label: string): readonly Offer[] {
  const ask = missingIn(article);
  return ask.length === 0
    ? []
    : [{ label: label.slice(0, 80), command: 'coverage describe', options: { article: article.id }, ask }];
}

import type { Coverage } from '../../coverage/coverage.ts';
import type { Ingested } from '../../coverage/ingestion/ingest.ts';
import type { IngestionReport } from '../../coverage/ingestion/ingest-all.ts';
import type { Found, Offer, StatementGroup } from '../../domain/answer.ts';
import type { ArticleInfo } from '../../domain/article.ts';
import { counted, inWords } from '../words.ts';
import { headlines, undoOffer } from './changed.ts';

/** What is asked for when it is missing, in the order of a form. */
const ASKED_FOR = ['outlet', 'date', 'author'] as const;
/** Articles shown by their headlines, and refusals spelled out. */
const SHOWN = 25;
const REFUSED = 100;
/** Buttons for what is missing; with them there is room for one more in a row. */
const FORMS = 4;

type Outcome = Ingested['outcome'];

const OUTCOMES: Readonly<Record<Outcome, string>> = {
  added: 'Added',
  updated: 'Updated',
  duplicate: 'Noted as a copy of what was there',
  unchanged: 'There already, in the same words',
};

/** What became of one article. */
export async function reportOfOne({ outcome, article }: Ingested, coverage: Coverage): Promise<Found> {
  const missing = missingIn(article);
  const offers = [
    ...(outcome === 'unchanged' ? [] : await undoOffer(coverage, outcome === 'duplicate' ? null : article.id)),
    ...(outcome === 'duplicate' ? [] : formFor(article, 'Say what is missing')),
  ];
  return {
    kind: 'found',
    statements: await headlines([article], coverage),
    notes: [
      `${OUTCOMES[outcome]}. It is called ${article.id} here.`,
      ...(missing.length > 0 && outcome !== 'duplicate'
        ? [
            `Not known: ${inWords(missing, 'and')}. /coverage describe article: ${article.id} says it; nothing is guessed.`,
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
    counts.push(`${articles.length.toLocaleString('en-GB')} ${COUNTED[outcome]}`);
    const statements = await headlines(articles.slice(0, room), coverage);
    room -= statements.length;
    if (statements.length > 0) groups.push({ label: OUTCOMES[outcome], statements });
  }
  if (refused.length > 0) counts.push(`${refused.length.toLocaleString('en-GB')} refused`);
  const lacking = taken.filter(({ outcome, article }) => outcome === 'added' && missingIn(article).length > 0);
  const offers = lacking.slice(0, FORMS).flatMap(({ article }) => formFor(article, article.title));
  return {
    kind: 'found',
    statements: groups.flatMap(({ statements }) => statements),
    groups,
    notes: [
      `${inWords(counts, 'and')}.`,
      ...refused.slice(0, REFUSED).map((line) => `Refused: ${line}`),
      ...(refused.length > REFUSED ? [`… and ${counted(refused.length - REFUSED, 'more refusal')}.`] : []),
      ...(lacking.length > 0 ? [`Outlet, date or author of ${counted(lacking.length, 'article')} are not known.`] : []),
    ],
    ...(offers.length > 0 && { offers }),
  };
}

const COUNTED: Readonly<Record<Outcome, string>> = {
  added: 'added',
  updated: 'updated',
  duplicate: 'noted as copies',
  unchanged: 'unchanged',
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

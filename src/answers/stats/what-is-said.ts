import { setImmediate as breath } from 'node:timers/promises';
import type { AttributedPassage, Coverage } from '../../coverage/coverage.ts';
import type { Article } from '../../domain/article.ts';
import type { Attribution, Entity } from '../../domain/attribution.ts';
import type { How } from '../../pictures/look.ts';
import { findQuotations } from '../../text/quotations.ts';
import { noPieces, tokenise } from '../../text/tokenise.ts';
import { everyOutletOf, printings } from '../compare-notes.ts';
import { printedBy } from '../find-outlet.ts';
import { saidBy } from '../party.ts';
import { contentWithin } from '../statement.ts';
import { type Utterance, utterancesIn } from '../utterances.ts';
import { fold } from '../words.ts';

export type Scope = { readonly outlet?: string | undefined; readonly party?: Entity | undefined };

/** What the statistics count: each thing said once, however often it was printed. */
export type Said = {
  readonly utterances: readonly Utterance[];
  /** Quotations of the articles read that nobody near them is said to have spoken. */
  readonly unattributed: number;
  /** Other stretches in quotation marks: scare quotes, titles, names. */
  readonly marked: number;
  /** Articles read: the newest of all that are in question; with a party, those that quote it. */
  readonly articles: number;
  readonly of: number;
};

/** Most articles read for one picture. */
export const READ = 1_000;

/** Reads what is said in the newest articles, or what one party says anywhere; lets the event loop go round. */
export async function whatIsSaid({ outlet, party }: Scope, coverage: Coverage): Promise<Said> {
  if (party !== undefined) {
    const passages = await saidBy(party, outlet === undefined ? {} : { outlet }, coverage);
    const quoting = new Set(passages.map(({ article }) => article.id)).size;
    return { utterances: await merged(passages), unattributed: 0, marked: 0, articles: quoting, of: quoting };
  }
  const articles = (await coverage.articles()).filter(
    (article) => outlet === undefined || printedBy(article).includes(outlet),
  );
  const newest = articles.slice(0, READ);
  const passages: AttributedPassage[] = [];
  let unattributed = 0;
  let marked = 0;
  for (const { id } of newest) {
    const there = await coverage.attributions({ article: id });
    const attributions = there.map(({ attribution }) => attribution);
    passages.push(...there.filter(({ attribution }) => attribution.source !== null));
    unattributed += attributions.filter(({ source }) => source === null).length;
    const read = await coverage.article(id);
    if (read !== null) marked += spokenByNobody(read.article, attributions);
    await breath();
  }
  return { utterances: await merged(passages), unattributed, marked, articles: newest.length, of: articles.length };
}

/** Utterances speaker by speaker, since no two speakers share one. */
async function merged(passages: readonly AttributedPassage[]): Promise<readonly Utterance[]> {
  const utterances: Utterance[] = [];
  for (const own of Map.groupBy(passages, ({ attribution }) => fold(attribution.source?.name ?? '')).values()) {
    utterances.push(...utterancesIn(own));
    await breath();
  }
  return utterances;
}

function spokenByNobody({ text, paragraphs }: Article, attributions: readonly Attribution[]): number {
  const pieces = noPieces();
  const ranges = paragraphs.map(({ start, end }) => {
    const from = pieces.start.length;
    tokenise(text, start, end, pieces);
    return { from, to: pieces.start.length };
  });
  return findQuotations(text, pieces, ranges).filter(
    ({ span, continues }) => !continues && attributions.every((attribution) => contentWithin(attribution, span) === 0),
  ).length;
}

/** How an utterance reached one outlet's readers. */
export const howOf = ({ attribution: { kind, via } }: AttributedPassage): How => (via.length > 0 ? 'relayed' : kind);

/** Each outlet that prints an utterance, once, with its fullest printing. */
export const byOutlet = (utterance: Utterance): readonly (readonly [outlet: string, printing: AttributedPassage])[] => [
  ...new Map(
    printings(utterance)
      .toReversed()
      .flatMap((printing) => everyOutletOf(printing).map((outlet) => [outlet, printing] as const)),
  ),
];

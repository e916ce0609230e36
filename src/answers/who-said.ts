import type { Alignment, Coverage } from '../coverage/coverage.ts';
import type { Answer, Nothing, Verdict } from '../domain/answer.ts';
import type { Source } from '../domain/attribution.ts';
import { findEntity, isPronoun, mayBeSame } from './find-entity.ts';
import { isNothing, outletNamed } from './narrow.ts';
import { matchOf, ofBestVerdict, paraphrases, type QuotationMatch, tellingMatches } from './quotation-match.ts';
import { nothing } from './receipt.ts';
import { statementOfHit } from './statement.ts';
import { counted, fold, termsOf } from './words.ts';

export type WhoSaidAsked = {
  readonly quote: string;
  readonly speaker?: string | undefined;
  readonly outlet?: string | undefined;
};

/**
 * Who said these words. The verdict is exact, altered (each statement with its word diff), paraphrased, or
 * wrong-speaker when the words are not the given speaker's; words that the coverage does not hold are a receipt.
 */
export async function whoSaid({ quote, speaker, outlet }: WhoSaidAsked, coverage: Coverage): Promise<Answer> {
  const publisher = await outletNamed(outlet, coverage);
  if (isNothing(publisher)) return publisher;
  const filter = publisher === undefined ? {} : { outlet: publisher };
  if (termsOf(quote).length === 0)
    return nothing(coverage, 'There are too few words to tell who said them: give a few more.');
  const alignments = await coverage.align(quote, 20, filter);
  const close = alignments.flatMap((alignment) => matchOf(quote, alignment) ?? []);
  const telling = tellingMatches(quote, close);
  if (close.length > 0 && telling.length === 0)
    return nothing(
      coverage,
      `These words are too common to tell who said them: they stand in ${counted(close.length, 'place')}. Give a few more.`,
      close.slice(0, 3).map(({ statement }) => statement),
    );
  const matches = close.length > 0 ? ofBestVerdict(telling) : await paraphrases(quote, filter, coverage);
  if (matches.length === 0) return absent(quote, alignments, filter, coverage);
  return speaker === undefined || isPronoun(speaker) ? found(matches) : judgeSpeaker(speaker, matches, coverage);
}

async function absent(
  asked: string,
  alignments: readonly Alignment[],
  filter: { readonly outlet?: string },
  coverage: Coverage,
): Promise<Nothing> {
  const near = alignments.slice(0, 3).map(({ hit }) => statementOfHit(hit));
  const { hits } = near.length > 0 ? { hits: [] } : await coverage.search({ ...filter, text: asked, limit: 3 });
  const where = filter.outlet === undefined ? 'the coverage' : filter.outlet;
  return nothing(coverage, `These words are not in ${where}.`, [...near, ...hits.map(statementOfHit)]);
}

function found(
  matches: readonly QuotationMatch[],
  verdict: Verdict = matches[0]!.verdict,
  notes: readonly string[] = [],
): Answer {
  const statements = matches.map(({ statement }) => statement);
  return { kind: 'found', verdict, statements, notes: [...notes, ...aboutWords(matches)] };
}

function aboutWords(matches: readonly QuotationMatch[]): readonly string[] {
  const leftOut = matches.find((match) => match.leftOut !== null)?.leftOut;
  return [
    ...(leftOut ? [`Careful: the coverage says “${leftOut}” just before these words.`] : []),
    ...(matches.every(({ attribution }) => attribution === null)
      ? ['These are the article’s own words: it puts them in nobody’s mouth.']
      : []),
  ];
}

/** Whose words they are, held against whose they were said to be. */
async function judgeSpeaker(speaker: string, matches: readonly QuotationMatch[], coverage: Coverage): Promise<Answer> {
  const claimed = findEntity(speaker, await coverage.entities());
  const ids = new Set(
    claimed.kind === 'one'
      ? [claimed.entity.id]
      : claimed.kind === 'several'
        ? claimed.entities.map(({ id }) => id)
        : [],
  );
  const isTheirs = ({ entity, name, mention }: Source) =>
    (entity !== null && ids.has(entity)) || mayBeSame(name, speaker) || fold(mention.text) === fold(speaker);
  const theirs = matches.filter(({ attribution }) =>
    [attribution?.source ?? [], attribution?.via ?? []].flat().some(isTheirs),
  );
  if (theirs.length > 0) return found(theirs);
  const nobodys = matches.filter(({ attribution }) => attribution !== null && attribution.source === null);
  if (nobodys.length === matches.length)
    return found(matches, matches[0]!.verdict, [`The coverage does not say whether ${speaker} said them.`]);
  return found(matches, 'wrong-speaker', [
    claimed.kind === 'none'
      ? `The coverage names nobody called “${speaker}”.`
      : `The coverage does not give these words to ${claimed.kind === 'one' ? claimed.entity.name : speaker}.`,
  ]);
}

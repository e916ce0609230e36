import type { Alignment, Coverage } from '../coverage/coverage.ts';
import type { Answer, Nothing, Verdict } from '../domain/answer.ts';
import type { Source } from '../domain/attribution.ts';
import { say } from '../locales/say.ts';
import { findEntity, isPronoun, isProperName, mayBeSame } from './find-entity.ts';
import { isNothing, outletNamed } from './narrow.ts';
import { exchangedOf } from './near-wording.ts';
import { paraphrases } from './paraphrase.ts';
import { printedBefore } from './printed-before.ts';
import { forms } from './printed-form.ts';
import {
  matchOf,
  ofBestVerdict,
  placesOf,
  type QuotationMatch,
  reversalOf,
  tellingMatches,
  wholeMatch,
} from './quotation-match.ts';
import { nothing, orFollow, unclear } from './receipt.ts';
import { statementOfHit } from './statement.ts';
import { fold, nearestNames, termsOf } from './words.ts';

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
  const asked = { quote, filter, coverage };
  const judged = (matches: readonly QuotationMatch[]) =>
    speaker === undefined || isPronoun(speaker) ? found(matches) : judgeSpeaker(speaker, matches, coverage);
  if (termsOf(quote).length === 0) {
    const whole = await wholeQuotations(asked);
    return whole.length > 0
      ? judged(whole)
      : unclear(coverage, say`There are too few words to tell who said them: give a few more.`);
  }
  const alignments = await coverage.align(quote, 20, filter);
  const close = alignments.flatMap((alignment) => matchOf(quote, alignment) ?? []);
  if (close.length > 0) {
    const telling = tellingMatches(quote, close);
    if (telling.length > 0) return judged(telling);
    const theirs = speaker === undefined ? [] : await saidByThem(speaker, ofBestVerdict(close), coverage);
    return theirs.length > 0 ? found(theirs) : tooCommon(close, coverage);
  }
  const reworded = await otherWordings(asked, alignments, speaker);
  return reworded.length > 0 ? judged(reworded) : absent(quote, alignments, filter, coverage);
}

type Asked = { readonly quote: string; readonly filter: { readonly outlet?: string }; readonly coverage: Coverage };

/** Coverages of more sentences are not read through for words too common to be searched for. */
const READ_THROUGH = 50_000;

/** Words that tell something which must stand beside an exchanged one. */
const TELLING = 2;

/** Quotations of just these words. */
async function wholeQuotations({ quote, filter, coverage }: Asked): Promise<readonly QuotationMatch[]> {
  if (forms(quote) === '' || (await coverage.size()).sentences > READ_THROUGH) return [];
  const quoted = await coverage.attributions({ ...filter, kind: 'direct' });
  return quoted.flatMap((said) => wholeMatch(quote, said) ?? []);
}

/** Sentences that say the opposite by a negation, or with one word exchanged, or else the same in other words. */
async function otherWordings(
  { quote, filter, coverage }: Asked,
  alignments: readonly Alignment[],
  speaker: string | undefined,
): Promise<readonly QuotationMatch[]> {
  const { hits } = await coverage.search({ ...filter, text: quote, limit: 20 });
  const reversed = hits.flatMap((hit) => reversalOf(quote, hit) ?? []);
  if (reversed.length > 0) return ofBestVerdict(reversed);
  const exchanged = (telling: number) => alignments.flatMap(({ hit }) => exchangedOf(quote, hit, telling) ?? []);
  const telling = exchanged(TELLING);
  if (telling.length > 0) return ofBestVerdict(telling);
  // Of words that tell little it is the speaker who shows that they are no chance likeness.
  const theirs = speaker === undefined ? [] : await saidByThem(speaker, exchanged(1), coverage);
  return theirs.length > 0 ? ofBestVerdict(theirs) : paraphrases(quote, hits);
}

const tooCommon = (matches: readonly QuotationMatch[], coverage: Coverage): Promise<Nothing> =>
  unclear(
    coverage,
    say`These words are too common to tell who said them: they stand in ${placesOf(matches)} {0:place|places}. Give a few more.`,
    matches.slice(0, 3).map(({ statement }) => statement),
  );

async function absent(
  asked: string,
  alignments: readonly Alignment[],
  filter: { readonly outlet?: string },
  coverage: Coverage,
): Promise<Nothing> {
  const before = await printedBefore(asked, filter, coverage);
  if (before !== null)
    return nothing(
      coverage,
      say`These words are not in the coverage any more: an earlier version of “${before.citation.title}” printed them.`,
      [before],
    );
  const near = alignments.slice(0, 3).map(({ hit }) => statementOfHit(hit));
  const { hits } = near.length > 0 ? { hits: [] } : await coverage.search({ ...filter, text: asked, limit: 3 });
  const { outlet } = filter;
  const reason =
    outlet === undefined ? say`These words are not in the coverage.` : say`These words are not in ${outlet}.`;
  const receipt = await nothing(coverage, reason, [...near, ...hits.map(statementOfHit)]);
  return orFollow(receipt, 'topic', asked);
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
  const hedges = matches.map(({ attribution }) => attribution?.hedge?.text);
  const leftOut = matches.find((match) => match.leftOut !== null)?.leftOut;
  return [
    ...(leftOut ? [say`Careful: the coverage says “${leftOut}” just before these words.`] : []),
    ...(hedges.every((hedge) => hedge !== undefined) ? [say`The coverage hedges: “${hedges[0]!}”.`] : []),
    ...(matches.every(({ attribution }) => attribution === null)
      ? [say`These are the article’s own words: it puts them in nobody’s mouth.`]
      : []),
  ];
}

/** Whom a name or a description means: the ids of all parties it fits. */
async function meant(speaker: string, coverage: Coverage) {
  const claimed = findEntity(speaker, await coverage.entities());
  const entities = claimed.kind === 'one' ? [claimed.entity] : claimed.kind === 'several' ? claimed.entities : [];
  return { ids: new Set(entities.map(({ id }) => id)), name: claimed.kind === 'one' ? claimed.entity.name : speaker };
}

/** Those of the matches that the coverage gives to the named speaker, told by them or passed on by them. */
async function saidByThem(
  speaker: string,
  matches: readonly QuotationMatch[],
  coverage: Coverage,
): Promise<readonly QuotationMatch[]> {
  const { ids } = await meant(speaker, coverage);
  const isTheirs = ({ entity, name, mention }: Source) =>
    (entity !== null && ids.has(entity)) || mayBeSame(name, speaker) || fold(mention.text) === fold(speaker);
  return matches.filter(({ attribution }) => [attribution?.source ?? [], attribution?.via ?? []].flat().some(isTheirs));
}

/** Whose words they are, held against whose they were said to be. */
async function judgeSpeaker(speaker: string, matches: readonly QuotationMatch[], coverage: Coverage): Promise<Answer> {
  const theirs = await saidByThem(speaker, matches, coverage);
  if (theirs.length > 0) return found(theirs);
  const nobodys = matches.filter(({ attribution }) => attribution !== null && attribution.source === null);
  if (nobodys.length === matches.length)
    return found(matches, matches[0]!.verdict, [say`The coverage does not say whether ${speaker} said them.`]);
  const { ids, name } = await meant(speaker, coverage);
  if (ids.size > 0) return found(matches, 'wrong-speaker', [say`The coverage does not give these words to ${name}.`]);
  const speakers = matches.flatMap(({ attribution }) => attribution?.source?.name ?? []);
  // Another spelling, or a description that the coverage does not use, may well mean whoever said them.
  const mayBeTheirs = !isProperName(speaker) || nearestNames(speaker, speakers).length > 0;
  return found(matches, mayBeTheirs ? matches[0]!.verdict : 'wrong-speaker', [
    say`The coverage names nobody called “${speaker}”.`,
  ]);
}

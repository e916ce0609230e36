import type { Alignment, Coverage } from '../coverage/coverage.ts';
import { wordsOf } from '../coverage/embedded/ranking/words.ts';
import type { Answer, DiffPart, Nothing, Statement, Verdict } from '../domain/answer.ts';
import type { Attribution } from '../domain/attribution.ts';
import type { Slice } from '../domain/span.ts';
import { findEntity } from './find-entity.ts';
import { isNothing, outletNamed } from './narrow.ts';
import { nothing } from './receipt.ts';
import { attributionOf, contentWithin, statementOfHit, statementOfSlice, wordsOfAttribution } from './statement.ts';
import { isNegation, wordDiff } from './word-diff.ts';
import { counted, termsOf } from './words.ts';

export type WhoSaidAsked = {
  readonly quote: string;
  readonly speaker?: string | undefined;
  readonly outlet?: string | undefined;
};

/** A stretch of the coverage that holds the asked words, and whose words it is. */
type Match = {
  readonly verdict: 'exact' | 'altered' | 'paraphrased';
  readonly statement: Statement;
  /** Null: the article's own words. */
  readonly attribution: Attribution | null;
};

/** Share of the asked words that must stand in the coverage, in order, to call it the same sentence changed. */
const ALTERED = 0.6;
/** Share of the asked words' terms that one sentence must hold to call the asked words a paraphrase of it. */
const PARAPHRASED = 0.6;
/** Fewer words than these cannot be told from a chance likeness unless they are word for word. */
const FEWEST_ALTERED_WORDS = 4;
const FEWEST_PARAPHRASED_TERMS = 3;
/** Words of so few terms that stand in so many places are anybody's: "Hong Kong", "human rights abuses". */
const COMMON = { terms: 3, places: 4 } as const;

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
  if (tooCommon(quote, close))
    return nothing(
      coverage,
      `These words are too common to tell who said them: they stand in ${counted(close.length, 'place')}. Give a few more.`,
      close.slice(0, 3).map(({ statement }) => statement),
    );
  const matches = close.length > 0 ? ofBestVerdict(close) : await paraphrases(quote, filter, coverage);
  if (matches.length === 0) return absent(quote, alignments, filter, coverage);
  return speaker === undefined ? found(matches) : judgeSpeaker(speaker, matches, coverage);
}

const forms = (text: string): string =>
  wordsOf(text)
    .map(({ form }) => form)
    .join(' ')
    .toLowerCase();

/** The aligned words that the attribution gives to its source: without the cue that interrupts them. */
function saidWords(alignment: Slice, attribution: Attribution | null): string {
  const inside = (attribution?.content ?? []).flatMap((content) => {
    const start = Math.max(content.start, alignment.start);
    const end = Math.min(content.end, alignment.end);
    return start < end ? [alignment.text.slice(start - alignment.start, end - alignment.start)] : [];
  });
  return inside.join(' ');
}

const ELLIPSIS = /\[?(?:…|\.\s?\.\s?\.)\]?/;

/** True when the asked words leave out others only where they say so ("…"), and no negation among them. */
function onlyShortened(asked: string, printed: string): boolean {
  const pieces = asked
    .split(ELLIPSIS)
    .map(forms)
    .filter((piece) => piece !== '');
  if (pieces.length < 2) return false;
  let rest = ` ${forms(printed)} `;
  for (const [at, piece] of pieces.entries()) {
    const found = rest.indexOf(` ${piece} `);
    const leftOut = rest.slice(0, Math.max(found, 0)).trim();
    if (found === -1 || (at === 0 && leftOut !== '') || leftOut.split(' ').some(isNegation)) return false;
    rest = rest.slice(found + piece.length + 1);
  }
  return rest.trim() === '';
}

function matchOf(asked: string, alignment: Alignment): Match | null {
  const { hit, similarity } = alignment;
  const candidate = attributionOf(hit.attributions, alignment);
  const mostlySaid = candidate !== null && contentWithin(candidate, alignment) * 2 >= alignment.end - alignment.start;
  const attribution = mostlySaid ? candidate : null;
  const words = forms(asked);
  const exact =
    forms(alignment.text) === words ||
    forms(saidWords(alignment, attribution)) === words ||
    onlyShortened(asked, alignment.text);
  if (!exact && (similarity < ALTERED || wordsOf(asked).length < FEWEST_ALTERED_WORDS)) return null;
  const within = alignment.start >= hit.start && alignment.end <= hit.end;
  const statement: Statement = {
    ...statementOfSlice(hit, within ? hit : alignment, similarity),
    attribution: attribution && wordsOfAttribution(attribution),
    ...(!exact && { diff: wordDiff(asked, wholeAlignment(asked, alignment)) }),
  };
  return { verdict: exact ? 'exact' : 'altered', statement, attribution };
}

/**
 * The aligned words with as many more on either side as the asked words have that found no counterpart there: a
 * negation dropped from the beginning stands just before the alignment.
 */
function wholeAlignment(asked: string, { hit, start, end, text }: Alignment): string {
  if (start < hit.start || end > hit.end) return text;
  const diff = wordDiff(asked, text);
  const unmatched = (part: DiffPart | undefined) => (part?.op === 'dropped' ? wordsOf(part.text).length + 1 : 0);
  const words = wordsOf(hit.text);
  const first = words.findIndex((word) => hit.start + word.end > start);
  const last = words.findLastIndex((word) => hit.start + word.start < end);
  const from = words[Math.max(0, first - unmatched(diff[0]))]!;
  const to = words[Math.min(words.length - 1, last + unmatched(diff.at(-1)))]!;
  return hit.text.slice(from.start, to.end);
}

const RANK = { exact: 0, altered: 1, paraphrased: 2 } as const;

/** Those as close as the closest, what somebody said before what an article says itself, a sentence once. */
function ofBestVerdict(matches: readonly Match[]): readonly Match[] {
  const best = Math.min(...matches.map(({ verdict }) => RANK[verdict]));
  const closest = matches.filter(({ verdict }) => RANK[verdict] === best);
  const said = closest.filter(({ attribution }) => attribution !== null);
  const once = new Map<string, Match>();
  for (const match of said.length > 0 ? said : closest) {
    const { article, start } = match.statement.citation;
    if (!once.has(`${article}:${start}`)) once.set(`${article}:${start}`, match);
  }
  return [...once.values()];
}

async function paraphrases(asked: string, filter: { readonly outlet?: string }, coverage: Coverage) {
  const terms = termsOf(asked);
  if (terms.length < FEWEST_PARAPHRASED_TERMS) return [];
  const { hits } = await coverage.search({ ...filter, text: asked, limit: 10 });
  return hits.flatMap((hit): Match[] => {
    const attribution = attributionOf(hit.attributions, hit);
    if (attribution === null) return [];
    const held = new Set(termsOf(hit.text));
    const shared = terms.filter((term) => held.has(term)).length;
    const share = shared / terms.length;
    if (share < PARAPHRASED || shared < FEWEST_PARAPHRASED_TERMS) return [];
    return [{ verdict: 'paraphrased', statement: { ...statementOfHit(hit), score: share }, attribution }];
  });
}

/** Words of so few terms are taken only where they are somebody's whole quotation, or stand in few places. */
function tooCommon(asked: string, matches: readonly Match[]): boolean {
  const terms = termsOf(asked).length;
  if (terms > COMMON.terms || matches.length === 0) return false;
  const words = forms(asked);
  const whole = matches.some(({ attribution }) => attribution?.content.some(({ text }) => forms(text) === words));
  return !whole && (terms === 1 ? wordsOf(asked).length < 3 || matches.length > 1 : matches.length >= COMMON.places);
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
  matches: readonly Match[],
  verdict: Verdict = matches[0]!.verdict,
  notes: readonly string[] = [],
): Answer {
  const statements = matches.map(({ statement }) => statement);
  return { kind: 'found', verdict, statements, notes: [...notes, ...aboutWords(matches)] };
}

function aboutWords(matches: readonly Match[]): readonly string[] {
  return matches.every(({ attribution }) => attribution === null)
    ? ['These are the article’s own words: it puts them in nobody’s mouth.']
    : [];
}

/** Whose words they are, held against whose they were said to be. */
async function judgeSpeaker(speaker: string, matches: readonly Match[], coverage: Coverage): Promise<Answer> {
  const claimed = findEntity(speaker, await coverage.entities());
  const ids = new Set(
    claimed.kind === 'one'
      ? [claimed.entity.id]
      : claimed.kind === 'several'
        ? claimed.entities.map(({ id }) => id)
        : [],
  );
  const theirs = matches.filter(({ attribution }) =>
    [attribution?.source, ...(attribution?.via ?? [])].some(
      (source) => source?.entity != null && ids.has(source.entity),
    ),
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

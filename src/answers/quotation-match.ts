import type { Alignment, AttributedPassage, Hit } from '../coverage/coverage.ts';
import type { Statement } from '../domain/answer.ts';
import type { Attribution } from '../domain/attribution.ts';
import type { Slice } from '../domain/span.ts';
import { wordsOf } from '../text/words.ts';
import { forms, isMarked, negationBefore, onlyShortened, wholeAlignment } from './printed-form.ts';
import { reversedIn } from './reversal.ts';
import { attributionOf, contentWithin, statementOfPassage, statementOfSlice, wordsOfAttribution } from './statement.ts';
import { wordDiff } from './word-diff.ts';
import { termsOf } from './words.ts';

/** A stretch of the coverage that holds the asked words, and whose words it is. */
export type QuotationMatch = {
  readonly verdict: 'exact' | 'altered' | 'paraphrased';
  readonly statement: Statement;
  /** Null: the article's own words. */
  readonly attribution: Attribution | null;
  /** A negation that stands just before the asked words and was left out ("not" of “not as simple as …”). */
  readonly leftOut: string | null;
  /** The coverage prints just these words between quotation marks. */
  readonly marked: boolean;
};

/** Share of the asked words that must stand in the coverage, in order, to call it the same sentence changed. */
const ALTERED = 0.6;
/** Fewer words than these cannot be told from a chance likeness unless they are word for word. */
const FEWEST_ALTERED_WORDS = 4;
/** Of so few words more must be found. */
const FEW_WORDS = 8;
const ALTERED_IF_FEW = 0.75;
/** Words of so few terms that stand in so many places are anybody's: "Hong Kong", "human rights abuses". */
const COMMON = { terms: 3, places: 4 } as const;

/** The aligned words that the attribution gives to its source: without the cue that interrupts them. */
function saidWords(alignment: Slice, attribution: Attribution | null): string {
  const inside = (attribution?.content ?? []).flatMap((content) => {
    const start = Math.max(content.start, alignment.start);
    const end = Math.min(content.end, alignment.end);
    return start < end ? [alignment.text.slice(start - alignment.start, end - alignment.start)] : [];
  });
  return inside.join(' ');
}

/** Few words must be found nearly all: "this is just one example" stands somewhere in every coverage. */
function isLike(asked: string, similarity: number): boolean {
  const count = wordsOf(asked).length;
  return count >= FEWEST_ALTERED_WORDS && similarity >= (count < FEW_WORDS ? ALTERED_IF_FEW : ALTERED);
}

function lazily<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

/** What an aligned stretch is to the asked words; null when the likeness is chance. */
export function matchOf(asked: string, alignment: Alignment): QuotationMatch | null {
  const { hit, similarity } = alignment;
  const candidate = attributionOf(hit.attributions, alignment);
  const mostlySaid = candidate !== null && contentWithin(candidate, alignment) * 2 >= alignment.end - alignment.start;
  const attribution = mostlySaid ? candidate : null;
  const words = forms(asked);
  const exact =
    forms(alignment.text) === words ||
    forms(saidWords(alignment, attribution)) === words ||
    onlyShortened(asked, alignment.text);
  if (!exact && !isLike(asked, similarity)) return null;
  const within = alignment.start >= hit.start && alignment.end <= hit.end;
  const statement = lazily(
    (): Statement => ({
      ...statementOfSlice(hit, within ? hit : alignment, similarity),
      attribution: attribution && wordsOfAttribution(attribution),
      ...(!exact && { diff: wordDiff(asked, wholeAlignment(asked, alignment)) }),
    }),
  );
  return {
    verdict: exact ? 'exact' : 'altered',
    // Of those that are not the closest none is shown.
    get statement() {
      return statement();
    },
    attribution,
    leftOut: exact ? negationBefore(alignment) : null,
    marked: exact && (isMarked(alignment) || isWhole(words, alignment, attribution)),
  };
}

/** True when the words are all that somebody is quoted with, or a whole sentence. */
const isWhole = (words: string, { hit }: Alignment, attribution: Attribution | null): boolean =>
  forms(hit.text) === words || (attribution?.content.some(({ text }) => forms(text) === words) ?? false);

/** A sentence that says the asked words with their negation put in or left out; null when it does not. */
export function reversalOf(asked: string, hit: Hit): QuotationMatch | null {
  const place = reversedIn(hit.text, asked);
  if (place === null) return null;
  const printed = hit.text.slice(place.start, place.end);
  const span = { start: hit.start + place.start, end: hit.start + place.end };
  const attribution = attributionOf(hit.attributions, span);
  const statement = {
    ...statementOfSlice(hit, hit),
    attribution: attribution && wordsOfAttribution(attribution),
    diff: wordDiff(asked, printed),
  };
  return { verdict: 'altered', statement, attribution, leftOut: null, marked: false };
}

/** A passage of just the asked words, few and common as they may be ("We did."). */
export const wholeMatch = (asked: string, said: AttributedPassage): QuotationMatch | null =>
  said.attribution.content.some(({ text }) => forms(text) === forms(asked))
    ? {
        verdict: 'exact',
        statement: statementOfPassage(said),
        attribution: said.attribution,
        leftOut: null,
        marked: true,
      }
    : null;

const RANK = { exact: 0, altered: 1, paraphrased: 2 } as const;

function asCloseAsAny(matches: readonly QuotationMatch[]): readonly QuotationMatch[] {
  const best = Math.min(...matches.map(({ verdict }) => RANK[verdict]));
  return matches.filter(({ verdict }) => RANK[verdict] === best);
}

/** Those as close as the closest, what somebody said before what an article says itself, a sentence once. */
export function ofBestVerdict(matches: readonly QuotationMatch[]): readonly QuotationMatch[] {
  const closest = asCloseAsAny(matches);
  const said = closest.filter(({ attribution }) => attribution !== null);
  const once = new Map<string, QuotationMatch>();
  for (const match of said.length > 0 ? said : closest) {
    const { article, start } = match.statement.citation;
    if (!once.has(`${article}:${start}`)) once.set(`${article}:${start}`, match);
  }
  return [...once.values()];
}

/**
 * Words of so few terms are somebody's only where they stand in few places, or between marks. Gives the matches that
 * count, as close as the closest; none when the words are too common to tell.
 */
export function tellingMatches(asked: string, matches: readonly QuotationMatch[]): readonly QuotationMatch[] {
  const best = ofBestVerdict(matches);
  const terms = termsOf(asked).length;
  if (best[0]?.verdict !== 'exact' || terms > COMMON.terms || placesOf(matches) < (terms === 1 ? 2 : COMMON.places))
    return best;
  return best.filter((match) => match.marked);
}

/** Sentences that hold the words as closely as any does, those of twin articles once. */
export const placesOf = (matches: readonly QuotationMatch[]): number =>
  new Set(asCloseAsAny(matches).map(({ statement }) => forms(statement.text))).size;

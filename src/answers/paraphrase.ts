import type { Hit } from '../coverage/coverage.ts';
import { termOf } from '../text/terms.ts';
import { FAMILIES } from '../text/word-families.ts';
import { wordsOf } from '../text/words.ts';
import { numbersIn } from './numbers.ts';
import type { QuotationMatch } from './quotation-match.ts';
import { attributionOf, statementOfHit } from './statement.ts';
import { commonInOrder } from './utterances.ts';
import { isNegation, wordDiff } from './word-diff.ts';
import { formsOf, termsOf } from './words.ts';

/** Share of the asked words' terms that must stand together, in any order, to be their paraphrase. */
const HELD = 0.65;
/** With fewer terms than this all of them must be there. */
const FEWEST_TERMS = 4;
/** Or else this share of the terms and of all words, function words as well, in the order asked. */
const IN_ORDER = 0.5;
const FEWEST_IN_ORDER = 2;
/** Words of fewer terms have no other wording that could be told from a chance likeness. */
const LEAST = 3;

/** Words that stand for one another, by term: the numbers of the families they belong to. */
const families = new Map<string, number[]>();
for (const [number, line] of FAMILIES.trim().split('\n').entries())
  for (const term of termsOf(line)) families.set(term, [...(families.get(term) ?? []), number]);

/** Forms of one word that its stem parts ("full", "fully"). */
const LONGER_BY = 2;
const SHORTEST = 4;

function akin(a: string, b: string): boolean {
  if (a === b) return true;
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (short.length >= SHORTEST && long.startsWith(short) && long.length - short.length <= LONGER_BY) return true;
  return families.get(a)?.some((number) => families.get(b)?.includes(number)) ?? false;
}

/** More than this share of the terms that are no names must be held: sentences on the same people may say anything. */
const MATTER = 0.5;

type Asked = {
  readonly terms: readonly string[];
  readonly names: ReadonlySet<string>;
  readonly words: readonly string[];
};

const stems = (text: string): readonly string[] => formsOf(text).map((form) => termOf(form) ?? form);

/** Words stand close together in a paraphrase: in a stretch of so many times the asked words, and a few. */
const STRETCH = { times: 2, more: 4 } as const;

/** A stretch of a sentence, by its words, that says asked words in others, and what share of them. */
type Stretch = { readonly score: number; readonly from: number; readonly to: number };

/** Share of the asked words that a sentence says in words of the same stem or meaning; 0 when it is no paraphrase. */
export const paraphrased = (asked: string, sentence: string): number => likest(asked, sentence).score;

function likest(asked: string, sentence: string): Stretch {
  const terms = termsOf(asked);
  let best: Stretch = { score: 0, from: 0, to: 0 };
  if (terms.length < LEAST) return best;
  const words = stems(asked);
  const names = new Set(termsOf([...asked.matchAll(/(?<=\S\s+)\p{Lu}[\p{L}'’-]+/gu)].join(' ')));
  const others = stems(sentence);
  const length = words.length * STRETCH.times + STRETCH.more;
  for (let from = 0; from === 0 || from + length <= others.length; from++) {
    const score = likeness({ terms, names, words }, others.slice(from, from + length));
    if (score > best.score) best = { score, from, to: Math.min(from + length, others.length) };
  }
  return best;
}

/** What a sentence prints from the first word of the asked ones' matter to the last, and a negation before it. */
function printedMatter(asked: string, sentence: string, { from, to }: Stretch): string {
  const terms = termsOf(asked);
  const others = stems(sentence);
  const held = others.flatMap((other, at) =>
    at >= from && at < to && terms.some((term) => akin(term, other)) ? [at] : [],
  );
  const words = wordsOf(sentence);
  const first = held[0]!;
  const before = [first - 2, first - 1].find((at) => isNegation(words[at]?.form ?? ''));
  return sentence.slice(words[before ?? first]!.start, words[held.at(-1)!]!.end);
}

/** Words that turn a sentence round as a negation does. */
const CONTRARY =
  /^(?:fail|refus|den(?:y|i)|declin|lack|reject|unable|unlikely|impossib|avoid|prevent|stop|halt|oppos|against|doubt|ban|forb|rule|few|little|rarely|seldom)/u;
/** "Not only" and "no doubt" negate nothing. */
const NO_NEGATION = /^(?:only|just|merely|simply|doubt)$/u;

/** True when one of two wordings is negated and the other is not; not told of words that turn round by themselves. */
function isTurned(asked: string, printed: string): boolean {
  const [one, other] = [formsOf(asked), formsOf(printed)];
  if ([...one, ...other].some((form) => CONTRARY.test(form))) return false;
  const negated = (forms: readonly string[]) =>
    forms.some((form, at) => isNegation(form) && !NO_NEGATION.test(forms[at + 1] ?? ''));
  return negated(one) !== negated(other);
}

/** True when the asked words hold a number that the sentence does not print. */
const hasOtherNumber = (asked: string, sentence: string): boolean => !numbersIn(asked).isSubsetOf(numbersIn(sentence));

function likeness({ terms, names, words }: Asked, others: readonly string[]): number {
  const held = terms.filter((term) => others.some((other) => akin(term, other)));
  const share = held.length / terms.length;
  const matter = terms.filter((term) => !names.has(term));
  if (held.filter((term) => !names.has(term)).length <= matter.length * MATTER) return 0;
  if (share >= HELD && held.length >= Math.min(terms.length, FEWEST_TERMS)) return share;
  if (held.length < FEWEST_IN_ORDER || share < IN_ORDER) return 0;
  const inOrder = commonInOrder(words, others) / words.length;
  return inOrder >= IN_ORDER ? Math.min(share, inOrder) : 0;
}

/**
 * Those of the sentences that say the asked words' matter in other words, each somebody's, likest first. One with
 * another number, or with a negation more or less, is no paraphrase but altered; it stands for want of a better one.
 */
export function paraphrases(asked: string, hits: readonly Hit[]): readonly QuotationMatch[] {
  const all = hits.flatMap((hit): QuotationMatch[] => {
    const attribution = attributionOf(hit.attributions, hit);
    const stretch = attribution && likest(asked, hit.text);
    if (!stretch || stretch.score === 0) return [];
    const statement = { ...statementOfHit(hit), score: stretch.score };
    const match = { attribution, leftOut: null, marked: false };
    const printed = printedMatter(asked, hit.text, stretch);
    return hasOtherNumber(asked, hit.text) || isTurned(asked, printed)
      ? [{ ...match, verdict: 'altered', statement: { ...statement, diff: wordDiff(asked, printed) } }]
      : [{ ...match, verdict: 'paraphrased', statement }];
  });
  const faithful = all.filter(({ verdict }) => verdict === 'paraphrased');
  return (faithful.length > 0 ? faithful : all).toSorted((a, b) => b.statement.score - a.statement.score);
}

import type { Hit } from '../coverage/coverage.ts';
import { termOf } from '../text/terms.ts';
import { FAMILIES } from '../text/word-families.ts';
import type { QuotationMatch } from './quotation-match.ts';
import { attributionOf, statementOfHit } from './statement.ts';
import { commonInOrder } from './utterances.ts';
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

/** Share of the asked words that a sentence says in words of the same stem or meaning; 0 when it is no paraphrase. */
export function paraphrased(asked: string, sentence: string): number {
  const terms = termsOf(asked);
  if (terms.length < LEAST) return 0;
  const words = stems(asked);
  const names = new Set(termsOf([...asked.matchAll(/(?<=\S\s+)\p{Lu}[\p{L}'’-]+/gu)].join(' ')));
  const others = stems(sentence);
  const length = words.length * STRETCH.times + STRETCH.more;
  let best = 0;
  for (let from = 0; from === 0 || from + length <= others.length; from++)
    best = Math.max(best, likeness({ terms, names, words }, others.slice(from, from + length)));
  return best;
}

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

/** Those of the sentences that say the asked words' matter in other words, each somebody's, likest first. */
export const paraphrases = (asked: string, hits: readonly Hit[]): readonly QuotationMatch[] =>
  hits
    .flatMap((hit): QuotationMatch[] => {
      const attribution = attributionOf(hit.attributions, hit);
      const score = attribution === null ? 0 : paraphrased(asked, hit.text);
      if (score === 0) return [];
      const statement = { ...statementOfHit(hit), score };
      return [{ verdict: 'paraphrased', statement, attribution, leftOut: null, marked: false }];
    })
    .sort((a, b) => b.statement.score - a.statement.score);

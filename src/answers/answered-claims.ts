import type { AttributedPassage } from '../coverage/coverage.ts';
import { partyOf } from './independence.ts';
import type { Passage } from './passage-in-sentence.ts';

/** A claim this many paragraphs before a denial needs to share less of its matter to be what it answers. */
const NEAR = 3;
/** Share of a denial's matter that a claim must speak of: just before it, and elsewhere. Rare words weigh more. */
const SHARE_NEAR = 0.12;
const SHARE_FAR = 0.4;
/** A further claim is shown when it fits nearly as well as the best. */
const NEARLY_BEST = 0.6;
/** Claims shown for one denial. */
const CLAIMS = 3;

/** Nobody denies what they say themselves, but may well deny what others report them to have said. */
const mayContradict = (claim: AttributedPassage, answer: AttributedPassage): boolean =>
  partyOf(claim) !== partyOf(answer) || claim.attribution.via.length > 0 || claim.attribution.hedge !== null;

/** What a term tells about a passage's matter: the fewer passages hold it, the more. */
export function weightsOf(passages: readonly Passage[]): (term: string) => number {
  const counts = new Map<string, number>();
  for (const { terms } of passages) for (const term of terms) counts.set(term, (counts.get(term) ?? 0) + 1);
  return (term) => Math.log(passages.length / (counts.get(term) ?? 1));
}

/** Parties that articles on one story have in common at least. */
const IN_COMMON = 2;
/** Terms that a denial shares at least with a claim that does not stand just before it. */
const SHARED_FAR = 2;

/** Whether two articles may be on one story: a denial in one answers nothing in an article about something else. */
export function storiesOf(passages: readonly Passage[]): (one: string, other: string) => boolean {
  const parties = new Map<string, Set<string>>();
  for (const { article, names } of passages) {
    const known = parties.get(article.id) ?? new Set();
    for (const name of names) known.add(name);
    parties.set(article.id, known);
  }
  return (one, other) => {
    if (one === other) return true;
    const theirs = parties.get(other);
    return [...(parties.get(one) ?? [])].filter((name) => theirs?.has(name)).length >= IN_COMMON;
  };
}

/** An answer to what has just been told, by a word that refers to it: "denied this", "denied making the remark". */
const REFERS =
  /\b(?:den(?:y|ies|ied|ying)|reject(?:s|ed|ing)?|disput(?:es?|ed|ing)|dismiss(?:es|ed|ing)?|refut(?:es?|ed|ing)|contest(?:s|ed)?|comment(?:ed|ing)? on|respond(?:ed|ing)? to|answer(?:ed|ing)?|discuss(?:ed|ing)?)\s+(?:that (?:he|she|it|they) (?:had |has |have )?(?:ever )?(?:said|done|made|written)\s+|(?:(?:ever )?(?:saying|making|doing|having (?:said|made|done))\s+)?)(?:(?:this|that|it|so)\b(?=\s*(?:[.,;:–—”’"]|$|on\b|in\b|and\b|when\b|last\b|yesterday\b))|(?:(?:the|these|those|this|that|any|all|such|both|his|her|their) )?(?:\w+ )?(?:claims?|remarks?|comments?|allegations?|accusations?|charges?|reports?|suggestions?|words|account|story)\b(?! (?:that|of|about|he|she|they|it)\b))/i;

/** A quotation that denies by its own words: "that is a lie", "the claim is untrue". */
const IN_WORDS =
  /\b(?:untrue|not true|(?:is|are|was|were) (?:\w+ly )?(?:false|wrong|a lie|lies|nonsense|rubbish|fabricated)|(?:I|we) (?:\w+ly )?(?:deny|reject|dispute|refute))\b/i;
const DENIAL = /\b(?:den(?:y|ies|ied|ying|ial)|reject\w*|disput\w*|dismiss\w*|refut\w*|contest(?:s|ed)?)\b/i;

/** A denial by a cue or by its own words, or a refusal to comment. */
export const isAnswer = ({ attribution, passage }: Passage): boolean =>
  attribution.stance !== 'asserts' || (attribution.kind === 'direct' && IN_WORDS.test(passage.text));

/** An answer that shows by itself that something was claimed; "it had not rained" only does beside the claim. */
export const isPlain = ({ attribution, sentence }: Passage): boolean =>
  attribution.stance === 'declines' || IN_WORDS.test(sentence) || DENIAL.test(sentence);

/** A refusal to comment is nobody's claim, even where it is quoted; nor is what begins as a denial. */
const NO_CLAIM =
  /\b(?:inappropriate to comment|not (?:be )?(?:\w+ )?comment(?:ing)?|no (?:further )?comment|nothing to (?:say|add))\b|^\W*(?:(?:he|she|it|they|I|we) (?:had |have |has )?)?(?:never|did not|didn’t|had not|have not)\b/i;

/** How much a claim just before a denial is worth for being about whoever denies, and for being referred to. */
const ABOUT_DENIER = 0.4;
const REFERRED_TO = 1;
/** A claim counts for less with each paragraph between it and the denial. */
const FARTHER = 1;

/** The claims that a denial answers, the likeliest first: of somebody else, just before it or on the same matter. */
export function claimsAnswered(
  answer: Passage,
  passages: readonly Passage[],
  weight: (term: string) => number,
  sameStory: (one: string, other: string) => boolean,
): readonly Passage[] {
  const sum = (terms: readonly string[]) => terms.reduce((total, term) => total + weight(term), 0);
  const matter = sum([...answer.matter]);
  const denier = answer.attribution.source?.entity ?? null;
  const plain = isPlain(answer);
  const refers = answer.attribution.stance !== 'asserts' && REFERS.test(answer.sentence);
  const scored = passages.flatMap((claim) => {
    if (isAnswer(claim) || NO_CLAIM.test(claim.passage.text) || !mayContradict(claim, answer)) return [];
    // What a denial says besides "this" tells nothing of the claim: "denied this on a call with reporters".
    const shared = refers ? [] : [...claim.terms].filter((term) => answer.matter.has(term));
    const share = sum(shared) / (matter || 1);
    const before = answer.paragraph.number - claim.paragraph.number;
    const near =
      claim.article.id === answer.article.id &&
      before >= 0 &&
      before <= NEAR &&
      claim.passage.start < answer.passage.start;
    const isFar = shared.length >= SHARED_FAR && sameStory(claim.article.id, answer.article.id);
    if (!near) return isFar && share >= SHARE_FAR ? [{ claim, score: share }] : [];
    if (!plain) return share >= SHARE_NEAR ? [{ claim, score: share * 2 }] : [];
    const aboutDenier = denier !== null && claim.names.has(denier);
    const closeness = 1 / (1 + before * FARTHER);
    const score = share * 2 + closeness * ((aboutDenier ? ABOUT_DENIER : 0) + (refers ? REFERRED_TO : 0));
    return share >= SHARE_NEAR || aboutDenier || refers ? [{ claim, score }] : [];
  });
  const best = Math.max(...scored.map(({ score }) => score));
  const likely = scored
    .filter(({ score }) => score >= best * NEARLY_BEST)
    .sort((a, b) => b.score - a.score || b.claim.passage.start - a.claim.passage.start)
    .map(({ claim }) => claim);
  // A sentence that quotes and reports is one claim.
  return [...new Map(likely.toReversed().map((claim) => [claim.sentence, claim])).values()]
    .toReversed()
    .slice(0, CLAIMS);
}

import type { AttributedPassage } from '../coverage/coverage.ts';
import {
  isAnswer,
  isPlain,
  keepsToThemselves,
  objectOf,
  pointsBack,
  refersBack,
  refersToOne,
  turnsDown,
} from './denials.ts';
import { partyOf } from './independence.ts';
import type { Passage } from './passage-in-sentence.ts';
import { type Stories, sameStory } from './stories.ts';
import { termsOf } from './words.ts';

/** A claim this many paragraphs before a denial needs to share less of its matter to be what it answers. */
const NEAR = 3;
/** An accusation this many paragraphs before a denial of the accused is answered by it in whatever words. */
const ACCUSED = 1;
/** Characters between a claim and “That is untrue”, which points at it: room for who claims it. */
const JUST_BEFORE = 60;
/** Share of a denial's matter that a claim must speak of, by how many of its terms it shares. Rare words weigh more. */
const SHARE_NEAR = [1, 0.5, 0.35, 0.2] as const;
const SHARE_FAR = 0.4;
/** Terms that a denial shares at least with a claim that does not stand just before it. */
const SHARED_FAR = 2;
/** Terms of a question that a claim must share to be what is left without comment, when the question has so many. */
const SHARED_DECLINED = 2;
/** Without the numbers of a denial, a claim must share this much of the rest. */
const SHARE_WITHOUT_NUMBERS = 0.6;
/** A further claim is shown when it fits nearly as well as the best. */
const NEARLY_BEST = 0.6;
/** Claims shown for one denial. */
const CLAIMS = 3;

/** So few passages tell little of which terms are common: that a denial shares a term makes it no common one. */
const FEW = 5;

/** What a term tells about a passage's matter: the fewer passages hold it, the more. */
export function weightsOf(passages: readonly Passage[]): (term: string) => number {
  const counts = new Map<string, number>();
  for (const { terms } of passages) for (const term of terms) counts.set(term, (counts.get(term) ?? 0) + 1);
  return (term) => Math.log((passages.length + FEW) / (counts.get(term) ?? 1));
}

/** A refusal to comment is nobody's claim, even where it is quoted; nor is what begins as a denial. */
const NO_CLAIM =
  /\b(?:inappropriate to comment|not (?:be )?(?:\w+ )?comment(?:ing)?|no (?:further )?comment|nothing to (?:say|add))\b|^\W*(?:(?:he|she|it|they|I|we) (?:had |have |has )?)?(?:never|did not|didn’t|had not|have not)\b/i;
const ACCUSES = /\b(?:accus|alleg|blam|claim|charg|prosecut|indict)\w*/i;

/** How much a claim just before a denial is worth for being about whoever denies, and for being referred to. */
const ABOUT_DENIER = 0.4;
const REFERRED_TO = 1;

const keyOf = ({ article, paragraph, sentence }: Passage): string => `${article.id} ${paragraph.number} ${sentence}`;
const named = (name: string): RegExp =>
  new RegExp(
    `(?<!\\p{L})${name
      .split(' ')
      .at(-1)
      ?.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')}(?!\\p{L})`,
    'u',
  );

/** What may be claimed, and what weighs it against a denial. */
export type Claims = {
  readonly passages: readonly Passage[];
  readonly weight: (term: string) => number;
  readonly stories: Stories;
};

/** The passages that may be claims: no denials, no refusals, and no sentence that goes on after one. */
export function claimsAmong(passages: readonly Passage[], stories: Stories): Claims {
  const denying = new Set(passages.filter(isAnswer).map(keyOf));
  return {
    passages: passages.filter(
      (claim) =>
        !isAnswer(claim) && !turnsDown(claim) && !denying.has(keyOf(claim)) && !NO_CLAIM.test(claim.passage.text),
    ),
    weight: weightsOf(passages),
    stories,
  };
}

/** "The leader of Dale council" is "Dale council's leader, Ann Poe": words of a description that stand beside a name. */
function isDescribed(claim: AttributedPassage, denier: string | null, name: string, passages: readonly Passage[]) {
  const words = claim.attribution.source?.name ?? '';
  const described = termsOf(words);
  if (denier === null || described.length < 2 || !/^(?:the|an?|one|its|his|her|their)\s/i.test(words)) return false;
  const last = named(name);
  return passages.some(
    (beside) =>
      partyOf(beside) !== partyOf(claim) &&
      beside.names.has(denier) &&
      described.every((term) => beside.terms.has(term)) &&
      last.test(beside.sentence),
  );
}

/** Nobody denies what they say themselves, but may well deny what others report them to have said. */
const mayContradict = (claim: AttributedPassage, answer: AttributedPassage): boolean =>
  partyOf(claim) !== partyOf(answer) || claim.attribution.via.length > 0 || claim.attribution.hedge !== null;

/** The claims that a denial answers, the likeliest first: of somebody else, just before it or on the same matter. */
export function claimsAnswered(answer: Passage, { passages, weight, stories }: Claims): readonly Passage[] {
  if (keepsToThemselves(answer)) return [];
  const sum = (terms: readonly string[]) => terms.reduce((total, term) => total + weight(term), 0);
  // What a denial says besides "this" tells nothing of the claim: "denied this on a call with reporters".
  const refers = refersBack(answer);
  const object = [...(refers ? [] : objectOf(answer))];
  const matter = sum(object) || 1;
  const leading = object.slice(0, SHARED_DECLINED);
  const numbers = object.filter((term) => /\d/.test(term));
  const { source, stance } = answer.attribution;
  const points = pointsBack(answer);
  const denier = source?.entity ?? null;
  const denierTerms = termsOf(source?.name ?? '');
  const plain = isPlain(answer);
  const scored = passages.flatMap((claim) => {
    if (!mayContradict(claim, answer)) return [];
    const shared = object.filter((term) => claim.terms.has(term));
    const share = sum(shared) / matter;
    const before = answer.paragraph.number - claim.paragraph.number;
    const near =
      claim.article.id === answer.article.id &&
      before >= 0 &&
      before <= NEAR &&
      claim.passage.start < answer.passage.start;
    const onMatter =
      shared.length > 0 &&
      (numbers.length === 0 || numbers.some((term) => claim.terms.has(term)) || share >= SHARE_WITHOUT_NUMBERS) &&
      (stance !== 'declines' || shared.length >= Math.min(SHARED_DECLINED, object.length)) &&
      // Whether it happened, not where and with whom, is what somebody will not say.
      (share >= (SHARE_NEAR[Math.min(shared.length, SHARE_NEAR.length - 1)] ?? 1) ||
        (stance === 'declines' &&
          leading.length === SHARED_DECLINED &&
          leading.every((term) => claim.terms.has(term))));
    if (!near) {
      const far = onMatter && shared.length >= SHARED_FAR && share >= SHARE_FAR;
      return far && sameStory(claim, answer, shared.length, share, stories) ? [{ claim, score: share }] : [];
    }
    if (!plain) return onMatter ? [{ claim, score: share * 2 }] : [];
    const aboutDenier =
      denier !== null &&
      (claim.names.has(denier) || (denierTerms.length > 0 && denierTerms.every((term) => claim.terms.has(term))));
    // Somebody accused denies it in other words; somebody silent is silent about what is said of them.
    const accused = aboutDenier && (object.length === 0 || (before <= ACCUSED && ACCUSES.test(claim.sentence)));
    const pointedAt = points && answer.passage.start - claim.passage.end <= JUST_BEFORE;
    const closeness = 1 / (1 + before);
    const score = share * 2 + closeness * ((aboutDenier ? ABOUT_DENIER : 0) + (refers ? REFERRED_TO : 0));
    return onMatter || accused || refers || pointedAt ? [{ claim, score }] : [];
  });
  const best = Math.max(...scored.map(({ score }) => score));
  const likely = scored
    .filter(({ score }) => score >= best * NEARLY_BEST)
    .sort((a, b) => b.score - a.score || b.claim.passage.start - a.claim.passage.start)
    .map(({ claim }) => claim);
  // A sentence that quotes and reports is one claim.
  return [...new Map(likely.toReversed().map((claim) => [claim.sentence, claim])).values()]
    .toReversed()
    .filter((claim) => !isDescribed(claim, denier, source?.name ?? '', passages))
    .slice(0, points || refersToOne(answer) ? 1 : CLAIMS);
}

/** Whether the coverage may print what is denied in words that cannot be told to be it. */
export function hasSimilar(answer: Passage, { passages }: Claims): boolean {
  const object = objectOf(answer);
  return passages.some((claim) => {
    if (!mayContradict(claim, answer)) return false;
    const before = answer.paragraph.number - claim.paragraph.number;
    const justBefore = claim.article.id === answer.article.id && before >= 0 && before <= ACCUSED;
    return (
      (justBefore && claim.passage.start < answer.passage.start) || [...object].some((term) => claim.own.has(term))
    );
  });
}

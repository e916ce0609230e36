import type { AttributedPassage, Coverage } from '../coverage/coverage.ts';
import { sourceArticles } from './source-article.ts';
import { termsOf } from './words.ts';

/** A claim this many paragraphs before a denial needs to share less of its matter to be what it answers. */
const NEAR = 3;
/** Share of a denial's matter that a claim must speak of: just before it, and elsewhere. Rare words weigh more. */
const SHARE_NEAR = 0.12;
const SHARE_FAR = 0.4;
/** A further claim is shown when it fits nearly as well as the best. */
const NEARLY_BEST = 0.6;
/** Claims shown for one denial. */
const CLAIMS = 3;
/** Denials that share one of so many first claims are one dispute. */
const LEADING = 2;

/** What somebody said, with the terms of the sentence it stands in. */
export type Passage = AttributedPassage & { readonly terms: ReadonlySet<string> };

/** A denial or a refusal to comment, and the claims it answers, likeliest first. */
export type Dispute = { readonly answer: Passage; readonly claims: readonly Passage[] };

/** Every denial and refusal to comment among the passages, with the claims it answers. */
export async function disputesIn(
  passages: readonly AttributedPassage[],
  coverage: Coverage,
): Promise<readonly Dispute[]> {
  const read = await withTerms(passages, coverage);
  const weights = weightsOf(read);
  return toldOnce(read.filter(({ attribution }) => attribution.stance !== 'asserts')).map((answer) => ({
    answer,
    claims: claimsAnswered(answer, read, weights),
  }));
}

/** What each passage is about: the terms of its own words and of the sentence they stand in. */
async function withTerms(passages: readonly AttributedPassage[], coverage: Coverage): Promise<readonly Passage[]> {
  const ids = [...new Set(passages.map(({ article }) => article.id))];
  const texts = new Map((await sourceArticles(ids, coverage)).map(({ article }) => [article.id, article]));
  return passages.map((passage) => {
    const article = texts.get(passage.article.id);
    const paragraph = article?.paragraphs.find(({ number }) => number === passage.paragraph.number);
    const around = paragraph?.sentences
      .filter(({ start, end }) => start < passage.passage.end && passage.passage.start < end)
      .map(({ start, end }) => article!.text.slice(start, end));
    return { ...passage, terms: new Set(termsOf((around ?? [passage.passage.text]).join(' '))) };
  });
}

const partyOf = ({ attribution }: AttributedPassage) => attribution.source?.entity ?? attribution.source?.name ?? null;

/** Nobody denies what they say themselves, but may well deny what others report them to have said. */
const mayContradict = (claim: AttributedPassage, answer: AttributedPassage): boolean =>
  partyOf(claim) !== partyOf(answer) || claim.attribution.via.length > 0 || claim.attribution.hedge !== null;

/** What a term tells about a passage's matter: the fewer passages hold it, the more. */
function weightsOf(passages: readonly Passage[]): (term: string) => number {
  const counts = new Map<string, number>();
  for (const { terms } of passages) for (const term of terms) counts.set(term, (counts.get(term) ?? 0) + 1);
  return (term) => Math.log(passages.length / (counts.get(term) ?? 1));
}

/** Without the headlines and summary points of an article whose body tells what the same party denies. */
const toldOnce = (answers: readonly Passage[]): readonly Passage[] =>
  answers.filter(
    (answer) =>
      answer.paragraph.kind === 'body' ||
      !answers.some(
        (other) =>
          other.paragraph.kind === 'body' &&
          other.article.id === answer.article.id &&
          partyOf(other) === partyOf(answer),
      ),
  );

/** The claims that a denial answers, the likeliest first: of somebody else, just before it or on the same matter. */
function claimsAnswered(
  answer: Passage,
  passages: readonly Passage[],
  weight: (term: string) => number,
): readonly Passage[] {
  const sum = (terms: readonly string[]) => terms.reduce((total, term) => total + weight(term), 0);
  const matter = sum([...answer.terms]);
  const scored = passages.flatMap((claim) => {
    if (claim.attribution.stance !== 'asserts' || !mayContradict(claim, answer)) return [];
    const share = sum([...claim.terms].filter((term) => answer.terms.has(term))) / matter;
    const before = answer.paragraph.number - claim.paragraph.number;
    const near =
      claim.article.id === answer.article.id &&
      before >= 0 &&
      before <= NEAR &&
      claim.passage.start < answer.passage.start;
    return share >= (near ? SHARE_NEAR : SHARE_FAR) ? [{ claim, score: near ? share * 2 : share }] : [];
  });
  const best = Math.max(...scored.map(({ score }) => score));
  return scored
    .filter(({ score }) => score >= best * NEARLY_BEST)
    .sort((a, b) => b.score - a.score)
    .slice(0, CLAIMS)
    .map(({ claim }) => claim);
}

/** Denials that answer one claim stand together: the claims, then the denials and the refusals to comment. */
export function together(disputes: readonly Dispute[]): readonly (readonly Dispute[])[] {
  const merged: Dispute[][] = [];
  for (const dispute of disputes) {
    const leading = dispute.claims.slice(0, LEADING);
    const home = merged.find((others) =>
      others.some(({ claims }) => leading.some((claim) => claims.slice(0, LEADING).includes(claim))),
    );
    if (home) home.push(dispute);
    else merged.push([dispute]);
  }
  return merged;
}

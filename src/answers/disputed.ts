import type { AttributedPassage, Coverage } from '../coverage/coverage.ts';
import type { Answer, StatementGroup } from '../domain/answer.ts';
import { independentSources } from './independence.ts';
import { nothing, nothingAbout } from './receipt.ts';
import { sourceArticles } from './source-article.ts';
import { statementOfPassage } from './statement.ts';
import { hitsAbout, standsIn } from './topic.ts';
import { utterancesIn } from './utterances.ts';
import { termsOf } from './words.ts';

/** A claim counts as what a denial answers when it stands this many paragraphs before it, or shares its matter. */
const NEAR = 3;
/** Terms a claim from elsewhere must share with a denial to be what it answers. */
const SHARED_TERMS = 3;
/** Claims shown for one denial. */
const CLAIMS = 3;

type Passage = AttributedPassage & { readonly terms: ReadonlySet<string> };

/**
 * What is denied or left without comment, each denial with the claims it answers, and from how many independent
 * sources those come. A receipt when nothing about the topic is denied.
 */
export async function disputed(
  { topic }: { readonly topic?: string | undefined },
  coverage: Coverage,
): Promise<Answer> {
  const passages = await withTerms(await coverage.attributions(), coverage);
  const answers = passages.filter(({ attribution }) => attribution.stance !== 'asserts');
  const isAbout = topic === undefined ? () => true : standsIn(await hitsAbout(coverage, topic));
  const disputes = answers
    .map((answer) => ({ answer, claims: claimsAnswered(answer, passages) }))
    .filter(({ answer, claims }) => [answer, ...claims].some(({ article, passage }) => isAbout(article.id, passage)));
  if (disputes.length === 0) {
    return topic === undefined
      ? nothing(coverage, 'The coverage reports no denial and no refusal to comment.')
      : nothingAbout(coverage, topic, `The coverage reports no denial and no refusal to comment about “${topic}”.`);
  }
  const groups = grouped(disputes);
  return {
    kind: 'found',
    statements: disputes.map(({ answer }) => statementOfPassage(answer)),
    groups: groups.map(({ group }) => group),
    notes: groups.map(({ note }) => note),
  };
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

/** The claims that a denial answers, the likeliest first: of somebody else, just before it or on the same matter. */
function claimsAnswered(answer: Passage, passages: readonly Passage[]): readonly Passage[] {
  const scored = passages.flatMap((claim) => {
    if (claim.attribution.stance !== 'asserts' || partyOf(claim) === partyOf(answer)) return [];
    const shared = [...claim.terms].filter((term) => answer.terms.has(term)).length;
    const before = answer.paragraph.number - claim.paragraph.number;
    const near =
      claim.article.id === answer.article.id &&
      before >= 0 &&
      before <= NEAR &&
      claim.passage.start < answer.passage.start;
    if (!(near ? shared > 0 : shared >= SHARED_TERMS)) return [];
    return [{ claim, score: shared + (near ? NEAR + 1 - before : 0) }];
  });
  const best = Math.max(...scored.map(({ score }) => score));
  return scored
    .filter(({ score }) => score >= best / 2)
    .sort((a, b) => b.score - a.score)
    .slice(0, CLAIMS)
    .map(({ claim }) => claim);
}

type Dispute = { readonly answer: Passage; readonly claims: readonly Passage[] };

/** Denials of one claim stand together: the claims, then the denials, then the refusals to comment. */
function grouped(disputes: readonly Dispute[]): readonly { readonly group: StatementGroup; readonly note: string }[] {
  const byClaim = Map.groupBy(disputes, ({ answer, claims }) => {
    const [first] = claims;
    return first ? `${first.article.id}:${first.passage.start}` : `${answer.article.id}:${answer.passage.start}`;
  });
  return [...byClaim.values()].map((together, at) => {
    const claims = utterancesIn([...new Set(together.flatMap((dispute) => dispute.claims))]);
    const answers = utterancesIn(together.map(({ answer }) => answer));
    const printings = claims.flatMap(({ fullest, others }) => [fullest, ...others]);
    const name = byClaim.size > 1 ? `Dispute ${at + 1}` : 'Claim and answer';
    return {
      group: {
        label:
          claims.length > 0
            ? `${name}: what is claimed, then what is answered`
            : `${name}: an answer to no claim found`,
        statements: [...claims, ...answers].map(({ fullest }) => statementOfPassage(fullest)),
      },
      note:
        claims.length > 0
          ? `${name}: claimed by ${independentSources(printings)}.`
          : `${name}: the coverage prints no claim that it answers.`,
    };
  });
}

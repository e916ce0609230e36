import type { AttributedPassage, Coverage, Hit } from '../coverage/coverage.ts';
import type { Answer, StatementGroup } from '../domain/answer.ts';
import { independentSources } from './independence.ts';
import { nothing, nothingAbout } from './receipt.ts';
import { attributionsIn, sourceArticles, statementsOfPassages } from './source-article.ts';
import { articlesOf, hitsAbout, standsIn } from './topic.ts';
import { utterancesIn } from './utterances.ts';
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

/** Disputes shown at once. */
const DISPUTES = 12;
/** Most articles read for one answer. */
const READ = 100;

type Passage = AttributedPassage & { readonly terms: ReadonlySet<string> };

/**
 * What is denied or left without comment, each denial with the claims it answers, and from how many independent
 * sources those come. A receipt when nothing about the topic is denied.
 */
export async function disputed(
  { topic }: { readonly topic?: string | undefined },
  coverage: Coverage,
): Promise<Answer> {
  const hits = topic === undefined ? null : await hitsAbout(coverage, topic);
  const passages = await withTerms(await passagesRead(hits, coverage), coverage);
  const answers = toldOnce(passages.filter(({ attribution }) => attribution.stance !== 'asserts'));
  const isAbout = hits === null ? () => true : standsIn(hits);
  const weights = weightsOf(passages);
  const disputes = answers
    .map((answer) => ({ answer, claims: claimsAnswered(answer, passages, weights) }))
    .filter(({ answer, claims }) => [answer, ...claims].some(({ article, passage }) => isAbout(article.id, passage)));
  if (disputes.length === 0) {
    return topic === undefined
      ? nothing(coverage, 'The coverage reports no denial and no refusal to comment.')
      : nothingAbout(coverage, topic, `The coverage reports no denial and no refusal to comment about “${topic}”.`);
  }
  const all = together(disputes);
  const merged = all.slice(0, DISPUTES);
  const groups = await Promise.all(
    merged.map((one, at) => groupOf(one, merged.length > 1 ? `Dispute ${at + 1}` : 'Claim and answer', coverage)),
  );
  return {
    kind: 'found',
    statements: groups.flatMap(({ group }) => group.statements),
    groups: groups.map(({ group }) => group),
    notes: [
      ...groups.map(({ note }) => note),
      ...(all.length > DISPUTES ? [`The first ${DISPUTES} of ${all.length} disputes: name a topic for others.`] : []),
    ],
  };
}

/** What is said in the articles that tell of the topic, or else in the newest ones that deny anything. */
async function passagesRead(hits: readonly Hit[] | null, coverage: Coverage): Promise<readonly AttributedPassage[]> {
  if (hits !== null) return attributionsIn(articlesOf(hits).slice(0, READ), coverage);
  const all = await coverage.attributions();
  const denying = new Set(
    all.flatMap(({ article, attribution }) => (attribution.stance === 'asserts' ? [] : [article.id])),
  );
  const read = new Set([...denying].slice(0, READ));
  return all.filter(({ article }) => read.has(article.id));
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

type Dispute = { readonly answer: Passage; readonly claims: readonly Passage[] };

/** Denials that answer one claim stand together: the claims, then the denials and the refusals to comment. */
function together(disputes: readonly Dispute[]): readonly (readonly Dispute[])[] {
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

async function groupOf(
  disputes: readonly Dispute[],
  name: string,
  coverage: Coverage,
): Promise<{ readonly group: StatementGroup; readonly note: string }> {
  const answers = disputes.map(({ answer }) => answer);
  // A sentence that grants one thing and denies another is shown once, as the denial.
  const isAnswer = (claim: Passage) =>
    answers.some(
      ({ article, paragraph, attribution }) =>
        article.id === claim.article.id &&
        paragraph.number === claim.paragraph.number &&
        attribution.source?.name === claim.attribution.source?.name,
    );
  const claims = utterancesIn(
    [...new Set(disputes.flatMap((dispute) => dispute.claims))].filter((claim) => !isAnswer(claim)),
  );
  const printings = claims.flatMap(({ fullest, others }) => [fullest, ...others]);
  const statements = await statementsOfPassages(
    [...claims, ...utterancesIn(answers)].map(({ fullest }) => fullest),
    coverage,
  );
  if (claims.length === 0)
    return {
      group: { label: `${name}: an answer to a claim that is not printed`, statements },
      note: `${name}: the coverage prints no claim that it answers.`,
    };
  return {
    group: { label: `${name}: what is claimed, then what is answered`, statements },
    note: `${name}: claimed by ${independentSources(printings, await coverage.entities())}.`,
  };
}

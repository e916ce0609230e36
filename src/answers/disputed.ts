import type { AttributedPassage, Coverage, Hit } from '../coverage/coverage.ts';
import type { Answer, StatementGroup } from '../domain/answer.ts';
import { type Dispute, disputesIn, type Passage, together } from './disputes.ts';
import { independentSources } from './independence.ts';
import { nothing, nothingAbout } from './receipt.ts';
import { attributionsIn, statementsOfPassages } from './source-article.ts';
import { articlesOf, hitsAbout, standsIn } from './topic.ts';
import { utterancesIn } from './utterances.ts';

/** Disputes shown at once. */
const DISPUTES = 12;
/** Most articles read for one answer. */
const READ = 100;

/**
 * What is denied or left without comment, each denial with the claims it answers, and from how many independent
 * sources those come. A receipt when nothing about the topic is denied.
 */
export async function disputed(
  { topic }: { readonly topic?: string | undefined },
  coverage: Coverage,
): Promise<Answer> {
  const hits = topic === undefined ? null : await hitsAbout(coverage, topic);
  const isAbout = hits === null ? () => true : standsIn(hits);
  const disputes = (await disputesIn(await passagesRead(hits, coverage), coverage)).filter(({ answer, claims }) =>
    [answer, ...claims].some(({ article, passage }) => isAbout(article.id, passage)),
  );
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

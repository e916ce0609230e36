import type { AttributedPassage, Coverage, Hit } from '../coverage/coverage.ts';
import type { Answer, StatementGroup } from '../domain/answer.ts';
import { inWords, say } from '../locales/say.ts';
import { articlesAboutIt } from './about-it.ts';
import { claimsElsewhere } from './claims-elsewhere.ts';
import { deniesInWords } from './denials.ts';
import { type Dispute, disputesIn, together } from './disputes.ts';
import { independentSources, partyOf } from './independence.ts';
import type { Passage } from './passage-in-sentence.ts';
import { nothing, nothingAbout } from './receipt.ts';
import { attributionsIn, newestAttributions, sourceArticles, statementsOfPassages } from './source-article.ts';
import { articlesOf, hitsAbout, standsIn } from './topic.ts';
import { utterancesIn } from './utterances.ts';

/** Disputes shown at once. */
const DISPUTES = 12;
/** Names told of those who answer one claim. */
const NAMED = 3;
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
  const wholly = hits === null ? new Set() : await aboutAsAWhole(topic!, hits, coverage);
  const isAsked = ({ answer, claims }: Dispute) =>
    [answer, ...claims].some(({ article, passage }) => wholly.has(article.id) || isAbout(article.id, passage));
  const disputes = (await disputesRead(await passagesRead(hits, coverage), coverage)).filter(isAsked);
  if (disputes.length === 0) {
    return topic === undefined
      ? nothing(coverage, say`The coverage reports no denial and no refusal to comment.`)
      : nothingAbout(coverage, topic, say`The coverage reports no denial and no refusal to comment about “${topic}”.`);
  }
  const paired = together(disputes.filter(({ claims }) => claims.length > 0));
  const alone = (mayBePrinted: boolean) =>
    disputes.filter((one) => one.claims.length === 0 && one.mayBePrinted === mayBePrinted).map(({ answer }) => answer);
  const groups = [
    ...(await Promise.all(
      paired.slice(0, DISPUTES).map((one, at) => claimAndAnswer(one, paired.length > 1 ? at + 1 : null, coverage)),
    )),
    ...(await answersAlone(say`Denied, and which claim is meant is not certain`, alone(true), 'denies', coverage)),
    ...(await answersAlone(say`Denied, and the claim is not printed`, alone(false), 'denies', coverage)),
    ...(await answersAlone(say`Left without comment`, [...alone(true), ...alone(false)], 'declines', coverage)),
  ];
  return {
    kind: 'found',
    statements: groups.flatMap(({ statements }) => statements),
    groups,
    notes:
      paired.length > DISPUTES
        ? [say`The first ${DISPUTES} of ${paired.length} disputes: name a topic for others.`]
        : [],
  };
}

/** The disputes among the passages; the claims that those do not hold may stand in other articles. */
async function disputesRead(passages: readonly AttributedPassage[], coverage: Coverage): Promise<readonly Dispute[]> {
  const disputes = await disputesIn(passages, coverage);
  const alone = disputes.flatMap(({ answer, claims }) =>
    claims.length === 0 && answer.attribution.stance === 'denies' ? [answer] : [],
  );
  const elsewhere = await claimsElsewhere(alone, passages, coverage);
  return elsewhere.length === 0 ? disputes : disputesIn([...passages, ...elsewhere], coverage);
}

/** What is denied or left without comment where the coverage prints nothing that it answers. */
async function answersAlone(
  label: string,
  answers: readonly Passage[],
  stance: 'denies' | 'declines',
  coverage: Coverage,
): Promise<readonly StatementGroup[]> {
  const told = utterancesIn(
    answers.filter(({ attribution }) => (attribution.stance === 'declines') === (stance === 'declines')),
  ).slice(0, DISPUTES);
  if (told.length === 0) return [];
  const passages = told.map(({ fullest }) => fullest);
  return [{ label, statements: await statementsOfPassages(passages, coverage) }];
}

/** The articles about the topic as a whole: whatever is denied in them is denied about it. */
const aboutAsAWhole = async (topic: string, hits: readonly Hit[], coverage: Coverage): Promise<ReadonlySet<string>> =>
  articlesAboutIt(topic, hits, await sourceArticles(articlesOf(hits).slice(0, READ), coverage), coverage);

/** What is said in the articles that tell of the topic, or else in the newest ones that deny anything. */
async function passagesRead(hits: readonly Hit[] | null, coverage: Coverage): Promise<readonly AttributedPassage[]> {
  if (hits !== null) return attributionsIn(articlesOf(hits).slice(0, READ), coverage);
  const read: (readonly AttributedPassage[])[] = [];
  for await (const said of newestAttributions(coverage)) {
    if (said.some((one) => one.attribution.stance !== 'asserts' || deniesInWords(one))) read.push(said);
    if (read.length === READ) break;
  }
  return read.flat();
}

/** The claims, from how many sources they come, and then what is answered to them. */
async function claimAndAnswer(
  disputes: readonly Dispute[],
  number: number | null,
  coverage: Coverage,
): Promise<StatementGroup> {
  const answers = disputes.map(({ answer }) => answer);
  // A sentence that grants one thing and denies another is shown once, as the denial.
  const isAnswer = (claim: Passage) =>
    answers.some(
      (answer) =>
        answer.article.id === claim.article.id &&
        answer.paragraph.number === claim.paragraph.number &&
        partyOf(answer) === partyOf(claim) &&
        answer.sentence === claim.sentence,
    );
  const claims = utterancesIn(
    [...new Set(disputes.flatMap((dispute) => dispute.claims))].filter((claim) => !isAnswer(claim)),
  );
  const printings = claims.flatMap(({ fullest, others }) => [fullest, ...others]);
  const answered = utterancesIn(answers).map(({ fullest }) => fullest);
  const statements = await statementsOfPassages([...claims.map(({ fullest }) => fullest), ...answered], coverage);
  const claimed =
    claims.length > 0
      ? say`claimed by ${independentSources(printings, await coverage.entities(), new Set(answers.map(partyOf)))}`
      : say`a claim that is not printed`;
  const told = say`${claimed}; ${answeredBy(answered)}`;
  return {
    label: number === null ? told.replace(/^./u, (first) => first.toUpperCase()) : say`Dispute ${number}: ${told}`,
    statements,
  };
}

const STANCES = {
  denies: (names: string) => say`denied by ${names}`,
  declines: (names: string) => say`left without comment by ${names}`,
} as const;

function answeredBy(answers: readonly AttributedPassage[]): string {
  const by = (['denies', 'declines'] as const).flatMap((stance) => {
    const those = answers.filter(({ attribution }) => (attribution.stance === 'declines') === (stance === 'declines'));
    const names = [...new Set(those.map(({ attribution }) => attribution.source?.name ?? say`somebody unnamed`))];
    return names.length > 0 ? [STANCES[stance](inWords(names.slice(0, NAMED), 'and'))] : [];
  });
  return by.reduce((line, next) => say`${line}; ${next}`);
}
